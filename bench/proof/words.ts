/** How the benches of the proof compare words, by themselves: small letters and digits, apostrophes left out. Knows nothing of what is measured. */

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

export function wordsOf(text: string): string[] {
	return (text.match(WORD) ?? []).map((word) => word.toLowerCase().replace(/['’]/gu, ''));
}

/** Levenshtein's distance in words: the plain quadratic table. */
export function wordDistance(a: readonly string[], b: readonly string[]): number {
	let row = b.map((_, index) => index + 1);
	row.unshift(0);
	for (const [i, word] of a.entries()) {
		const next = [i + 1];
		for (const [j, other] of b.entries()) {
			next.push(Math.min((row[j] ?? 0) + (word === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}

const RUN = 4;

/** Where runs of four words stand in some texts. */
export class RunIndex {
	readonly #texts: readonly (readonly string[])[];
	readonly #places = new Map<string, number[]>();

	constructor(texts: readonly string[]) {
		this.#texts = texts.map(wordsOf);
		for (const [text, words] of this.#texts.entries()) {
			for (let at = 0; at + RUN <= words.length; at++) {
				const run = words.slice(at, at + RUN).join(' ');
				const places = this.#places.get(run);
				if (places) places.push(text, at);
				else this.#places.set(run, [text, at]);
			}
		}
	}

	/** How often the words stand as they are; those of fewer than four words are looked for one by one. */
	count(quoted: readonly string[]): number {
		if (quoted.length < RUN) {
			return this.#texts.reduce(
				(sum, words) => sum + words.filter((_, at) => quoted.every((word, offset) => words[at + offset] === word)).length,
				0,
			);
		}
		const places = this.#places.get(quoted.slice(0, RUN).join(' ')) ?? [];
		let count = 0;
		for (let index = 0; index < places.length; index += 2) {
			const words = this.#texts[places[index] ?? 0] ?? [];
			const at = places[index + 1] ?? 0;
			if (quoted.every((word, offset) => words[at + offset] === word)) count++;
		}
		return count;
	}

	/** The share of the runs of `quoted` that stand more than `times` times. */
	shareOfRuns(quoted: readonly string[], times: number): number {
		const runs = quoted.slice(0, Math.max(0, quoted.length - RUN + 1)).map((_, at) => quoted.slice(at, at + RUN).join(' '));
		const often = runs.filter((run) => (this.#places.get(run)?.length ?? 0) / 2 > times);
		return runs.length === 0 ? 1 : often.length / runs.length;
	}
}
