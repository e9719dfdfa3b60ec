/**
 * Where names stand, before it is settled what they name: the positions of words that are most often right, by the likelihoods of labels
 * summed over types (Goodman 1996, "Parsing algorithms and metrics"). A word may surely be a name though no type is likely.
 */
import { LABEL_COUNT, OUTSIDE, Position } from './labels.js';
import type { Scratch } from './lattice.js';

/** The position of a word in no name, beside those of `Position`. */
const NO_NAME = 4;
const POSITIONS = 5;
/** Words less likely than this to be a name are none. */
const LEAST_LIKELY = 0.4;
/** Positions after which another name may begin, and those after which the same one goes on. */
const CLOSED: readonly number[] = [NO_NAME, Position.last, Position.only];
const OPEN: readonly number[] = [Position.begin, Position.inside];

/** The sum over all types of what the labels of a position have, among LABEL_COUNT numbers from `at` on. */
function sumOfTypes(numbers: Float64Array | Float32Array, at: number, position: number): number {
	let sum = 0;
	for (let label = 1 + position; label < LABEL_COUNT; label += 4) sum += numbers[at + label] as number;
	return sum;
}

/** The best positions of the `length` words of a stretch, whose labels have these likelihoods; the next call overwrites them. */
function bestPositions(marginals: Float64Array | Float32Array, length: number, scratch: Scratch): Uint8Array {
	scratch.reserve(length);
	const { best, back, positions } = scratch;
	for (let i = 0; i < length; i++) {
		const [at, row] = [i * LABEL_COUNT, i * POSITIONS];
		const closed = i > 0 ? bestOf(CLOSED, best, row - POSITIONS) : -1;
		const open = i > 0 ? bestOf(OPEN, best, row - POSITIONS) : -1;
		for (let position = 0; position < POSITIONS; position++) {
			const from = position === Position.inside || position === Position.last ? open : closed;
			const own = position === NO_NAME ? (marginals[at + OUTSIDE] as number) : sumOfTypes(marginals, at, position);
			best[row + position] = from >= 0 ? own + (best[row - POSITIONS + from] as number) : from === closed ? own : -Infinity;
			back[row + position] = from;
		}
	}
	let position = bestOf(CLOSED, best, (length - 1) * POSITIONS);
	for (let i = length - 1; i >= 0; i--) {
		positions[i] = position;
		position = back[i * POSITIONS + position] as number;
	}
	return positions;
}

/** The one of some positions that has the highest number, among those from `row` on. */
function bestOf(positions: readonly number[], numbers: Float32Array, row: number): number {
	let best = positions[0] as number;
	for (const position of positions) if ((numbers[row + position] as number) > (numbers[row + best] as number)) best = position;
	return best;
}

/** Words of a stretch that are likely a name: indices, end exclusive. */
export interface LikelySpan {
	readonly start: number;
	readonly end: number;
	/** How likely a name stands on just these words, whatever it names. */
	readonly likelihood: number;
}

/** The names of a stretch of `length` words whose labels have these likelihoods. */
export function likelySpans(marginals: Float64Array | Float32Array, length: number, scratch: Scratch): LikelySpan[] {
	const positions = bestPositions(marginals, length, scratch);
	const spans: LikelySpan[] = [];
	let start = 0;
	let likelihood = 1;
	for (let i = 0; i < length; i++) {
		const position = positions[i] as number;
		if (position === NO_NAME) continue;
		if (position === Position.begin || position === Position.only) [start, likelihood] = [i, 1];
		likelihood = Math.min(likelihood, sumOfTypes(marginals, i * LABEL_COUNT, position));
		const isEnd = position === Position.last || position === Position.only;
		if (isEnd && likelihood >= LEAST_LIKELY) spans.push({ start, end: i + 1, likelihood });
	}
	return spans;
}
