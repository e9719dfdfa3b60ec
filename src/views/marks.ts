/** Which stretches of an article are marked, by how they are painted. */
import { ENTITY_TYPES, type Annotations, type EntityType, type Mention, type Quote, type Span } from '../annotations.js';
import { MARKED_KINDS } from '../engine/quotes/marked-kinds.js';
import { structureIn } from '../engine/document/blocks.js';
import { lastStartingBy } from '../engine/document/lookup.js';
import type { NamedPlace } from '../engine/annotate.js';
import { isChecked } from './review.js';
import { isSpoken } from '../corrections/quote-rows.js';
import { sourceChangeOf, type KnownSource } from './tick-evidence.js';

/** The kinds of mark, each with a look and a setting (`copydesk.marks.KIND`) of its own. */
export const MARK_KINDS = [...ENTITY_TYPES, 'pronouns', 'quotes', 'partialQuotes', 'indirectQuotes', 'reportedActs', 'dates'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** How much is marked (`copydesk.density`). */
export const DENSITIES = ['all', 'peopleAndQuotes', 'firstMentions', 'off'] as const;
export type Density = (typeof DENSITIES)[number];

/** The later mentions of a type of name. */
export function laterLayer<T extends EntityType>(type: T): `later ${T}` {
	return `later ${type}`;
}

/** Marks that are painted alike: of one kind, or the later mentions of a type of name, which are fainter; ticks; and what only the overview ruler shows. */
export const MARK_LAYERS = [...MARK_KINDS, ...ENTITY_TYPES.map(laterLayer), 'checked', 'ruler'] as const;
export type MarkLayer = (typeof MARK_LAYERS)[number];

/** Spans by layer, each list in the order of the annotations. */
export type Marks = Readonly<Record<MarkLayer, readonly Span[]>>;

const MARK_OF_QUOTE = { direct: 'quotes', partial: 'partialQuotes', indirect: 'indirectQuotes', act: 'reportedActs' } as const;

/** The marks of an article. `first` are the ids of the first mentions, where they are known already. */
export function marksOf(annotations: Annotations, density: Density = 'all', first = firstMentions(annotations)): Marks {
	const marks = noMarks();
	if (density === 'off') return marks;
	const types = new Map<string, EntityType>(annotations.entities.map((entity) => [entity.id, entity.type]));
	for (const mention of annotations.mentions) {
		const type = types.get(mention.entity);
		if (!type || (density === 'peopleAndQuotes' && type !== 'person') || (density === 'firstMentions' && !first.has(mention.id))) continue;
		if (mention.form !== 'name') marks.pronouns.push(mention);
		else marks[first.has(mention.id) ? type : laterLayer(type)].push(mention);
	}
	for (const span of openWork(annotations)) marks.ruler.push(span);
	if (density === 'firstMentions') return marks;
	const quoted = annotations.quotes.filter(({ kind }) => MARKED_KINDS.has(kind));
	const tinted = quoted.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start);
	for (const { kind, spans } of annotations.quotes) {
		// Titles, nicknames and scare quotes are marked by their author's quotation marks already.
		if (kind === 'mention') continue;
		// Under a tint, a line is one too many.
		const shown = kind === 'indirect' || kind === 'act' ? spans.flatMap((span) => without(tinted, span)) : spans;
		for (const span of shown) marks[MARK_OF_QUOTE[kind]].push(span);
	}
	if (density === 'all') for (const date of annotations.dates) marks.dates.push(date);
	return marks;
}

/** Behind what a tick stands: names that were checked, and the last piece of each quote that still reads as it was checked and whose source is what it was. */
export function tickedPlaces({ mentions, quotes }: Annotations, text: () => string, sources?: readonly KnownSource[]): readonly Span[] {
	const ticked = quotes.filter((quote) => quote.checked && isChecked(quote, text()) && !sourceChangeOf(quote, sources));
	return [...mentions.filter(({ checked }) => checked), ...ticked.flatMap(({ spans }) => spans.slice(-1))];
}

/** The ids of each entity's first name below the headline, or in it where it is named there only. */
export function firstMentions(annotations: Annotations): ReadonlySet<string> {
	const { headline } = structureIn(annotations);
	const first = new Map<string, Mention>();
	for (const mention of annotations.mentions) {
		if (mention.form !== 'name') continue;
		const known = first.get(mention.entity);
		if (!known || (headline && known.start < headline.end && mention.start >= headline.end)) first.set(mention.entity, mention);
	}
	return new Set([...first.values()].map(({ id }) => id));
}

/** What an editor has still to do: quotes of which nobody says whose they are, and, once checking has begun, all that is not checked. */
function openWork({ mentions, quotes }: Annotations): Span[] {
	const isChecking = [...mentions, ...quotes].some(({ checked }) => checked !== undefined);
	const isOpen = (item: Mention | Quote): boolean => isChecking && !item.checked;
	const names = mentions.filter((mention) => mention.form === 'name' && isOpen(mention));
	const spoken = quotes.filter((quote) => isSpoken(quote) && (isOpen(quote) || (quote.speaker === null && quote.source === null)));
	return [...names, ...spoken.flatMap(({ spans }) => spans)];
}

/** What is left of a span where `covers`, which are in text order, do not lie. */
function without(covers: readonly Span[], { start, end }: Span): readonly Span[] {
	const left: Span[] = [];
	let at = start;
	for (let index = Math.max(0, lastStartingBy(covers, start)); at < end; index++) {
		const cover = covers[index] ?? { start: end, end };
		if (cover.start > at) left.push({ start: at, end: Math.min(cover.start, end) });
		at = Math.max(at, cover.end);
	}
	return left;
}

/** The marks of names alone, as long as nothing else is known of an article: of names with the same last word, the first is the first mention. */
export function marksOfNames(names: readonly NamedPlace[], text: string, density: Density = 'all'): Marks {
	const marks = noMarks();
	const seen = new Set<string>();
	for (const { start, end, type } of density === 'off' ? [] : names) {
		const key = `${type} ${text.slice(text.lastIndexOf(' ', end - 1) + 1, end)}`;
		const isLater = seen.has(key);
		seen.add(key);
		if ((density === 'peopleAndQuotes' && type !== 'person') || (density === 'firstMentions' && isLater)) continue;
		marks[isLater ? laterLayer(type) : type].push({ start, end });
	}
	return marks;
}

function noMarks(): Record<MarkLayer, Span[]> {
	const name = { person: [], organization: [], place: [], group: [], event: [], work: [] };
	const later = {
		'later person': [],
		'later organization': [],
		'later place': [],
		'later group': [],
		'later event': [],
		'later work': [],
	};
	return {
		...name,
		...later,
		pronouns: [],
		quotes: [],
		partialQuotes: [],
		indirectQuotes: [],
		reportedActs: [],
		dates: [],
		checked: [],
		ruler: [],
	};
}

/** Whether two lists mark the same places. */
export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
	return a.length === b.length && a.every((span, index) => span.start === b[index]?.start && span.end === b[index].end);
}
