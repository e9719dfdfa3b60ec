/** Sentences at a quotation's edges that its source does not have: invented, and not to be held against what happens to stand beside the found words. */
import { isSentenceStart } from './align.js';
import type { Comparison } from './edits.js';
import { isCommonWord } from './occurrences.js';
import type { QuoteWord } from './quotation-words.js';

/** Words at an edge that may be invented: of fewer too little is there to be shared. */
const LEAST_INVENTED = 3;
/** The share of an invented sentence's words, all of them everybody's, that the source has by chance. */
const MOST_SHARED = 0.34;
/** Such words in a row: more are a piece of what somebody said. */
const LONGEST_CHANCE = 2;

/** Numbers of the quotation's words, end exclusive. */
interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** The words between the invented sentences at the edges; undefined where none is invented, or all are. */
export function wordsBetweenInventions(comparison: Comparison, words: readonly QuoteWord[]): WordRange | undefined {
	const sentences = sentencesOf(words);
	const isFound = (sentence: WordRange): boolean => !isInvented(sentence, comparison, words);
	const [first, last] = [sentences.find(isFound), sentences.findLast(isFound)];
	if (!first || !last) return undefined;
	const from = first.from < LEAST_INVENTED ? 0 : first.from;
	const to = words.length - last.to < LEAST_INVENTED ? words.length : last.to;
	return from === 0 && to === words.length ? undefined : { from, to };
}

/** The comparison with invented sentences at the edges as words that are added. */
export function withInventions(comparison: Comparison, words: readonly QuoteWord[]): Comparison {
	const found = wordsBetweenInventions(comparison, words);
	if (!found) return comparison;
	const parts = comparison.flatMap((part) => within(part, found));
	const [first, last] = [parts.find(isShared), parts.findLast(isShared)];
	if (!first || !last) return comparison;
	const added = (from: number, to: number, place: number): Comparison =>
		from < to ? [{ kind: 'edit', from, to, start: place, end: place, isFar: false, isMarked: false, isInvented: true }] : [];
	// What the source goes on with is no difference at an edge.
	const compared = parts.filter((part, at) => part.from < part.to || (at > parts.indexOf(first) && at < parts.indexOf(last)));
	return [...added(0, found.from, compared[0]?.start ?? first.start), ...compared, ...added(found.to, words.length, last.end)];
}

/** The part of a comparison among some words; of a replacement that reaches over their edge as many of the source's words are kept as of the quotation's. */
function within(part: Comparison[number], { from, to }: WordRange): Comparison {
	const [first, end] = [Math.max(part.from, from), Math.min(part.to, to)];
	if (first > end || (first === end && part.from < part.to)) return [];
	if (first === part.from && end === part.to) return [part];
	const start = first > part.from ? Math.max(part.start, part.end - (end - first)) : part.start;
	return [{ ...part, from: first, to: end, start, end: end < part.to ? Math.min(part.end, start + end - first) : part.end }];
}

/** The quotation's sentences, those after an attribution or an ellipsis too. */
function sentencesOf(words: readonly QuoteWord[]): readonly WordRange[] {
	const starts = [...words.keys()].filter((at) => at === 0 || words[at]?.isGapBefore === true || isSentenceStart(words[at]));
	return starts.map((from, number) => ({ from, to: starts[number + 1] ?? words.length }));
}

/** Whether a sentence shares nothing with the source but a few words that everybody says. */
function isInvented({ from, to }: WordRange, comparison: Comparison, words: readonly QuoteWord[]): boolean {
	const runs = comparison.filter(isShared).map((part) => words.slice(Math.max(part.from, from), Math.min(part.to, to)));
	const shared = runs.flat();
	if (shared.length > MOST_SHARED * (to - from) || runs.some(({ length }) => length > LONGEST_CHANCE)) return false;
	return shared.every(isCommonWord) && !words.slice(from, to).some(({ isBracketed }) => isBracketed);
}

function isShared({ kind }: Comparison[number]): boolean {
	return kind === 'shared';
}
