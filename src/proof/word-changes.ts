/** A comparison as the words of both sides, for readers. */
import type { WordChange } from '../annotations.js';
import type { Comparison } from './edits.js';
import type { Quotation } from './quotation.js';
import type { QuoteWord } from './quotation-words.js';
import type { SourceIndex } from './source-index.js';

/** The whole quotation as stretches that are the same, and what differs between them. */
export function wordChanges(
	comparison: Comparison,
	quotation: Quotation,
	words: readonly QuoteWord[],
	index: SourceIndex,
): readonly WordChange[] {
	return withWholeWords(comparison, words, index).flatMap((part): WordChange[] => {
		const article = articleText(quotation, words, part.from, part.to);
		const source = sourceText(index, part.start, part.end);
		if (part.kind === 'shared') return [{ op: 'equal', article, source }];
		if (article === '' && source === '') return [];
		const op = article === '' ? 'delete' : source === '' ? 'insert' : 'replace';
		return [{ op, article, source, ...(part.isAllowed ? { allowed: true } : {}) }];
	});
}

/**
 * The comparison with its borders at whole words as they are spelled: `wasn't` is two words to compare, and `£5` too, and neither can be shown in part.
 */
function withWholeWords(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const all = [...comparison];
	for (let at = 0; at < all.length; at++) {
		const [before, part] = [all[at - 1], all[at]];
		if (!before || !part || !isSplit(part, words, index)) continue;
		if (part.kind === 'edit' && before.kind === 'shared') {
			all[at - 1] = { ...before, to: before.to - 1, end: before.end - 1 };
			all[at] = { ...part, from: part.from - 1, start: part.start - 1 };
		} else if (part.kind === 'shared' && before.kind === 'edit') {
			all[at - 1] = { ...before, to: before.to + 1, end: before.end + 1 };
			all[at] = { ...part, from: part.from + 1, start: part.start + 1 };
		}
	}
	return all.filter(({ kind, from, to }) => kind === 'edit' || from < to);
}

/** Whether a part begins within a word as it is spelled, in the article or in the source. */
function isSplit(part: Comparison[number], words: readonly QuoteWord[], index: SourceIndex): boolean {
	if (part.kind === 'edit' && part.isFar) return false;
	const [word, before] = [words[part.from], words[part.from - 1]];
	if (word && before && word.piece === before.piece && word.start === before.start) return true;
	if (part.start === 0 || part.start >= index.length) return false;
	const [place, placeBefore] = [index.wordAt(part.start), index.wordAt(part.start - 1)];
	return place.words === placeBefore.words && place.start === placeBefore.start;
}

/** The article's words with the marks between them; pieces are parted by a space. */
function articleText({ pieces }: Quotation, words: readonly QuoteWord[], from: number, to: number): string {
	const stretches: string[] = [];
	for (let at = from; at < to;) {
		const first = words[at];
		if (!first) break;
		let last = first;
		for (; at < to && words[at]?.piece === first.piece; at++) last = words[at] ?? last;
		stretches.push(withBrackets(pieces[first.piece] ?? '', first.start, last.end, first.isBracketed && last.isBracketed));
	}
	return stretches.join(' ');
}

/** A stretch of a piece, with the brackets that stand around it. */
function withBrackets(piece: string, start: number, end: number, isBracketed: boolean): string {
	const opens = isBracketed && /[[(]/.test(piece[start - 1] ?? '') ? 1 : 0;
	const closes = isBracketed && /[\])]/.test(piece[end] ?? '') ? 1 : 0;
	return piece.slice(start - opens, end + closes);
}

/** The source's words with the marks between them; those of different sources or segments are parted by a space. */
export function sourceText(index: SourceIndex, start: number, end: number): string {
	const stretches: string[] = [];
	for (let place = start; place < end;) {
		const first = index.wordAt(place);
		let last = first;
		for (; place < end; place++) {
			const word = index.wordAt(place);
			if (word.words !== first.words || word.segment !== first.segment) break;
			last = word;
		}
		stretches.push(first.words.source.text.slice(first.start, last.end));
	}
	return stretches.join(' ').replace(/\s+/gu, ' ');
}
