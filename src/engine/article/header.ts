/** Reads what stands on top of an article or is glued to its first paragraph: date, credit, byline, dateline. */
import type { Span } from '../../annotations.js';
import type { HeaderPart } from '../types.js';

/** The parts of the header, in text order. `paragraphs` are the article's, in text order. */
export function headerParts(text: string, paragraphs: readonly Span[]): HeaderPart[] {
	const parts: HeaderPart[] = [];
	for (const paragraph of paragraphs.slice(0, 6)) {
		const iso = /\b(\d{4}-\d{2}-\d{2})\b/.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 200)));
		if (iso?.[1]) parts.push({ kind: 'date', start: paragraph.start + iso.index, end: paragraph.start + iso.index + 10, value: iso[1] });
	}
	return parts;
}

/** The article's date: that of the first date part; null where there is none. */
export function dateOf(parts: readonly HeaderPart[]): string | null {
	return parts.find((part) => part.kind === 'date')?.value ?? null;
}
