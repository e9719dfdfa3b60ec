/** Everything that somebody said in the articles of a folder: as a document to read, with links, and as a sheet. */
import type { ArchiveName, ArchiveQuote } from '../../archive/archive.js';
import type { Span } from '../../annotations.js';
import { grouped } from '../../engine/util/grouped.js';
import { columnSheet, type SheetColumns } from '../../formats/sheet.js';
import { oneLine } from '../excerpt.js';
import { kindInWords } from '../labels.js';
import { shownPlainly } from '../plain-text.js';
import type { Words } from '../phrase.js';
import { articlesInWords, quotesInWords } from './counts.js';
import { dayOf, headlineOf } from './lines.js';
import { MARKED_KINDS } from '../../engine/quotes/marked-kinds.js';

/** A place of the document that leads to one in an article. UTF-16 offsets, end exclusive. */
export interface CollectedLink extends Span {
	readonly path: string;
	readonly to: Span;
	/** What stands there, or its beginning. */
	readonly words: string;
}

/** The document. */
export interface CollectedDocument {
	readonly text: string;
	readonly links: readonly CollectedLink[];
}

/** What is quoted of each article, latest first; `quotes` come so. Its text has no Markdown but headings. */
export function collectedDocument(name: ArchiveName, folder: string, quotes: readonly ArchiveQuote[], words: Words): CollectedDocument {
	const page = new CollectedPage();
	const articles = byArticle(quotes);
	const title = words.t('Everything {0} said in {1}').replace('{0}', shownPlainly(name.name)).replace('{1}', shownPlainly(folder));
	const summary = words.t('{0} in {1}, the latest first.');
	page.write(`# ${title}\n\n`);
	page.write(`${summary.replace('{0}', quotesInWords(quotes.length, words)).replace('{1}', articlesInWords(articles.length, words))}\n`);
	for (const inArticle of articles) {
		const [first] = inArticle;
		if (!first) continue;
		page.write('\n## ');
		page.link(`${dayOf(first, words)} · ${shownPlainly(headlineOf(first))}`, first);
		page.write(`\n${shownPlainly(first.path)}\n`);
		for (const quote of inArticle) {
			page.write('\n');
			page.link(shownPlainly(oneLine(quote.text)), quote);
			// By its marks a reader sees what kind it is.
			page.write(MARKED_KINDS.has(quote.kind) ? '\n' : ` (${kindInWords(quote.kind, words)})\n`);
		}
	}
	return page;
}

class CollectedPage implements CollectedDocument {
	text = '';
	readonly links: CollectedLink[] = [];

	write(text: string): void {
		this.text += text;
	}

	link(label: string, { path, span, text }: ArchiveQuote): void {
		const start = this.text.length;
		this.write(label);
		this.links.push({ start, end: this.text.length, path, to: span, words: firstPiece(text) });
	}
}

/** The words of a quote up to where an attribution interrupts it, or a line ends: so they stand in the article. */
export function firstPiece(text: string): string {
	return text.split(/ … |[\r\n]/u)[0] ?? '';
}

/** A list of lists: quotes of one article stand beside each other, in the order of its text. */
function byArticle(quotes: readonly ArchiveQuote[]): readonly (readonly ArchiveQuote[])[] {
	return [...grouped(quotes, ({ path }) => path).values()].map((own) => own.toSorted((a, b) => a.span.start - b.span.start));
}

/** The columns of the sheet, by what stands in their first row. */
const COLUMNS: SheetColumns<ArchiveQuote> = {
	date: ({ date }) => date,
	file: ({ path }) => path,
	headline: ({ headline }) => headline,
	speaker: ({ speaker }) => speaker,
	kind: ({ kind }) => kind,
	quote: ({ text }) => oneLine(text),
	start: ({ span }) => span.start,
	end: ({ span }) => span.end,
};

/** The quotes as a sheet, in their order. */
export function collectedSheet(name: ArchiveName, quotes: readonly ArchiveQuote[]): string {
	return columnSheet({ name: () => name.name, ...COLUMNS }, quotes);
}
