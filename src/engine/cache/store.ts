/**
 * The engine's cache: what one run on a document leaves to the next, so that a keystroke costs its paragraph and not the whole article.
 *
 * There is one way to keep anything. Each step of the engine cuts its work into pieces (paragraphs for tokens and names, sections of some
 * four thousand words for descriptions, quotes and dates), and keeps what it made of a piece in a store, under all that it was made from:
 *
 *     what is kept                        in               under
 *     tokens, sentences, quotation marks  document/        the paragraph's text, and where its header parts end
 *     the tagger's first pass             ner/             the paragraph's tokens and sentences
 *     its second pass, and settled types  ner/             the first pass, as long as the evidence on its words is the same
 *     names after the rules               ner/             what the tagger reads in the paragraph, as long as the facts of the document are the same
 *     what a wording means by itself      coref/           the wording
 *     descriptions, quotes, dates         sections/        the section's text, names and clusters
 *
 * Values are immutable, and their offsets count from where their piece begins; the arrays that span the article are put together again at
 * every run, which takes some milliseconds for 50,000 words; a token knows no place, so that these arrays share it. What the whole article decides (how a word reads in all its places, the type of a
 * wording) is a sum over its paragraphs: see `Sum`. A run with a cache gives the same bytes as one without.
 */
import { differenceOf } from './difference.js';

/** Values of one kind, by what they were made from: those that the last run asked for. */
export class Store<Key, Value> {
	#keys: readonly Key[] = [];
	#values: readonly Value[] = [];

	/** The value of each key, by `valueOf`, which is handed the index of the key and the value that the key had at the last call, if any. */
	update(keys: readonly Key[], valueOf: (index: number, known: Value | undefined) => Value): readonly Value[] {
		const last = this.#values;
		const { top, end, lastEnd } = differenceOf(keys, this.#keys);
		const between = new Map<Key, Value>();
		for (let index = top; index < lastEnd; index++) between.set(this.#keys[index] as Key, last[index] as Value);
		const values: Value[] = [];
		for (let index = 0; index < top; index++) values.push(valueOf(index, last[index]));
		for (let index = top; index < end; index++) {
			const key = keys[index] as Key;
			const value = valueOf(index, between.get(key));
			between.set(key, value);
			values.push(value);
		}
		for (let index = end; index < keys.length; index++) values.push(valueOf(index, last[index - end + lastEnd]));
		this.#keys = keys;
		this.#values = values;
		return values;
	}
}
