/**
 * Finds the stretches of a sentence that may hold names, so that nothing is computed for the rest: capitalised
 * words, numbers and particles at their edges, and the few small words that join them.
 */
import { Case, Role, type Word } from './words.js';

/** Common nouns that now and then end a name: `Democratic party`, `Waterloo station`. Our own list. */
const TAILS = new Set(
	'party union station airport church ministry university hospital museum river bridge prison stadium awards award prize championships cup treaty accord act'.split(
		' ',
	),
);
/** At most this many joining words lie between two capitalised words of one stretch. */
const LONGEST_JOINT = 3;

/** Pushes the stretches among `words[from..to)` (one sentence, the one with the index `line`) onto `stretches`: first index, end index, `line`. */
export function pushStretches(
	words: readonly Word[],
	from: number,
	to: number,
	spaced: Uint8Array,
	line: number,
	stretches: number[],
): void {
	const label = labelEnd(words, from, to);
	if (label > from) pushBetween(words, from, label, spaced, line, stretches);
	pushBetween(words, label, to, spaced, line, stretches);
}

/** Words of a label. */
const LONGEST_LABEL = 4;

/** Where the colon of a speaker's label stands that a sentence begins with (`"ROE: Well, …`), for no name goes over it; `from` where there is none. */
function labelEnd(words: readonly Word[], from: number, to: number): number {
	const first = /^["“]$/.test(words[from]?.text ?? '') ? from + 1 : from;
	let at = first;
	while (at < Math.min(to, first + LONGEST_LABEL) && isCapitals(words[at])) at++;
	return at > first && words[at]?.text === ':' ? at : from;
}

function isCapitals(word: Word | undefined): boolean {
	return word?.letterCase === Case.upper && word.text.length > 2;
}

function pushBetween(words: readonly Word[], from: number, to: number, spaced: Uint8Array, line: number, stretches: number[]): void {
	let start = -1;
	let end = -1;
	for (let i = from; i < to; i++) {
		if (words[i]?.role !== Role.strong) continue;
		const lead = leadBefore(words, i, Math.max(from, end));
		if (start >= 0 && joined(words, end, lead)) {
			end = i + 1;
			continue;
		}
		if (start >= 0) stretches.push(start, tailAfter(words, end, lead, spaced), line);
		start = lead;
		end = i + 1;
	}
	if (start >= 0) stretches.push(start, tailAfter(words, end, to, spaced), line);
}

function joined(words: readonly Word[], end: number, next: number): boolean {
	if (next - end > LONGEST_JOINT) return false;
	for (let i = end; i < next; i++) if (words[i]?.role === Role.none) return false;
	return true;
}

/** Where the numbers, particles and hyphens that lead up to a capitalised word begin. */
function leadBefore(words: readonly Word[], at: number, limit: number): number {
	let start = at;
	for (let i = at - 1; i >= limit && at - i <= LONGEST_JOINT; i--) {
		const word = words[i];
		if (word?.role === Role.number || word?.role === Role.particle) start = i;
		else if (word?.text !== '-') break;
	}
	return start;
}

/** Where the numbers and hyphened parts (`Jae-in`) that follow a capitalised word end. */
function tailAfter(words: readonly Word[], end: number, limit: number, spaced: Uint8Array): number {
	const next = words[end];
	if (next && end < limit && TAILS.has(next.text)) return end + 1;
	let tail = end;
	for (let i = end; i < limit && i - end < 2; i++) {
		const word = words[i];
		if (word?.role === Role.number || (i > end && spaced[i] === 0 && word?.letterCase === Case.lower)) tail = i + 1;
		else if (word?.text !== '-' || spaced[i] !== 0) break;
	}
	return tail;
}
