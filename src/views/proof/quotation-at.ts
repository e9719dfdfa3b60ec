/** The quotation that a quote is a piece of, where several quotes around an attribution were held against the sources together. */
import type { Quote, QuoteProof, Span } from '../../annotations.js';
import { cutQuotation } from './quotation-units.js';

/** Pieces that one quotation has at most on either side of a quote. */
const MOST_PIECES = 4;

/**
 * Where all pieces of the quotation stand: those of neighbours whose words are those that were compared; the quote's own where nothing was found. `alike`
 * are the quotes with this proof, in text order. Undefined where the text has changed since.
 */
export function spansOfQuotation(text: string, quote: Quote, alike: readonly Quote[], { diff }: QuoteProof): readonly Span[] | undefined {
	if (diff.length === 0) return quote.spans;
	const at = alike.findIndex(({ id }) => id === quote.id);
	for (let from = at; from >= Math.max(0, at - MOST_PIECES); from--) {
		for (let to = at + 1; to <= Math.min(alike.length, at + 1 + MOST_PIECES); to++) {
			const spans = alike.slice(from, to).flatMap((one) => one.spans);
			if (cutQuotation(text, spans, diff)) return spans;
		}
	}
	return undefined;
}
