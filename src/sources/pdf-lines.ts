/** Makes running text of the lines of pages. */
import { labelCandidateAt } from './label-candidate.js';
import { lineNumberLengths } from './line-numbers.js';
import type { Extraction } from './source-content.js';

/** A line of a page; places in points from the left and from the bottom. */
export interface PdfLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly height: number;
}

/** Lines at the top and at the bottom of a page among which running heads are looked for. */
const EDGE = 2;
/** Pages on which a running head stands at least. */
const LEAST_PAGES = 3;
/** Distance between two lines in heights of letters from which a new paragraph begins. */
const PARAGRAPH_GAP = 1.8;
/** Points by which the first line of a paragraph is indented at least. */
const INDENT = 8;

/** Text with the pages' places in it; running heads and page numbers are left out, and words that a line's end cuts are joined. */
export function pagesJoined(numbered: readonly (readonly PdfLine[])[]): Extraction {
	const pages = withoutLineNumbers(numbered);
	const heads = runningHeads(pages);
	const starts: number[] = [];
	let text = '';
	for (const page of pages) {
		const isHead = (line: PdfLine): boolean => isPageNumber(line.text) || heads.has(headKey(line, pages.length));
		const lines = page.filter((line, index) => !isAtEdge(page, index) || !isHead(line));
		for (const [index, line] of lines.entries()) {
			const isNew = index === 0 ? !goesOn(text, line.text) : beginsParagraph(lines, index);
			text = text === '' ? line.text : joined(text, line.text, isNew);
			// Where a word runs over to the next page, that begins after the word.
			if (index === 0) starts.push(text.length - line.text.length + (isNew ? 0 : (/^[^\s]*/.exec(line.text)?.[0].length ?? 0)));
		}
		if (lines.length === 0) starts.push(text.length);
	}
	return { text, pages: starts };
}

function isAtEdge(page: readonly PdfLine[], index: number): boolean {
	return index < EDGE || index >= page.length - EDGE;
}

function isPageNumber(text: string): boolean {
	return /^(?:page )?[-–—]? ?\d{1,4} ?[-–—]?(?: ?(?:of|\/) ?\d{1,4})?$/i.test(text);
}

/** Lines at the edges of many pages that differ in numbers only. */
function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const page of pages) {
		const edges = page.filter((_, index) => isAtEdge(page, index)).map((line) => headKey(line, pages.length));
		for (const key of new Set(edges)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const least = pages.length === 2 ? 2 : Math.max(LEAST_PAGES, pages.length / 4);
	return new Set([...counts].flatMap(([key, count]) => (count >= least ? [key] : [])));
}

/** What a line has in common with the same head of other pages. Of two pages, only what stands at one height is no accident. */
function headKey({ text, y }: PdfLine, pageCount: number): string {
	const shape = text.replace(/\d+/g, '#');
	return pageCount === 2 ? `${Math.round(y)} ${shape}` : shape;
}

/** The pages without the numbers before their lines. */
function withoutLineNumbers(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
	const lengths = lineNumberLengths(pages.flat().map(({ text }) => text));
	let at = 0;
	return pages.map((page) => page.map((line) => ({ ...line, text: line.text.slice(lengths[at++]) })).filter(({ text }) => text !== ''));
}

/** By the distance to the line before, the size of letters, an indent, or a speaker's label. */
function beginsParagraph(lines: readonly PdfLine[], index: number): boolean {
	const line = lines[index];
	const last = lines[index - 1];
	if (!line || !last) return true;
	if (isLabelled(line.text)) return true;
	const height = Math.max(line.height, last.height, 1);
	if (line.y > last.y) return !goesOn(last.text, line.text);
	if (last.y - line.y > height * PARAGRAPH_GAP || Math.abs(line.height - last.height) > height * 0.2) return true;
	return line.x - last.x > INDENT && endsSentence(last.text);
}

function isLabelled(text: string): boolean {
	const label = labelCandidateAt(text, { start: 0, end: text.length });
	return label !== undefined && (label.mark === ':' || label.mark === 'line' || label.shape === 'letter');
}

/** Whether a sentence runs from one column or page to the next. */
function goesOn(before: string, after: string): boolean {
	return before !== '' && !isLabelled(after) && !endsSentence(before);
}

function endsSentence(text: string): boolean {
	return /[.!?:…]["”’')\]]{0,2}$/.test(text.slice(-4));
}

/** The first half of a number: `twenty-`. */
const TENS_AT_END = /ty[-\u2010]$/;

/** A word that the end of a line cuts is one word; a number keeps its hyphen. */
function joined(text: string, line: string, isNew: boolean): string {
	if (isNew) return `${text}\n\n${line}`;
	if (TENS_AT_END.test(text.slice(-10))) return text + line;
	if (/\p{L}[-\u00ad\u2010]$/u.test(text.slice(-3)) && /^\p{Ll}/u.test(line)) return text.slice(0, -1) + line;
	return `${text} ${line}`;
}
