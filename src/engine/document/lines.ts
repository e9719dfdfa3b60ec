/** Splits text into lines, whatever ends them: LF, CR LF, CR, vertical tab, form feed, NEL, U+2028, U+2029. */
import type { Span } from '../../annotations.js';

/** A line without the white space around it; `indent` is the white space before it, in code units. */
export interface Line extends Span {
	readonly indent: number;
}

/** A line that is blank has `start === end`. Linear in the length of the text. */
export function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	// Finds the next break three times as fast as a loop that looks at each unit, and a book is searched at every keystroke.
	const breaks = /[\n-\r\u0085\u2028\u2029]/g;
	let start = 0;
	while (breaks.test(text)) {
		const at = breaks.lastIndex - 1;
		lines.push(trimmedLine(text, start, at));
		if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) breaks.lastIndex++;
		start = breaks.lastIndex;
	}
	lines.push(trimmedLine(text, start, text.length));
	return lines;
}

/** Whether the code unit ends a line. */
export function isLineBreak(code: number): boolean {
	return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function trimmedLine(text: string, from: number, to: number): Line {
	let start = from;
	let end = to;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	return { start, end, indent: start - from };
}

/** White space, and the invisible marks that scrapers leave: BOM, zero-width spaces and joiners, direction marks. */
function isBlank(code: number): boolean {
	if (code <= 32) return true;
	if (code < 0xa0) return false;
	return (
		code === 0xa0 ||
		code === 0x1680 ||
		(code >= 0x2000 && code <= 0x200f) ||
		(code >= 0x202a && code <= 0x202f) ||
		(code >= 0x205f && code <= 0x2064) ||
		code === 0x3000 ||
		code === 0xfeff
	);
}
