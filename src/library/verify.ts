/** `verify` as other programs call it. */
import type { Verification } from '../views/verification.js';
import { annotate, type ArticleOptions } from './annotate.js';
import type { SourceFile } from './source-file.js';

/**
 * Holds the direct and partial quotations of an article against sources: whether they are verbatim, tidied, shortened, altered, stitched, said by
 * another or not found, where the words stand, and what differs. By rules, and alike everywhere.
 *
 * `text` is the article and `options` what `annotate` takes. Offsets in the article and in the text of sources are UTF-16 code units, end
 * exclusive. Without sources there are no quotations in the answer.
 * @throws what `annotate` throws; TypeError where `sources` is no such list; an error with the name `SourceError`, the `file` and the `reason` where a source cannot be read.
 */
export async function verify(text: string, sources: readonly SourceFile[], options: ArticleOptions): Promise<Verification> {
	if (!Array.isArray(sources) || !sources.every(isSourceFile))
		throw new TypeError('verify: the sources must be a list of { file, content }');
	const annotations = annotate(text, options);
	const { model } = options;
	const { verified } = await import('./verifier.js');
	return verified(text, annotations, sources, (window) => annotate(window, { model }));
}

function isSourceFile(source: unknown): boolean {
	if (typeof source !== 'object' || source === null || !('file' in source && 'content' in source)) return false;
	const { file, content } = source;
	return typeof file === 'string' && (typeof content === 'string' || content instanceof Uint8Array);
}
