/** The sourcing of articles as text for people, and in the other formats of `copydesk audit`. */
import type { GeneratorInfo } from '../annotations.js';
import type { AnonymityReason, AuditedArticle, AuditedSource, NoComment } from '../audit/audit.js';
import { KIND_NAMES, NAMED_KINDS, percentOf, singleSourceFirst, sourcesOf, sumsOf } from '../audit/folder.js';
import { terminalLine } from '../views/plain-text.js';
import { counted } from '../formats/counted.js';
import { auditFile } from '../audit/audit-file.js';

/** How audits are written. */
export const AUDIT_FORMATS = ['text', 'json', 'csv', 'html'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** Sources of a folder that its text lists. */
const MOST_SOURCES = 20;
/** The column in which what a line is about begins. */
const LABEL_WIDTH = Math.max(...Object.values(KIND_NAMES).map(({ length }) => length)) + 2;

/** The audits of articles in one of the formats, with a line break at the end. `folder` is what a page of several articles is called. */
export function auditReport(format: AuditFormat, articles: readonly AuditedArticle[], generator: GeneratorInfo, folder?: string): string {
	return format === 'text' ? auditText(articles) : auditFile(format, articles, generator, folder);
}

/** Each article with its sources, those with a single source first; of several, what they have in all. */
function auditText(articles: readonly AuditedArticle[]): string {
	const parts = singleSourceFirst(articles).map(articleLines);
	return [...parts, ...(articles.length === 1 ? [] : [folderLines(articles)])]
		.map((lines) => `${lines.map(terminalLine).join('\n')}\n`)
		.join('\n');
}

function articleLines({ path, headline, audit }: AuditedArticle): readonly string[] {
	const { words, quotedWords, reportedWords, sources, isSingleSource, noComments, otherReasons } = audit;
	const facts = [
		counted(words, 'word'),
		`${percentOf(quotedWords, words)} % quoted`,
		`${percentOf(reportedWords, words)} % reported`,
		isSingleSource ? 'a single source' : counted(sources.length, 'source'),
	];
	return [
		headline === '' ? path : `${path}: ${headline}`,
		`  ${facts.join(' · ')}`,
		...sources.flatMap(sourceLines),
		...noComments.map(noCommentLine),
		...otherReasons.map(reasonLine),
	];
}

function sourceLines({ name, kind, context, quotes, quotedWords, reportedWords, reason, line }: AuditedSource): readonly string[] {
	const facts = [counted(quotes.length, 'quote'), counted(quotedWords + reportedWords, 'word'), `line ${line}`].join(', ');
	const described = context === null ? name : `${name}, ${context}`;
	return [labelled(KIND_NAMES[kind], `${described} (${facts})`), ...(reason ? [reasonLine(reason)] : [])];
}

function reasonLine({ text }: AnonymityReason): string {
	return labelled('  reason', text);
}

function noCommentLine({ who, text }: NoComment): string {
	return labelled('no comment', `${who}: ${text}`);
}

function labelled(label: string, text: string): string {
	return `  ${label.padEnd(LABEL_WIDTH)}${text.replace(/\s+/gu, ' ')}`;
}

function folderLines(articles: readonly AuditedArticle[]): readonly string[] {
	const sums = sumsOf(articles);
	const sources = sourcesOf(articles);
	const kinds = NAMED_KINDS.filter(([kind]) => sums.kinds[kind] > 0).map(([kind, name]) => `${name}: ${sums.kinds[kind]}`);
	const rest = sources.length - MOST_SOURCES;
	return [
		[counted(sums.articles, 'article'), `${sums.singleSource} with a single source`, counted(sums.sources, 'source'), ...kinds].join(' · '),
		...sources
			.slice(0, MOST_SOURCES)
			.map(({ name, kind, articles: count }) => labelled(KIND_NAMES[kind], `${name} (${counted(count, 'article')})`)),
		...(rest > 0 ? [`  … and ${rest} more`] : []),
	];
}
