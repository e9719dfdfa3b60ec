/**
 * The linear-chain part of the tagger: the best sequence of labels for a stretch, and how likely each label is
 * (Lafferty, McCallum and Pereira 2001, "Conditional random fields"). A stretch begins and ends outside of names.
 */
import { Features, SPAN } from './features.js';
import { follows, isEntry, isExit, LABEL_COUNT } from './labels.js';
import { NumberRoom } from './number-room.js';

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
	Array.from({ length: LABEL_COUNT }, (_unused, label) => label).filter((label) => follows(label, next)),
);
const ENTRY: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => isEntry(label));
const EXIT: readonly boolean[] = Array.from({ length: LABEL_COUNT }, (_, label) => isExit(label));

/** The flat list of allowed pairs (label, next label), grouped by the next label. */
export const PAIRS_FROM: Uint8Array = Uint8Array.from(PREDECESSORS.flat());
export const PAIRS_START: Uint16Array = Uint16Array.from([
	0,
	...PREDECESSORS.map(
		(
			(sum) => (list) =>
				(sum += list.length)
		)(0),
	),
]);

/** The best labels for `length` words with `scores` (LABEL_COUNT each from `at` on); written to `out`. */
export function bestLabels(
	scores: Float32Array,
	at: number,
	length: number,
	transitions: Float32Array,
	scratch: Scratch,
	out: Uint8Array,
	to: number,
): void {
	scratch.reserve(length);
	const { best, back } = scratch;
	for (let label = 0; label < LABEL_COUNT; label++) best[label] = ENTRY[label] ? (scores[at + label] as number) : -Infinity;
	for (let i = 1; i < length; i++) {
		const row = i * LABEL_COUNT;
		const previous = row - LABEL_COUNT;
		for (let next = 0; next < LABEL_COUNT; next++) {
			let top = -Infinity;
			let from = 0;
			for (let p = PAIRS_START[next] as number; p < (PAIRS_START[next + 1] as number); p++) {
				const label = PAIRS_FROM[p] as number;
				const score = (best[previous + label] as number) + (transitions[label * LABEL_COUNT + next] as number);
				if (score > top) {
					top = score;
					from = label;
				}
			}
			best[row + next] = top + (scores[at + row + next] as number);
			back[row + next] = from;
		}
	}
	const last = (length - 1) * LABEL_COUNT;
	let label = 0;
	for (let candidate = 1; candidate < LABEL_COUNT; candidate++) {
		if (EXIT[candidate] && (best[last + candidate] as number) > (best[last + label] as number)) label = candidate;
	}
	for (let i = length - 1; i >= 0; i--) {
		out[to + i] = label;
		label = back[i * LABEL_COUNT + label] as number;
	}
}

/** Numbers that are kept from one article to the next: thousands of words. */
const MOST_KEPT = 200_000;

/** Working memory, grown as needed: what each article or paragraph took anew cost more than the work in it. */
export class Scratch {
	readonly features = new Features();
	/** Room for the scores of words. */
	readonly scores = new NumberRoom(SPAN * LABEL_COUNT);
	/** A number for each label. */
	readonly sums = new Int32Array(LABEL_COUNT);
	/** Room for the scores of a paragraph. */
	#scores = new Float32Array(0);
	best = new Float32Array(0);
	back = new Uint8Array(0);
	alpha = new Float64Array(0);
	beta = new Float64Array(0);
	potential = new Float64Array(0);

	#marginals = new Float64Array(0);
	#labels = new Uint8Array(0);

