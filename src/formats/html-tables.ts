/** Tables of Markdown on the page to print: which blocks are their rows, and where cells begin. */
import type { Span } from '../annotations.js';

/** A block that is the row of a table; `cell` is null for the line of hyphens below the head, which is not shown. */
export interface TableRow {
	readonly cell: 'th' | 'td' | null;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	/** Where signs stand that are not shown: bars with the space around them, and what makes a bar a sign of the text. In text order. */
	readonly hidden: readonly (Span & { readonly isBorder: boolean })[];
}

/** The rows of tables by the number of their block: GitHub Flavored Markdown 0.29, 4.10. */
export function tableRows(text: string, blocks: readonly Span[]): ReadonlyMap<number, TableRow> {
	const rows = new Map<number, TableRow>();
	const wordsOf = (at: number): string => text.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0);
	const follows = (at: number): boolean => /^[^\S\n]*\r?\n[^\S\n]*$/.test(text.slice(blocks[at - 1]?.end ?? 0, blocks[at]?.start ?? 0));
	for (let line = 1; line < blocks.length; line++) {
		if (!isDelimiter(wordsOf(line)) || !wordsOf(line - 1).includes('|') || !follows(line)) continue;
		let last = line;
		while (last + 1 < blocks.length && wordsOf(last + 1).includes('|') && follows(last + 1)) last++;
		for (let at = line - 1; at <= last; at++) {
			const cell = at === line ? null : at < line ? 'th' : 'td';
			const start = blocks[at]?.start ?? 0;
			rows.set(at, { cell, isFirst: at < line, isLast: at === last, hidden: hiddenIn(wordsOf(at), start) });
		}
		line = last;
	}
	return rows;
}

function isDelimiter(words: string): boolean {
	return words.includes('|') && words.includes('-') && /^[\s|:-]+$/.test(words);
}

function hiddenIn(row: string, start: number): TableRow['hidden'] {
	return Array.from(row.matchAll(/\\?\|/g), ({ 0: sign, index }) => {
		if (sign.startsWith('\\')) return { start: start + index, end: start + index + 1, isBorder: false };
		const [before, after] = [row.slice(0, index).trimEnd().length, row.length - row.slice(index + 1).trimStart().length];
		return { start: start + before, end: start + after, isBorder: before > 0 && after < row.length };
	});
}
