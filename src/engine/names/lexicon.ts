/** Word clusters, lists of words and phrases, and how often words are capitalised: what the model knows before it has read a line. */
import { HashTable } from './hash-table.js';

/** What is known of a word. `lists` is a set of bits, one a list; the rest are small numbers, 0 for unknown. */
export interface LexiconEntry {
	readonly coarse: number;
	readonly middle: number;
	readonly fine: number;
	readonly lists: number;
	/** 1 to 7: from hardly ever to nearly always capitalised within sentences; 0 where unknown. */
	readonly capitals: number;
}

const UNKNOWN: LexiconEntry = { coarse: 0, middle: 0, fine: 0, lists: 0, capitals: 0 };

/** The parts of a lexicon as they are stored; parallel arrays. */
export interface LexiconData {
	/** Hashes of words (lower case, evened), distinct. */
	readonly words: Int32Array;
	readonly coarse: Uint8Array;
	readonly middle: Uint16Array;
	readonly fine: Uint16Array;
	readonly capitals: Uint8Array;
	/** Hashes of phrases of lists, distinct, and the set of lists of each. */
	readonly phrases: Int32Array;
	readonly lists: Int32Array;
}

export class Lexicon {
	readonly data: LexiconData;
	readonly #words: HashTable;
	readonly #phrases: HashTable;

	constructor(data: LexiconData) {
		this.data = data;
		this.#words = new HashTable(data.words);
		this.#phrases = new HashTable(data.phrases);
	}

	/** What is known of the word whose evened lower-case form has this hash. */
	entryOf(hash: number): LexiconEntry {
		const lists = this.listsOf(hash);
		const at = this.#words.get(hash);
		if (at < 0) return lists ? { ...UNKNOWN, lists } : UNKNOWN;
		const { coarse, middle, fine, capitals } = this.data;
		return { coarse: coarse[at] ?? 0, middle: middle[at] ?? 0, fine: fine[at] ?? 0, capitals: capitals[at] ?? 0, lists };
	}

	/** The lists that hold a phrase, as bits; the hash of a phrase of several words is folded with `mix`. */
	listsOf(hash: number): number {
		const at = this.#phrases.get(hash);
		return at < 0 ? 0 : (this.data.lists[at] ?? 0);
	}
}
