/**
 * Articles annotated by hand, with tags in the text: `[[Ann Low|p1]]` a name, `((she|p1))` another mention, `<q1>…</q1>` a quote (a number that
 * comes again is another piece of it), `<c1>said</c1>` its cue, `{{Friday|2020-01-03}}` a date; entities and speakers stand in a table beside it.
 * And what an annotator makes of the article, in the same words, so that the two can be compared for equality.
 */
import { readFileSync } from 'node:fs';
import type { Annotations, Entity, EntityType, QuoteKind, Span } from '../../src/annotations.js';

interface Table {
	readonly id: string;
	readonly date: string | null;
	readonly entities: Readonly<Record<string, { type: EntityType; name: string; context?: string; head?: readonly string[] }>>;
	readonly quotes: Readonly<Record<string, { kind: QuoteKind; speaker: string | null; sourceText?: string }>>;
}

/** What an article holds, in words: two of them are equal where an annotator is right in everything. */
export interface Reading {
	readonly date: string | null;
	/** `812 Adel Abdul Mahdi person`. */
	readonly names: readonly string[];
	/** The places of each entity's names. */
	readonly entities: readonly string[];
	/** `Adel Abdul Mahdi: prime minister`. */
	readonly heads: readonly string[];
	/** `direct 943-1066 1070-1080`. */
	readonly quotes: readonly string[];
	/** `943 Adel Abdul Mahdi`; nobody where no named entity speaks. */
	readonly speakers: readonly string[];
	readonly dates: readonly string[];
}

export interface GoldArticle {
	readonly text: string;
	readonly table: Table;
	readonly reading: Reading;
}

const TAG = /\[\[|\(\((?=[^()|]{1,60}\|[a-z]\d+\)\))|\{\{|\|([a-z]\d+)(?:\]\]|\)\))|\|([\d/-]+)\}\}|<(\/?)([qc])(\d+)>/g;

/** The article of `path.txt`, tags stripped, with its table `path.json`. */
export function goldArticle(path: URL): GoldArticle {
	const source = readFileSync(new URL(`${path.href}.txt`), 'utf8');
	const table = JSON.parse(readFileSync(new URL(`${path.href}.json`), 'utf8')) as Table;
	const names: (Span & { entity: string })[] = [];
	const dates: string[] = [];
	const pieces = new Map<string, Span[]>();
	const open: { at: number; mark: string }[] = [];
	let text = '';
	let last = 0;
	for (const match of source.matchAll(TAG)) {
		text += source.slice(last, match.index);
		last = match.index + match[0].length;
		const [tag, entity, date, slash, kind, number = ''] = match;
		if (entity === undefined && date === undefined && slash !== '/') {
			open.push({ at: text.length, mark: tag });
			continue;
		}
		const { at: start, mark } = open.pop() ?? { at: 0, mark: '' };
		const end = text.length;
		if (entity !== undefined && mark === '[[') names.push({ start, end, entity });
		else if (date !== undefined) dates.push(`${start} ${text.slice(start, end)} ${date}`);
		else if (kind === 'q') pieces.set(number, [...(pieces.get(number) ?? []), { start, end }]);
	}
	text += source.slice(last);
	return { text, table, reading: goldReading(text, table, names, pieces, dates) };
}

function goldReading(
	text: string,
	table: Table,
	names: readonly (Span & { entity: string })[],
	pieces: ReadonlyMap<string, readonly Span[]>,
	dates: readonly string[],
): Reading {
	const quotes = Object.entries(table.quotes).map(([id, quote]) => ({ ...quote, spans: pieces.get(id) ?? [] }));
	return {
		date: table.date,
		names: names.map(({ start, end, entity }) => `${start} ${text.slice(start, end)} ${table.entities[entity]?.type ?? '?'}`),
		entities: placesByEntity(names),
		heads: Object.values(table.entities)
			.filter((entity) => entity.type === 'person' && entity.context !== undefined)
			.map((entity) => `${entity.name}: ${entity.context ?? ''}`)
			.sort(),
		quotes: quotes.map(quoteInWords).sort(),
		speakers: quotes
			.map(({ spans, speaker }) => speakerInWords(spans, speaker === null ? undefined : table.entities[speaker]?.name))
			.sort(),
		dates,
	};
}

/** What `annotations` of a gold article say. Of a context that holds a right head, the gold's own words stand: there is more than one way to put it. */
export function readingOf(annotations: Annotations, gold: GoldArticle): Reading {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const names = annotations.mentions.filter((mention) => mention.form === 'name');
	return {
		date: annotations.article.date,
		names: names.map((name) => `${name.start} ${name.text} ${entities.get(name.entity)?.type ?? '?'}`),
		entities: placesByEntity(names),
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

function contextInGoldWords(entity: Entity, table: Table): string {
	const context = entity.context ?? '';
	const gold = Object.values(table.entities).find(({ name }) => name === entity.name);
	const isRight = gold?.head?.some((head) => context.toLowerCase().includes(head.toLowerCase())) === true;
	return isRight ? (gold.context ?? context) : context;
}

function placesByEntity(names: readonly (Span & { readonly entity: string })[]): string[] {
	const places = new Map<string, number[]>();
	for (const { entity, start } of names) places.set(entity, [...(places.get(entity) ?? []), start]);
	return [...places.values()].map((starts) => starts.join(' ')).sort();
}

function quoteInWords({ kind, spans }: { readonly kind: QuoteKind; readonly spans: readonly Span[] }): string {
	return [kind, ...spans.map(({ start, end }) => `${start}-${end}`)].join(' ');
}

function speakerInWords(spans: readonly Span[], speaker: string | undefined): string {
	return `${spans[0]?.start ?? -1} ${speaker ?? 'nobody'}`;
}
