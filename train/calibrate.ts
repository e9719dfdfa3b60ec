/** How often marks of each raw confidence are right, measured on documents that the measured models had not seen. */
import { LABEL_COUNT, OUTSIDE, Position, positionOf } from '../src/engine/ner/labels.js';
import { tag } from './crf.js';
import type { Jack } from './teach.js';
import { addEvidence, gatherEvidence, marginalsOf, rangeOf, type StackWeights } from './stack.js';

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

/** The names of some stretches of held-out hand-labelled documents, judged. */
export function judgeHeldOut(jack: Jack, stack: StackWeights, stretches: Int32Array): Judged[] {
	const { examples } = jack;
	const scores = secondScores(jack, stack);
	const marginals = marginalsOf(examples, scores, stack.transitions, 0, jack.hand.length);
	const copy = (word: number, out: Float32Array, at: number): void => {
		out.set(scores.subarray(word * L, word * L + L), at);
	};
	const labels = tag(examples, copy, stack.transitions);
	const judged: Judged[] = [];
	for (const s of stretches) pushJudged(...rangeOf(examples, s), labels, marginals, examples.masks.data, judged);
	return judged;
}

function pushJudged(from: number, to: number, labels: Uint8Array, marginals: Float32Array, masks: Int32Array, judged: Judged[]): void {
	let start = from;
	for (let word = from; word < to; word++) {
		const label = labels[word] as number;
		if (label === OUTSIDE) continue;
		const position = positionOf(label);
		if (position === Position.begin || position === Position.only) start = word;
		if (position === Position.begin || position === Position.inside) continue;
		let confidence = 1;
		let right = true;
		for (let w = start; w <= word; w++) {
			confidence = Math.min(confidence, marginals[w * L + (labels[w] as number)] as number);
			right &&= ((masks[w] as number) & (1 << (labels[w] as number))) !== 0;
		}
		judged.push({ confidence, right });
	}
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
