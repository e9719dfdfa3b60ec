/**
 * Reads away the capitals of words that describe the name behind them: of a firm's trade that begins a sentence (`Chipmaker Ardent said`),
 * and of ranks of several short words (`Det Ch Insp Roe`). A tagger takes them for the beginning of the name.
 */
import { TRADES } from '../lexicon/things.js';
import { INITIALS_OF_RANKS, SHORT_RANKS } from '../lexicon/persons.js';
import { fullTitle } from '../lexicon/role-nouns.js';
import type { WordReader } from './word-reader.js';
import { Case, type Word } from './words.js';

/** A rank of one word is read well as it stands. */
const FEWEST_SHORT_WORDS = 2;

/** The words of a paragraph with those in small letters; the very same words where there are none. `begins` are those that begin a sentence. */
export function withSmallOpenings(words: readonly Word[], begins: ReadonlySet<number>, reader: WordReader): readonly Word[] {
	const small: number[] = [];
	for (let index = 0; index < words.length; index++) {
		const end = begins.has(index) && isTrade(words[index]) ? index + 1 : endOfRank(words, index);
		if (end === index) continue;
		if (words[end]?.letterCase === Case.title) for (let at = index; at < end; at++) small.push(at);
		index = end - 1;
	}
	if (small.length === 0) return words;
	const read = [...words];
	for (const index of small) read[index] = reader.read(inFull((words[index] as Word).lower));
	return read;
}

/** `inspector` of `dci`, which nobody writes small; other words as they are. */
function inFull(lower: string): string {
	return INITIALS_OF_RANKS.has(lower) ? (fullTitle(lower)?.split(' ').at(-1) ?? lower) : lower;
}

function isTrade(word: Word | undefined): boolean {
	return word?.letterCase === Case.title && TRADES.has(word.lower);
}

/** Where a rank of several short words ends that begins at an index; the index where none does. */
function endOfRank(words: readonly Word[], from: number): number {
	const first = words[from] as Word;
	if (first.letterCase === Case.upper && INITIALS_OF_RANKS.has(first.lower)) return from + 1;
	let end = from;
	while (words[end]?.letterCase === Case.title && SHORT_RANKS.has((words[end] as Word).lower)) end++;
	return end - from < FEWEST_SHORT_WORDS ? from : end;
}
