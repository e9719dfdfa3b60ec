/** How much an article names and quotes. */
import type { Annotations } from '../annotations.js';
import { quoteRows } from '../corrections/quote-rows.js';

/** Numbers for the status bar. */
export interface Counts {
	/** Different persons, places …, each counted once. */
	readonly names: number;
	/** Places where the article names them. */
	readonly mentions: number;
	/** What somebody says, as lists show it; reported acts, and titles and nicknames in quotation marks, are not counted. */
	readonly quotes: number;
}

/** The numbers of an article. */
export function countsOf(annotations: Annotations): Counts {
	const names = new Set<string>();
	let mentions = 0;
	for (const { form, entity } of annotations.mentions) {
		if (form !== 'name') continue;
		names.add(entity);
		mentions++;
	}
	return { names: names.size, mentions, quotes: quoteRows(annotations.quotes).length };
}
