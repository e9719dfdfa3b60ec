/** A comparison as the words of both sides, for readers. */
import type { Span, WordChange } from '../annotations.js';
import type { Comparison } from './edits.js';
import type { Quotation } from './quotation.js';
import type { QuoteWord } from './quotation-words.js';
import type { SourceIndex, WordPlace } from './source-index.js';

/** What stands behind the last word of a quotation, and tells nothing: not the stop of `U.S.`. */
const END_MARK = /(?<!\.\p{L})[,.;:]$/u;

/** The whole quotation as stretches that are the same, and what differs between them. */
export function wordChanges(
	comparison: Comparison,
	quotation: Quotation,
	words: readonly QuoteWord[],
	index: SourceIndex,
): readonly WordChange[] {
	return withWholeWords(withJoinedEdits(comparison), words, index).flatMap((part, at, { length }): WordChange[] => {
		const isEnd = part.kind === 'edit' && at === length - 1;
		const shown = (text: string): string => (isEnd ? text.replace(END_MARK, '') : text);
		const article = shown(articleText(quotation, words, part.from, part.to));
		const source = shown(sourceText(index, part.start, part.end));
		if (part.kind === 'shared') return [{ op: 'equal', article, source }];
		if (article === '' && source === '') return [];
		const op = article === '' ? 'delete' : source === '' ? 'insert' : 'replace';
		return [{ op, article, source, ...(part.isAllowed ? { allowed: true } : {}) }];
	});
}

/** The comparison without borders between two changes that stand side by side, as behind an invented sentence: a reader sees one. */
function withJoinedEdits(comparison: Comparison): Comparison {
	const joined: Comparison[number][] = [];
	for (const part of comparison) {
		const last = joined.at(-1);
		const isOne = last?.kind === 'edit' && part.kind === 'edit' && last.end === part.start && last.isAllowed === part.isAllowed;
		if (isOne) joined[joined.length - 1] = { ...part, from: last.from, start: last.start, isFar: last.isFar || part.isFar };
		else joined.push(part);
	}
	return joined;
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

/** The article's words with the marks between and behind them; pieces are parted by a space. */
function articleText({ pieces }: Quotation, words: readonly QuoteWord[], from: number, to: number): string {
	const stretches: string[] = [];
	for (let at = from; at < to;) {
		const first = words[at];
		if (!first) break;
		const [before, piece] = [words[at - 1], pieces[first.piece] ?? ''];
		let last = first;
		for (; at < to && words[at]?.piece === first.piece; at++) last = words[at] ?? last;
		const after = words[at];
		const start = before?.piece === first.piece ? before.end : 0;
		const end = after?.piece === first.piece ? after.start : piece.length;
		stretches.push(withPunctuation(piece, first, last, { start, end }));
	}
	return stretches.join(' ');
}

/** The source's words with the marks between and behind them; those of different sources or segments are parted by a space. */
export function sourceText(index: SourceIndex, start: number, end: number): string {
	const stretches: string[] = [];
	const inSegment = (place: number, { words, segment }: WordPlace): WordPlace | undefined => {
		const word = place >= 0 && place < index.length ? index.wordAt(place) : undefined;
		return word?.words === words && word.segment === segment ? word : undefined;
	};
	for (let place = start; place < end;) {
		const first = index.wordAt(place);
		const before = inSegment(place - 1, first);
		let last = first;
		for (let word = inSegment(place, first); word && place < end; word = inSegment(++place, first)) last = word;
		const { text, segments } = first.words.source;
		const segment = segments[first.segment] ?? first;
		const limits = { start: before?.end ?? segment.start, end: inSegment(place, first)?.start ?? segment.end };
		stretches.push(withPunctuation(text, first, last, limits));
	}
	return stretches.join(' ').replace(/\s+/gu, ' ');
}

/** What belongs to the word behind it: no quotation mark, which would stand there without its partner. */
const OPENING = /[([{¿¡]{1,4}$/u;
/** What belongs to the word before it: no quotation marks and no marks of Markdown. */
const CLOSING = /^(?:(?![“”„«»"‘’'*_#([{])\p{P}){1,12}/u;
/** A dash or an ellipsis between spaces. */
const DASH = /^\s(?:…|--?|–|—)\s/u;

/** The text from the first word to the last, with the punctuation that belongs to them; `limits` reach from the word before to the word after. */
function withPunctuation(text: string, first: Span, last: Span, limits: Span): string {
	const before = OPENING.exec(text.slice(Math.max(limits.start, first.start - MOST_MARKS), first.start))?.[0] ?? '';
	const rest = text.slice(last.end, Math.min(limits.end, last.end + MOST_MARKS));
	const marks = CLOSING.exec(rest)?.[0] ?? '';
	const dash = DASH.exec(rest.slice(marks.length))?.[0] ?? '';
	return (before + text.slice(first.start, last.end) + marks + dash).trimEnd();
}

/** Code units of punctuation beside a word. */
const MOST_MARKS = 12;
