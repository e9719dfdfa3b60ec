/** The parts of a person's name as news uses them (forenames, surname, the whole), and which of them a mention shows. */
import { editDistance } from '../engine/coref/spelling.js';
import { GENERATIONS, SURNAME_PARTICLES } from '../engine/lexicon/titles.js';
import { union, words } from '../engine/lexicon/word-class.js';
import { folded } from './fold.js';

/** A name in words, and where the surname begins among them (equal to their number where there is none). */
export interface NameParts {
	readonly words: readonly string[];
	readonly surname: number;
}

/** Words of a name that an alias shows: indices, end exclusive. */
export interface WordRange {
	readonly from: number;
	readonly to: number;
}

/** Small words that belong to the surname after them. Common knowledge of naming customs (Dutch, German, Romance, Arabic, Hebrew). */
const PARTICLES = union(SURNAME_PARTICLES, words('abdel abdul ben ould st st. zum zur'));

/**
 * The parts of `name`. The surname is the longest alias that ends the name (`Abdul Mahdi` of `Adel Abdul Mahdi`);
 * without one, the last word with the particles before it and a suffix after it.
 */
export function namePartsOf(name: string, aliases: readonly string[]): NameParts {
	const words = wordsOf(name);
	const starts = aliases
		.map((alias) => rangeShown(words, wordsOf(alias)))
		.filter((range) => range !== undefined && range.to === words.length && range.from > 0)
		.map((range) => range?.from ?? 0);
	return { words, surname: starts.length > 0 ? Math.min(...starts) : usualSurname(words) };
}

/** The words of a name. */
export function wordsOf(name: string): readonly string[] {
	return name.split(/\s+/u).filter(Boolean);
}

/** Whether words can be a surname without a forename: one word, with the particles before it and a suffix after it. */
export function isSurnameOnly(words: readonly string[]): boolean {
	return words.length > 0 && (words.length < 2 || usualSurname(['', ...words]) === 1);
}

function usualSurname(words: readonly string[]): number {
	let start = words.length - 1;
	if (start > 1 && GENERATIONS.has(folded(words[start] ?? '').replace('.', ''))) start--;
	while (start > 1 && PARTICLES.has(folded(words[start - 1] ?? ''))) start--;
	return Math.max(0, words.length < 2 ? words.length : start);
}

/**
 * Which words of the whole name a mention shows, a differing spelling allowed (`Brudzinski` shows `Brudziński`); the
 * last possible place where there are several. Undefined where the mention is made of other words (a nickname, initials).
 */
export function rangeShown(whole: readonly string[], shown: readonly string[]): WordRange | undefined {
	if (shown.length === 0) return undefined;
	for (let from = whole.length - shown.length; from >= 0; from--) {
		if (shown.every((word, at) => sameWord(word, whole[from + at] ?? ''))) return { from, to: from + shown.length };
	}
	return undefined;
}

function sameWord(a: string, b: string): boolean {
	return folded(a) === folded(b) || isVariant(a, b);
}

/**
 * Whether two words are probably one name spelled in two ways: one letter differs in a word of five or more, two in one of
 * eight or more, and the first letter is the same (Soleimani, Suleimani). Digits must agree.
 */
export function isVariant(a: string, b: string): boolean {
	const [x, y] = [folded(a), folded(b)];
	const shorter = Math.min(x.length, y.length);
	if (x === y) return a !== b;
	if (shorter < 5 || x[0] !== y[0] || digitsOf(x) !== digitsOf(y)) return false;
	const most = shorter >= 8 ? 2 : 1;
	return editDistance(x, y, most) <= most;
}

function digitsOf(word: string): string {
	return word.replace(/\D/gu, '');
}
