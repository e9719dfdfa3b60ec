/** How often the words of a quotation stand in the sources. */
import { UNITS_OF_TIME } from '../engine/lexicon/calendar.js';
import { COORDINATORS } from '../engine/lexicon/conjunctions.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { ADVERBS } from '../engine/lexicon/adverbs.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, RELATIVES } from '../engine/lexicon/pronouns.js';
import { AMBIGUOUS_ENDINGS, COMMON_CONTENT_WORDS } from '../engine/lexicon/spoken-forms.js';
import { union, words as classOf } from '../engine/lexicon/word-class.js';
import type { Comparison } from './edits.js';
import type { QuoteWord } from './quotation-words.js';
import { exactPlaces } from './runs.js';
import type { SourceIndex } from './source-index.js';

/** Places that are listed; more help nobody. */
const MOST_LISTED = 20;

const COMMON = union(
	...[COORDINATORS, AUXILIARIES, ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, OBJECT_PRONOUNS, RELATIVES, COMMON_CONTENT_WORDS],
	UNITS_OF_TIME,
	classOf('not to'),
);

/** Whether a quotation is at most two words that everybody says. */
export function isCommon(words: readonly QuoteWord[]): boolean {
	return words.length <= 2 && words.every(isCommonWord);
}

/** Whether everybody says a word. */
export function isCommonWord({ word }: Pick<QuoteWord, 'word'>): boolean {
	return COMMON.has(word) || COMMON.has(word.replace(/s$/, '')) || AMBIGUOUS_ENDINGS.has(word);
}

/** Where the words stand that a comparison found as one stretch, the found place first; none where it found several stretches. Places of the index. */
export function occurrencesOf(comparison: Comparison, index: SourceIndex): readonly number[] {
	const [first, ...others] = comparison.filter(({ kind }) => kind === 'shared');
	if (!first || others.length > 0) return [];
	const same = exactPlaces([...index.ids.subarray(first.start, first.end)], index).filter((place) => place !== first.start);
	return [first.start, ...same.slice(0, MOST_LISTED - 1)];
}
