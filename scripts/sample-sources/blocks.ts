/** Reads the drafts of the sample's documents: Markdown with headings and paragraphs, and no more. */
import { readFileSync } from 'node:fs';

/** A heading (1 the title, 2 a section) or a paragraph (0). */
export interface Block {
	readonly level: 0 | 1 | 2;
	readonly text: string;
}

/** The blocks of a draft in this folder. */
export function readBlocks(file: string): readonly Block[] {
	const text = readFileSync(new URL(file, import.meta.url), 'utf8');
	return text.trim().split(/\n\n/).map(blockOf);
}

function blockOf(text: string): Block {
	const marks = /^#{1,2} /.exec(text)?.[0] ?? '';
	if (marks.length === 3) return { level: 2, text: text.slice(3) };
	return marks.length === 2 ? { level: 1, text: text.slice(2) } : { level: 0, text };
}
