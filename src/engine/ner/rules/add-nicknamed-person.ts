/** Persons with a nickname between forename and surname, whatever they are called: `Parvit “the Oak” Chulvarak`. */
import { bitsOf } from '../lists.js';
import type { AddRule, Draft } from './rule.js';
import type { TokenReader } from '../token-reader.js';

const OPENING = /^[“"]$/;
const CLOSING = /^[”"]$/;
const WORD = /^\p{Lu}[\p{Ll}’']+$/u;
/** Words of a nickname at most; longer ones are what somebody says. */
const LONGEST_NICKNAME = 3;
const OTHERS = ~bitsOf('forename', 'surname', 'person', 'dictionaryPerson', 'city');

export const addNicknamedPerson: AddRule = {
	id: 'add-nicknamed-person',
	phase: 'add',
	reach: 'line',
	examples: [
		['It was [Parvit|person] “the Oak” [Chulvarak|person] who left.', 'It was [Parvit “the Oak” Chulvarak|person] who left.'],
		['It was Parvit "Oak" Chulvarak.', 'It was [Parvit "Oak" Chulvarak|person].'],
		['In [Gotland|place] “the Oak” [Chulvarak|person] left.', 'In [Gotland|place] “the Oak” [Chulvarak|person] left.'],
	],
	find: ({ tokens, paragraph }) => {
		const found: Draft[] = [];
		for (let token = paragraph.from + 1; token < paragraph.to; token++) {
			if (!OPENING.test(tokens.word(token)) || !isOfPerson(token - 1, tokens)) continue;
			const to = endOfSurnameAfter(token, tokens);
			if (to !== undefined) found.push({ from: token - 1, to, type: 'person' });
		}
		return found;
	},
};

/** Where the surname ends after the marks that close a nickname opened at a token: `Odd`, `Al-Odd`. */
function endOfSurnameAfter(open: number, tokens: TokenReader): number | undefined {
	for (let token = open + 2; token <= open + 1 + LONGEST_NICKNAME; token++) {
		if (!CLOSING.test(tokens.word(token))) continue;
		const isName = isOfPerson(token + 1, tokens) && tokens.isOneLine(open - 1, token + 2);
		if (!isName || tokens.isSpaced(open + 1) || tokens.isSpaced(token)) return undefined;
		let to = token + 2;
		while (tokens.word(to) === '-' && !tokens.isSpaced(to) && !tokens.isSpaced(to + 1)) to += 2;
		return to;
	}
	return undefined;
}

function isOfPerson(token: number, tokens: TokenReader): boolean {
	return WORD.test(tokens.word(token)) && (tokens.lists(token) & OTHERS) === 0;
}
