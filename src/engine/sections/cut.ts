/**
 * Cuts a long text into sections, within which descriptions, pronouns, quotes and dates are read: whom a book calls `the minister` or
 * `he` was named on the pages around, and what was read in a section can be kept. No article of usual length is cut.
 */
import type { Article } from '../document/types.js';
import type { Name } from '../ner/name.js';

/** Index range of paragraphs, end exclusive. */
export interface Section {
	readonly from: number;
	readonly to: number;
}

/** A section is not shorter, in UTF-16 units: some four thousand words, more than nearly all articles have. */
const SHORTEST = 24_000;
/** Where no good place to cut is found, a section ends here. */
const LONGEST = 48_000;
/** One paragraph in this number may open a section, chosen by its words, so that an edit moves no cut but those beside it. */
const ONE_IN = 4;

/** The sections, in text order, covering all paragraphs; never parting a name or, but for endless ones, a quote. */
export function sectionsOf(article: Article, names: readonly Name[]): Section[] {
	const { paragraphs, text } = article;
	const sections: Section[] = [];
	let from = 0;
	let next = 0;
	for (const [index, paragraph] of paragraphs.entries()) {
		const length = paragraph.start - (paragraphs[from]?.start ?? 0);
		if (length < SHORTEST) continue;
		const above = paragraphs[index - 1];
		if (length < LONGEST && !(above && mayOpen(text.slice(above.start, paragraph.end), paragraph.start - above.start))) continue;
		while ((names[next]?.end ?? Infinity) <= paragraph.start) next++;
		if ((names[next]?.start ?? Infinity) < paragraph.start) continue;
		sections.push({ from, to: index });
		from = index;
	}
	if (from < paragraphs.length) sections.push({ from, to: paragraphs.length });
	return sections;
}

/** Whether a section may open with the second of two paragraphs, which begins at `start`. */
function mayOpen(both: string, start: number): boolean {
	if (/["“”„«»]/.test(both)) return false;
	let hash = 0;
	for (let at = start; at < both.length; at++) hash = (Math.imul(hash, 31) + both.charCodeAt(at)) | 0;
	return (hash >>> 8) % ONE_IN === 0;
}
