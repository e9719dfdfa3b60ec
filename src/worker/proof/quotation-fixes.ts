/** What can be done about one quotation of an article: done in the worker, since the host need not know how. */
import type { Entity, Quote, QuoteProof, Span } from '../../annotations.js';
import { quoteFixes, type QuoteFix } from '../../views/proof/fixes.js';
import { spansOfQuotation } from '../../views/proof/quotation-at.js';
import { speakerOfLabel } from '../../views/proof/source-speaker.js';

/** A quote, and what may be other pieces of the same quotation. */
export interface FixesRequest {
	readonly text: string;
	/** The quote's id. */
	readonly quote: string;
	readonly proof: QuoteProof;
	/** The quotes that have this very proof, in text order. */
	readonly quotes: readonly Quote[];
	readonly entities: readonly Entity[];
}

/** A quotation and its fixes. */
export interface QuotationFixes {
	/** All its pieces. */
	readonly spans: readonly Span[];
	readonly fixes: readonly QuoteFix[];
	/** Where another speaker is the fault: the source's, by the name that the article has for them, else as the source has it. */
	readonly speaker?: string;
}

/** The fixes of a quotation; undefined where the quote is none of those. */
export function quotationFixes({ text, quote: id, proof, quotes, entities }: FixesRequest): QuotationFixes | undefined {
	const quote = quotes.find((one) => one.id === id);
	if (!quote) return undefined;
	const spans = spansOfQuotation(text, quote, quotes, proof);
	const label = proof.verdict === 'said-by-another' ? proof.places[0]?.speaker : undefined;
	const who = label === undefined ? undefined : speakerOfLabel(label, entities);
	return {
		spans: spans ?? quote.spans,
		fixes: spans ? quoteFixes(text, spans, proof) : [],
		...(who === undefined ? {} : { speaker: typeof who === 'string' ? who : who.name }),
	};
}
