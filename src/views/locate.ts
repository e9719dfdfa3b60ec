/** Where words of a source stand in a text that should be the same, but may have other line ends, or have changed since. */
import type { Span } from '../annotations.js';

/**
 * The place in `shown`, whose line ends are all alike, of what stands at `span` in `source`: at the same offset but for line ends, or else where
 * the same words are nearest to it. Undefined where they do not stand there.
 */
export function locate(shown: string, source: string, span: Span): Span | undefined {
	const words = withPlainLines(source.slice(span.start, span.end));
	if (words === '') return undefined;
	const plainShown = withPlainLines(shown);
	const expected = withPlainLines(source.slice(0, span.start)).length;
	const start = nearest(plainShown, words, expected);
	if (start === undefined) return undefined;
	const placed = (offset: number): number => (plainShown === shown ? offset : offset + lineEndsBefore(plainShown, offset));
	return { start: placed(start), end: placed(start + words.length) };
}

function withPlainLines(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function nearest(text: string, words: string, expected: number): number | undefined {
	const [before, after] = [text.lastIndexOf(words, expected), text.indexOf(words, expected)];
	if (before < 0 || after < 0) return Math.max(before, after) < 0 ? undefined : Math.max(before, after);
	return after - expected < expected - before ? after : before;
}

function lineEndsBefore(text: string, offset: number): number {
	let count = 0;
	for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) count++;
	return count;
}
