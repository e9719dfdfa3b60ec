/**
 * Which words an article has, and which of them with a capital, in a byte a word: a Bloom filter (Bloom 1970, "Space/time trade-offs in hash coding with allowable errors"). The archive keeps no
 * text, and has to know which articles may have a name that the register did not have when they were read.
 */
import { withoutAccents } from '../engine/lexicon/folding.js';
import { hashOf, mix } from '../engine/ner/hash.js';
import { COMMON_WORDS, opensSentence } from '../register/index-of.js';

/** Bits that a word sets. With eight bits a word, one word in forty is taken for one that is there. */
const BITS_A_WORD = 4;

/** The filter of a text. Linear in its length. */
export function wordFilter(text: string): Uint8Array {
	const words = new Set(text.match(WORDS) ?? []);
	const hashes = new Set(
		[...words].flatMap((word) => (isNameOfCommonWord(text, word) ? [hashAs('', word), hashAs('=', word)] : hashAs('', word))),
	);
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
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/**
 * The ways in which a form is found in a text, each as hashes of which all must be there: as it is, and with a capital at each of several words. A common word that
 * begins a sentence is no name, but may be one that is never to be.
 */
export function formHashes(form: string, kind: 'name' | 'never'): readonly (readonly number[])[] {
	const words = form.match(WORDS) ?? [];
	const [only] = words;
	if (only === undefined) return [];
	if (words.length === 1) return [[hashAs(kind === 'name' && CAPITAL.test(only) && COMMON_WORDS.has(only.toLowerCase()) ? '=' : '', only)]];
	const written = words.map((word) => hashAs('', word));
	const inCapitals = words.map((word) => hashAs('', SMALL.test(word) ? word.replace(SMALL, (letter) => letter.toUpperCase()) : word));
	return words.some((word) => SMALL.test(word)) ? [written, inCapitals] : [written];
}

/** A hash of a word without accents, and without case but for whether it begins with a capital. */
function hashAs(sign: '' | '=', word: string): number {
	const lower = word.toLowerCase();
	return hashOf(sign + (CAPITAL.test(word) ? '^' : '') + (isPlain(lower) ? lower : withoutAccents(lower)));
}

/** Whether a word such as `Near` stands somewhere as a name may: sentences begin with it in nearly every article. */
function isNameOfCommonWord(text: string, word: string): boolean {
	if (!CAPITAL.test(word) || !COMMON_WORDS.has(word.toLowerCase())) return false;
	for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length))
		if (!opensSentence(text, { start, end: start + word.length })) return true;
	return false;
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

/** One of the bits of a word. Each has a hash of its own: of multiples of one, half share a factor with the length, and fall on fewer bits. */
function bitOf(hash: number, time: number, { length }: Uint8Array): number {
	return (mix(hash, time) >>> 0) % (8 * length);
}

function isPlain(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
	return true;
}
