/** The passage of all sources that is nearest to some words: every place is tried, by the plain table of edit distances (Sellers 1980). */
import type { SourceText } from '../../src/proof/source-text.js';
import { wordsOf } from './words.js';

/** The words of all sources in a row, as numbers. */
export class SourceWordList {
	readonly words: readonly string[];
	readonly ids: Uint32Array;
	readonly #numbers = new Map<string, number>();

	constructor(sources: readonly SourceText[]) {
		this.words = sources.flatMap(({ text, segments }) => segments.flatMap(({ start, end }) => wordsOf(text.slice(start, end))));
		this.ids = Uint32Array.from(this.words, (word) => {
			const known = this.#numbers.get(word) ?? this.#numbers.size + 1;
			this.#numbers.set(word, known);
			return known;
		});
	}

	/** 0 of a word that no source has. */
	number(word: string): number {
		return this.#numbers.get(word) ?? 0;
	}
}

/** How many words differ at least between `words` and any stretch of the sources, and the words of the sources that end there. */
export function nearestWords(words: readonly string[], list: SourceWordList): { distance: number; nearest: string } {
	const quoted = Uint32Array.from(words, (word) => list.number(word));
	// After each word of the sources: what the first words of the quotation, from none to all, cost at least when they end there.
	const costs = Uint32Array.from({ length: quoted.length + 1 }, (_, at) => at);
	let [least, end] = [quoted.length, 0];
	for (const [place, id] of list.ids.entries()) {
		let diagonal = 0;
		for (let at = 1; at <= quoted.length; at++) {
			const above = costs[at] ?? 0;
			const same = diagonal + (quoted[at - 1] === id ? 0 : 1);
			costs[at] = Math.min(same, above + 1, (costs[at - 1] ?? 0) + 1);
			diagonal = above;
		}
		const cost = costs[quoted.length] ?? 0;
		if (cost < least) [least, end] = [cost, place + 1];
	}
	return { distance: least, nearest: list.words.slice(Math.max(0, end - quoted.length - 4), end + 4).join(' ') };
}
