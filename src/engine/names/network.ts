/**
 * The small network beside the linear features: word vectors at SLOTS places and the mean of the sentence, one hidden layer
 * (after Collobert et al. 2011, "Natural language processing (almost) from scratch"). What a word adds to the hidden layer at each
 * place is worked out once a word type, so that a word in its place costs a few additions.
 */
import { SLOTS, slotWords, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { VECTOR_SIZE, type Lexicon } from './lexicon.js';
import type { Word } from './words.js';

/** How much the mean of a sentence's vectors is enlarged: means are shorter than what they are made of. */
export const MEAN_SCALE = 2;

/** The network's numbers, as they are stored. */
export interface NetworkParts {
	/** (SLOTS + 1) × VECTOR_SIZE × hidden. */
	readonly vectors: Float32Array;
	/** Hashes of the traits of words, and SLOTS × traits × hidden weights. */
	readonly traits: Int32Array;
	readonly traitWeights: Float32Array;
	readonly bias: Float32Array;
	/** Hidden × LABEL_COUNT. */
	readonly output: Float32Array;
}

export class Network {
	readonly #parts: NetworkParts;
	readonly #lexicon: Lexicon;
	readonly #traits: ReadonlyMap<number, number>;
	readonly #slots: (Word | undefined)[] = [];
	/** Hidden units. */
	readonly #size: number;
	readonly #hidden: Float32Array;
	/** Room for the units that are above zero. */
	readonly #active: Int32Array;
	#line: Line | undefined;
	readonly #lineHidden: Float32Array;
	readonly #lineSums: Float64Array;

	constructor(parts: NetworkParts, lexicon: Lexicon) {
		this.#parts = parts;
		this.#lexicon = lexicon;
		this.#size = parts.bias.length;
		this.#hidden = new Float32Array(this.#size);
		this.#active = new Int32Array(this.#size);
		this.#lineHidden = new Float32Array(this.#size);
		this.#lineSums = new Float64Array(this.#size);
		this.#traits = new Map(Array.from(parts.traits, (trait, row) => [trait, row]));
	}

	/** Adds the scores of the word at `i` of a line. */
	add(line: Line, i: number, scores: Float32Array, at: number): void {
		if (line !== this.#line) this.#readLine(line);
		const hidden = this.#hidden;
		hidden.set(this.#lineHidden);
		slotWords(line, i, this.#slots);
		for (let slot = 0; slot < SLOTS; slot += 2) this.#addPair(slot, hidden);
		this.#addOutput(scores, at);
	}

	/** Adds what the hidden units that are above zero say of each label, four units in one go, each sum rounded as if it were stored. */
	#addOutput(scores: Float32Array, at: number): void {
		const hidden = this.#hidden;
		const active = this.#active;
		let count = 0;
		for (let h = 0; h < this.#size; h++) if ((hidden[h] as number) > 0) active[count++] = h;
		const { output } = this.#parts;
		let n = 0;
		for (; n + 4 <= count; n += 4) {
			const [a, b, c, d] = [active[n] as number, active[n + 1] as number, active[n + 2] as number, active[n + 3] as number];
			const [xa, xb, xc, xd] = [hidden[a] as number, hidden[b] as number, hidden[c] as number, hidden[d] as number];
			const [ra, rb, rc, rd] = [a * LABEL_COUNT, b * LABEL_COUNT, c * LABEL_COUNT, d * LABEL_COUNT];
			for (let label = 0; label < LABEL_COUNT; label++) {
				let sum = Math.fround((scores[at + label] as number) + xa * (output[ra + label] as number));
				sum = Math.fround(sum + xb * (output[rb + label] as number));
				sum = Math.fround(sum + xc * (output[rc + label] as number));
				scores[at + label] = sum + xd * (output[rd + label] as number);
			}
		}
		for (; n < count; n++) {
			const x = hidden[active[n] as number] as number;
			const row = (active[n] as number) * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++)
				scores[at + label] = (scores[at + label] as number) + x * (output[row + label] as number);
		}
	}

	/** Adds what the words at a place and the next one add, first the one, then the other, each sum rounded as if it were stored. */
	#addPair(slot: number, hidden: Float32Array): void {
		const first = this.#slots[slot];
		const second = slot + 1 < SLOTS ? this.#slots[slot + 1] : undefined;
		if (!first || !second) {
			if (first) this.#addOne(this.#wordHidden(first, slot), slot, hidden);
			if (second) this.#addOne(this.#wordHidden(second, slot + 1), slot + 1, hidden);
			return;
		}
		const size = this.#size;
		const [own, next] = [this.#wordHidden(first, slot), this.#wordHidden(second, slot + 1)];
		const from = slot * size;
		for (let h = 0; h < size; h++)
			hidden[h] = Math.fround((hidden[h] as number) + (own[from + h] as number)) + (next[from + size + h] as number);
	}

	#addOne(own: Float32Array, slot: number, hidden: Float32Array): void {
		const from = slot * this.#size;
		for (let h = 0; h < this.#size; h++) hidden[h] = (hidden[h] as number) + (own[from + h] as number);
	}

	/** What the mean of a line's vectors adds, which is the mean of what they add. */
	#readLine(line: Line): void {
		this.#line = line;
		const sums = this.#lineSums.fill(0);
		const size = this.#size;
		for (let i = line.from; i < line.to; i++) {
			const word = line.words[i] as Word;
			if (word.vector < 0) continue;
			const own = (word.mean ??= this.#wordMean(word));
			for (let h = 0; h < size; h++) sums[h] = (sums[h] as number) + (own[h] as number);
		}
		const scale = MEAN_SCALE / (line.to - line.from);
		const { bias } = this.#parts;
		for (let h = 0; h < size; h++) this.#lineHidden[h] = (bias[h] as number) + scale * (sums[h] as number);
	}

	#wordMean({ vector }: Word): Float32Array {
		const sums = new Float32Array(this.#size);
		this.#addProduct(this.#lexicon.vectorOf(vector), SLOTS, sums, 0);
		return sums;
	}

	/** What a word adds at each place, worked out for this one: most words of a short article stand at few of them. */
	#wordHidden(word: Word, slot: number): Float32Array {
		const size = this.#size;
		const sums = (word.hidden ??= new Float32Array(SLOTS * size));
		if (word.hiddenSlots & (1 << slot)) return sums;
		word.hiddenSlots |= 1 << slot;
		const { traits, traitWeights } = this.#parts;
		const to = slot * size;
		this.#addProduct(this.#lexicon.vectorOf(word.vector), slot, sums, to);
		for (const trait of word.traits) {
			const row = this.#traits.get(trait);
			if (row === undefined) continue;
			const from = (slot * traits.length + row) * size;
			for (let h = 0; h < size; h++) sums[to + h] = (sums[to + h] as number) + (traitWeights[from + h] as number);
		}
		return sums;
	}

	#addProduct(vector: Float32Array, place: number, out: Float32Array, to: number): void {
		const { vectors } = this.#parts;
		const size = this.#size;
		for (let d = 0; d < VECTOR_SIZE; d++) {
			const x = vector[d] as number;
			if (x === 0) continue;
			const row = (place * VECTOR_SIZE + d) * size;
			for (let h = 0; h < size; h++) out[to + h] = (out[to + h] as number) + x * (vectors[row + h] as number);
		}
	}
}
