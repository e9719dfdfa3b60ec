/** Annotates an article and adds what only the command line knows: the file's name, the text's digest, the corrections. */
import { createHash } from 'node:crypto';
import type { Annotations, ArticleInfo } from '../annotations.js';
import type { ArticleFile } from './article-file.js';
import { tell, type Io } from './io.js';

/** The annotations of an article, complete, with what else its sidecar has. `date` (ISO) beats what the text says. */
export function annotatedArticle(io: Io, article: ArticleFile, date: string | undefined): Annotations {
	const { text, name, corrections, orphans, sidecar } = article;
	const options = { ...(date === undefined ? {} : { date }), ...(name === undefined ? {} : { file: name }) };
	const annotations = io.annotate(text, corrections, options);
	tellPartlyRead(io, name ?? 'standard input', annotations);
	const all = [...corrections, ...orphans];
	return {
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
}

/** What a sidecar says of its article, but not how far it was read: that is new each time. */
function withoutReadTo(article: ArticleInfo | undefined): Partial<ArticleInfo> {
	return Object.fromEntries(Object.entries(article ?? {}).filter(([key]) => key !== 'readTo'));
}

/** Says where reading took too long, and how far the text was read. */
export function tellPartlyRead(io: Io, what: string, { article: { readTo, length } }: Annotations): void {
	if (readTo !== undefined) tell(io, `${what}: reading took too long; names and quotes were sought up to character ${readTo} of ${length}`);
}

/** Hex digest of the text's UTF-8 bytes. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
