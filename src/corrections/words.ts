/** Words in a text: whether they are a pronoun, all places where they stand, and those of a quote. */
import type { Quote, Span } from '../annotations.js';
import { OBJECT_PRONOUNS, PRONOUNS, REFLEXIVES } from '../engine/lexicon/pronouns.js';
import { union } from '../engine/lexicon/word-class.js';

const PERSONAL = union(PRONOUNS, OBJECT_PRONOUNS, REFLEXIVES, ['her']);

/** Whether the words are one personal pronoun. */
export function isPronoun(words: string): boolean {
	return PERSONAL.has(words.toLowerCase());
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a word runs on from `left` to `right`, two neighbouring code units of a text. */
export function runsOn(left: string | undefined, right: string | undefined): boolean {
	return left !== undefined && right !== undefined && LETTER.test(left) && LETTER.test(right);
}

/** The places of `words` in `text`, in order, where they are not part of longer words: `Iran` is not found in `Iranian`. */
export function placesOf(text: string, words: string): Span[] {
	const places: Span[] = [];
	if (words === '') return places;
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
		const end = start + words.length;
		if (!runsOn(text[start - 1], text[start]) && !runsOn(text[end - 1], text[end])) places.push({ start, end });
	}
	return places;
}

/** Beginnings of lines of a quotation in Markdown. */
const QUOTATION_LINES = /^(?:> ?){1,3}/gmu;

/** The words of a stretch, without the marks before lines of a quotation in Markdown. */
export function wordsAt(text: string, { start, end }: Span): string {
	return text.slice(start, end).replace(QUOTATION_LINES, '');
}

/**
 * The words of a quote as they are checked, compared and exported: its pieces, with `between` where an attribution interrupts and a
 * space where only a line break does. `length` cuts each piece, for a label: a quote may be as long as a speech.
 */
export function wordsOfQuote(text: string, spans: readonly Span[], length = Number.MAX_SAFE_INTEGER, between = ' … '): string {
	let words = '';
	for (const [at, { start, end }] of spans.entries()) {
		const previous = spans[at - 1];
		if (previous) words += text.slice(previous.end, start).trim() === '' ? ' ' : between;
		words += wordsAt(text, { start, end: Math.min(end, start + length) });
	}
	return words;
}

/** Whether an editor accepted a quote although it is not its source's, in the words that it has now. */
export function isAccepted({ accepted, spans }: Pick<Quote, 'accepted' | 'spans'>, text: string): boolean {
	return accepted !== undefined && accepted.text === wordsOfQuote(text, spans);
}
