/** An annotated article, as training reads it. Offsets are UTF-16 code units, ends exclusive. */
import type { EntityType, QuoteKind, Span } from '../src/annotations.js';

export interface GoldQuote {
	readonly kind: QuoteKind;
	readonly speaker: string | null;
	readonly spans: readonly Span[];
	readonly cues: readonly Span[];
}

export interface GoldArticle {
	readonly id: string;
	readonly text: string;
	/** ISO day of publication. */
	readonly date: string;
	readonly dates: readonly (Span & { readonly value: string })[];
	readonly entities: Readonly<Record<string, { readonly type: EntityType; readonly name: string }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly form: string })[];
	readonly quotes: readonly GoldQuote[];
}
