/** How often labels are expected to follow each other in a stretch, which the scores of pairs are learnt from. */
import { follows, LABEL_COUNT } from '../src/engine/ner/labels.js';
import { sumLabels, type Scratch } from '../src/engine/ner/lattice.js';

/** For each label, the labels that may stand before it. */
const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
	Array.from({ length: LABEL_COUNT }, (_unused, label) => label).filter((label) => follows(label, next)),
);

/** The flat list of allowed pairs (label, next label), grouped by the next label. */
export const PAIRS_FROM: Uint8Array = Uint8Array.from(PREDECESSORS.flat());
export const PAIRS_START: Uint16Array = Uint16Array.from(
	[0, ...PREDECESSORS].map((_, index) => PREDECESSORS.slice(0, index).reduce((sum, list) => sum + list.length, 0)),
);

/** The same as `sumLabels`; besides it adds `weight` times the expected pairs to `pairs`. */
export function sumPairs(
	scores: Float32Array,
	length: number,
	expTransitions: Float64Array,
	masks: Int32Array | undefined,
	maskAt: number,
	scratch: Scratch,
	marginals: Float64Array,
	pairs: Float64Array,
	weight: number,
): number {
	const log = sumLabels(scores, 0, length, expTransitions, masks, maskAt, scratch, marginals);
	for (let i = 1; i < length; i++) addPairs(i * LABEL_COUNT, expTransitions, scratch, pairs, weight);
	return log;
}

function addPairs(row: number, expTransitions: Float64Array, scratch: Scratch, pairs: Float64Array, weight: number): void {
	const { alpha, beta, potential } = scratch;
	const previous = row - LABEL_COUNT;
	const scale = weight / (pairsOf(row, expTransitions, scratch) || Number.MIN_VALUE);
	for (let next = 0; next < LABEL_COUNT; next++) {
		const after = (potential[row + next] as number) * (beta[row + next] as number) * scale;
		if (after === 0) continue;
		for (let q = PAIRS_START[next] as number; q < (PAIRS_START[next + 1] as number); q++) {
			const pair = (PAIRS_FROM[q] as number) * LABEL_COUNT + next;
			const value = (alpha[previous + (PAIRS_FROM[q] as number)] as number) * (expTransitions[pair] as number) * after;
			pairs[pair] = (pairs[pair] as number) + value;
		}
	}
}

/** The sum of all pairs of labels of a word and the one before it. */
function pairsOf(row: number, expTransitions: Float64Array, { alpha, beta, potential }: Scratch): number {
	const previous = row - LABEL_COUNT;
	let total = 0;
	for (let next = 0; next < LABEL_COUNT; next++) {
		const after = (potential[row + next] as number) * (beta[row + next] as number);
		for (let q = PAIRS_START[next] as number; q < (PAIRS_START[next + 1] as number); q++) {
			const from = PAIRS_FROM[q] as number;
			total += (expTransitions[from * LABEL_COUNT + next] as number) * after * (alpha[previous + from] as number);
		}
	}
	return total;
}
