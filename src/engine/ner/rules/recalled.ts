/** Persons whom an article introduces by their full names, where the tagger passes over one of these by itself: `Sun denied it` behind `Sun Lijun`. */
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import { standsAlone } from './alone.js';
import { DATES } from './common-words.js';
import { foundBeside, withOthers } from './instead.js';
import type { Usage } from './usage.js';
import type { Stretch, Wording } from './wording.js';

/** How often such a word is a person. */
const RECALLED = 0.75;
const WORD = /^\p{Lu}[\p{Ll}’']+$/u;
const IN_CAPITALS = /^\p{Lu}{4,}$/u;
/** Behind `Michel Mayor`, `the Mayor` may be whoever holds the office. */
const TITLES = bitsOf('title');

/** `names`, in text order, those of a stretch, with such words. */
export function withRecalled(names: readonly Name[], wording: Wording, usage: Usage, stretch: Stretch): readonly Name[] {
	const recalled = foundBeside(names, wording, stretch, (token, _end, before) => {
		const isTold = isNameOfPerson(token, wording, usage) && standsAlone(token, before, wording);
		if (!isTold && !isSurnameInCapitals(token, wording, usage)) return undefined;
		return wording.named({ from: token, to: token + 1, type: 'person', confidence: RECALLED });
	});
	return withOthers(names, recalled);
}

function isNameOfPerson(token: number, wording: Wording, usage: Usage): boolean {
	const word = wording.word(token);
	if (!usage.surnames.has(word) && !usage.firsts.has(word)) return false;
	return WORD.test(word) && !DATES.test(word) && (wording.lists(token) & TITLES) === 0;
}

/** `OSTREL` in a line of capitals, where no common word is written so. */
function isSurnameInCapitals(token: number, wording: Wording, usage: Usage): boolean {
	const word = wording.word(token);
	if (!IN_CAPITALS.test(word) || !usage.surnames.has(word.charAt(0) + word.slice(1).toLowerCase())) return false;
	const capitals = wording.capitals(token);
	return (
		(capitals === 0 || capitals >= NEARLY_ALWAYS) && IN_CAPITALS.test(wording.word(token - 1)) && IN_CAPITALS.test(wording.word(token + 1))
	);
}
