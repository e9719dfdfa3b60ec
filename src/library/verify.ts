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
 * @throws what `annotate` throws; an error with the name `SourceError`, the `file` and the `reason` where a source cannot be read.
 */
export async function verify(text: string, sources: readonly SourceFile[], options: ArticleOptions): Promise<Verification> {
	const annotations = annotate(text, options);
	const { model } = options;
	const { verified } = await import('./verifier.js');
	return verified(text, annotations, sources, (window) => annotate(window, { model }));
}
