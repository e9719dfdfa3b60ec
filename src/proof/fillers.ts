/** What an editor may tidy away without a mark: hesitations, fillers, repetitions and broken-off words. */
import { AFTER_KNOW, BEFORE_KNOW, FILLER_PHRASES, HESITATIONS, KIND_DETERMINERS, SET_OFF_FILLERS } from '../engine/lexicon/spoken-forms.js';
import { Before } from './scan-words.js';
import type { SourceWord } from './substance.js';

/** Words that a repetition may have: more is said twice on purpose. */
const LONGEST_REPETITION = 5;

/** The omitted words that are neither fillers nor repetitions; `before` and `after` are what is remaining on both sides. */
export function withoutFillers(
	omitted: readonly SourceWord[],
	before: readonly SourceWord[],
	after: readonly SourceWord[],
): readonly SourceWord[] {
	const all = [...before, ...omitted, ...after];
	const [from, to] = [before.length, before.length + omitted.length];
	const isFiller = new Uint8Array(all.length);
	for (let at = from; at < to; at++) {
		const length = fillerLength(all, at);
		if (at + length <= to) isFiller.fill(1, at, at + length);
	}
	markRepetitions(all, from, to, isFiller);
	return omitted.filter((_, index) => !isFiller[from + index]);
}

/** How many words a filler takes that starts at a word; 0 where none does. */
function fillerLength(words: readonly SourceWord[], at: number): number {
	const [word, next] = [words[at], words[at + 1]];
	if (!word) return 0;
	if (HESITATIONS.has(word.word) || isBrokenOff(word, next)) return 1;
	const phrase = FILLER_PHRASES.find((candidate) => candidate.every((part, index) => words[at + index]?.word === part));
	if (phrase) return isFillerPhrase(words, at, phrase) ? phrase.length : 0;
	if (!SET_OFF_FILLERS.has(word.word)) return 0;
	const [isSetOff, isClosed] = [(word.bits & EDGE) !== 0, !next || (next.bits & EDGE) !== 0];
	// At a sentence's start speakers often go on without a comma.
	const isOpener = (word.bits & Before.sentence) !== 0 && (word.word === 'so' || word.word === 'well');
	return (isSetOff && isClosed) || isOpener ? 1 : 0;
}

/** `th- the`, `w— we`. */
function isBrokenOff({ word }: SourceWord, next: SourceWord | undefined): boolean {
	return (
		next !== undefined &&
		word.length < next.word.length &&
		word.length < 5 &&
		next.word.startsWith(word) &&
		(next.bits & Before.clause) !== 0
	);
}

const EDGE = Before.comma | Before.clause | Before.sentence | Before.ellipsis;

function isFillerPhrase(words: readonly SourceWord[], at: number, phrase: readonly string[]): boolean {
	const [before, after] = [words[at - 1]?.word ?? '', words[at + phrase.length]?.word ?? ''];
	if (phrase.includes('of')) return !KIND_DETERMINERS.has(before);
	const isSetOff = ((words[at]?.bits ?? 0) & EDGE) !== 0;
	const isClosed = ((words[at + phrase.length]?.bits ?? EDGE) & EDGE) !== 0;
	if (isSetOff && isClosed) return true;
	return (isSetOff || isClosed) && !BEFORE_KNOW.has(before) && !AFTER_KNOW.has(after);
}

/** Marks what is said again directly behind, or was said directly before, other fillers left out. */
function markRepetitions(words: readonly SourceWord[], from: number, to: number, isFiller: Uint8Array): void {
	const remaining = [...words.keys()].filter((at) => !isFiller[at]);
	const isIn = (at: number | undefined): boolean => at !== undefined && at >= from && at < to;
	for (let number = remaining.length - 1; number >= 0; number--) {
		if (!isIn(remaining[number])) continue;
		const length = repetitionAt(words, remaining, number);
		for (let offset = 0; offset < length; offset++) {
			const at = remaining[number - offset];
			if (at !== undefined && isIn(at)) isFiller[at] = 1;
		}
		if (length > 1) number -= length - 1;
	}
}

/** The second `not` of `I can’t not go`, which says the contrary of one; behind a comma it is said again. */
function isDoubleNegation(second: SourceWord | undefined): boolean {
	return second?.word === 'not' && (second.bits & EDGE) === 0;
}

/** How many words that end at a number are repeated behind it, or repeat what stands before them. */
function repetitionAt(words: readonly SourceWord[], remaining: readonly number[], number: number): number {
	const wordAt = (at: number): string | undefined => words[remaining[at] ?? -1]?.word;
	for (let length = LONGEST_REPETITION; length > 0; length--) {
		const start = number - length + 1;
		if (start < 0) continue;
		const isRepeated = (shift: number): boolean => {
			if (length === 1 && isDoubleNegation(words[remaining[Math.max(number, number + shift)] ?? -1])) return false;
			for (let at = start; at < start + length; at++) {
				const word = wordAt(at);
				if (word === undefined || word !== wordAt(at + shift)) return false;
			}
			return true;
		};
		if (isRepeated(length) || isRepeated(-length)) return length;
	}
	return 0;
}