	/** Room for the likelihoods of `length` words; overwritten by the next call. */
	marginalsFor(length: number): Float64Array {
		if (this.#marginals.length < length * LABEL_COUNT) this.#marginals = new Float64Array(length * LABEL_COUNT * 2);
		return this.#marginals;
	}

	/** A copy of a paragraph's scores; overwritten by the next call. */
	copyOf(scores: Float32Array): Float32Array {
		if (this.#scores.length < scores.length) this.#scores = new Float32Array(scores.length * 2);
		this.#scores.set(scores);
		return this.#scores;
	}

	/** Room for the labels of `length` words; overwritten by the next call. */
	labelsFor(length: number): Uint8Array {
		if (this.#labels.length < length) this.#labels = new Uint8Array(length * 2);
		return this.#labels;
	}

	/** Gives back what an endless paragraph took. */
	trim(): void {
		if (this.#scores.length > MOST_KEPT) this.#scores = new Float32Array(0);
		if (this.#marginals.length > MOST_KEPT) this.#marginals = new Float64Array(0);
		if (this.#labels.length > MOST_KEPT) this.#labels = new Uint8Array(0);
		if (this.best.length > MOST_KEPT) this.#take(0);
	}

	reserve(length: number): void {
		const size = length * LABEL_COUNT;
		if (this.best.length < size) this.#take(size * 2);
	}

	#take(size: number): void {
		this.best = new Float32Array(size);
		this.back = new Uint8Array(size);
		this.alpha = new Float64Array(size);
		this.beta = new Float64Array(size);
		this.potential = new Float64Array(size);
	}
}

/**
 * Forward and backward sums over the label sequences that `masks` allow (bit l set: label l is allowed); fills
 * `marginals` (LABEL_COUNT a word) and, if given, adds `weight` times the expected pairs to `pairs`. Returns the log of the sum.
 */
export function sumLabels(
	scores: Float32Array,
	at: number,
	length: number,
	expTransitions: Float64Array,
	masks: Int32Array | undefined,
	maskAt: number,
	scratch: Scratch,
	marginals: Float64Array,
	pairs?: Float64Array,
	weight = 1,
): number {
	scratch.reserve(length);
	const { alpha, potential } = scratch;
	let log = 0;
	for (let i = 0; i < length; i++) {
		const row = i * LABEL_COUNT;
		const mask = masks ? (masks[maskAt + i] as number) : -1;
		let top = -Infinity;
		for (let label = 0; label < LABEL_COUNT; label++) if (mask & (1 << label)) top = Math.max(top, scores[at + row + label] as number);
		let sum = 0;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const open = mask & (1 << label) && (i > 0 || ENTRY[label]) && (i < length - 1 || EXIT[label]);
			const p = open ? Math.exp((scores[at + row + label] as number) - top) : 0;
			potential[row + label] = p;
			let value = 0;
			if (p > 0) {
				if (i === 0) value = p;
				else {
					const previous = row - LABEL_COUNT;
					const end = PAIRS_START[label + 1] as number;
					for (let q = PAIRS_START[label] as number; q < end; q++) {
						const from = PAIRS_FROM[q] as number;
						value += (alpha[previous + from] as number) * (expTransitions[from * LABEL_COUNT + label] as number);
					}
					value *= p;
				}
			}
			alpha[row + label] = value;
			sum += value;
		}
		const scale = 1 / (sum || 1e-300);
		for (let label = 0; label < LABEL_COUNT; label++) alpha[row + label] = (alpha[row + label] as number) * scale;
		log += Math.log(sum || 1e-300) + top;
	}
	backward(length, expTransitions, scratch, marginals, pairs, weight);
	return log;
}

function backward(
	length: number,
	expTransitions: Float64Array,
	scratch: Scratch,
	marginals: Float64Array,
	pairs: Float64Array | undefined,
	weight: number,
): void {
	const { alpha, beta, potential } = scratch;
	const last = (length - 1) * LABEL_COUNT;
	for (let label = 0; label < LABEL_COUNT; label++) {
		beta[last + label] = 1;
		marginals[last + label] = alpha[last + label] as number;
	}
	for (let i = length - 1; i > 0; i--) {
		const row = i * LABEL_COUNT;
		const previous = row - LABEL_COUNT;
		for (let label = 0; label < LABEL_COUNT; label++) beta[previous + label] = 0;
		let total = 0;
		for (let next = 0; next < LABEL_COUNT; next++) {
			const after = (potential[row + next] as number) * (beta[row + next] as number);
			if (after === 0) continue;
			const end = PAIRS_START[next + 1] as number;
			for (let q = PAIRS_START[next] as number; q < end; q++) {
				const from = PAIRS_FROM[q] as number;
				const value = (expTransitions[from * LABEL_COUNT + next] as number) * after;
				beta[previous + from] = (beta[previous + from] as number) + value;
				total += value * (alpha[previous + from] as number);
			}
		}
		if (pairs) addPairs(row, total, expTransitions, scratch, pairs, weight);
		let sum = 0;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const value = (alpha[previous + label] as number) * (beta[previous + label] as number);
			marginals[previous + label] = value;
			sum += value;
		}
		// The scale of beta is free: the marginals are brought to one.
		const scale = 1 / (sum || 1e-300);
		for (let label = 0; label < LABEL_COUNT; label++) {
			marginals[previous + label] = (marginals[previous + label] as number) * scale;
			beta[previous + label] = (beta[previous + label] as number) * scale;
		}
	}
}

function addPairs(row: number, total: number, expTransitions: Float64Array, scratch: Scratch, pairs: Float64Array, weight: number): void {
	const { alpha, beta, potential } = scratch;
	const previous = row - LABEL_COUNT;
	const scale = weight / (total || 1e-300);
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
