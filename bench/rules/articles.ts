/** The gold articles that no rule was written from and the model of half the articles has not learnt from. */
import type { EntityType, QuoteKind, Span } from '../../src/annotations.js';
import { resolvedArticle } from '../../src/engine/annotate.js';
import type { Model } from '../../src/engine/ner/model.js';
import type { ResolvedArticle } from '../../src/engine/coref/types.js';
import { readDocuments } from '../corpus.js';

/** A gold article, as far as rules are measured on it. */
export interface GoldArticle {
	readonly id: string;
	readonly date?: string;
	readonly text: string;
	readonly entities: Readonly<Record<string, { readonly type: EntityType; readonly name: string; readonly head?: readonly string[] }>>;
	readonly mentions: readonly (Span & { readonly entity: string; readonly form: string })[];
	readonly quotes: readonly { readonly kind: QuoteKind; readonly spans: readonly Span[]; readonly speaker: string | null }[];
}

const TRAIN = ['gold/train.jsonl', 'gold/press/train.jsonl'];
const MEASURED = ['gold/press/dev.jsonl', 'gold/press/real.jsonl'];

/** These articles, from under the shared folder. */
export function heldBackArticles(shared: URL): GoldArticle[] {
	const read = (file: string): GoldArticle[] => readDocuments<GoldArticle>(shared, file);
	const [own = [], press = []] = TRAIN.map(read);
	// Every second one of all that training reads is left out of that model; rules were written from the first file's.
	const leftOut = press.filter((_, index) => (own.length + index) % 2 === 1);
	return [...leftOut, ...MEASURED.flatMap(read)];
}

/** The article as the engine reads it up to who is who, told its date. */
export function resolvedGold({ text, date }: GoldArticle, model: Model): ResolvedArticle {
	return resolvedArticle(text, { model, ...(date === undefined ? {} : { date }) });
}
