/** The parts of a person's name as news uses them (forenames, surname, the whole), and which of them a mention shows. */
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
	return editDistance(x, y) <= (shorter >= 8 ? 2 : 1);
}

function digitsOf(word: string): string {
	return word.replace(/\D/gu, '');
}

/**
 * How many letters must be added, dropped, changed or swapped with a neighbour to make `b` of `a` (optimal string alignment,
 * Damerau 1964); 3 stands for three or more.
 */
export function editDistance(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2 || a.length > 64) return 3;
	let older: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
			let best = Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) best = Math.min(best, (older[column - 2] ?? 0) + 1);
			current.push(best);
		}
		older = previous;
		previous = current;
	}
	return Math.min(3, previous[b.length] ?? 3);
}
