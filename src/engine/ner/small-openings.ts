/**
 * Reads away the capitals of words that describe the name behind them: of a firm's trade that begins a sentence (`Chipmaker Ardent said`),
 * and of titles (`Coun Roe`, `Det Ch Insp Roe`). A tagger takes them for the beginning of the name.
 */
import { FIRST_OF_TITLES, INITIALS_OF_TITLES, LAST_OF_TITLES, OTHERWISE_NAMES, PLAIN_TITLES } from '../lexicon/persons.js';
import { fullTitle } from '../lexicon/role-nouns.js';
import { LETTERS, LETTERS_OF_CLUBS } from '../lexicon/letters.js';
import { TRADES } from '../lexicon/things.js';
import type { WordClass } from '../lexicon/word-class.js';
import { bitsOf } from './lists.js';
import type { WordReader } from './word-reader.js';
import { Case, isProper, type Word } from './words.js';

const FORENAMES = bitsOf('forename');

/** The words of a paragraph with those in small letters; the very same words where there are none. `begins` are those that begin a sentence. */
export function withSmallOpenings(words: readonly Word[], begins: ReadonlySet<number>, reader: WordReader): readonly Word[] {
	let read: Word[] | undefined;
	for (let index = 0; index < words.length; index++) {
		if (areLetters(words, index)) (read ??= [...words])[index] = reader.read((words[index] as Word).lower);
		const end = begins.has(index) && isTrade(words[index]) ? index + 1 : endOfTitle(words, index, begins.has(index));
		if (end === index) continue;
		const next = words[end];
		if (next && isNamed(next, words[end - 1] as Word)) {
			read ??= [...words];
			for (let at = index; at < end; at++) read[at] = reader.read(inFull((words[at] as Word).lower));
		}
		index = end - 1;
	}
	return read ?? words;
}

/** The last word of what a title stands for (`inspector` of `dci`); other words as they are. */
function inFull(lower: string): string {
	return fullTitle(lower)?.split(' ').at(-1) ?? lower;
}

/** `KC` in `Jane Roe KC`. */
function areLetters(words: readonly Word[], index: number): boolean {
	const word = words[index];
	const [first, last] = [words[index - 2], words[index - 1]];
	if (!word || word.letterCase === Case.title || !LETTERS.has(withoutStop(word.lower))) return false;
	// `Sporting KC`
	const isForename = ((first?.lists ?? 0) & FORENAMES) !== 0;
	return last?.letterCase === Case.title && first?.letterCase === Case.title && (isForename || !LETTERS_OF_CLUBS.has(word.lower));
}

function isTrade(word: Word | undefined): boolean {
	return word?.letterCase === Case.title && TRADES.has(word.lower);
}

/** Where a title ends that begins at an index; the index where none does, or where a name stands before it (`Ali Imam Roe`). */
function endOfTitle(words: readonly Word[], from: number, isBeginning: boolean): number {
	if (!isBeginning && words[from - 1]?.letterCase === Case.title) return from;
	let last = from;
	for (let end = from; words[end]; end++) {
		const word = words[end] as Word;
		if (isTitle(word) || (end > from && isOneOf(LAST_OF_TITLES, word))) last = end + 1;
		else if (!isOneOf(FIRST_OF_TITLES, word)) break;
	}
	return last;
}

function isTitle(word: Word): boolean {
	return isUnsure(word) || isOneOf(PLAIN_TITLES, word);
}

/** Whether a title may as well begin another name: `DC Comics`. */
function isUnsure({ letterCase, lower }: Word): boolean {
	return letterCase === Case.upper ? INITIALS_OF_TITLES.has(lower) : letterCase === Case.title && OTHERWISE_NAMES.has(lower);
}

/** Whether a word may be a name behind the last word of a title or trade: in `PC World` it is a common word. */
function isNamed(word: Word, before: Word): boolean {
	return word.letterCase === Case.title && (!isUnsure(before) || isProper(word));
}

function isOneOf(titles: WordClass, { letterCase, lower }: Word): boolean {
	return letterCase === Case.title && titles.has(withoutStop(lower));
}

function withoutStop(word: string): string {
	return word.endsWith('.') ? word.slice(0, -1) : word;
}
