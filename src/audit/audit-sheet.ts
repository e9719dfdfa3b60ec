/** The sourcing of articles as CSV, to be opened in a spreadsheet. */
import { columnSheet, type SheetColumns } from '../formats/sheet.js';
import type { AuditedArticle, AuditedSource, NoComment } from './audit.js';
import { percentOf } from './folder.js';

/** What a row is about. */
interface AuditRow {
	readonly article: AuditedArticle;
	readonly source?: AuditedSource;
	readonly noComment?: NoComment;
}

/** Names are those of the JSON where there are any; `evidence` is the reason for anonymity, or the words that say that there is no comment. */
const COLUMNS: SheetColumns<AuditRow> = {
	article: ({ article }) => article.path,
	date: ({ article }) => article.date,
	headline: ({ article }) => article.headline,
	single_source: ({ article }) => article.audit.isSingleSource,
	kind: ({ source, noComment }) => source?.kind ?? (noComment ? 'no-comment' : ''),
	source: ({ source, noComment }) => source?.name ?? noComment?.who,
	context: ({ source }) => source?.context,
	evidence: ({ source, noComment }) => source?.reason?.text ?? noComment?.text,
	quotes: ({ source }) => source?.quotes.length,
	quoted_words: ({ source }) => source?.quotedWords,
	reported_words: ({ source }) => source?.reportedWords,
	percent: ({ article, source }) => (source ? percentOf(source.quotedWords + source.reportedWords, article.audit.words) : ''),
	paragraph: ({ source }) => source?.paragraph,
	line: ({ source }) => source?.line,
	article_words: ({ article }) => article.audit.words,
};

/** A row for each source of each article, and for each who did not comment; an article without either has one row. No cell is a formula. */
export function auditSheet(articles: readonly AuditedArticle[]): string {
	return columnSheet(COLUMNS, articles.flatMap(rowsOf));
}

function rowsOf(article: AuditedArticle): readonly AuditRow[] {
	const { sources, noComments } = article.audit;
	const rows = [...sources.map((source) => ({ article, source })), ...noComments.map((noComment) => ({ article, noComment }))];
	return rows.length > 0 ? rows : [{ article }];
}
