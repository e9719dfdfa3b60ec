/** Words in a text: whether they are a pronoun, and all places where they stand. */
import type { Span } from '../annotations.js';
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
