/**
 * What waits for the editor's decision: corrections that were not found again in a changed article, and quotes whose
 * words changed after somebody had checked them. Feeds the sidebar's *Needs attention*.
 */
import type { Annotations, Correction, Quote, Span } from '../annotations.js';

/** A correction whose place in the text could not be found for sure. */
export interface Orphan {
	readonly correction: Correction;
	/** Where it may belong, the likeliest first, for *re-attach*; empty where nothing resembles it. */
	readonly candidates: readonly Span[];
}

/** One line of *Needs attention*. */
export type AttentionItem =
	| { readonly kind: 'orphan'; readonly id: string; readonly label: string; readonly orphan: Orphan; readonly span: Span | null }
	| {
			readonly kind: 'altered-quote';
			readonly id: string;
			readonly label: string;
			readonly quote: Quote;
			readonly span: Span;
			/** The words that were checked, and the words that stand there now. */
			readonly checkedText: string;
			readonly presentText: string;
	  };

/** The words of a quote as they are checked and compared: its pieces, joined by an ellipsis where an attribution interrupts. */
export function wordsOfQuote(text: string, spans: readonly Span[]): string {
	return spans.map((span) => text.slice(span.start, span.end)).join(' … ');
}

/** Quotes that were checked and whose words are no longer those that were checked. */
export function alteredQuotes(annotations: Annotations, text: string): readonly Quote[] {
	return annotations.quotes.filter((quote) => {
		const checkedText = quote.checked?.text;
		return checkedText !== undefined && checkedText !== wordsOfQuote(text, quote.spans);
	});
}

/** Everything that needs attention: altered quotes in text order, then orphans in the order in which they were made. */
export function attentionItems(annotations: Annotations, text: string, orphans: readonly Orphan[]): readonly AttentionItem[] {
	return [...alteredQuotes(annotations, text).map((quote) => alteredItem(quote, text)), ...orphans.map(orphanItem)];
}

function alteredItem(quote: Quote, text: string): AttentionItem {
	const presentText = wordsOfQuote(text, quote.spans);
	const span = { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 };
	return { kind: 'altered-quote', id: quote.id, label: presentText, quote, span, checkedText: quote.checked?.text ?? '', presentText };
}

function orphanItem(orphan: Orphan): AttentionItem {
	const { correction } = orphan;
	const label = anchorsOf(correction)
		.map((anchor) => anchor.exact)
		.join(' … ');
	return { kind: 'orphan', id: correction.id, label, orphan, span: orphan.candidates[0] ?? null };
}

function anchorsOf(correction: Correction): readonly { readonly exact: string }[] {
	return 'anchors' in correction ? correction.anchors : [correction.anchor];
}
