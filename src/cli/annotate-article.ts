/** Annotates an article and adds what only the command line knows: the file's name, the text's digest, the corrections. */
import { createHash } from 'node:crypto';
import type { Annotations, ArticleInfo } from '../annotations.js';
import type { ArticleFile } from './article-file.js';
import { warnAll, type Annotate, type Io } from './io.js';

/** An article's annotations, complete, with what else its sidecar has, and what is to be said of them. */
export interface AnnotatedArticle {
	readonly annotations: Annotations;
	readonly messages: readonly string[];
}

/** Annotates an article. `date` (ISO) beats what the text says. */
export function annotatedArticle(annotate: Annotate, article: ArticleFile, date: string | undefined): AnnotatedArticle {
	const { text, name, corrections, orphans, sidecar } = article;
	const options = { ...(date === undefined ? {} : { date }), ...(name === undefined ? {} : { file: name }) };
	const annotations = annotate(text, corrections, options);
	const all = [...corrections, ...orphans];
	const whole = {
		...sidecar,
		...annotations,
		article: {
			...withoutReadTo(sidecar?.article),
			...annotations.article,
			...(name === undefined ? {} : { file: name }),
			sha256: digestOf(text),
		},
		...(all.length > 0 ? { corrections: all } : {}),
	};
	return { annotations: whole, messages: partlyRead(name ?? 'standard input', annotations) };
}

/** As `annotatedArticle`; warnings and messages go to standard error. */
export function annotateArticle(io: Io, annotate: Annotate, article: ArticleFile, date: string | undefined): Annotations {
	const { annotations, messages } = annotatedArticle(annotate, article, date);
	warnAll(io, [...article.warnings, ...messages]);
	return annotations;
}

/** What a sidecar says of its article, but not how far it was read: that is new each time. */
function withoutReadTo(article: ArticleInfo | undefined): Partial<ArticleInfo> {
	return Object.fromEntries(Object.entries(article ?? {}).filter(([key]) => key !== 'readTo'));
}

/** Where reading took too long, and how far the text was read; nothing where all was. */
export function partlyRead(what: string, { article: { readTo, length } }: Annotations): string[] {
	if (readTo === undefined) return [];
	return [`${what}: reading took too long; names and quotes were sought up to character ${readTo} of ${length}`];
}

/** Hex digest of the text's UTF-8 bytes. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
