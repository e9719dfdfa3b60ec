/**
 * The linear-chain part of the tagger: the best sequence of labels for a stretch, and how likely each label is
 * (Lafferty, McCallum and Pereira 2001, "Conditional random fields"). A stretch begins and ends outside of names.
 */
import { Features, SPAN } from './features.js';
import { follows, isEntry, isExit, LABEL_COUNT, OUTSIDE, Position } from './labels.js';
import { NumberArena } from './number-arena.js';

/** For each label, the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
	Array.from({ length: LABEL_COUNT }, (_unused, label) => label).filter((label) => follows(label, next)),
);
/** Labels that may stand first, and last, in a stretch: a bit each. */
const ENTRIES = bitsOf(isEntry);
const EXITS = bitsOf(isExit);
const ALL = -1;
/** The same as lists. */
const BEGINNINGS = labelsOf(isEntry);
const ENDINGS = labelsOf(isExit);

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
	for (let label = 0; label < LABEL_COUNT; label++) best[label] = ENTRIES & (1 << label) ? (scores[at + label] as number) : -Infinity;
	for (let i = 1; i < length; i++) {
		const row = i * LABEL_COUNT;
		for (let next = 0; next < LABEL_COUNT; next++) {
			const from = bestBefore(next, best, row - LABEL_COUNT, transitions);
			best[row + next] =
				(best[row - LABEL_COUNT + from] as number) +
				(transitions[from * LABEL_COUNT + next] as number) +
				(scores[at + row + next] as number);
			back[row + next] = from;
		}
	}
	const last = (length - 1) * LABEL_COUNT;
	let label = 0;
	for (let candidate = 1; candidate < LABEL_COUNT; candidate++) {
		if (EXITS & (1 << candidate) && (best[last + candidate] as number) > (best[last + label] as number)) label = candidate;
	}
	for (let i = length - 1; i >= 0; i--) {
		out[to + i] = label;
		label = back[i * LABEL_COUNT + label] as number;
	}
}

/** Which label before `next` gives the highest score. A function of its own for the same reason as those in `sums.ts`, and so are others here. */
function bestBefore(next: number, best: Float32Array, word: number, transitions: Float32Array): number {
	const end = PAIRS_START[next + 1] as number;
	let from = PAIRS_FROM[PAIRS_START[next] as number] as number;
	let top = -Infinity;
	for (let p = PAIRS_START[next] as number; p < end; p++) {
		const label = PAIRS_FROM[p] as number;
		const score = (best[word + label] as number) + (transitions[label * LABEL_COUNT + next] as number);
		if (score > top) {
			top = score;
			from = label;
		}
	}
	return from;
}

function labelsOf(isIn: (label: number) => boolean): Uint8Array {
	return Uint8Array.from(Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(isIn));
}

function bitsOf(isIn: (label: number) => boolean): number {
	let bits = 0;
	for (let label = 0; label < LABEL_COUNT; label++) if (isIn(label)) bits |= 1 << label;
	return bits;
}

/** Numbers that are kept from one article to the next: thousands of words. */
const LARGEST_BUFFER = 200_000;

/** Working memory, grown as needed: what each article or paragraph took anew cost more than the work in it. */
export class Scratch {
	readonly features = new Features();
	/** The scores of words. */
	readonly scores = new NumberArena(SPAN * LABEL_COUNT);
	/** A number for each label. */
	readonly sums = new Int32Array(LABEL_COUNT);
	/** What a word's labels hand on to those of the next one. */
	readonly handed = new Float64Array(LABEL_COUNT);
	/** The scores of a paragraph. */
	#scores = new Float32Array(0);
	best = new Float32Array(0);
	back = new Uint8Array(0);
	alpha = new Float64Array(0);
	beta = new Float64Array(0);
	potential = new Float64Array(0);

	#marginals = new Float64Array(0);
	#labels = new Uint8Array(0);

