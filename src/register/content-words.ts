/** The words of a text that tell one person from another: `of` and `the` do not. */
import { fold } from '../engine/lexicon/folding.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';

/** Letters from which on a word counts as content; an office does at any length: `MP`, `CEO`. */
const SHORTEST_CONTENT = 4;

/** The content words, folded, each once, without the `s` at their end. */
export function contentWords(words: string): ReadonlySet<string> {
	return new Set(
		fold(words)
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length >= SHORTEST_CONTENT || roleNoun(word) !== undefined)
			.map((word) => word.replace(/s$/, '')),
	);
}

/** Whether two descriptions have a word of content in common. */
export function sharesContentWord(a: string, b: string): boolean {
	const words = contentWords(a);
	return [...contentWords(b)].some((word) => words.has(word));
}

/** What folding leaves together. */
const FOLDED_WORD = /[\p{L}\p{N}\p{M}\p{Cf}'’ʼ‘`´.]+/gu;

/** The content words in a stretch before each of many places, which are asked for in text order: the text is read once. */
export class WordsBefore {
	readonly #words: RegExpStringIterator<RegExpExecArray>;
	#next: RegExpExecArray | undefined;
	/** Where each word began last. */
	readonly #starts = new Map<string, number>();

	constructor(text: string) {
		this.#words = text.matchAll(FOLDED_WORD);
		this.#next = this.#read();
	}

	/** The words that begin in the `reach` code units before an offset; good until the next is asked for. */
	at(offset: number, reach: number): Pick<ReadonlySet<string>, 'has'> {
		while (this.#next && this.#next.index < offset) {
			for (const word of contentWords(this.#next[0])) this.#starts.set(word, this.#next.index);
			this.#next = this.#read();
		}
		return { has: (word) => (this.#starts.get(word) ?? -1) >= Math.max(0, offset - reach) };
	}

	#read(): RegExpExecArray | undefined {
		const { value, done } = this.#words.next();
		return done ? undefined : value;
	}
}
