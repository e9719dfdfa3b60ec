/**
 * The linear-chain part of the tagger: how likely each label of a word in a stretch is
 * (Lafferty, McCallum and Pereira 2001, "Conditional random fields"). A stretch begins and ends outside of names.
 */
import { Features, SPAN } from './features.js';
import { follows, isEntry, isExit, LABEL_COUNT } from './labels.js';
import { NumberArena } from './number-arena.js';
import { exp, log } from '../util/exp.js';

/** Labels that may stand first, and last, in a stretch: a bit each. */
const ENTRIES = bitsOf(isEntry);
const EXITS = bitsOf(isExit);
const ALL = -1;
const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);
/** The labels that may follow each label, and those that may stand before it. */
const FOLLOWERS = LABELS.map((label) => Uint8Array.from(LABELS.filter((next) => follows(label, next))));
const FORERUNNERS = LABELS.map((next) => Uint8Array.from(LABELS.filter((label) => follows(label, next))));

function bitsOf(isIn: (label: number) => boolean): number {
	let bits = 0;
	for (let label = 0; label < LABEL_COUNT; label++) if (isIn(label)) bits |= 1 << label;
	return bits;
}

/** Numbers that are kept from one article to the next: thousands of words. */
const LARGEST_BUFFER = 200_000;

/** Working memory, grown as needed: allocating it for each article or paragraph cost more than the work in it. */
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
	/** Of each word and label: what leads up to it, what may follow it, and what it has by itself. */
	alpha = new Float64Array(0);
	beta = new Float64Array(0);
	potential = new Float64Array(0);
	/** Of each word and position: the most that leads up to it, and the position before. */
	best = new Float32Array(0);
	back = new Uint8Array(0);
	/** The best positions of words. */
	positions = new Uint8Array(0);
	#marginals = new Float64Array(0);

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

	/** Gives back what an endless paragraph took. */
	trim(): void {
		if (this.#scores.length > LARGEST_BUFFER) this.#scores = new Float32Array(0);
		if (this.#marginals.length > LARGEST_BUFFER) this.#marginals = new Float64Array(0);
		if (this.alpha.length > LARGEST_BUFFER) this.#take(0);
	}

	reserve(length: number): void {
		const size = length * LABEL_COUNT;
		if (this.alpha.length < size) this.#take(size * 2);
	}

	#take(size: number): void {
		this.best = new Float32Array(size);
		this.back = new Uint8Array(size);
		this.positions = new Uint8Array(size);
		this.alpha = new Float64Array(size);
		this.beta = new Float64Array(size);
		this.potential = new Float64Array(size);
	}
}

/**
 * Forward and backward sums over the label sequences that `masks` allow (bit l set: label l is allowed); fills
 * `marginals` (LABEL_COUNT a word). Returns the log of the sum.
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
): number {
	scratch.reserve(length);
	const { alpha, potential, handed } = scratch;
	let logSum = 0;
	for (let i = 0; i < length; i++) {
		const row = i * LABEL_COUNT;
		const mask = masks ? (masks[maskAt + i] as number) : ALL;
		const top = topOf(scores, at + row, mask);
		writePotentials(scores, at + row, top, mask & (i > 0 ? ALL : ENTRIES) & (i < length - 1 ? ALL : EXITS), potential, row);
		if (i > 0) handOn(alpha, row - LABEL_COUNT, expTransitions, handed);
		else handed.fill(1);
		const sum = writeProducts(handed, 0, potential, row, alpha, row) || LEAST;
		scaleBy(1 / sum, alpha, row);
		logSum += log(sum) + top;
	}
	backward(length, expTransitions, scratch, marginals);
	return logSum;
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
		potential[row + label] = open & (1 << label) ? exp((scores[at + label] as number) - top) : 0;
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

/** Writes what the labels of a word hand on to those that may follow. */
function handOn(alpha: Float64Array, word: number, expTransitions: Float64Array, handed: Float64Array): void {
	for (let next = 0; next < LABEL_COUNT; next++) {
		const labels = FORERUNNERS[next] as Uint8Array;
		let sum = 0;
		for (let k = 0; k < labels.length; k++) {
			const label = labels[k] as number;
			sum += (alpha[word + label] as number) * (expTransitions[label * LABEL_COUNT + next] as number);
		}
		handed[next] = sum;
	}
}

/** The same backward: writes what is after the labels of a word, where `after` is what is at each label of the next one. */
function handBack(after: Float64Array, beta: Float64Array, word: number, expTransitions: Float64Array): void {
	for (let label = 0; label < LABEL_COUNT; label++) {
		const labels = FOLLOWERS[label] as Uint8Array;
		let sum = 0;
		for (let k = 0; k < labels.length; k++) {
			const next = labels[k] as number;
			sum += (expTransitions[label * LABEL_COUNT + next] as number) * (after[next] as number);
		}
		beta[word + label] = sum;
	}
}

function backward(length: number, expTransitions: Float64Array, scratch: Scratch, marginals: Float64Array): void {
	const { alpha, beta, potential, handed } = scratch;
	const last = (length - 1) * LABEL_COUNT;
	for (let label = 0; label < LABEL_COUNT; label++) {
		beta[last + label] = 1;
		marginals[last + label] = alpha[last + label] as number;
	}
	for (let i = length - 1; i > 0; i--) {
		const row = i * LABEL_COUNT;
		const previous = row - LABEL_COUNT;
		writeProducts(potential, row, beta, row, handed, 0);
		handBack(handed, beta, previous, expTransitions);
		// The scale of beta is free: the marginals are brought to one.
		const scale = 1 / (writeProducts(alpha, previous, beta, previous, marginals, previous) || LEAST);
		scaleBy(scale, marginals, previous);
		scaleBy(scale, beta, previous);
	}
}
