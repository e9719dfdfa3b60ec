/** How much an article names and quotes. */
import type { Annotations } from '../annotations.js';

/** Numbers for the status bar. */
export interface Counts {
	/** Different persons, places …, each counted once. */
	readonly names: number;
	/** Places where the article names them. */
	readonly mentions: number;
	/** What somebody says; titles and nicknames in quotation marks are not counted. */
	readonly quotes: number;
}

/** The numbers of an article. */
export function countsOf(annotations: Annotations): Counts {
	const named = annotations.mentions.filter((mention) => mention.form === 'name');
	return {
		names: new Set(named.map((mention) => mention.entity)).size,
		mentions: named.length,
		quotes: annotations.quotes.filter((quote) => quote.kind !== 'mention').length,
	};
}
