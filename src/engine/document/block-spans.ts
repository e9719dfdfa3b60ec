/**
 * Splits an article into blocks. A block is a line, except where an editor, a mail program or a
 * terminal broke the lines at a column: such lines are one block.
 */
import type { Span } from '../../annotations.js';
import { isListItem, isTranscriptLine } from './line-kinds.js';
import { flatMapped } from '../util/flat-mapped.js';
import { linesOf, type Line } from './lines.js';

/** Columns at which people wrap prose, the narrowest and the widest. */
const NARROWEST_WRAP = 44;
const WIDEST_WRAP = 132;
/** Share of full lines in a wrapped text: the next line's first word would not have fitted. */
const FULL_LINES_SHARE = 0.6;
/** Share of lines that end within a sentence; of blocks that happen to be of one length fewer do. */
const TORN_LINES_SHARE = 0.4;

/** UTF-16 units of a block, more than any paragraph has; what is longer is no prose, or has lost its line breaks, and is cut. */
const LONGEST_BLOCK = 32_000;

/** The stretches of text that are blocks, white space around them left out; none is endless. Linear in the text's length. */
export function blockSpans(text: string): Span[] {
	const lines = linesOf(text);
	const column = wrapColumn(text, lines);
	const spans: { start: number; end: number }[] = [];
	let previous: Line | undefined;
	for (const line of lines) {
		const last = spans.at(-1);
		if (line.start === line.end) previous = undefined;
		else if (last && previous && continues(text, previous, line, column)) last.end = line.end;
		else spans.push({ start: line.start, end: line.end });
		if (line.start < line.end) previous = line;
	}
	return flatMapped(spans, (span) => (span.end - span.start <= LONGEST_BLOCK ? span : cut(text, span)));
}

/** A stretch in pieces, cut after a sentence, or else between words, where there are any. */
function cut(text: string, { start, end }: Span): Span[] {
	const pieces: Span[] = [];
	let from = start;
	while (end - from > LONGEST_BLOCK) {
		const to = from + lastBreak(text.slice(from, from + LONGEST_BLOCK));
		pieces.push({ start: from, end: to });
		from = to;
		while (from < end && isSpace(text, from)) from++;
	}
	return from < end ? [...pieces, { start: from, end }] : pieces;
}

/** Where the last sentence of a text that is cut off ends, or else its last word, or else its last character. */
function lastBreak(piece: string): number {
	for (const pattern of [/[.!?]["”’)]*(?=\s)/gu, /\S(?=\s)/gu]) {
		let last = 0;
		for (const match of piece.slice(piece.length >> 1).matchAll(pattern)) last = match.index + match[0].length;
		if (last > 0) return (piece.length >> 1) + last;
	}
	return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}

function isSpace(text: string, at: number): boolean {
	return /\s/u.test(text.charAt(at));
}

/** The column at which the lines were wrapped; 0 where they were not. */
function wrapColumn(text: string, lines: readonly Line[]): number {
	const column = usualLongest(lines);
	if (column < NARROWEST_WRAP || column > WIDEST_WRAP) return 0;
	let full = 0;
	let breaks = 0;
	let torn = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		const [line, next] = [lines[i], lines[i + 1]];
		if (!line || !next || line.start === line.end || next.start === next.end) continue;
		breaks++;
		if (isFull(text, line, next, column) && (endsWithinSentence(text, line) || !isListItem(text, next))) full++;
		if (endsWithinSentence(text, line)) torn++;
	}
	const isWrapped = breaks >= 2 && full >= breaks * FULL_LINES_SHARE && torn >= breaks * TORN_LINES_SHARE;
	return isWrapped ? column : 0;
}

/** The longest line but for the few that nothing could break (web addresses): the 98th percentile of lengths. */
function usualLongest(lines: readonly Line[]): number {
	const counts = new Array<number>(WIDEST_WRAP + 2).fill(0);
	let total = 0;
	for (const line of lines) {
		const length = Math.min(line.indent + line.end - line.start, WIDEST_WRAP + 1);
		if (line.start === line.end) continue;
		counts[length] = (counts[length] ?? 0) + 1;
		total++;
	}
	let longer = 0;
	for (let length = WIDEST_WRAP + 1; length > 0; length--) {
		longer += counts[length] ?? 0;
		if (longer > total * 0.02) return length;
	}
	return 0;
}

/** Whether the next line's first word would have run over the column. */
function isFull(text: string, line: Line, next: Line, column: number): boolean {
	return line.indent + (line.end - line.start) + 1 + firstWordLength(text, next) > column;
}

function firstWordLength(text: string, line: Line): number {
	let at = line.start;
	while (at < line.end && text.charCodeAt(at) > 32) at++;
	return at - line.start;
}

/** Whether `line`, directly below `previous`, goes on with its block. */
function continues(text: string, previous: Line, line: Line, column: number): boolean {
	if (endsWithOpeningMark(text, previous)) return true;
	if (column === 0) return !opensItem(text, line) && isTorn(text, previous, line);
	// `… aged` / `25. Police said …`: within a sentence, a full line's successor only looks like an item.
	if (opensItem(text, line)) return isFull(text, previous, line, column) && endsWithinSentence(text, previous);
	if (line.indent > previous.indent + 1 && !isListItem(text, previous)) return false;
	return isFull(text, previous, line, column) || isTorn(text, previous, line);
}

/** A web page's markup often breaks the line after the mark that opens a quotation. */
function endsWithOpeningMark(text: string, { start, end }: Line): boolean {
	return /(?:^|\s)[“„«"]$/u.test(text.slice(Math.max(start, end - 2), end));
}

function opensItem(text: string, line: Line): boolean {
	return isListItem(text, line) || isTranscriptLine(text, line);
}

function endsWithinSentence(text: string, line: Line): boolean {
	return !/[.!?:;”"’)]/u.test(text.charAt(line.end - 1));
}

/** A sentence torn in two by a stray break: no stop before it, a small letter after it. */
function isTorn(text: string, previous: Line, line: Line): boolean {
	if (previous.end - previous.start < NARROWEST_WRAP) return false;
	return /[\p{L},]/u.test(text.charAt(previous.end - 1)) && /\p{Ll}/u.test(text.charAt(line.start)) && line.end - line.start > 2;
}
