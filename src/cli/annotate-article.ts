/** Annotates an article and adds what only the command line knows: the file's name, the text's digest, the corrections. */
import { createHash } from 'node:crypto';
import type { Annotations } from '../annotations.js';
import type { ArticleFile } from './article-file.js';
import type { Io } from './io.js';

/** The annotations of an article, complete, with what else its sidecar has. `date` (ISO) beats what the text says. */
export function annotatedArticle(io: Io, article: ArticleFile, date: string | undefined): Annotations {
	const { text, name, corrections, orphans, sidecar } = article;
	const options = { ...(date === undefined ? {} : { date }), ...(name === undefined ? {} : { file: name }) };
	const annotations = io.annotate(text, corrections, options);
	const all = [...corrections, ...orphans];
	return {
		...sidecar,
		...annotations,
		article: { ...sidecar?.article, ...annotations.article, ...(name === undefined ? {} : { file: name }), sha256: digestOf(text) },
		...(all.length > 0 ? { corrections: all } : {}),
	};
}

/** Hex digest of the text's UTF-8 bytes. */
export function digestOf(text: string): string {
	return createHash('sha256').update(text, 'utf8').digest('hex');
}
