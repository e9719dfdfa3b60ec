/**
 * Finding one's way through an annotated article: what stands at the cursor, where a name is introduced,
 * which mention comes next, what somebody said before and after.
 */
import type { Annotations, Block, Entity, Mention, Quote, Span, Structure } from '../annotations.js';
import { blockAt, blockNumberAt, sentenceAt, structureIn } from '../engine/document/blocks.js';
import { lastStartingBy } from '../engine/document/lookup.js';
import { grouped } from '../engine/util/grouped.js';
import { SpanSearch } from './span-search.js';
import { quoteRows, startOf, type QuoteRow } from '../corrections/quote-rows.js';

/** One piece of a quote, with the quote that it belongs to. */
export interface QuotePiece extends Span {
	readonly quote: Quote;
}

/** Annotations made ready for look-ups. Each table is built when first asked for, in linear time. */
export class AnnotationIndex {
	readonly annotations: Annotations;
	readonly structure: Structure;
	#entities: ReadonlyMap<string, Entity> | undefined;
	#keys: ReadonlyMap<string, string> | undefined;
	#mentionsOf: ReadonlyMap<string, readonly Mention[]> | undefined;
	#rows: readonly QuoteRow[] | undefined;
	#rowOf: ReadonlyMap<Quote, QuoteRow> | undefined;
	#quotesOf: ReadonlyMap<string | null, readonly Quote[]> | undefined;
	#mentions: SpanSearch<Mention> | undefined;
	#pieces: SpanSearch<QuotePiece> | undefined;
	#marked: SpanSearch<QuotePiece> | undefined;

	constructor(annotations: Annotations) {
		this.annotations = annotations;
		this.structure = structureIn(annotations);
	}

	/** Builds the tables of names and quotes before somebody asks. */
	prepare(): void {
		this.mentions.at(0);
		this.quotePieces.at(0);
		this.mentionsOf('');
		this.quotesOf('');
		this.entity('');
	}

