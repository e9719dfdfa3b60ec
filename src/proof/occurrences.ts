/** How often the words of a quotation stand in the sources. */
import type { SourcePlace } from '../annotations.js';
import { COORDINATORS } from '../engine/lexicon/conjunctions.js';
import { AUXILIARIES } from '../engine/lexicon/auxiliaries.js';
import { ADVERBS } from '../engine/lexicon/adverbs.js';
import { DETERMINERS } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, RELATIVES } from '../engine/lexicon/pronouns.js';
import { COMMON_CONTENT_WORDS } from '../engine/lexicon/spoken-forms.js';
import { union, words as classOf } from '../engine/lexicon/word-class.js';
import type { Comparison } from './edits.js';
import { placeOf } from './places.js';
import type { QuoteWord } from './quotation-words.js';
import type { SourceIndex } from './source-index.js';

/** Places that are listed; more help nobody. */
const MOST_LISTED = 20;

const COMMON = union(
	...[COORDINATORS, AUXILIARIES, ADVERBS, DETERMINERS, PREPOSITIONS, PRONOUNS, OBJECT_PRONOUNS, RELATIVES, COMMON_CONTENT_WORDS],
	classOf('not to'),
);

/** Whether a quotation is at most two words that everybody says. */
export function isCommon(words: readonly QuoteWord[]): boolean {
	return words.length <= 2 && words.every(({ word }) => COMMON.has(word) || COMMON.has(word.replace(/s$/, '')));
}

/** All places of the words that a comparison found as one stretch, the found one first; that one alone where it found several stretches. */
export function occurrencesOf(comparison: Comparison, index: SourceIndex): readonly SourcePlace[] {
	const shared = comparison.filter(({ kind }) => kind === 'shared');
	const [first] = shared;
	if (!first || shared.length > 1) return [];
	const [start, length] = [first.start, first.end - first.start];
	const found = [start];
	const rarest = rarestOffset(index, start, length);
	for (const place of index.placesOf(index.ids[start + rarest] ?? -1)) {
		const other = place - rarest;
		if (other !== start && other >= 0 && isSame(index, start, other, length)) found.push(other);
		if (found.length > MOST_LISTED) break;
	}
	return found.map((place) => placeOf(index, place, place + length));
}

function rarestOffset(index: SourceIndex, start: number, length: number): number {
	let rarest = 0;
	for (let offset = 1; offset < length; offset++)
		if (index.frequency(index.ids[start + offset] ?? -1) < index.frequency(index.ids[start + rarest] ?? -1)) rarest = offset;
	return rarest;
}

function isSame(index: SourceIndex, start: number, other: number, length: number): boolean {
	for (let offset = 0; offset < length; offset++) if (index.ids[start + offset] !== index.ids[other + offset]) return false;
	return true;
}
