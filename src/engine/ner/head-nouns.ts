/** The nouns beside a name that say what it is: `the ferry Odd`, `a spokesman for Odd`, `Odd, a small lender in Visby`. */
import { Joint } from './joints.js';
import { Case, type Word } from './words.js';

/** Words, of which those from `from` up to `to` are a sentence. */
export interface WordRange {
	readonly words: readonly Word[];
	readonly from: number;
	readonly to: number;
}

/** Tokens to look back and ahead for a noun. */
const BEFORE = 4;
const AFTER = 7;
/** The kind of the noun before the run that begins at `start`, with how it is tied to it; 0 where there is none. */
export function headBefore({ words, from }: WordRange, start: number): number {
	let tie = 0;
	for (let at = start - 1; at >= Math.max(from, start - BEFORE); at--) {
		const word = words[at] as Word;
		if (word.kind > 0) return word.kind + 64 * (1 + tie);
		if ((word.joints & Joint.tie) !== 0 && tie === 0) tie = 2 + (word.hash & 7);
		else if ((word.joints & Joint.between) !== 0) tie ||= 1;
		else if (word.letterCase !== Case.lower || tie > 1) return 0;
	}
	return 0;
}

/** The kind of the head of a noun phrase that follows the run that ends at `end` and says what it is; 0 where there is none. */
export function headAfter({ words, to }: WordRange, end: number): number {
	let at = end;
	while (at < to && at < end + 2 && ((words[at] as Word).joints & Joint.opens) !== 0) at++;
	if (at === end || at >= to) return 0;
	if (((words[at] as Word).joints & Joint.opener) === 0) return 0;
	let kind = 0;
	for (at++; at < Math.min(to, end + AFTER); at++) {
		const word = words[at] as Word;
		if ((word.joints & Joint.end) !== 0) break;
		if (word.kind > 0) kind = word.kind;
	}
	return kind;
}
