/**
 * Which words an article has, in a byte a word: a Bloom filter (Bloom 1970, "Space/time trade-offs in hash coding with allowable errors"). The archive keeps no
 * text, and has to know which articles may have a name that the register did not have when they were read.
 */
import { withoutAccents } from '../engine/lexicon/folding.js';
import { hashOf } from '../engine/ner/hash.js';

/** Bits that a word sets. With eight bits a word, one word in forty is taken for one that is there. */
const BITS_A_WORD = 4;

/** The filter of a text. Linear in its length. */
export function wordFilter(text: string): Uint8Array {
	const hashes = new Set(wordHashes(text));
	const filter = new Uint8Array(Math.max(1, hashes.size));
	for (const hash of hashes)
		for (let time = 0; time < BITS_A_WORD; time++) {
			const at = bitOf(hash, time, filter);
			filter[at >>> 3] = (filter[at >>> 3] ?? 0) | (1 << (at & 7));
		}
	return filter;
}

/** Runs of letters and digits: what a register's forms are looked for by. */
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

/** Hashes of the words of a text, without case and accents, in text order. */
export function wordHashes(text: string): readonly number[] {
	const words = text.toLowerCase().match(WORDS) ?? [];
	return words.map((word) => hashOf(isPlain(word) ? word : withoutAccents(word)));
}

/** Whether the text of a filter may have all words with these hashes. */
export function mayHave(filter: Uint8Array, hashes: readonly number[]): boolean {
	for (const hash of hashes)
		for (let time = 0; time < BITS_A_WORD; time++) {
			const at = bitOf(hash, time, filter);
			if (((filter[at >>> 3] ?? 0) & (1 << (at & 7))) === 0) return false;
		}
	return true;
}

/** One of the bits of a word: two hashes give as many as are wanted (Kirsch and Mitzenmacher 2006, "Less hashing, same performance"). */
function bitOf(hash: number, time: number, { length }: Uint8Array): number {
	const step = Math.imul(hash, 0x9e3779b1) >>> 0;
	return ((hash >>> 0) + time * step) % (8 * length);
}

function isPlain(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
	return true;
}
