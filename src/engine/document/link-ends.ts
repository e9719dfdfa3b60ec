/** Links in Markdown: `[Ost](https://ost.example)`. */
import type { Span } from '../../annotations.js';

/** Where a link leads, from the bracket that closes its words: an address, or a path. The source of a pattern. */
export const TARGET = String.raw`\]\((?:https?:|mailto:|[/#.])(?:[^\s()]|\([^\s()]{0,80}\)){0,400}\)`;

const LINK = new RegExp(String.raw`\[[^[\]\n]{1,200}${TARGET}`, 'uy');

/** The end of a link that begins at an offset, from the bracket after its words; undefined where none begins. */
export function endOfLink(text: string, start: number): Span | undefined {
	LINK.lastIndex = start;
	const link = LINK.exec(text)?.[0];
	return link === undefined ? undefined : { start: start + link.lastIndexOf(']('), end: start + link.length };
}
