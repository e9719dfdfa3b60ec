/** The sentence that a statement comes from, cut to what a card has room for. */
import type { Span } from '../annotations.js';
import { sentenceRanges } from '../engine/document/sentences.js';
import { tokenize } from '../engine/document/tokens.js';
import { plain, strong, type Run } from './phrase.js';

/** A paragraph without line breaks may be as long as a book; so much of it is read around a place. */
const REACH = 1500;
/** A sentence up to this length is shown whole. */
const WHOLE = 130;
const BEFORE = 35;
const AFTER = 75;

/** The sentence around `place`, which stands in `paragraph`: UTF-16 offsets into `text`. Costs no more in a longer text. */
export function sentenceAround(text: string, paragraph: Span, place: Span): Span {
	const start = Math.max(paragraph.start, place.start - REACH);
	const end = Math.min(Math.max(paragraph.end, place.end), place.end + REACH);
	const tokens = tokenize(text.slice(start, end));
	for (const [from, to] of sentenceRanges(tokens, 0, tokens.length)) {
		const sentence = { start: start + (tokens[from]?.start ?? 0), end: start + (tokens[to - 1]?.end ?? 0) };
		if (sentence.end > place.start) return sentence;
	}
	return { start, end };
}

/** The words of `sentence` around `focus`, with `highlights` (spans in text order) strong; an ellipsis stands for what is cut. */
export function excerptOf(text: string, sentence: Span, focus: Span, highlights: readonly Span[]): Run[] {
	const { start, end } = windowOf(text, sentence, focus, highlights);
	const runs: Run[] = start > sentence.start ? [plain('…')] : [];
	let at = start;
	for (const highlight of highlights) {
		if (highlight.start < at || highlight.end > end) continue;
		if (highlight.start > at) runs.push(plain(oneLine(text.slice(at, highlight.start))));
		runs.push(strong(oneLine(text.slice(highlight.start, highlight.end))));
		at = highlight.end;
	}
	if (at < end) runs.push(plain(oneLine(text.slice(at, end))));
	if (end < sentence.end) runs.push(plain('…'));
	return runs;
}

function windowOf(text: string, sentence: Span, focus: Span, highlights: readonly Span[]): Span {
	if (sentence.end - sentence.start <= WHOLE) return sentence;
	// A name near the statement is shown with it: the statement alone does not tell whom it is about.
	const near = highlights.find((span) => span.end >= focus.start - WHOLE && span.start <= focus.end + WHOLE);
	const from = Math.max(sentence.start, Math.min(focus.start, near?.start ?? focus.start));
	const to = Math.min(sentence.end, Math.max(focus.end, near?.end ?? focus.end), from + 2 * WHOLE);
	return { start: wordStart(text, sentence.start, from - BEFORE), end: wordEnd(text, sentence.end, to + AFTER) };
}

function wordStart(text: string, first: number, wanted: number): number {
	if (wanted <= first + 10) return first;
	const space = text.indexOf(' ', wanted);
	return space >= 0 && space < wanted + BEFORE ? space + 1 : wanted;
}

function wordEnd(text: string, last: number, wanted: number): number {
	if (wanted >= last - 10) return last;
	const space = text.lastIndexOf(' ', wanted);
	return space > wanted - AFTER ? space : wanted;
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
