/**
 * Articles annotated by hand, in the notation of `marked-up.ts`, with a table of entities and speakers beside each. And what an annotator
 * makes of an article, in the same words, so that the two can be compared for equality.
 */
import { readFileSync } from 'node:fs';
import type { Annotations, Entity, EntityType, QuoteKind, Span } from '../../../src/annotations.js';
import { readMarkedUp, typeOfMark, type MarkedUp } from './marked-up.js';

/** An entity of a table. The head words are those of which a right context has one. */
export interface GoldEntity {
	readonly type: EntityType;
	readonly name: string;
	readonly context?: string;
	readonly head?: readonly string[];
}

/** The table beside an article. */
export interface GoldTable {
	readonly id: string;
	readonly date: string | null;
	readonly entities: Readonly<Record<string, GoldEntity>>;
	readonly quotes: Readonly<Record<string, { readonly kind: QuoteKind; readonly speaker: string | null; readonly sourceText?: string }>>;
}

/** What an article holds, in words: two of them are equal where an annotator is right in everything. */
export interface GoldReading {
	readonly date: string | null;
	/** `812 Adel Abdul Mahdi person`. */
	readonly names: readonly string[];
	/** The offsets of each entity's names. */
	readonly entities: readonly string[];
	/** `Adel Abdul Mahdi: prime minister`. */
	readonly heads: readonly string[];
	/** `direct 943-1066 1070-1080`. */
	readonly quotes: readonly string[];
	/** `943 Adel Abdul Mahdi`; nobody where no named entity speaks. */
	readonly speakers: readonly string[];
	readonly dates: readonly string[];
}

/** An article with its marks and its table, and both as words. */
export interface GoldArticle extends MarkedUp {
	readonly table: GoldTable;
	readonly reading: GoldReading;
}

/** The article of `path.txt` with its table `path.json`. Throws where its marks are faulty. */
export function goldArticle(path: URL): GoldArticle {
	const article = readMarkedUp(readFileSync(new URL(`${path.href}.txt`), 'utf8'));
	const table = JSON.parse(readFileSync(new URL(`${path.href}.json`), 'utf8')) as GoldTable;
	return { ...article, table, reading: goldReading(article, table) };
}

/** What is wrong between an article's marks and its table: marks without an entry, entries without a mark, contexts without a head. */
export function goldFaults({ mentions, quotes, cues, table }: GoldArticle): string[] {
	const entities = Object.entries(table.entities);
	return [
		...mentions.filter(({ entity }) => !(entity in table.entities)).map(({ entity }) => `no entity ${entity}`),
		...entities.filter(([id]) => !mentions.some(({ entity }) => entity === id)).map(([id]) => `${id} has no mention`),
		...entities.filter(([id, { type }]) => typeOfMark(id) !== type).map(([id, { type }]) => `${id} is no ${type}`),
		...entities
			.filter(([, { context, head }]) => context !== undefined && !head?.length)
			.map(([id]) => `${id} has a context without a head`),
		...[...quotes.keys(), ...cues.keys()].filter((number) => !(number in table.quotes)).map((number) => `no quote ${number}`),
		...Object.keys(table.quotes).flatMap((number) => (quotes.has(number) ? [] : [`quote ${number} has no marks`])),
		...Object.values(table.quotes).flatMap(({ speaker }) =>
			speaker === null || speaker in table.entities ? [] : [`no speaker ${speaker}`],
		),
	];
}

function goldReading({ text, mentions, quotes: pieces, dates }: MarkedUp, table: GoldTable): GoldReading {
	const quotes = Object.entries(table.quotes).map(([id, quote]) => ({ ...quote, spans: pieces.get(id) ?? [] }));
	const names = mentions.filter(({ isName }) => isName);
	return {
		date: table.date,
		names: names.map(({ start, end, entity }) => `${start} ${text.slice(start, end)} ${table.entities[entity]?.type ?? '?'}`),
		entities: offsetsByEntity(names),
		heads: Object.values(table.entities)
			.filter((entity) => entity.type === 'person' && entity.context !== undefined)
			.map((entity) => `${entity.name}: ${entity.context ?? ''}`)
			.sort(),
		quotes: quotes.map(quoteInWords).sort(),
		speakers: quotes
			.map(({ spans, speaker }) => speakerInWords(spans, speaker === null ? undefined : table.entities[speaker]?.name))
			.sort(),
		dates: dates.map(({ start, end, value }) => `${start} ${text.slice(start, end)} ${value}`),
	};
}

/** What `annotations` of a gold article say. Of a context that holds a right head, the gold's own words stand: there is more than one way to put it. */
export function readingOf(annotations: Annotations, gold: GoldArticle): GoldReading {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const names = annotations.mentions.filter((mention) => mention.form === 'name');
	return {
		date: annotations.article.date,
		names: names.map((name) => `${name.start} ${name.text} ${entities.get(name.entity)?.type ?? '?'}`),
		entities: offsetsByEntity(names),
		heads: annotations.entities
			.filter((entity) => entity.type === 'person' && entity.context !== null)
			.map((entity) => `${entity.name}: ${contextInGoldWords(entity, gold.table)}`)
			.sort(),
		quotes: annotations.quotes.map(quoteInWords).sort(),
		speakers: annotations.quotes
			.map(({ spans, speaker }) => speakerInWords(spans, speaker === null ? undefined : entities.get(speaker)?.name))
			.sort(),
		dates: annotations.dates.map((date) => `${date.start} ${date.text} ${date.value}`),
	};
}

function contextInGoldWords(entity: Entity, table: GoldTable): string {
	const context = entity.context ?? '';
	const gold = Object.values(table.entities).find(({ name }) => name === entity.name);
	const isRight = gold?.head?.some((head) => context.toLowerCase().includes(head.toLowerCase())) === true;
	return isRight ? (gold.context ?? context) : context;
}

function offsetsByEntity(names: readonly (Span & { readonly entity: string })[]): string[] {
	const offsets = new Map<string, number[]>();
	for (const { entity, start } of names) offsets.set(entity, [...(offsets.get(entity) ?? []), start]);
	return [...offsets.values()].map((starts) => starts.join(' ')).sort();
}

function quoteInWords({ kind, spans }: { readonly kind: QuoteKind; readonly spans: readonly Span[] }): string {
	return [kind, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ');
}

function speakerInWords(spans: readonly Span[], speaker: string | undefined): string {
	return `${spans[0]?.start ?? -1} ${speaker ?? 'nobody'}`;
}
