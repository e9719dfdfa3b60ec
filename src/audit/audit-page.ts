/** The sourcing of articles as one HTML page to print. No scripts, nothing loaded. */
import type { GeneratorInfo } from '../annotations.js';
import { counted } from '../formats/counted.js';
import { escaped, htmlPage } from '../formats/html-page.js';
import { PAGE_STYLE } from '../formats/html-style.js';
import type { ArticleAudit, AuditedArticle, AuditedSource } from './audit.js';
import { KIND_NAMES, kindsOf, NAMED_KINDS, percentOf, singleSourceFirst, sourcesOf, sumsOf, type FolderSource } from './folder.js';

/** Articles that are shown one by one; a page with more of them is read by nobody. */
const MOST_ARTICLES = 500;
/** Sources that the list of a folder shows. */
const MOST_SOURCES = 200;

/** Kinds differ by more than their colour: unnamed ones stand in bold, or are underlined twice. */
const STYLE = `${PAGE_STYLE}body { max-width: 66em; padding: 0 1.5em; }
table { border-collapse: collapse; width: 100%; margin: 0.5em 0 1.5em; font-size: 0.82em; line-height: 1.35; }
caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
th, td { text-align: left; vertical-align: top; padding: 0.25em 0.4em; border-bottom: 1px solid #bbb; overflow-wrap: break-word; }
th[scope='row'] { min-width: min(14em, 25vw); }
thead th { border-bottom: 2px solid #333; vertical-align: bottom; }
tbody th { font-weight: normal; }
tfoot th, tfoot td { border-top: 2px solid #333; font-weight: bold; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, .date { white-space: nowrap; }
.unnamed { font-weight: bold; text-decoration: underline double #b3261e; }
.single { font-weight: bold; }
.reason { display: block; font-style: italic; }
@media print {
	body { padding: 0; }
	thead { display: table-header-group; }
	section { break-inside: auto; }
}
`;

/** The page of one article or of a folder’s; those with a single source come first. Everything from the articles is escaped. */
export function auditPage(articles: readonly AuditedArticle[], generator: GeneratorInfo | undefined, folder = 'Articles'): string {
	const [first] = articles;
	const isOne = articles.length === 1 && first !== undefined;
	const title = isOne ? first.path : folder;
	const ordered = singleSourceFirst(articles);
	const shown = ordered.slice(0, MOST_ARTICLES);
	return htmlPage({
		title: `Sources: ${title}`,
		generator,
		style: STYLE,
		content: [
			`<header><h1 dir="auto">Sources: ${escaped(title)}</h1>${isOne ? '' : facts(sumsLine(articles))}</header>`,
			'<main>',
			...(isOne ? [] : [articleTable(ordered), sourceTable(sourcesOf(articles))]),
			...shown.map(articleSection),
			...(shown.length < ordered.length ? [facts(`The first ${MOST_ARTICLES} of ${ordered.length} articles are shown one by one.`)] : []),
			'</main>',
		],
	});
}

function facts(text: string): string {
	return `<p class="facts">${escaped(text)}</p>`;
}

function sumsLine(articles: readonly AuditedArticle[]): string {
	const { words, quotedWords, reportedWords, sources, singleSource, noComments } = sumsOf(articles);
	return [
		...(articles.length === 1 ? [] : [counted(articles.length, 'article'), `${singleSource} with a single source`]),
		counted(words, 'word'),
		`${percentOf(quotedWords, words)} % quoted`,
		`${percentOf(reportedWords, words)} % reported`,
		counted(sources, 'source'),
		...(noComments === 0 ? [] : [`no comment: ${noComments}`]),
	].join(' · ');
}

/** A column: its heading, and its cell of a row; of numbers, to the right. */
interface PageColumn<Row> {
	readonly heading: string;
	/** HTML. */
	readonly cell: (row: Row) => string;
	readonly isNumber?: boolean;
}

