/** The lines of the *Archive* view: what is read first, what stands fainter after it, what is shown at rest, and what is spoken. */
import type { Appearance, ArchiveArticle, ArchiveName, ArchiveQuote, ArchiveNeighbour } from '../../archive/archive.js';
import { firstWords } from '../excerpt.js';
import { shortKindInWords, typeInWords } from '../labels.js';
import type { Words } from '../phrase.js';
import { articlesInWords, quotesInWords } from './counts.js';
import { appearanceReason } from './reasons.js';
import { shortDate } from './short-date.js';

/** A line of a list. Nothing in it is escaped. */
export interface ArchiveRow {
	readonly label: string;
	readonly description: string;
	/** Several lines. */
	readonly tooltip: string;
	readonly spoken: string;
}

/** The longest label, in code units: more of it a sidebar does not show. */
const LONGEST_LABEL = 90;

/** A name: what it was called last, and how much there is of it. */
export function nameRow(name: ArchiveName, words: Words): ArchiveRow {
	const counts = [articlesInWords(name.articles, words), ...(name.quotes > 0 ? [quotesInWords(name.quotes, words)] : [])];
	const title = name.lastContext === undefined ? name.name : `${name.name} — ${name.lastContext}`;
	return {
		label: name.name,
		// Counts first: a sidebar is narrow, and cuts what stands last.
		description: [...counts, ...(name.lastContext === undefined ? [] : [firstWords(name.lastContext, LONGEST_LABEL)])].join(' · '),
		tooltip: [title, [typeInWords(name.type, words), ...counts].join(' · '), ...span(name, words)].join('\n'),
		spoken: [title, typeInWords(name.type, words), ...counts].join(', '),
	};
}

/** Another name of the same articles. */
export function neighbourRow({ name, type, articles }: ArchiveNeighbour, words: Words): ArchiveRow {
	const count = articlesInWords(articles, words);
	const both = words.t('{0} in which both are named').replace('{0}', count);
	return { label: name, description: count, tooltip: [name, both].join('\n'), spoken: [name, typeInWords(type, words), both].join(', ') };
}

/** An article of a name: its day, what it calls her, and its headline. */
export function appearanceRow(appearance: Appearance, words: Words): ArchiveRow {
	const { context, name, quotes, path, why } = appearance;
	const day = dayOf(appearance, words);
	const called = context ?? name;
	const counts = quotes > 0 ? [quotesInWords(quotes, words)] : [];
	return {
		label: firstWords([day, called].join(' · '), LONGEST_LABEL),
		description: headlineOf(appearance),
		tooltip: [
			headlineOf(appearance),
			[day, path].join(' · '),
			context === null ? name : `${name} — ${context}`,
			...counts,
			appearanceReason(why, words),
		]
			.filter(Boolean)
			.join('\n'),
		spoken: [day, called, headlineOf(appearance), ...counts].join(', '),
	};
}

/** Something that she said, with the day and the headline of the article. */
export function quoteRow(quote: ArchiveQuote, words: Words): ArchiveRow {
	const place = [dayOf(quote, words), headlineOf(quote)];
	const kind = shortKindInWords(quote.kind, words);
	return {
		label: firstWords(quote.text, LONGEST_LABEL),
		description: place.join(' · '),
		tooltip: [firstWords(quote.text, 600), [kind, ...place, quote.path].join(' · ')].join('\n'),
		spoken: [firstWords(quote.text, 300), kind, ...place].join(', '),
	};
}

/** The day of an article in few words; `no date` where it has none. */
export function dayOf({ date }: ArchiveArticle, words: Words): string {
	return date === null ? words.t('no date') : shortDate(date, words);
}

/** The headline of an article; its file where it has none. */
export function headlineOf({ headline, path }: ArchiveArticle): string {
	return headline.trim() === '' ? path : headline;
}

function span({ first, last }: ArchiveName, words: Words): readonly string[] {
	if (first === undefined || last === undefined) return [];
	const [from, to] = [shortDate(first, words), shortDate(last, words)];
	return [from === to ? from : words.t('{0} to {1}').replace('{0}', from).replace('{1}', to)];
}
