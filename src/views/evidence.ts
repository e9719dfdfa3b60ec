/** The sentence that a statement comes from, cut to what fits on a card. */
import type { Span } from '../annotations.js';
import { oneLine } from './excerpt.js';
import { readerOf } from '../engine/document/markup.js';
import { plain, strong, type Run } from './phrase.js';

/** A sentence up to this length is shown whole. */
const WHOLE = 130;
const BEFORE = 35;
const AFTER = 75;

/** The words of `sentence` around `focus`, with `highlights` (spans in text order) strong and without Markdown; an ellipsis stands for what is cut. */
export function excerptOf(text: string, sentence: Span, focus: Span, highlights: readonly Span[]): Run[] {
	const { start, end } = windowOf(text, sentence, focus, highlights);
	const read = readerOf(text, sentence);
	const runs: Run[] = start > sentence.start ? [plain('…')] : [];
	let at = start;
	for (const highlight of highlights) {
		if (highlight.start < at || highlight.end > end) continue;
		if (highlight.start > at) runs.push(plain(oneLine(read({ start: at, end: highlight.start }))));
		runs.push(strong(oneLine(read(highlight))));
		at = highlight.end;
	}
	if (at < end) runs.push(plain(oneLine(read({ start: at, end }))));
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
