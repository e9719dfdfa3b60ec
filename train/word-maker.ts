/** Makes up words that look like those of a list: a chain of letters, each drawn by the two before it. */
import type { Random } from './random.js';

/** Letters of a made-up word. */
const SHORTEST = 3;
const LONGEST = 12;
const MOST_TRIES = 20;

export class WordMaker {
	/** What follows each two letters; an empty string is the end. */
	readonly #next = new Map<string, string[]>();
	readonly #words: readonly string[];

	constructor(words: readonly string[]) {
		this.#words = words;
		for (const word of words) {
			const letters = `^^${word}`;
			for (let at = 2; at <= letters.length; at++) {
				const before = letters.slice(at - 2, at);
				const next = this.#next.get(before) ?? [];
				if (next.length === 0) this.#next.set(before, next);
				next.push(letters.charAt(at));
			}
		}
	}

	/** A word that is none of the list, unless none comes out in MOST_TRIES. */
	word(random: Random): string {
		for (let tries = 0; tries < MOST_TRIES; tries++) {
			const word = this.#chain(random);
			if (word.length >= SHORTEST && word.length <= LONGEST) return word;
		}
		return this.#words[Math.floor(random.next() * this.#words.length)] ?? 'Odd';
	}

	#chain(random: Random): string {
		let letters = '^^';
		while (letters.length < LONGEST + 3) {
			const next = this.#next.get(letters.slice(-2)) ?? [''];
			const letter = next[Math.floor(random.next() * next.length)] ?? '';
			if (letter === '') break;
			letters += letter;
		}
		return letters.slice(2);
	}
}
