/** Persons with what they are called in the middle of their names: `Noel “Noodles” Hanratty`, `Mary (Polly) Brennock`. The tagger often makes two persons of them. */
import { startsWithCapital } from '../../document/characters.js';
import { bitsOf } from '../lists.js';
import type { Name } from '../name.js';
import type { AddRule, Draft } from './rule.js';
import type { TokenReader } from '../token-reader.js';

/** The marks that a nickname stands in, by those before it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['"', '"'],
	['‘', '’'],
	['(', ')'],
]);
const FORENAMES = bitsOf('forename');
/** Words of a nickname at most: `The Black Panther`. */
const LONGEST = 3;

export const addNicknamed: AddRule = {
	id: 'add-nicknamed',
	phase: 'add',
	examples: [
		['[Noel|person] “Noodles” [Hanratty|person] left.', '[Noel “Noodles” Hanratty|person] left.'],
		['[Costel|person] "[The Carpenter|work]" Badea won.', '[Costel "The Carpenter" Badea|person] won.'],
		['Mary “[Polly|person]” [Brennock|person] left.', '[Mary “Polly” Brennock|person] left.'],
		['[Mary|person] (Polly) [Brennock|person] left.', '[Mary (Polly) Brennock|person] left.'],
		['Noel Hanratty said: “Noodles” [Roe|person] left.', 'Noel Hanratty said: “Noodles” [Roe|person] left.'],
		['[Mary Brennock|person] (Labour) [Noel Roe|person] (Green)', '[Mary Brennock|person] (Labour) [Noel Roe|person] (Green)'],
		['[Hanratty|person] “Noodles”, [Roe|person] left.', '[Hanratty|person] “Noodles”, [Roe|person] left.'],
		['[Noel|person] “Noodles” [Larkhaven Council|organization]', '[Noel|person] “Noodles” [Larkhaven Council|organization]'],
	],
	find: ({ tokens, names, paragraph }) => {
		const found: Draft[] = [];
		for (let open = paragraph.from + 1; open < paragraph.to; open++) {
			const close = CLOSING.has(tokens.word(open)) ? endOfNickname(open, tokens) : undefined;
			const draft = close === undefined ? undefined : nicknamed(open, close, names, tokens);
			if (draft) found.push(draft);
		}
		return found;
	},
};

/** The mark that closes a nickname which begins after `open`. */
function endOfNickname(open: number, tokens: TokenReader): number | undefined {
	const closing = CLOSING.get(tokens.word(open));
	for (let token = open + 1; token <= open + 1 + LONGEST; token++) {
		const word = tokens.word(token);
		if (word === closing) return token > open + 1 && tokens.isOneLine(open - 1, token + 2) ? token : undefined;
		if (!startsWithCapital(word)) return undefined;
	}
	return undefined;
}

/** The whole name around a nickname, where a person's stands before it and nothing but another part of that one after it. */
function nicknamed(open: number, close: number, names: readonly Name[], tokens: TokenReader): Draft | undefined {
	const before = names.find(({ to }) => to === open);
	const after = names.find(({ from, to }) => from <= close + 1 && to > close + 1);
	if (after && (after.type !== 'person' || after.from !== close + 1)) return undefined;
	const from = before?.type === 'person' ? before.from : !before && after && isForename(open - 1, tokens) ? open - 1 : undefined;
	// In a list of candidates, a party stands in brackets behind a whole name.
	if (from === undefined || (tokens.word(open) === '(' && (close > open + 2 || open - from > 1))) return undefined;
	if (!startsWithCapital(tokens.word(close + 1)) || !/\p{Ll}/u.test(tokens.word(close + 1))) return undefined;
	return { from, to: after?.to ?? close + 2, type: 'person' };
}

function isForename(token: number, tokens: TokenReader): boolean {
	return startsWithCapital(tokens.word(token)) && (tokens.lists(token) & FORENAMES) !== 0;
}
