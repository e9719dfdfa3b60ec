/** Holds quotations against the sources. */
import type { QuoteProof, Span } from '../annotations.js';
import type { Quotation } from './quotation.js';
import type { SourceText } from './source-text.js';

/**
 * Who says the words at a place of a source that labels nobody: a press release says so in its prose. Undefined where it does not. Asked only where
 * words of a quotation stand within quotation marks.
 */
export type Attribution = (source: SourceText, at: Span) => Promise<string | undefined>;

/** The sources of one article, indexed. Built once for each source; immutable. */
export class SourceIndex {
	readonly #sources: readonly SourceText[];

	constructor(sources: readonly SourceText[]) {
		this.#sources = sources;
	}

	/** In the order in which they were given. */
	get sources(): readonly SourceText[] {
		return this.#sources;
	}
}

/** A proof for each quotation, in their order. */
export async function prove(
	quotations: readonly Quotation[],
	index: SourceIndex,
	_attribution?: Attribution,
): Promise<readonly QuoteProof[]> {
	return Promise.resolve(quotations.map((quotation) => exactly(quotation, index)));
}

/** To be replaced by the alignment: finds whole pieces in one source, letter by letter. */
function exactly({ pieces }: Quotation, index: SourceIndex): QuoteProof {
	const words = pieces.map((piece) => piece.replace(/^["“]|[,.]?["”]$/gu, ''));
	for (const { file, sha256, text } of index.sources) {
		const start = text.indexOf(words[0] ?? '');
		if (!words.every((piece) => text.includes(piece))) continue;
		const place = { file, sha256, start, end: start + (words[0]?.length ?? 0), line: text.slice(0, start).split('\n').length };
		const diff = [{ op: 'equal', article: words.join(' '), source: words.join(' ') }] as const;
		return { verdict: 'verbatim', substance: false, places: [place], occurrences: 1, diff };
	}
	return { verdict: 'not-found', substance: false, places: [], occurrences: 0, diff: [] };
}
