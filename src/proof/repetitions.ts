/** Phrases of a source that are said again with other words in them: which of them a quotation has. */
import { editBetween, type Comparison, type SharedWords } from './edits.js';
import type { QuoteWord } from './quotation-words.js';
import { Before } from './scan-words.js';
import type { SourceIndex } from './source-index.js';

/** Words between a phrase and where it is said again. */
const MOST_BETWEEN = 12;
/** Words that are the same in both before the first other one: fewer are no repetition. */
const LEAST_SHARED = 2;
/** Words behind a replaced one until its clause ends. */
const MOST_TO_END = 4;

/**
 * The comparison with clauses left out rather than words replaced: of `they asked us once, they asked us twice, and …`, `they asked us once, and …`
 * leaves the second clause out, and has no `once` for `twice`.
 */
export function withRepeatedClauses(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const all = [...comparison];
	for (let at = all.length - 3; at >= 0; at--) {
		const [phrase, edit, rest] = [all[at], all[at + 1], all[at + 2]];
		if (phrase?.kind !== 'shared' || edit?.kind !== 'edit' || rest?.kind !== 'shared' || edit.isFar || edit.from === edit.to) continue;
		const start = all[at - 1]?.kind === 'edit' ? at - 1 : at;
		const last = all[start - 1];
		const occurrence = earlierOccurrence(phrase, rest, last?.end ?? 0, words, index);
		if (!occurrence) continue;
		const first = { kind: 'shared', ...occurrence } as const;
		const next = { ...rest, from: occurrence.to, start: rest.start + occurrence.to - rest.from };
		const before = editBetween(last, [], { at: first.from, place: first.start }, words, index);
		const between = editBetween(first, [], { at: next.from, place: next.start }, words, index);
		all.splice(start, at + 3 - start, ...before, first, ...between, ...(next.from < next.to ? [next] : []));
	}
	return all;
}

/** Where the source has the phrase with the article's words up to the end of their clause, shortly before it says the phrase again. */
function earlierOccurrence(
	phrase: SharedWords,
	rest: SharedWords,
	from: number,
	words: readonly QuoteWord[],
	index: SourceIndex,
): SharedWords | undefined {
	const isEdge = (place: number): boolean => ((index.bits[place] ?? 0) & (Before.comma | Before.clause | Before.sentence)) !== 0;
	let [to, place] = [rest.from, rest.start];
	while (to < rest.to && to - rest.from < MOST_TO_END && !isEdge(place)) [to, place] = [to + 1, place + 1];
	const length = to - phrase.from;
	if (!isEdge(place) || phrase.to - phrase.from < LEAST_SHARED) return undefined;
	for (let start = phrase.start - length; start >= Math.max(from, phrase.start - length - MOST_BETWEEN); start--) {
		if (!isEdge(start + length) || !index.isOneAnswer(start, phrase.start)) continue;
		if (words.slice(phrase.from, to).every(({ id }, offset) => index.ids[start + offset] === id))
			return { from: phrase.from, to, start, end: start + length };
	}
	return undefined;
}
