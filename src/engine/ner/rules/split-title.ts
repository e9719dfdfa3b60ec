/** Titles before persons, which are no part of their names: `Gen. Lund`, `Mullah Lund`, `Democrat Lund`. */
import { startsWithCapital } from '../../document/characters.js';
import { CLERGY, NOBILITY, PARTISANS, RANKS, TITLE_ABBREVIATIONS } from '../../lexicon/persons.js';
import { HONORIFICS } from '../../lexicon/titles.js';
import { union, without, words } from '../../lexicon/word-class.js';
import { bitsOf } from '../lists.js';
import type { EditRule } from './rule.js';
import type { TokenReader } from '../token-reader.js';

/** Titles; those left out are parts of names as well: of saints, of stages, forenames, and of Portuguese families. */
const TITLES = without(
	union(HONORIFICS, CLERGY.keys(), NOBILITY.keys(), PARTISANS.keys(), RANKS.keys(), TITLE_ABBREVIATIONS.keys()),
	words('god saint st'),
	words('abbot da deacon lady prior'),
);
const FORENAMES = bitsOf('forename');

export const splitTitle: EditRule = {
	id: 'split-title',
	phase: 'split',
	reach: 0,
	examples: [
		['They met [Gen. Ostrel|person] there.', 'They met Gen. [Ostrel|person] there.'],
		['They met [Mullah Tarn Ostrel|person] there.', 'They met Mullah [Tarn Ostrel|person] there.'],
		['They met [Tarn Ostrel|person] there.', 'They met [Tarn Ostrel|person] there.'],
		['They left [Gen. Ostrel|work] there.', 'They left [Gen. Ostrel|work] there.'],
	],
	apply: ({ type, from, to }, { tokens }) => {
		if (type !== 'person') return undefined;
		let start = from;
		while (start < to - 1 && isTitle(start, tokens)) start += tokens.word(start + 1) === '.' ? 2 : 1;
		return start > from && start < to && startsWithCapital(tokens.word(start)) ? [{ type, from: start, to }] : undefined;
	},
};

function isTitle(token: number, tokens: TokenReader): boolean {
	return TITLES.has(tokens.word(token).toLowerCase().replace(/\.$/, '')) && (tokens.lists(token) & FORENAMES) === 0;
}
