/**
 * What waits for the editor's decision: corrections that were not found again in a changed article, and quotes whose
 * words changed after somebody had checked them. Feeds the sidebar's *Needs attention*.
 */
import type { Annotations, Quote, Span } from '../annotations.js';
import { anchorsOf } from '../corrections/anchor.js';
import type { Orphan } from '../corrections/reanchor.js';

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

/**
 * The words of a quote as they are checked and compared: its pieces, with an ellipsis where an attribution interrupts and a
 * space where only a line break does. `length` cuts each piece, for a label: a quote may be as long as a speech.
 */
export function wordsOfQuote(text: string, spans: readonly Span[], length = Number.MAX_SAFE_INTEGER): string {
	let words = '';
	for (const [at, span] of spans.entries()) {
		const previous = spans[at - 1];
		if (previous) words += text.slice(previous.end, span.start).trim() === '' ? ' ' : ' … ';
		words += text.slice(span.start, Math.min(span.end, span.start + length));
	}
	return words;
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
