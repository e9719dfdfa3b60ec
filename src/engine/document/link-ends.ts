/** Links in Markdown: `[Ost](https://ost.example)`. */
import type { Span } from '../../annotations.js';

/** A link to an address or a path, from the bracket before its words to that after its target; `markup.ts` has its end likewise. */
const LINK = /\[[^[\]\n]{1,200}\]\((?:https?:|mailto:|[/#.])(?:[^\s()]|\([^\s()]{0,80}\)){0,400}\)/uy;

/** The end of a link that begins at an offset, from the bracket after its words; undefined where none begins. */
export function endOfLink(text: string, start: number): Span | undefined {
	LINK.lastIndex = start;
	const link = LINK.exec(text)?.[0];
	return link === undefined ? undefined : { start: start + link.lastIndexOf(']('), end: start + link.length };
}
