/** What `verify` loads when it is first called: the readers of sources and the alignment, which other callers do without. */
import type { Annotations } from '../annotations.js';
import { attributionBy, type AnnotateWindow } from '../proof/attribution.js';
import { prove, SourceIndex } from '../proof/prove.js';
import { quotationsOf } from '../proof/quotations-of.js';
import type { SourceText } from '../proof/source-text.js';
import { readSource } from '../sources/read-source.js';
import { verificationOf, type Verification } from '../views/verification.js';
import type { SourceFile } from './source-file.js';

/** The verification of an annotated article; `annotate` reads who speaks in sources that are prose. */
export async function verified(
	text: string,
	annotations: Annotations,
	files: readonly SourceFile[],
	annotate: AnnotateWindow,
): Promise<Verification> {
	const sources: SourceText[] = [];
	for (const { file, content } of files) sources.push(await readSource(file, bytesOf(content)));
	const quotations = sources.length === 0 ? [] : quotationsOf(text, annotations);
	const proofs = await prove(quotations, new SourceIndex(sources), attributionBy(annotate));
	return verificationOf({ path: annotations.article.file ?? '', text, annotations, sources, quotations, proofs });
}

function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
