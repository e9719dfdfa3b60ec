/** The sourcing of articles as CSV, to be opened in a spreadsheet. */
import { cellOf } from '../formats/csv-cell.js';
import type { AuditedArticle, AuditedSource, NoComment } from './audit.js';
import { percentOf } from './folder.js';

/** What a row is about. */
interface AuditRow {
	readonly article: AuditedArticle;
	readonly source?: AuditedSource;
	readonly noComment?: NoComment;
}

/** Names are those of the JSON where there are any; `evidence` is the reason for anonymity, or the words that say that there is no comment. */
const COLUMNS: Readonly<Record<string, (row: AuditRow) => string>> = {
	article: ({ article }) => article.path,
	date: ({ article }) => article.date ?? '',
	headline: ({ article }) => article.headline,
	single_source: ({ article }) => String(article.audit.isSingleSource),
	kind: ({ source, noComment }) => source?.kind ?? (noComment ? 'no-comment' : ''),
	source: ({ source, noComment }) => source?.name ?? noComment?.who ?? '',
	context: ({ source }) => source?.context ?? '',
	evidence: ({ source, noComment }) => source?.reason?.text ?? noComment?.text ?? '',
	quotes: ({ source }) => (source ? String(source.quotes.length) : ''),
	quoted_words: ({ source }) => (source ? String(source.quotedWords) : ''),
	reported_words: ({ source }) => (source ? String(source.reportedWords) : ''),
	percent: ({ article, source }) => (source ? String(percentOf(source.quotedWords + source.reportedWords, article.audit.words)) : ''),
	paragraph: ({ source }) => (source ? String(source.paragraph) : ''),
	line: ({ source }) => (source ? String(source.line) : ''),
	article_words: ({ article }) => String(article.audit.words),
};

/**
 * A row for each source of each article, and for each who did not comment; an article without either has one row. RFC 4180, CR LF, with a byte
 * order mark in front, without which Excel takes UTF-8 for something else. No cell is a formula.
 */
export function auditSheet(articles: readonly AuditedArticle[]): string {
	const rows = articles.flatMap(rowsOf).map((row) => Object.values(COLUMNS).map((cell) => cell(row)));
	return `\ufeff${[Object.keys(COLUMNS), ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function rowsOf(article: AuditedArticle): readonly AuditRow[] {
	const { sources, noComments } = article.audit;
	const rows = [...sources.map((source) => ({ article, source })), ...noComments.map((noComment) => ({ article, noComment }))];
	return rows.length > 0 ? rows : [{ article }];
}
