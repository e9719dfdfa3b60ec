/** What is held against the sources: a quotation of an article with what is known of its speaker. Types; no behaviour. */
import type { Span } from '../annotations.js';

/** A quotation: its pieces around an attribution together. */
export interface Quotation {
	/** The id of its quote, or of the first of them. */
	readonly id: string;
	/** The ids of all quotes that are its pieces. */
	readonly quotes: readonly string[];
	/** In text order, marks included; the attribution stands between them. */
	readonly spans: readonly Span[];
	/** The article's words at each span. */
	readonly pieces: readonly string[];
	/** Words of names at offsets of the article within the spans: a change of one of them is one in substance. */
	readonly names: readonly Span[];
	/** Null where the article does not say who speaks. */
	readonly speaker: QuotationSpeaker | null;
}

/** Who speaks, as the article has it. */
export interface QuotationSpeaker {
	/** Every form of the name; none where the source is a description (`a spokesman`). */
	readonly names: readonly string[];
	/** The article's other words for them: context and description (`mayor of Visby`). */
	readonly description: string | null;
	readonly isPerson: boolean;
}