/** A table whose first column names the rows. */
function table<Row>(caption: string, columns: readonly PageColumn<Row>[], rows: readonly Row[], foot: readonly string[] = []): string {
	const headings = columns.map(({ heading, isNumber }) => `<th scope="col"${classOf(isNumber)}>${escaped(heading)}</th>`);
	const cells = (values: readonly string[]): string =>
		values
			.map((value, at) =>
				at === 0 ? `<th scope="row" dir="auto">${value}</th>` : `<td${classOf(columns[at]?.isNumber)} dir="auto">${value}</td>`,
			)
			.join('');
	const lines = rows.map((row) => `<tr>${cells(columns.map(({ cell }) => cell(row)))}</tr>`);
	const end = foot.length > 0 ? `\n<tfoot><tr>${cells(foot)}</tr></tfoot>` : '';
	return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${headings.join('')}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>${end}\n</table>`;
}

function classOf(isNumber: boolean | undefined): string {
	return isNumber === true ? ' class="number"' : '';
}

/** A row of the table of articles. */
interface CountedArticle {
	readonly article: AuditedArticle;
	/** How many sources it has of each kind. */
	readonly kinds: ReturnType<typeof kindsOf>;
}

const ARTICLE_COLUMNS: readonly PageColumn<CountedArticle>[] = [
	{
		heading: 'Article',
		cell: ({ article: { path, headline } }) => `${escaped(headline || path)}<br><span class="facts">${escaped(path)}</span>`,
	},
	{ heading: 'Date', cell: ({ article: { date } }) => `<span class="date">${escaped(date ?? '')}</span>` },
	{ heading: 'Single source', cell: ({ article: { audit } }) => (audit.isSingleSource ? '<span class="single">yes</span>' : '') },
	...NAMED_KINDS.map(([kind, heading]): PageColumn<CountedArticle> => ({
		heading,
		cell: ({ kinds }) => shownCount(kinds[kind]),
		isNumber: true,
	})),
	{ heading: 'Quoted', cell: ({ article: { audit } }) => `${percentOf(audit.quotedWords, audit.words)} %`, isNumber: true },
	{ heading: 'Reported', cell: ({ article: { audit } }) => `${percentOf(audit.reportedWords, audit.words)} %`, isNumber: true },
	{ heading: 'No comment', cell: ({ article: { audit } }) => shownCount(audit.noComments.length), isNumber: true },
];

function shownCount(count: number): string {
	return count === 0 ? '' : String(count);
}

function articleTable(articles: readonly AuditedArticle[]): string {
	const { singleSource, kinds, words, quotedWords, reportedWords, noComments } = sumsOf(articles);
	const foot = [
		'All',
		'',
		String(singleSource),
		...NAMED_KINDS.map(([kind]) => String(kinds[kind])),
		`${percentOf(quotedWords, words)} %`,
		`${percentOf(reportedWords, words)} %`,
		String(noComments),
	];
	const rows = articles.map((article) => ({ article, kinds: kindsOf(article.audit.sources) }));
	return table('Articles, those with a single source first: sources by kind, and shares of words', ARTICLE_COLUMNS, rows, foot);
}

const FOLDER_COLUMNS: readonly PageColumn<FolderSource>[] = [
	{ heading: 'Source', cell: ({ name }) => escaped(name) },
	{ heading: 'Kind', cell: kindCell },
	{ heading: 'Articles', cell: ({ articles }) => String(articles), isNumber: true },
	{ heading: 'Quotes', cell: ({ quotes }) => String(quotes), isNumber: true },
	{ heading: 'Words quoted', cell: ({ quotedWords }) => String(quotedWords), isNumber: true },
	{ heading: 'Words reported', cell: ({ reportedWords }) => String(reportedWords), isNumber: true },
];

function kindCell({ kind }: Pick<AuditedSource, 'kind'>): string {
	return `<span class="${kind}">${escaped(KIND_NAMES[kind])}</span>`;
}

function sourceTable(sources: readonly FolderSource[]): string {
	const rest = sources.length > MOST_SOURCES ? `, the first ${MOST_SOURCES} of ${sources.length}` : '';
	return table(`Sources by the number of articles that have them${rest}`, FOLDER_COLUMNS, sources.slice(0, MOST_SOURCES));
}

function articleSection(article: AuditedArticle): string {
	const { path, headline, date, audit } = article;
	const line = [path, ...(date === null ? [] : [`of ${date}`]), sumsLine([article])].join(' · ');
	return [
		'<section>',
		`<h2 dir="auto">${escaped(headline || path)}</h2>`,
		facts(line),
		...(audit.isSingleSource ? ['<p class="single">Everything that is quoted or reported comes from one source.</p>'] : []),
		audit.sources.length > 0 ? table('Sources, by words that are theirs', sourceColumns(audit), audit.sources) : '<p>Nobody is quoted.</p>',
		...list(
			'No comment',
			audit.noComments.map(({ who, text }) => `<strong>${escaped(who)}</strong>: ${escaped(text)}`),
		),
		...list(
			'Reasons for anonymity of nobody in the table',
			audit.otherReasons.map(({ text }) => escaped(text)),
		),
		'</section>',
	].join('\n');
}

function sourceColumns({ words }: ArticleAudit): readonly PageColumn<AuditedSource>[] {
	return [
		{ heading: 'Source', cell: ({ name }) => escaped(name) },
		{ heading: 'Kind', cell: (source) => `${kindCell(source)}${reasonCell(source)}` },
		{ heading: 'What the article says of it', cell: ({ context }) => escaped(context ?? '') },
		{ heading: 'Paragraph', cell: ({ paragraph }) => String(paragraph), isNumber: true },
		{ heading: 'Line', cell: ({ line }) => String(line), isNumber: true },
		{ heading: 'Quotes', cell: ({ quotes }) => String(quotes.length), isNumber: true },
		{ heading: 'Words quoted', cell: ({ quotedWords }) => String(quotedWords), isNumber: true },
		{ heading: 'Words reported', cell: ({ reportedWords }) => String(reportedWords), isNumber: true },
		{
			heading: 'Share of article',
			cell: ({ quotedWords, reportedWords }) => `${percentOf(quotedWords + reportedWords, words)} %`,
			isNumber: true,
		},
	];
}

function reasonCell({ reason }: AuditedSource): string {
	return reason ? ` <span class="reason">${escaped(reason.text)}</span>` : '';
}

function list(heading: string, items: readonly string[]): readonly string[] {
	return items.length === 0 ? [] : [`<h3>${heading}</h3>`, `<ul>\n${items.map((item) => `<li dir="auto">${item}</li>`).join('\n')}\n</ul>`];
}
