/** Persons whom an article introduces by their full names, where the tagger passes over one of these by itself: `Sun denied it` behind `Sun Lijun`. */
import { startsWithCapital } from '../../article/characters.js';
import { sentenceAt } from '../../article/lookup.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { NEARLY_ALWAYS } from '../words.js';
import { DATES } from './common-words.js';
import { withOthers } from './instead.js';
import { isBehindSlug } from './slugs.js';
import type { Usage } from './usage.js';
import type { Stretch, Wording } from './wording.js';

/** How often such a word is a person. */
const RECALLED = 0.75;
const WORD = /^\p{Lu}[\p{Ll}’']+$/u;
/** What stands inside a sentence beside a name, and not beside another word of a longer one. */
const SMALL = /^(?:\p{Ll}{2,}|[a,;])$/u;
const BEHIND = /^(?:\p{Ll}{2,}|[,;.?!)”"])$/u;
const SAYS = /^(?:said|says|told|added|was|is|has|had|also)$/;
const IN_CAPITALS = /^\p{Lu}{4,}$/u;
const OPENING = /^[“"‘'(]$/;
const TITLE = /^(?:Mrs?|Ms|Dr|Gen|General|Colonel|Senator|Governor|Professor|Justice|Judge|Sheikh|King|Queen|Prince|Princess)$/;
/** So many long words in small letters make a sentence. */
const LONG_WORDS = 2;
const LONG = /^\p{Ll}{4,}$/u;
/** Behind `Michel Mayor`, `the Mayor` may be whoever holds the office. */
const TITLES = bitsOf('title');
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson');

/** `names`, in text order, those of a stretch, with such words. */
export function withRecalled(names: readonly Name[], wording: Wording, usage: Usage, stretch: Stretch): readonly Name[] {
	const recalled: Name[] = [];
	let next = 0;
	for (let token = stretch.from; token < stretch.to; token++) {
		while ((names[next]?.to ?? Infinity) <= token) next++;
		if ((names[next]?.from ?? Infinity) <= token || !startsWithCapital(wording.word(token))) continue;
		const isTold = isNameOfPerson(token, wording, usage) && standsForPerson(token, names[next - 1], wording);
		if (isTold || isSurnameInCapitals(token, wording, usage))
			recalled.push(wording.named({ from: token, to: token + 1, type: 'person', confidence: RECALLED }));
	}
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

/** Whether a word, with the name before it, stands in a sentence where it can be nothing else. */
function standsForPerson(token: number, before: Name | undefined, wording: Wording): boolean {
	const { article } = wording;
	const sentence = article.sentences[sentenceAt(article, article.tokens[token]?.start ?? 0)];
	if (!sentence || !isProse(sentence, wording)) return false;
	return before?.to === token && before.type === 'group' ? BEHIND.test(wording.word(token + 1)) : isAlone(token, sentence, wording);
}

/** Whether nothing beside a word makes a longer name of it, and no place in its sentence gives it its capital. */
function isAlone(token: number, sentence: Stretch, wording: Wording): boolean {
	const [before, behind] = [wording.word(token - 1), wording.word(token + 1)];
	if (!wording.isPossessive(token + 1) && !BEHIND.test(behind)) return false;
	if (token > sentence.from && wording.isOneLine(token - 1, token + 1)) {
		if (SMALL.test(before)) return before !== 'of' || !startsWithCapital(wording.word(token - 2));
		if (TITLE.test(before) || (before === '.' && TITLE.test(wording.word(token - 2))) || isBehindSlug(token, wording)) return true;
		if (!OPENING.test(before)) return false;
	}
	const isName = wording.capitals(token) >= NEARLY_ALWAYS && (wording.lists(token) & OTHERS) === 0;
	return isName || wording.isPossessive(token + 1) || SAYS.test(behind);
}

/** Whether a sentence is no title or headline where every word of weight has a capital. */
function isProse({ from, to }: Stretch, wording: Wording): boolean {
	let long = 0;
	for (let token = from; token < to && long < LONG_WORDS; token++) if (LONG.test(wording.word(token))) long++;
	return long === LONG_WORDS;
}
