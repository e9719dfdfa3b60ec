/**
 * The small network beside the linear features: word vectors at SLOTS places and the mean of the sentence, one hidden layer
 * (after Collobert et al. 2011, "Natural language processing (almost) from scratch"). What a word adds to the hidden layer at each
 * place is worked out once a word type, so that a word in its place costs a few additions.
 */
import { SLOTS, slotWords, type Line } from './features.js';
import { HashTable } from './hash-table.js';
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
	readonly #traits: HashTable;
	readonly #slots: (Word | undefined)[] = [];
	/** Hidden units. */
	readonly #size: number;
	readonly #hidden: Float32Array;
	#line: Line | undefined;
	readonly #lineHidden: Float32Array;

	constructor(parts: NetworkParts, lexicon: Lexicon) {
		this.#parts = parts;
		this.#lexicon = lexicon;
		this.#size = parts.bias.length;
		this.#hidden = new Float32Array(this.#size);
		this.#lineHidden = new Float32Array(this.#size);
		this.#traits = new HashTable(parts.traits);
	}

	/** Adds the scores of the word at `i` of a line. */
	add(line: Line, i: number, scores: Float32Array, at: number): void {
		if (line !== this.#line) this.#readLine(line);
		const hidden = this.#hidden;
		const size = this.#size;
		hidden.set(this.#lineHidden);
		slotWords(line, i, this.#slots);
		for (let slot = 0; slot < SLOTS; slot++) {
			const word = this.#slots[slot];
			if (!word) continue;
			const own = ((word.hidden ??= new Array<Float32Array | undefined>(SLOTS).fill(undefined))[slot] ??= this.#wordHidden(word, slot));
			for (let h = 0; h < size; h++) hidden[h] = (hidden[h] as number) + (own[h] as number);
		}
		const { output } = this.#parts;
		for (let h = 0; h < size; h++) {
			const x = hidden[h] as number;
			if (x <= 0) continue;
			const row = h * LABEL_COUNT;
			for (let label = 0; label < LABEL_COUNT; label++)
				scores[at + label] = (scores[at + label] as number) + x * (output[row + label] as number);
		}
	}

	#readLine(line: Line): void {
		this.#line = line;
		const mean = new Float32Array(VECTOR_SIZE);
		const scale = MEAN_SCALE / (line.to - line.from);
		for (let i = line.from; i < line.to; i++) {
			const row = line.words[i]?.vector ?? -1;
			if (row >= 0) this.#lexicon.addVector(row, scale, mean);
		}
		this.#lineHidden.set(this.#parts.bias);
		this.#addProduct(mean, SLOTS, this.#lineHidden, 0);
	}

	/** What a word adds at one place: most words of a short article stand at few of them. */
	#wordHidden(word: Word, slot: number): Float32Array {
		const size = this.#size;
		const sums = new Float32Array(size);
		const { traits, traitWeights } = this.#parts;
		this.#addProduct(this.#lexicon.vectorOf(word.vector), slot, sums, 0);
		for (const trait of word.traits) {
			const row = this.#traits.get(trait);
			if (row < 0) continue;
			const from = (slot * traits.length + row) * size;
			for (let h = 0; h < size; h++) sums[h] = (sums[h] as number) + (traitWeights[from + h] as number);
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
