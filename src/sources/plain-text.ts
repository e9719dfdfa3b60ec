/** Reads text and Markdown. */
import type { Span } from '../annotations.js';
import { decodeText } from './decode-text.js';
import type { DocumentModules } from './document-modules.js';
import { endOfFrontMatter } from './front-matter.js';
import { segmentsOf } from './segments-of.js';
import type { SourceContent } from './source-content.js';
import { subtitlesIn } from './subtitles.js';

/** @throws SourceError where it is no text. */
export async function readPlainText(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	const text = decodeText(file, bytes);
	return (await subtitlesIn(file, text, modules)) ?? { text, isFileText: true, segments: segmentsOf(text) };
}

/** Addresses of links and comments are no words. @throws SourceError where it is no text. */
export function readMarkdown(file: string, bytes: Uint8Array): SourceContent {
	const text = decodeText(file, bytes);
	return { text, isFileText: true, segments: segmentsOf(text, { from: endOfFrontMatter(text), omitted: markupIn(text) }) };
}

/** Addresses of links and pictures, and comments. */
function markupIn(text: string): Span[] {
	return [...enclosed(text, '](', ')'), ...enclosed(text, '<http', '>'), ...enclosed(text, '<!--', '-->', true)];
}

/** Code units of the longest address. */
const LONGEST_ADDRESS = 2000;

/** Stretches from one sign to another, both included; linear, since where no end follows none is looked for again. */
function enclosed(text: string, open: string, close: string, isOfManyLines = false): Span[] {
	const spans: Span[] = [];
	let end = 0;
	for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, start + open.length)) {
		if (start < end) continue;
		end = text.indexOf(close, start);
		if (end < 0) break;
		end += close.length;
		if (isOfManyLines || (end - start <= LONGEST_ADDRESS && !/[\r\n]/.test(text.slice(start, end)))) spans.push({ start, end });
	}
	return spans;
}
