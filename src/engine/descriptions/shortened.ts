/** Cuts what is said of someone to what may be printed behind a dash. */
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import type { Reading, TokenRange } from './reading.js';

/** Longest printed phrase, in words, as the house wants it. */
export const MOST_WORDS = 10;

/** Shortens a phrase to what may be printed: cut at the last joint that leaves at most ten words. */
export function shortened(reading: Reading, range: TokenRange, head: number): TokenRange {
	const words = wordCount(reading, range);
	// A name is not cut for two words.
	if (words <= MOST_WORDS || (words <= MOST_WORDS + 2 && reading.nameAt(range.to - 1))) return withoutLooseEnd(reading, range, head);
	let best = Math.max(head + 1, range.from + 1);
	for (let at = head + 1; at < range.to; at++) {
		const joint = PREPOSITIONS.has(reading.lower(at)) || /^(?:and|,)$/.test(reading.lower(at)) || /(?:ing|ed)$/.test(reading.lower(at));
		const inName = (reading.nameAt(at)?.from ?? at) < at;
		if (
			joint &&
			!inName &&
			!reading.isHyphen(at - 1) &&
			!PREPOSITIONS.has(reading.lower(at - 1)) &&
			wordCount(reading, { from: range.from, to: at }) <= MOST_WORDS
		)
			best = at;
	}
	return withoutLooseEnd(reading, { from: range.from, to: best }, head);
}

/** Without prepositions, articles and conjunctions at its end. */
function withoutLooseEnd(reading: Reading, range: TokenRange, head: number): TokenRange {
	let { to } = range;
	while (to > head + 1 && !reading.nameAt(to - 1) && LOOSE.test(reading.lower(to - 1))) to--;
	return { from: range.from, to };
}

const LOOSE =
	/^(?:to|of|in|on|at|by|for|with|from|and|or|the|a|an|,|his|her|their|its|who|that|not|as|better|known|which|used|aims|seeks|tries)$/;

export function wordCount(reading: Reading, range: TokenRange): number {
	let words = 0;
	for (let at = range.from; at < range.to; at++) if (reading.token(at).spaced && reading.token(at).kind !== 'punctuation') words++;
	return words;
}
