/**
 * Words beside a name that are a part of it: the article of a paper, band or film (`told The Courier`), a forename with a hyphen or the
 * generation of a person (`Wai-lun Vance`, `Jo Vance, Jr.`), the year of a law (`Harbour Act of 1925`).
 */
import type { Name } from '../name.js';
import { bitsOf, NATIONALITIES } from '../lists.js';
import type { EditRule } from './rule.js';
import type { TokenReader } from '../token-reader.js';

/** What stands before an article in the middle of a sentence. */
const RUNNING = /^(?:[\p{Ll}\p{M}]+|[,;])$/u;
const GENERATION = /^[JS]r\.?$/;
const LAWS = new Set(['Act', 'Law', 'Treaty', 'Code', 'Constitution', 'Ordinance']);
const NO_FORENAMES = bitsOf('country', 'bigCity') | NATIONALITIES;
const YEAR = /^(?:1[6-9]|20)\d\d$/;

export const extendToAffix: EditRule = {
	id: 'extend-to-affix',
	phase: 'extend',
	reach: 4,
	examples: [
		['She told The [Pellport Courier|organization] so.', 'She told [The Pellport Courier|organization] so.'],
		['She sang in The [Tempest|work] once.', 'She sang in [The Tempest|work] once.'],
		['They sued [Jo Vance|person], Jr. and his firm.', 'They sued [Jo Vance, Jr.|person] and his firm.'],
		['Then Wai-lun [Vance|person] left.', 'Then [Wai-lun Vance|person] left.'],
		['Under the [Harbour Act|work] of 1925 they may.', 'Under the [Harbour Act of 1925|work] they may.'],
		['She left. The [Pellport Courier|organization] said so.', 'She left. The [Pellport Courier|organization] said so.'],
		['Then Paris-based [Vance|person] left.', 'Then Paris-based [Vance|person] left.'],
		['He flew to The [Hague|place] once.', 'He flew to The [Hague|place] once.'],
		['Under the [Harbour Act|work] of Norway they may.', 'Under the [Harbour Act|work] of Norway they may.'],
	],
	apply: (name, { tokens }) => {
		const from = startWithArticle(name, tokens) ?? startWithForename(name, tokens) ?? name.from;
		const to = endWithGeneration(name, tokens) ?? endWithYear(name, tokens) ?? name.to;
		return (from < name.from || to > name.to) && tokens.isOneLine(from, to) ? [{ type: name.type, from, to }] : undefined;
	},
};

function startWithArticle({ type, from }: Name, tokens: TokenReader): number | undefined {
	if ((type !== 'organization' && type !== 'work') || tokens.word(from - 1) !== 'The') return undefined;
	return RUNNING.test(tokens.word(from - 2)) && tokens.isOneLine(from - 2, from) ? from - 1 : undefined;
}

/** A forename of two syllables with a hyphen, as Chinese and Korean ones are written, before a surname alone. */
function startWithForename({ type, from, to }: Name, tokens: TokenReader): number | undefined {
	if (type !== 'person' || to - from > 1 || tokens.word(from - 2) !== '-' || tokens.isSpaced(from - 2) || tokens.isSpaced(from - 1))
		return undefined;
	const [first, second] = [tokens.word(from - 3), tokens.word(from - 1)];
	const isName = /^\p{Lu}\p{Ll}{1,4}$/u.test(first) && /^\p{L}\p{Ll}{1,4}$/u.test(second) && tokens.word(from - 4) !== '-';
	return isName && ((tokens.lists(from - 3) | tokens.lists(from - 1)) & NO_FORENAMES) === 0 ? from - 3 : undefined;
}

function endWithGeneration({ type, to }: Name, tokens: TokenReader): number | undefined {
	const last = tokens.word(to) === ',' ? to + 1 : to;
	return type === 'person' && GENERATION.test(tokens.word(last)) ? last + 1 : undefined;
}

function endWithYear({ type, to }: Name, tokens: TokenReader): number | undefined {
	const isLaw = type === 'work' && LAWS.has(tokens.word(to - 1)) && tokens.word(to) === 'of';
	return isLaw && YEAR.test(tokens.word(to + 1)) ? to + 2 : undefined;
}
