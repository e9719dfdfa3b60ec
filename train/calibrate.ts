/** How often marks of each raw confidence are right, measured on documents that the measured models had not seen. */
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Jack } from './teach.js';
import { addEvidence, gatherEvidence, type StackWeights } from './stack.js';

const L = LABEL_COUNT;
/** Bins hold at least this many names. */
const LEAST_IN_BIN = 150;

/** Raw confidence of a name and whether it was right. */
export interface Judged {
	readonly confidence: number;
	readonly right: boolean;
}

/** The scores of the second reading, where the first one was made by models that had not seen the documents. */
export function secondScores({ examples, scores: first, marginals }: Jack, stack: StackWeights): Float32Array {
	const scores = first.slice();
	const evidence = gatherEvidence(examples, marginals);
	for (let word = 0; word < examples.wordCount; word++) addEvidence(stack.evidence, evidence, word, scores, word * L);
	return scores;
}

/** Pairs of a bin's upper end and its share of right names, rising (pool adjacent violators; Zadrozny and Elkan 2002). */
export function calibrationOf(judged: readonly Judged[]): Float32Array {
	const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
	const bins: { end: number; right: number; count: number }[] = [];
	for (let i = 0; i < sorted.length; i += LEAST_IN_BIN) {
		const part = sorted.slice(i, i + LEAST_IN_BIN);
		bins.push({ end: part.at(-1)?.confidence ?? 1, right: part.filter(({ right }) => right).length, count: part.length });
		for (
			let last = bins.at(-1), before = bins.at(-2);
			last && before && before.right / before.count >= last.right / last.count;
			last = bins.at(-1), before = bins.at(-2)
		) {
			bins.splice(-2, 2, { end: last.end, right: last.right + before.right, count: last.count + before.count });
		}
	}
	const last = bins.at(-1);
	if (last) last.end = 1;
	return Float32Array.from(bins.flatMap(({ end, right, count }) => [end, (right + 0.5) / (count + 1)]));
}
