/** Word clusters, lists of words and phrases, and how often words are capitalised: what the model knows before it has read a line. */
import { SortedTable, type SortedHashes } from './sorted-hashes.js';

/** What is known of a word. `lists` is a set of bits, one a list; the rest are small numbers, 0 for unknown. */
export interface LexiconEntry {
	readonly coarse: number;
	readonly middle: number;
	readonly fine: number;
	readonly lists: number;
	/** The word's row in the vectors; -1 where it has none. */
	readonly vector: number;
	/** 1 to 7: from hardly ever to nearly always capitalised within sentences; 0 where unknown. */
	readonly capitals: number;
}

/** Dimensions of the word vectors, and the parts in which they are stored. */
export const VECTOR_SIZE = 32;
export const VECTOR_PARTS = 8;
const VECTOR_WIDTH = VECTOR_SIZE / VECTOR_PARTS;

const UNKNOWN: LexiconEntry = { coarse: 0, middle: 0, fine: 0, lists: 0, capitals: 0, vector: -1 };

/** The parts of a lexicon as they are stored; parallel arrays. */
export interface LexiconData {
	/** Hashes of words (lower case, evened). */
	readonly words: SortedHashes;
	readonly coarse: Uint8Array;
	readonly middle: Uint16Array;
	readonly fine: Uint16Array;
	readonly capitals: Uint8Array;
	/** Vectors: VECTOR_PARTS bytes a word, each a row of its part of `centroids`. */
	readonly codes: Uint8Array;
	readonly centroids: Float32Array;
	/** Hashes of phrases of lists, of each the index of its set of lists, and the sets. */
	readonly phrases: SortedHashes;
	readonly phraseSets: Uint16Array;
	readonly sets: Int32Array;
}

export class Lexicon {
	readonly data: LexiconData;
	readonly #words: SortedTable;
	readonly #phrases: SortedTable;

	constructor(data: LexiconData) {
		this.data = data;
		this.#words = new SortedTable(data.words);
		this.#phrases = new SortedTable(data.phrases);
	}

	/** What is known of the word whose evened lower-case form has this hash. */
	entryOf(hash: number): LexiconEntry {
		const lists = this.listsOf(hash);
		const at = this.#words.get(hash);
		if (at < 0) return lists ? { ...UNKNOWN, lists } : UNKNOWN;
		const { coarse, middle, fine, capitals } = this.data;
		return {
			coarse: coarse[at] ?? 0,
			middle: middle[at] ?? 0,
			fine: fine[at] ?? 0,
			capitals: capitals[at] ?? 0,
			lists,
			vector: coarse[at] ? at : -1,
		};
	}

	/** The word vector in a row. */
	vectorOf(row: number): Float32Array {
		return this.vectorInto(new Float32Array(VECTOR_SIZE), row);
	}

	/** The word vector in a row, written into `vector`. */
	vectorInto(vector: Float32Array, row: number): Float32Array {
		const { codes, centroids } = this.data;
		for (let part = 0; part < VECTOR_PARTS; part++) {
			const from = (part * 256 + (codes[row * VECTOR_PARTS + part] as number)) * VECTOR_WIDTH;
			for (let d = 0; d < VECTOR_WIDTH; d++) vector[part * VECTOR_WIDTH + d] = centroids[from + d] as number;
		}
		return vector;
	}

	/** The lists that hold a phrase, as bits; the hash of a phrase of several words is folded with `mix`. */
	listsOf(hash: number): number {
		const at = this.#phrases.get(hash);
		return at < 0 ? 0 : (this.data.sets[this.data.phraseSets[at] as number] as number);
	}
}
