/** How far an article is checked: what an editor has to tick off, and what of it is open. */
import type { Annotations, Mention, Quote, Span } from '../annotations.js';
import { wordsOfQuote } from '../corrections/words.js';
import { quoteRows, startOf } from '../corrections/quote-rows.js';
import { sourceChangeOf, type KnownSource } from './tick-evidence.js';

/** Names where they stand, and quotes. */
export interface Review {
	/** How many there are. */
	readonly all: number;
	/** The places of those without a tick, and of quotes that were altered, or whose source was, since they got theirs, in text order. */
	readonly open: readonly Span[];
}

/** What is checked of an article with these annotations; `sources` are its own as they are now, where they are known. */
export function reviewOf(annotations: Annotations, text: string, sources?: readonly KnownSource[]): Review {
	const names = annotations.mentions.filter(({ form }) => form === 'name');
	const rows = quoteRows(annotations.quotes);
	const holds = (quote: Quote): boolean => isChecked(quote, text) && !sourceChangeOf(quote, sources);
	const openQuotes = rows
		.filter(({ quote, nested }) => ![quote, ...nested].every(holds))
		.map(({ quote }) => ({ start: startOf(quote), end: quote.spans[0]?.end ?? startOf(quote) }));
	const open = [...names.filter(({ checked }) => !checked), ...openQuotes];
	return { all: names.length + rows.length, open: open.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Whether somebody ticked it off; a quote, as it stands now. */
export function isChecked(item: Mention | Quote, text: string): boolean {
	if (!item.checked || !('spans' in item)) return item.checked !== undefined;
	return item.checked.text === undefined || item.checked.text === wordsOfQuote(text, item.spans);
}
