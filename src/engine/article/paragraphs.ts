/** Splits an article into paragraphs and says what each is. */
import type { Span } from '../../annotations.js';

/** The stretches of text between line breaks, white space around them left out. */
export function paragraphSpans(text: string): Span[] {
	const spans: Span[] = [];
	for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
		const start = match.index + leadingSpace(match[0]);
		const end = match.index + match[0].trimEnd().length;
		if (start < end) spans.push({ start, end });
	}
	return spans;
}

function leadingSpace(line: string): number {
	return line.length - line.trimStart().length;
}
