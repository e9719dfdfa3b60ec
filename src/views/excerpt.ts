/** The words around a mention or inside a quote, cut for one line of a list. */
import type { Span } from '../annotations.js';
import { readerOf } from '../engine/document/markup.js';

/** A line of a list; `highlight` is the place of the mention in `label`, UTF-16 offsets, end exclusive. */
export interface Excerpt {
	readonly label: string;
	readonly highlight: Span;
}

/** Few, for a sidebar is narrow, and what is after its edge is not seen. */
const BEFORE = 14;
const AFTER = 64;

/** The text around `span`, within its block, cut at words, with an ellipsis where it is cut. */
export function excerptAround(text: string, span: Span, block: Span): Excerpt {
	const from = cutBefore(text, block.start, span.start);
	const to = cutAfter(text, Math.max(span.end, block.end), span.end);
	const read = readerOf(text, { start: from, end: to });
	const head = (from > block.start ? '…' : '') + oneLine(read({ start: from, end: span.start })).trimStart();
	const words = oneLine(read(span));
	const tail = oneLine(read({ start: span.end, end: to })).trimEnd() + (to < block.end ? '…' : '');
	return { label: head + words + tail, highlight: { start: head.length, end: head.length + words.length } };
}

/** The first words of a text on one line, at most `length` characters, cut at a word. */
export function firstWords(text: string, length: number): string {
	const line = oneLine(text.slice(0, length * 4)).trim();
	if (line.length <= length) return line;
	const cut = line.lastIndexOf(' ', length);
	return line.slice(0, cut > length / 2 ? cut : length).trimEnd() + '…';
}

function cutBefore(text: string, first: number, start: number): number {
	if (start - first <= BEFORE) return first;
	const space = text.indexOf(' ', start - BEFORE);
	return space >= 0 && space < start ? space + 1 : start - BEFORE;
}

function cutAfter(text: string, last: number, end: number): number {
	if (last - end <= AFTER) return last;
	const space = text.lastIndexOf(' ', end + AFTER);
	return space > end ? space : end + AFTER;
}

/** White space, line breaks too, made single spaces. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}