	/** Every mention, in text order. */
	get mentions(): SpanSearch<Mention> {
		return (this.#mentions ??= new SpanSearch(this.annotations.mentions));
	}

	/** Every piece of every quote, in text order. */
	get quotePieces(): SpanSearch<QuotePiece> {
		return (this.#pieces ??= new SpanSearch(piecesOf(this.annotations.quotes)));
	}

	/** The pieces that stand in quotation marks: words that nobody may alter. */
	get markedPieces(): SpanSearch<QuotePiece> {
		return (this.#marked ??= new SpanSearch(piecesOf(this.annotations.quotes.filter(({ kind }) => kind !== 'indirect' && kind !== 'act'))));
	}

	/** The entity of that id; undefined where there is none. */
	entity(id: string | null): Entity | undefined {
		this.#entities ??= new Map(this.annotations.entities.map((entity) => [entity.id, entity]));
		return id === null ? undefined : this.#entities.get(id);
	}

	/**
	 * A name for an entity that stays the same when the article is annotated again, as its id does not: its type, name and
	 * aliases, with a number where several have the same.
	 */
	stableKey(entity: Entity): string {
		this.#keys ??= stableKeys(this.annotations.entities);
		return this.#keys.get(entity.id) ?? entity.id;
	}

	/** The mentions of an entity, in text order. */
	mentionsOf(entity: string): readonly Mention[] {
		this.#mentionsOf ??= grouped(this.mentions.items, (mention) => mention.entity);
		return this.#mentionsOf.get(entity) ?? [];
	}

	/** The quotes that are listed and counted, in text order. */
	get quoteRows(): readonly QuoteRow[] {
		return (this.#rows ??= quoteRows(this.annotations.quotes));
	}

	/** The row that a quote is, or is part of; undefined where nobody speaks it. */
	rowOf(quote: Quote): QuoteRow | undefined {
		this.#rowOf ??= new Map(this.quoteRows.flatMap((row) => [row.quote, ...row.nested].map((one) => [one, row] as const)));
		return this.#rowOf.get(quote);
	}

	/** The quotes that an entity speaks, in text order; no acts, and no quote that is part of another. */
	quotesOf(entity: string): readonly Quote[] {
		this.#quotesOf ??= grouped(
			this.quoteRows.map(({ quote }) => quote),
			(quote) => quote.speaker,
		);
		return this.#quotesOf.get(entity) ?? [];
	}

	/** The innermost mention at a cursor's offset. */
	mentionAt(offset: number): Mention | undefined {
		return this.mentions.at(offset);
	}

	/** The innermost quote at a cursor's offset. */
	quoteAt(offset: number): Quote | undefined {
		return this.quotePieces.at(offset)?.quote;
	}

	/** The block around an offset. */
	blockAt(offset: number): Block {
		return blockAt(this.structure, offset);
	}

	/** The number after ¶ of the block around an offset. */
	blockNumberAt(offset: number): number {
		return blockNumberAt(this.structure, offset);
	}

	/** The sentence around an offset. */
	sentenceAt(offset: number): Span {
		return sentenceAt(this.structure, offset);
	}

	/** Whether a span stands in the headline. */
	isHeadlineSpan({ start, end }: Span): boolean {
		const { headline } = this.structure;
		return headline !== null && start >= headline.start && end <= headline.end;
	}

	/** Whom the cursor is on: the mention's entity, or else the speaker of the quote around it. */
	entityAt(offset: number): Entity | undefined {
		const mention = this.mentionAt(offset);
		return this.entity(mention ? mention.entity : (this.quoteAt(offset)?.speaker ?? null));
	}
}

/**
 * Where the article introduces an entity, as a reader would point at it: the full name beside what the article says of
 * it; else the first full name below the headline; else the first name. Undefined where the entity has no name in the text.
 */
export function introductionOf(entity: Entity, index: AnnotationIndex, text: string): Mention | undefined {
	const names = index.mentionsOf(entity.id).filter((mention) => mention.form === 'name');
	const full = names.filter((mention) => text.slice(mention.start, mention.end).length >= entity.name.length);
	const candidates = full.length > 0 ? full : names;
	return (
		besideEvidence(candidates, entity, index) ?? candidates.find((mention) => !index.isHeadlineSpan(mention)) ?? candidates[0] ?? names[0]
	);
}

function besideEvidence(mentions: readonly Mention[], entity: Entity, index: AnnotationIndex): Mention | undefined {
	for (const evidence of [...entity.evidence].sort((a, b) => a.start - b.start)) {
		const block = index.blockAt(evidence.start);
		const beside = mentions.find((mention) => mention.start >= block.start && mention.end <= block.end);
		if (beside && !index.isHeadlineSpan(beside)) return beside;
	}
	return undefined;
}

/** The item after (`1`) or before (`-1`) an offset, going round at the end; the items at the offset itself are passed over. */
export function neighbour<T extends Span>(items: readonly T[], offset: number, step: 1 | -1): T | undefined {
	const here = lastStartingBy(items, offset);
	const { start = -1, end = -1 } = items[here] ?? {};
	const next = step === 1 ? here + 1 : end >= offset ? lastStartingBy(items, start - 1) : here;
	return items[(next + items.length) % Math.max(1, items.length)];
}

/** The names of any entity, for a cursor that stands on none. */
function nextName(index: AnnotationIndex, offset: number, step: 1 | -1): Mention | undefined {
	const { items } = index.mentions;
	for (let tried = 0, at = offset; tried < items.length; tried++) {
		const found = neighbour(items, at, step);
		if (!found || found.form === 'name') return found;
		at = found.start;
	}
	return undefined;
}

/** The next mention of what stands at the cursor, or the next name where nothing does. */
export function nextMention(index: AnnotationIndex, offset: number, step: 1 | -1): Mention | undefined {
	const here = index.mentionAt(offset);
	return here ? neighbour(index.mentionsOf(here.entity), here.start, step) : nextName(index, offset, step);
}

/**
 * The next quote by the person who speaks or is named at the cursor; any quote where nobody is. Where a quote starts at the cursor, as it does
 * after this step, its speaker counts and not the name that it begins with.
 */
export function nextQuote(index: AnnotationIndex, offset: number, step: 1 | -1): Quote | undefined {
	const all = index.quoteRows.map(({ quote }) => quote);
	const here = all.find((quote) => startOf(quote) === offset);
	const speaker = here ? index.entity(here.speaker) : index.entityAt(offset);
	const own = speaker ? index.quotesOf(speaker.id) : [];
	const quotes = own.length > 0 ? own : all;
	return neighbour(quotes.map(wholeOf), offset, step)?.quote;
}

function wholeOf(quote: Quote): QuotePiece {
	return { quote, start: startOf(quote), end: quote.spans.at(-1)?.end ?? 0 };
}

function piecesOf(quotes: readonly Quote[]): QuotePiece[] {
	return quotes.flatMap((quote) => quote.spans.map(({ start, end }) => ({ start, end, quote })));
}

function stableKeys(entities: readonly Entity[]): ReadonlyMap<string, string> {
	const seen = new Map<string, number>();
	const keys = new Map<string, string>();
	for (const { id, type, name, aliases } of entities) {
		const key = [type, name, ...aliases].join('|');
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		keys.set(id, count === 1 ? key : `${key}|${count}`);
	}
	return keys;
}
