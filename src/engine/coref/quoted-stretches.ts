/** Where an article stands between double quotation marks. */
import type { Span } from '../../annotations.js';
import { lastStartingBy } from '../document/lookup.js';
import type { Article } from '../types.js';

const DOUBLE_MARKS = new Set(['"', '“', '”', '„', "''", '``']);

/** Stretches between double quotation marks, paragraph by paragraph; an open one runs to the paragraph's end. */
export function quotedStretches(article: Article): Span[] {
	const stretches: Span[] = [];
	for (const paragraph of article.paragraphs) {
		let open = -1;
		for (let at = paragraph.from; at < paragraph.to; at++) {
			const token = article.tokens[at];
			if (!token || token.text.length > 2 || !DOUBLE_MARKS.has(token.text)) continue;
			if (open < 0 && token.text !== '”') open = token.start;
			else if (open >= 0 && token.text !== '“') {
				stretches.push({ start: open, end: token.end });
				open = -1;
			}
		}
		if (open >= 0) stretches.push({ start: open, end: paragraph.end });
	}
	return stretches;
}

/** Whether the offset stands in one of the stretches, which are in text order. */
export function isQuoted(stretches: readonly Span[], offset: number): boolean {
	const stretch = stretches[lastStartingBy(stretches, offset)];
	return stretch !== undefined && offset < stretch.end;
}
