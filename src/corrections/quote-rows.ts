/** Which quotes count as somebody's words, and which of them are parts of others. */
import type { Quote, Span } from '../annotations.js';

/** Whether somebody speaks these words: no reported act, and no title, nickname or scare quote in quotation marks. */
export function isSpoken({ kind }: Quote): boolean {
	return kind !== 'act' && kind !== 'mention';
}

/** A quote that is listed and counted, with the words in marks that its reported clause takes over from the speaker. */
export interface QuoteRow {
	readonly quote: Quote;
	readonly nested: readonly Quote[];
}

/** The quotes that somebody speaks, in text order; words in marks inside an indirect quote of the same speaker belong to that one. */
export function quoteRows(quotes: readonly Quote[]): readonly QuoteRow[] {
	const rows: { readonly quote: Quote; readonly nested: Quote[] }[] = [];
	let outer: (typeof rows)[number] | undefined;
	const inOrder = quotes.filter(isSpoken).sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
	for (const quote of inOrder) {
		if (outer && isNested(quote, outer.quote)) {
			outer.nested.push(quote);
			continue;
		}
		const row = { quote, nested: [] };
		if (quote.kind === 'indirect') outer = row;
		rows.push(row);
	}
	return rows;
}

/** Whether a quote is words in marks that the reported clause takes over from its speaker. */
export function isNested(inner: Quote, outer: Quote): boolean {
	if (!isSpoken(inner) || inner.kind === 'indirect') return false;
	if (isOfAnother(inner, outer)) return false;
	const holds = (part: Span) => (whole: Span) => whole.start <= part.start && part.end <= whole.end;
	return inner.spans.every((part) => outer.spans.some(holds(part)));
}

/** Whether a quote is given to somebody else: another name, or somebody in the editor's words. */
function isOfAnother(inner: Quote, outer: Quote): boolean {
	if (inner.speaker !== null) return inner.speaker !== outer.speaker;
	return inner.sourceText !== undefined && inner.sourceText !== outer.sourceText;
}

/** Where a quote begins; 0 for one without a span. */
export function startOf(quote: Quote): number {
	return quote.spans[0]?.start ?? 0;
}

function endOf(quote: Quote): number {
	return quote.spans.at(-1)?.end ?? 0;
}
