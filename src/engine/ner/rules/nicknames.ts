/** Persons with a nickname between forename and surname, whatever they are called: `Parvit “the Oak” Chulvarak`. */
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { withInstead } from './instead.js';
import type { Section, Wording } from './wording.js';

/** How often such words are a person. */
const NICKNAMED = 0.8;
/** A body or place surer than this stays what it is. */
const SURE = 0.8;
const OPENING = /^[“"]$/;
const CLOSING = /^[”"]$/;
const WORD = /^\p{Lu}[\p{Ll}’']+$/u;
const NICKNAME = 3;
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson', 'city');

/** `names`, in text order, those of a section, with such persons. */
export function withNicknamed(names: readonly Name[], wording: Wording, { from, to }: Section): readonly Name[] {
	const found: Name[] = [];
	for (let token = from + 1; token < to; token++) {
		if (!OPENING.test(wording.word(token)) || !isOfPerson(token - 1, wording)) continue;
		const surname = surnameBehind(token, to, wording);
		if (surname < 0) continue;
		found.push(wording.named({ from: token - 1, to: surname + 1, type: 'person', confidence: NICKNAMED }));
	}
	return withInstead(names, found, isOther);
}

/** The token behind the marks that close a nickname opened at a token; -1 for none. */
function surnameBehind(open: number, to: number, wording: Wording): number {
	for (let token = open + 2; token <= open + 1 + NICKNAME && token + 1 < to; token++) {
		if (!CLOSING.test(wording.word(token))) continue;
		const isName = isOfPerson(token + 1, wording) && wording.isOneLine(open - 1, token + 2);
		return isName && wording.article.tokens[open + 1]?.spaced === false && wording.article.tokens[token]?.spaced === false ? token + 1 : -1;
	}
	return -1;
}

function isOfPerson(token: number, wording: Wording): boolean {
	return WORD.test(wording.word(token)) && (wording.lists(token) & OTHERS) === 0;
}

/** Whether a name over a person is one by itself: it reaches further, or is a body or place outside of the marks. */
function isOther({ from, to, type, confidence }: Name, person: Name): boolean {
	if (from < person.from || to > person.to) return type !== 'work' || confidence > SURE;
	return type !== 'person' && confidence > SURE && (from === person.from || to === person.to);
}
