/** The small network beside the linear features: word vectors at SLOTS places, one hidden layer, scores of labels. */
import { SLOTS } from '../src/engine/ner/features.js';
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Word } from '../src/engine/ner/words.js';
import type { Examples } from './encode.js';
import { Random } from './random.js';

const L = LABEL_COUNT;
/** One place more than SLOTS: the mean of the sentence. */
export const PLACES = SLOTS + 1;

export interface NetShape {
	readonly dimensions: number;
	readonly hidden: number;
}

/** Numbers that change in training, with Adam's memory (Kingma and Ba 2015). */
export class Parameters {
	readonly values: Float32Array;
	readonly gradient: Float32Array;
	readonly #mean: Float32Array;
	readonly #square: Float32Array;
	#steps = 0;
	readonly #touched = new Set<number>();

	constructor(size: number, spread: number, random: Random) {
		this.values = Float32Array.from({ length: size }, () => (random.next() * 2 - 1) * spread);
		this.gradient = new Float32Array(size);
		this.#mean = new Float32Array(size);
		this.#square = new Float32Array(size);
	}

	/** One step for all of them, or for the rows of so many numbers that have been touched since the last one. */
	update(step: number, decay: number, width = 0): void {
		this.#steps++;
		const scale = (step * Math.sqrt(1 - 0.999 ** this.#steps)) / (1 - 0.9 ** this.#steps);
		if (width === 0) this.#updateRange(0, this.values.length, scale, 1 - decay * step);
		else for (const at of this.#touched) this.#updateRange(at, at + width, scale, 1 - decay * step);
		this.#touched.clear();
	}

	/** Says that the gradient of the row at `at` is no longer zero. */
	touch(at: number): void {
		this.#touched.add(at);
	}

	#updateRange(from: number, to: number, scale: number, remainder: number): void {
		const { values, gradient } = this;
		const mean = this.#mean;
		const square = this.#square;
		for (let i = from; i < to; i++) {
			const g = gradient[i] as number;
			const m = 0.9 * (mean[i] as number) + 0.1 * g;
			const s = 0.999 * (square[i] as number) + 0.001 * g * g;
			mean[i] = m;
			square[i] = s;
			values[i] = (values[i] as number) * remainder - (scale * m) / (Math.sqrt(s) + 1e-8);
			gradient[i] = 0;
		}
	}
}

/** What is known of the words of a set of examples: their vectors and small features. */
export interface WordTable {
	readonly vectors: Float32Array;
	/** For word w, features start[w] … start[w + 1]. */
	readonly start: Int32Array;
	readonly features: Int32Array;
}

export class Net {
	readonly shape: NetShape;
	readonly featureCount: number;
	/** Vectors to hidden: place, dimension, hidden. */
	readonly vectors: Parameters;
	/** Small features to hidden: place, feature, hidden. */
	readonly features: Parameters;
	readonly bias: Parameters;
	readonly output: Parameters;

	constructor(shape: NetShape, featureCount: number, seed: number) {
		const random = new Random(seed);
		this.shape = shape;
		this.featureCount = featureCount;
		this.vectors = new Parameters(PLACES * shape.dimensions * shape.hidden, 0.15, random);
		this.features = new Parameters(SLOTS * featureCount * shape.hidden, 0.05, random);
		this.bias = new Parameters(shape.hidden, 0.01, random);
		this.output = new Parameters(shape.hidden * L, 0.2, random);
	}

	/** Writes the hidden layer of word `word` to `hidden` at `to`, before dropping out. */
	forward(examples: Examples, table: WordTable, means: Float32Array, word: number, hidden: Float32Array, to: number, dropped = 0): void {
		const { dimensions, hidden: H } = this.shape;
		for (let h = 0; h < H; h++) hidden[to + h] = this.bias.values[h] as number;
		for (let slot = 0; slot < SLOTS; slot++) {
			const id = examples.slots.data[word * SLOTS + slot] as number;
			if (id < 0 || dropped & (1 << slot)) continue;
			addProduct(table.vectors, id * dimensions, dimensions, this.vectors.values, slot * dimensions * H, H, hidden, to);
			for (let f = table.start[id] as number; f < (table.start[id + 1] as number); f++) {
				const at = (slot * this.featureCount + (table.features[f] as number)) * H;
				for (let h = 0; h < H; h++) hidden[to + h] = (hidden[to + h] as number) + (this.features.values[at + h] as number);
			}
		}
		const line = (examples.line.data[word] as number) * dimensions;
		addProduct(means, line, dimensions, this.vectors.values, SLOTS * dimensions * H, H, hidden, to);
		for (let h = 0; h < H; h++) if ((hidden[to + h] as number) < 0) hidden[to + h] = 0;
	}

	addScores(hidden: Float32Array, from: number, scores: Float32Array, to: number): void {
		const { hidden: H } = this.shape;
		const output = this.output.values;
		for (let h = 0; h < H; h++) {
			const x = hidden[from + h] as number;
			if (x === 0) continue;
			for (let l = 0; l < L; l++) scores[to + l] = (scores[to + l] as number) + x * (output[h * L + l] as number);
		}
	}

	/** Adds to the gradients what `errors` (L numbers at `at`) ask for; `hidden` is that of `forward`, dropped units zero. */
	backward(
		examples: Examples,
		table: WordTable,
		means: Float32Array,
		word: number,
		hidden: Float32Array,
		from: number,
		errors: Float64Array,
		at: number,
		scale: number,
		dropped = 0,
	): void {
		const { dimensions, hidden: H } = this.shape;
		const delta = this.#delta;
		const output = this.output.values;
		const outputGradient = this.output.gradient;
		for (let h = 0; h < H; h++) {
			const x = hidden[from + h] as number;
			let sum = 0;
			if (x !== 0) {
				for (let l = 0; l < L; l++) {
					const e = errors[at + l] as number;
					sum += e * (output[h * L + l] as number);
					outputGradient[h * L + l] = (outputGradient[h * L + l] as number) + e * x;
				}
			}
			delta[h] = sum * scale;
		}
		for (let h = 0; h < H; h++) this.bias.gradient[h] = (this.bias.gradient[h] as number) + (delta[h] as number);
		for (let slot = 0; slot < SLOTS; slot++) {
			const id = examples.slots.data[word * SLOTS + slot] as number;
			if (id < 0 || dropped & (1 << slot)) continue;
			addOuter(table.vectors, id * dimensions, dimensions, delta, this.vectors.gradient, slot * dimensions * H, H);
			for (let f = table.start[id] as number; f < (table.start[id + 1] as number); f++) {
				const to = (slot * this.featureCount + (table.features[f] as number)) * H;
				this.features.touch(to);
				for (let h = 0; h < H; h++) this.features.gradient[to + h] = (this.features.gradient[to + h] as number) + (delta[h] as number);
			}
		}
		addOuter(means, (examples.line.data[word] as number) * dimensions, dimensions, delta, this.vectors.gradient, SLOTS * dimensions * H, H);
	}

	readonly #delta = new Float32Array(512);

	update(step: number, decay: number): void {
		for (const parameters of [this.vectors, this.bias, this.output]) parameters.update(step, decay);
		// Most small features are those of no word at hand.
		this.features.update(step, decay, this.shape.hidden);
	}
}

function addProduct(
	x: Float32Array,
	from: number,
	count: number,
	matrix: Float32Array,
	at: number,
	H: number,
	out: Float32Array,
	to: number,
): void {
	// Four rows at a time, so that the sums are fetched and put back once for all of them.
	for (let d = 0; d < count; d += 4) {
		const [a, b, c, e] = [x[from + d] as number, x[from + d + 1] as number, x[from + d + 2] as number, x[from + d + 3] as number];
		if (a === 0 && b === 0 && c === 0 && e === 0) continue;
		const first = at + d * H;
		const second = first + H;
		const third = second + H;
		const fourth = third + H;
		for (let h = 0; h < H; h++)
			out[to + h] =
				(out[to + h] as number) +
				a * (matrix[first + h] as number) +
				b * (matrix[second + h] as number) +
				c * (matrix[third + h] as number) +
				e * (matrix[fourth + h] as number);
	}
}

function addOuter(x: Float32Array, from: number, count: number, delta: Float32Array, gradient: Float32Array, at: number, H: number): void {
	for (let d = 0; d < count; d++) {
		const value = x[from + d] as number;
		if (value === 0) continue;
		const row = at + d * H;
		for (let h = 0; h < H; h++) gradient[row + h] = (gradient[row + h] as number) + value * (delta[h] as number);
	}
}

/** The words of examples as the network reads them: `vectorOf` by the word's hash, `numberOf` its small features. */
export function wordTable(
	words: readonly Word[],
	dimensions: number,
	vectorOf: (word: Word) => ArrayLike<number> | undefined,
	featuresOf: (word: Word) => number[],
): WordTable {
	const vectors = new Float32Array(words.length * dimensions);
	const start = new Int32Array(words.length + 1);
	const features: number[] = [];
	for (const [index, word] of words.entries()) {
		const vector = vectorOf(word);
		if (vector) vectors.set(vector, index * dimensions);
		features.push(...featuresOf(word));
		start[index + 1] = features.length;
	}
	return { vectors, start, features: Int32Array.from(features) };
}

/** The mean vector of the words of each line. */
export function lineMeans(examples: Examples, table: WordTable, dimensions: number): Float32Array {
	const { lineStart, lineWords } = examples;
	const means = new Float32Array(lineStart.length * dimensions);
	for (let line = 0; line < lineStart.length; line++) {
		const from = lineStart.data[line] as number;
		const to = line + 1 < lineStart.length ? (lineStart.data[line + 1] as number) : lineWords.length;
		for (let w = from; w < to; w++) {
			const id = (lineWords.data[w] as number) * dimensions;
			for (let d = 0; d < dimensions; d++)
				means[line * dimensions + d] = (means[line * dimensions + d] as number) + (table.vectors[id + d] as number) * (2 / (to - from));
		}
	}
	return means;
}
