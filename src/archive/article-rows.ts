/** What the archive stores of an article: one row a name, with what it says. Pure. */
import type { Annotations, Entity, EntityType, Mention, QuoteKind } from '../annotations.js';
import { quoteRows } from '../corrections/quote-rows.js';
import type { ArticleRecord } from './archive.js';
import { nameKey, type NameKey } from './name-key.js';
import { factsText, personFacts } from './person-facts.js';
import { headlineOf } from '../audit/headline.js';
import { grouped } from '../engine/util/grouped.js';

/** A name of an article. */
export interface EntityRow {
	readonly type: EntityType;
	readonly key: NameKey;
	readonly form: string;
	readonly aliases: readonly string[];
	readonly context: string | null;
	/** As `factsText` writes them; empty of all but persons. */
	readonly facts: string;
	/** The first mention. */
	readonly at: number;
	readonly length: number;
	readonly mentions: number;
	readonly excerpt: string | null;
	readonly quotes: readonly SpokenRow[];
}

/** What somebody says in an article. */
export interface SpokenRow {
	readonly kind: QuoteKind;
	readonly at: number;
	readonly length: number;
	readonly text: string;
}

/** An article without its names. */
export interface ArticleRow {
	readonly headline: string;
	readonly date: string | null;
	readonly entities: readonly EntityRow[];
}

/** The rows of an article. The time grows with its length. */
export function articleRows({ text, annotations }: Pick<ArticleRecord, 'text' | 'annotations'>): ArticleRow {
	const mentions = grouped(annotations.mentions, ({ entity }) => entity);
	const quotes = quotesBySpeaker(text, annotations);
	const bylines = annotations.structure?.blocks.filter(({ kind }) => kind === 'byline') ?? [];
	// Who wrote an article is not who it is about: a reporter would lead the list of everybody in the news.
	const isInByline = ({ start, end }: Mention): boolean => bylines.some((block) => block.start <= start && end <= block.end);
	return {
		headline: headlineOf(text, annotations),
		date: annotations.article.date,
		entities: annotations.entities.flatMap((entity) => {
			const own = mentions.get(entity.id) ?? [];
			if (own.every(isInByline)) return [];
			const first = own.find(({ form }) => form === 'name') ?? own[0];
			return first ? [entityRow(text, annotations, entity, { first, own, quotes: quotes.get(entity.id) ?? [] })] : [];
		}),
	};
}

/** What an entity has in its article. */
interface EntityPlaces {
	readonly first: Mention;
	readonly own: readonly Mention[];
	readonly quotes: readonly SpokenRow[];
}

function entityRow(text: string, annotations: Annotations, entity: Entity, { first, own, quotes }: EntityPlaces): EntityRow {
	const { type, name, aliases, context } = entity;
	return {
		type,
		key: nameKey(name, type),
		form: name,
		aliases,
		context,
		facts: type === 'person' ? factsText(personFacts(text, annotations, entity, own)) : '',
		at: first.start,
		length: first.end - first.start,
		mentions: own.length,
		excerpt: context === null ? null : excerptAt(text, first.start, first.end),
		quotes,
	};
}

function quotesBySpeaker(text: string, { quotes }: Annotations): ReadonlyMap<string, readonly SpokenRow[]> {
	// As an article's own lists have them: no acts, and words in marks within a reported clause are part of it.
	const rows = quoteRows(quotes).flatMap(({ quote: { kind, spans, speaker } }): (SpokenRow & { readonly speaker: string })[] => {
		const at = spans[0]?.start ?? 0;
		const length = (spans.at(-1)?.end ?? at) - at;
		if (speaker === null || length <= 0) return [];
		const words = spans.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
		return [{ speaker, kind, at, length, text: words }];
	});
	return grouped(rows, ({ speaker }) => speaker);
}

/** Characters of an excerpt before and after the words that it shows. */
const EXCERPT_REACH = 45;

/** The words around a span, on one line, cut at words. */
function excerptAt(text: string, start: number, end: number): string {
	const line = (from: number, to: number): string => text.slice(Math.max(0, from), to);
	const before = line(start - EXCERPT_REACH, start).replace(/^[^]*\n/u, '');
	const after = line(end, end + EXCERPT_REACH).replace(/\n[^]*$/u, '');
	const isCut = before.length === EXCERPT_REACH;
	const isCutAfter = after.length === EXCERPT_REACH;
	const head = isCut ? `…${before.replace(/^\S*\s/u, '')}` : before;
	const tail = isCutAfter ? `${after.replace(/\s\S*$/u, '')}…` : after;
	return oneLine(head + text.slice(start, end) + tail);
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
