/** A quotation's words in the article, each with the stretch of the comparison that it belongs to: what fixes of quotations rewrite. */
import type { Span, WordChange } from '../../annotations.js';

/** A word of the article with what stands between it and the word before, or the beginning of its piece. */
export interface Unit {
	readonly gap: string;
	readonly text: string;
	/** The number of its piece. */
	readonly piece: number;
	/** The number of its change. */
	readonly change: number;
	/** Whether it stands in brackets. */
	readonly isBracketed: boolean;
}

/** A quotation cut into words. `tails` are what stands after the last word of each piece. */
export interface CutQuotation {
	readonly units: readonly Unit[];
	readonly tails: readonly string[];
}

/** Stands for words that are left out. */
export const ELLIPSIS = /[[(]?(?:…|\.\s?\.\s?\.)[\])]?/u;
/** What words are compared by: letters, digits, and the symbols that stand for words. */
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}\p{Sc}%&]/gu;
/** One character that may stand within a word or number. */
const JOINER = /^['’.,‑-]?$/u;
/** The editor's own word on a fault of the speaker's; no word of the quotation. */
const SIC = /\[sic\]/giu;

interface WordCharacter {
	readonly start: number;
	readonly end: number;
	readonly piece: number;
}

/**
 * The words at `spans`, marks included, that `diff` compares with a source. Undefined where the two do not hold the same words, as after an edit that the
 * comparison does not know of.
 */
export function cutQuotation(text: string, spans: readonly Span[], diff: readonly WordChange[]): CutQuotation | undefined {
	const characters = spans.flatMap((span, piece) => charactersIn(text, span, piece));
	const ends: number[] = [];
	let end = 0;
	for (const { article } of diff) {
		const own = article.replace(SIC, '').match(WORD_CHARACTER) ?? [];
		if (own.some((character, index) => !isSame(text, characters[end + index], character))) return undefined;
		end += own.length;
		ends.push(end);
	}
	return end === characters.length ? unitsOf(text, spans, characters, ends) : undefined;
}

function charactersIn(text: string, { start, end }: Span, piece: number): WordCharacter[] {
	const stretch = text.slice(start, end).replace(SIC, (sic) => ' '.repeat(sic.length));
	return Array.from(stretch.matchAll(WORD_CHARACTER), ({ 0: { length }, index }) => {
		return { start: start + index, end: start + index + length, piece };
	});
}

function isSame(text: string, place: WordCharacter | undefined, character: string): boolean {
	return place !== undefined && text.slice(place.start, place.end).toLowerCase() === character.toLowerCase();
}

function unitsOf(text: string, spans: readonly Span[], characters: readonly WordCharacter[], ends: readonly number[]): CutQuotation {
	const units: Unit[] = [];
	const edges = spans.map(({ start }) => start);
	let [change, depth, piece] = [0, 0, -1];
	for (let first = 0; first < characters.length;) {
		while (first >= (ends[change] ?? Infinity)) change++;
		const last = lastOfWord(text, characters, first, ends[change] ?? characters.length);
		const [from, to] = [characters[first], characters[last]];
		if (!from || !to) break;
		if (from.piece !== piece) [piece, depth] = [from.piece, 0];
		const gap = text.slice(edges[piece], from.start);
		depth = Math.max(0, depth + count(gap, /[[(]/gu) - count(gap, /[\])]/gu));
		units.push({ gap, text: text.slice(from.start, to.end), piece, change, isBracketed: depth > 0 });
		edges[piece] = to.end;
		first = last + 1;
	}
	return { units, tails: spans.map(({ end }, index) => text.slice(edges[index], end)) };
}

/** The number of the last character of the word that begins with `first`, before `end`. */
function lastOfWord(text: string, characters: readonly WordCharacter[], first: number, end: number): number {
	let last = first;
	for (let next = first + 1; next < end; last = next++) {
		const [one, other] = [characters[last], characters[next]];
		if (!one || other?.piece !== one.piece || !JOINER.test(text.slice(one.end, other.start))) break;
	}
	return last;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