	/** An array for the likelihoods of `length` words; overwritten by the next call. */
	marginalsFor(length: number): Float64Array {
		if (this.#marginals.length < length * LABEL_COUNT) this.#marginals = new Float64Array(length * LABEL_COUNT * 2);
		return this.#marginals;
	}

	/** A copy of `length` scores, a paragraph's; overwritten by the next call. */
	copyOf(scores: Float32Array, from: number, length: number): Float32Array {
		if (this.#scores.length < length) this.#scores = new Float32Array(length * 2);
		const copy = this.#scores;
		for (let i = 0; i < length; i++) copy[i] = scores[from + i] as number;
		return copy;
	}

	/** An array for the labels of `length` words; overwritten by the next call. */
	labelsFor(length: number): Uint8Array {
		if (this.#labels.length < length) this.#labels = new Uint8Array(length * 2);
		return this.#labels;
	}

	/** Gives back what an endless paragraph took. */
	trim(): void {
		if (this.#scores.length > LARGEST_BUFFER) this.#scores = new Float32Array(0);
		if (this.#marginals.length > LARGEST_BUFFER) this.#marginals = new Float64Array(0);
		if (this.#labels.length > LARGEST_BUFFER) this.#labels = new Uint8Array(0);
		if (this.best.length > LARGEST_BUFFER) this.#take(0);
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
	const { alpha, potential, handed } = scratch;
	let log = 0;
	for (let i = 0; i < length; i++) {
		const row = i * LABEL_COUNT;
		const mask = masks ? (masks[maskAt + i] as number) : ALL;
		const top = topOf(scores, at + row, mask);
		writePotentials(scores, at + row, top, mask & (i > 0 ? ALL : ENTRIES) & (i < length - 1 ? ALL : EXITS), potential, row);
		if (i > 0) handOn(alpha, row - LABEL_COUNT, expTransitions, handed);
		else handed.fill(1);
		const sum = writeProducts(handed, 0, potential, row, alpha, row) || LEAST;
		scaleBy(1 / sum, alpha, row);
		log += Math.log(sum) + top;
	}
	backward(length, expTransitions, scratch, marginals, pairs, weight);
	return log;
}

/** In the place of a sum of nothing. */
const LEAST = 1e-300;

/** The highest score of the labels that a mask allows. */
function topOf(scores: Float32Array, at: number, mask: number): number {
	let top = -Infinity;
	for (let label = 0; label < LABEL_COUNT; label++) if (mask & (1 << label)) top = Math.max(top, scores[at + label] as number);
	return top;
}

/** Writes the exponentials of a word's scores, the highest being one; zero for labels that are not allowed. */
function writePotentials(scores: Float32Array, at: number, top: number, open: number, potential: Float64Array, row: number): void {
	for (let label = 0; label < LABEL_COUNT; label++)
		potential[row + label] = open & (1 << label) ? Math.exp((scores[at + label] as number) - top) : 0;
}

/** Writes the products of a number for each label from `one` on and from `other` on; returns their sum. */
function writeProducts(ones: Float64Array, one: number, others: Float64Array, other: number, out: Float64Array, to: number): number {
	let sum = 0;
	for (let label = 0; label < LABEL_COUNT; label++) {
		const value = (ones[one + label] as number) * (others[other + label] as number);
		out[to + label] = value;
		sum += value;
	}
	return sum;
}

function scaleBy(scale: number, numbers: Float64Array, from: number): void {
	for (let label = 0; label < LABEL_COUNT; label++) numbers[from + label] = (numbers[from + label] as number) * scale;
}

/** The labels of a type: those that begin, go on within, end and make up a name. */
const TYPE = 4;

/** Writes what the labels of a word hand on to each label of the next one: those that end or lie outside a name to all that may begin one. */
function handOn(alpha: Float64Array, word: number, expTransitions: Float64Array, handed: Float64Array): void {
	handed.fill(0);
	for (let n = 0; n < ENDINGS.length; n++) handOnFrom(ENDINGS[n] as number, alpha, word, expTransitions, handed);
	handOnWithin(alpha, word, expTransitions, handed);
}

/** Writes what the labels within a name hand on to those that go on with it. */
function handOnWithin(alpha: Float64Array, word: number, expTransitions: Float64Array, handed: Float64Array): void {
	for (let begin = 1; begin < LABEL_COUNT; begin += TYPE) {
		const inside = begin + Position.inside;
		for (let next = inside; next <= begin + Position.last; next++)
			handed[next] =
				(alpha[word + begin] as number) * (expTransitions[begin * LABEL_COUNT + next] as number) +
				(alpha[word + inside] as number) * (expTransitions[inside * LABEL_COUNT + next] as number);
	}
}

/** Adds what a label at which a name may have ended hands on to those that may follow it. */
function handOnFrom(label: number, alpha: Float64Array, word: number, expTransitions: Float64Array, handed: Float64Array): void {
	const own = alpha[word + label] as number;
	const row = label * LABEL_COUNT;
	handed[OUTSIDE] = (handed[OUTSIDE] as number) + own * (expTransitions[row] as number);
	for (let begin = 1; begin < LABEL_COUNT; begin += TYPE) {
		const only = begin + Position.only;
		handed[begin] = (handed[begin] as number) + own * (expTransitions[row + begin] as number);
		handed[only] = (handed[only] as number) + own * (expTransitions[row + only] as number);
	}
}

/** The same backward: adds what is `after` a label (LABEL_COUNT numbers from `next` on) to the labels of the word before. */
function handBack(potential: Float64Array, next: number, beta: Float64Array, word: number, expTransitions: Float64Array): void {
	beta.fill(0, word, next);
	for (let n = 0; n < BEGINNINGS.length; n++) handBackFrom(BEGINNINGS[n] as number, potential, next, beta, word, expTransitions);
	handBackWithin(potential, next, beta, word, expTransitions);
}

/** Writes what is after the labels within a name. */
function handBackWithin(potential: Float64Array, next: number, beta: Float64Array, word: number, expTransitions: Float64Array): void {
	for (let begin = 1; begin < LABEL_COUNT; begin += TYPE) {
		const [inside, last] = [begin + Position.inside, begin + Position.last];
		const afterInside = (potential[next + inside] as number) * (beta[next + inside] as number);
		const afterLast = (potential[next + last] as number) * (beta[next + last] as number);
		for (let label = begin; label <= inside; label++)
			beta[word + label] =
				(expTransitions[label * LABEL_COUNT + inside] as number) * afterInside +
				(expTransitions[label * LABEL_COUNT + last] as number) * afterLast;
	}
}

/** Adds what is after a label that may begin a name to those that may stand before it. */
function handBackFrom(
	label: number,
	potential: Float64Array,
	next: number,
	beta: Float64Array,
	word: number,
	expTransitions: Float64Array,
): void {
	const after = (potential[next + label] as number) * (beta[next + label] as number);
	if (after === 0) return;
	beta[word] = (beta[word] as number) + (expTransitions[label] as number) * after;
	for (let last = 1 + Position.last; last < LABEL_COUNT; last += TYPE) {
		const pair = last * LABEL_COUNT + label;
		beta[word + last] = (beta[word + last] as number) + (expTransitions[pair] as number) * after;
		beta[word + last + 1] = (beta[word + last + 1] as number) + (expTransitions[pair + LABEL_COUNT] as number) * after;
	}
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
		handBack(potential, row, beta, previous, expTransitions);
		if (pairs) addPairs(row, expTransitions, scratch, pairs, weight);
		// The scale of beta is free: the marginals are brought to one.
		const scale = 1 / (writeProducts(alpha, previous, beta, previous, marginals, previous) || LEAST);
		scaleBy(scale, marginals, previous);
		scaleBy(scale, beta, previous);
	}
}

function addPairs(row: number, expTransitions: Float64Array, scratch: Scratch, pairs: Float64Array, weight: number): void {
	const { alpha, beta, potential } = scratch;
	const previous = row - LABEL_COUNT;
	const scale = weight / (pairsOf(row, expTransitions, scratch) || LEAST);
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
