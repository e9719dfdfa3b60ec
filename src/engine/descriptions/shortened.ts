/** Cuts what is said of someone to what may be printed after a dash. */
import { SPECIFIERS } from '../lexicon/determiners.js';
import { union, words } from '../lexicon/word-class.js';
import { COMMON_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import type { DescribedText } from './described-text.js';
import type { Range } from '../syntax/range.js';

/** Longest printed phrase, in words, as the house wants it. */
export const MOST_WORDS = 10;

/** Words before which a phrase may end. */
const JOINT = union(PREPOSITIONS, words('and ,'));

/** Shortens a phrase to what may be printed: cut at the last joint that leaves at most ten words. */
export function shortened(passage: DescribedText, range: Range, head: number): Range {
	const words = wordCount(passage, range);
	// A name is not cut for two words.
	if (words <= MOST_WORDS || (words <= MOST_WORDS + 2 && passage.isName(range.to - 1))) return withoutLooseEnd(passage, range, head);
	let best = Math.max(head + 1, range.from + 1);
	for (let at = head + 1; at < range.to; at++) {
		const word = passage.lower(at);
		// `a trunk full of maps` is not cut to `a trunk full`.
		if (word === 'of' && best > head + 1) continue;
		const isJoint = JOINT.has(word) || /(?:ing|ed)$/.test(word);
		if (isJoint && wordCount(passage, { from: range.from, to: at }) <= MOST_WORDS) best = at;
	}
	return withoutLooseEnd(passage, { from: range.from, to: best }, head);
}

/** Without prepositions, articles and conjunctions at its end. */
function withoutLooseEnd(passage: DescribedText, range: Range, head: number): Range {
	let { to } = range;
	while (to > head + 1 && !passage.isName(to - 1) && LOOSE.has(passage.lower(to - 1))) to--;
	return { from: range.from, to };
}

const LOOSE = union(
	COMMON_PREPOSITIONS,
	SPECIFIERS,
	words(', ‘ aims and as better known not or respectively seeks that tries used which who'),
);

function wordCount(passage: DescribedText, range: Range): number {
	let words = 0;
	for (let at = range.from; at < range.to; at++) {
		const { kind, spaced, written } = passage.unit(at);
		if (spaced && kind !== 'mark') words += written.split(' ').length;
	}
	return words;
}
