/** All sources of an article as one row of words, with where each word stands. */
import { lastUpTo } from '../engine/document/lookup.js';
import type { SourceText } from './source-text.js';
import { Before } from './scan-words.js';
import { sourceWords, Vocabulary, type SourceWords } from './source-words.js';

/** Reads the words of sources, each once for as long as somebody holds the source. One for all indexes whose sources are shared. */
export class SourceWordCache {
	readonly vocabulary = new Vocabulary();
	readonly #words = new WeakMap<SourceText, SourceWords>();

	/** The words of a source. */
	wordsOf(source: SourceText): SourceWords {
		const known = this.#words.get(source);
		if (known) return known;
		const words = sourceWords(source, this.vocabulary);
		this.#words.set(source, words);
		return words;
	}
}

/** The sources of one article. Immutable: other sources make another one, which costs little where a reader knows them already. */
export class SourceIndex {
	/** In the order in which they were given. */
	readonly sources: readonly SourceText[];
	readonly vocabulary: Vocabulary;
	/** The words of all sources, one after the other. */
	readonly ids: Uint32Array;
	readonly bits: Uint8Array;
	readonly #words: readonly SourceWords[];
	/** Where the words of each source begin, and at last how many words there are. */
	readonly #origins: readonly number[];
	/** Where the places of each word begin in `#places`. */
	readonly #first: Uint32Array;
	readonly #places: Uint32Array;
	/** How often a word stands within a sentence with a capital. */
	readonly #capitals: Uint32Array;

	constructor(sources: readonly SourceText[], reader = new SourceWordCache()) {
		this.sources = sources;
		this.vocabulary = reader.vocabulary;
		this.#words = sources.map((source) => reader.wordsOf(source));
		this.#origins = this.#words.reduce<number[]>((origins, { ids }) => [...origins, (origins.at(-1) ?? 0) + ids.length], [0]);
		this.ids = new Uint32Array(this.length);
		this.bits = new Uint8Array(this.length);
		for (const [index, { ids, bits }] of this.#words.entries()) {
			this.ids.set(ids, this.#origins[index]);
			this.bits.set(bits, this.#origins[index]);
		}
		this.#first = this.#counted();
		this.#places = this.#sorted();
		this.#capitals = this.#capitalized();
	}

	/** How many words there are. */
	get length(): number {
		return this.#origins.at(-1) ?? 0;
	}

	/** Where a word stands, in order; none where no source has it. */
	placesOf(id: number): Uint32Array {
		return this.#places.subarray(this.#first[id] ?? this.length, this.#first[id + 1] ?? this.length);
	}

	/** How often a word stands in the sources. */
	frequency(id: number): number {
		return (this.#first[id + 1] ?? this.length) - (this.#first[id] ?? this.length);
	}

	/** Whether the sources mostly write a word with a capital, within a sentence too. */
	isNameLike(id: number): boolean {
		return 2 * (this.#capitals[id] ?? 0) > this.frequency(id);
	}

	/** The word at a place; throws where there is none. */
	wordAt(place: number): WordPlace {
		const number = this.#sourceNumber(place);
		const words = this.#words[number];
		const at = place - (this.#origins[number] ?? 0);
		const segment = words?.segments[at];
		if (!words || segment === undefined) throw new RangeError(`No source has a word ${place}.`);
		return {
			words,
			start: words.starts[at] ?? 0,
			end: words.ends[at] ?? 0,
			segment,
			turn: words.turns[segment] ?? 0,
		};
	}

	/** Whether capitals show names in the source that has the word at a place. */
	hasCaseAt(place: number): boolean {
		return this.#words[this.#sourceNumber(place)]?.hasCase ?? true;
	}

	/** Whether the words at two places belong to one answer of one source. */
	isOneAnswer(first: number, last: number): boolean {
		const [one, other] = [this.wordAt(first), this.wordAt(last)];
		return one.words === other.words && one.turn === other.turn;
	}

	/** The last source that begins at or before a place; sources without words are passed over. */
	#sourceNumber(place: number): number {
		return lastUpTo(this.#origins.length, (number) => this.#origins[number] ?? 0, place);
	}

	#counted(): Uint32Array {
		const first = new Uint32Array(this.vocabulary.size + 1);
		for (const id of this.ids) first[id + 1] = (first[id + 1] ?? 0) + 1;
		for (let id = 0; id < this.vocabulary.size; id++) first[id + 1] = (first[id + 1] ?? 0) + (first[id] ?? 0);
		return first;
	}

	#sorted(): Uint32Array {
		const next = this.#first.slice();
		const places = new Uint32Array(this.length);
		for (let place = 0; place < places.length; place++) {
			const id = this.ids[place] ?? 0;
			const at = next[id] ?? 0;
			places[at] = place;
			next[id] = at + 1;
		}
		return places;
	}

	#capitalized(): Uint32Array {
		const capitals = new Uint32Array(this.vocabulary.size);
		for (const { ids, bits, hasCase } of this.#words) {
			if (!hasCase) continue;
			for (let at = 0; at < ids.length; at++) {
				const id = ids[at] ?? 0;
				if (((bits[at] ?? 0) & (Before.capital | Before.sentence)) === Before.capital) capitals[id] = (capitals[id] ?? 0) + 1;
			}
		}
		return capitals;
	}
}

/** A word of a source. */
export interface WordPlace {
	readonly words: SourceWords;
	/** Offsets in the source's text. */
	readonly start: number;
	readonly end: number;
	/** The number of its segment. */
	readonly segment: number;
	/** The number of its answer within the source. */
	readonly turn: number;
}
