/** Quotes as the engine hands them on, before ids are given. */
import type { QuoteKind, Span } from '../../annotations.js';
import type { Reference } from '../coref/types.js';

/** A quote before ids are given: `speaker` and `candidates` are clusters. */
export interface FoundQuote {
	readonly kind: QuoteKind;
	readonly spans: readonly Span[];
	readonly speaker: number | null;
	readonly source: Span | null;
	readonly cue: Span | null;
	readonly rule: string;
	readonly confidence: number;
	readonly candidates: readonly number[];
}

/** Quotes, and the pronouns and descriptions that they made worth resolving. */
export interface QuotationSpans {
	readonly quotes: readonly FoundQuote[];
	readonly references: readonly Reference[];
}
