/** What a difference must know of entities, mentions, quotes, dates, blocks and corrections. */
import type { Anchor, Annotations, Block, Checked, Correction, DateMention, Entity, Mention, Quote, Span } from '../annotations.js';
import { anchorsOf, withAnchors } from '../corrections/anchor.js';
import { idsAlike, numberOf, type Kind, type Numbers, type Renumbering } from './difference.js';

// Objects are written out field by field where there are many of them: copying with a spread takes ten times as long.

const MENTIONS: Kind<Mention> = {
	alike: (one, other, exactly) =>
		one.text === other.text &&
		one.form === other.form &&
		one.confidence === other.confidence &&
		one.by === other.by &&
		one.note === other.note &&
		bothAlike(one.evidence, other.evidence, (rules, others) => listsAlike(rules, others, ({ rule }, another) => rule === another.rule)) &&
		ticksAlike(one.checked, other.checked) &&
		idsAlike(one.id, other.id, exactly) &&
		idsAlike(one.entity, other.entity, exactly) &&
		spansAlike(one, other, exactly),
	addNumbers: ({ id, entity, start, end }, { own, other, places }) => {
		own.push(numberOf(id));
		other.push(numberOf(entity));
		places.push(start, end);
	},
	renumbered: (mention, by) => {
		const { text, form, confidence, evidence, by: author } = mention;
		const [id, entity, start, end] = [by.own(mention.id), by.other(mention.entity), by.place(mention.start), by.place(mention.end)];
		const renumbered = evidence
			? { id, entity, start, end, text, form, confidence, evidence, by: author }
			: { id, entity, start, end, text, form, confidence, by: author };
		return mention.checked || mention.note !== undefined ? { ...mention, ...renumbered } : renumbered;
	},
	rank: ({ start }) => start,
};

const ENTITIES: Kind<Entity> = {
	alike: (one, other, exactly) =>
		one.name === other.name &&
		one.type === other.type &&
		one.context === other.context &&
		one.by === other.by &&
		one.note === other.note &&
		listsAlike(one.aliases, other.aliases, (alias, another) => alias === another) &&
		listsAlike(one.evidence, other.evidence, (proof, another) => proof.rule === another.rule && spansAlike(proof, another, exactly)) &&
		idsAlike(one.id, other.id, exactly),
	addNumbers: ({ id, evidence }, { own, places }) => {
		own.push(numberOf(id));
		for (const span of evidence) addSpan(span, places);
	},
	renumbered: (entity, by) => ({
		...entity,
		id: by.own(entity.id),
		evidence: entity.evidence.map((proof) => ({ ...movedSpan(proof, by), rule: proof.rule })),
	}),
	rank: ({ id }) => numberOf(id),
};

const QUOTES: Kind<Quote> = {
	alike: (one, other, exactly) =>
		one.kind === other.kind &&
		one.rule === other.rule &&
		one.confidence === other.confidence &&
		one.by === other.by &&
		one.note === other.note &&
		ticksAlike(one.checked, other.checked) &&
		listsAlike(one.spans, other.spans, (span, another) => spansAlike(span, another, exactly)) &&
		bothAlike(one.source, other.source, (span, another) => spansAlike(span, another, exactly)) &&
		bothAlike(one.cue, other.cue, (span, another) => spansAlike(span, another, exactly)) &&
		bothAlike(one.speaker, other.speaker, (id, another) => idsAlike(id, another, exactly)) &&
		bothAlike(one.candidates, other.candidates, (ids, others) =>
			listsAlike(ids, others, (id, another) => idsAlike(id, another, exactly)),
		) &&
		idsAlike(one.id, other.id, exactly),
	addNumbers: ({ id, speaker, candidates, spans, source, cue }, { own, other, places }) => {
		own.push(numberOf(id));
		if (speaker !== null) other.push(numberOf(speaker));
		for (const candidate of candidates ?? []) other.push(numberOf(candidate));
		for (const span of spans) addSpan(span, places);
		if (source) addSpan(source, places);
		if (cue) addSpan(cue, places);
	},
	renumbered: (quote, by) => {
		const { kind, rule, confidence, by: author } = quote;
		const id = by.own(quote.id);
		const speaker = quote.speaker === null ? null : by.other(quote.speaker);
		const candidates = quote.candidates?.map((candidate) => by.other(candidate));
		const spans = quote.spans.map((span) => movedSpan(span, by));
		const source = quote.source && movedSpan(quote.source, by);
		const cue = quote.cue && movedSpan(quote.cue, by);
		if (!candidates && !quote.checked && quote.note === undefined)
			return { id, kind, spans, speaker, source, cue, rule, confidence, by: author };
		return { ...quote, id, spans, speaker, source, cue, ...(candidates ? { candidates } : {}) };
	},
	rank: ({ spans }) => spans[0]?.start ?? 0,
};

const DATES: Kind<DateMention> = {
	alike: (one, other, exactly) => one.text === other.text && one.value === other.value && spansAlike(one, other, exactly),
	addNumbers: (span, { places }) => {
		addSpan(span, places);
	},
	renumbered: ({ start, end, text, value }, by) => ({ start: by.place(start), end: by.place(end), text, value }),
	rank: ({ start }) => start,
};

const BLOCKS: Kind<Block> = {
	alike: (one, other, exactly) =>
		one.kind === other.kind &&
		spansAlike(one, other, exactly) &&
		listsAlike(one.sentences, other.sentences, (span, another) => spansAlike(span, another, exactly)),
	addNumbers: (block, { places }) => {
		addSpan(block, places);
		for (const span of block.sentences) addSpan(span, places);
	},
	renumbered: ({ start, end, kind, sentences }, by) => ({
		start: by.place(start),
		end: by.place(end),
		kind,
		sentences: sentences.map((span) => movedSpan(span, by)),
	}),
	rank: ({ start }) => start,
};

/** The lists of annotations. */
export interface Lists extends Pick<Annotations, 'entities' | 'mentions' | 'quotes' | 'dates'> {
	readonly blocks: readonly Block[];
}

/** In the order in which they are sent. */
export const LIST_NAMES = ['entities', 'mentions', 'quotes', 'dates', 'blocks'] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const NO_LISTS: Lists = { entities: [], mentions: [], quotes: [], dates: [], blocks: [] };

/** The kinds of item in annotations, by the names of their lists. */
export const KINDS: { readonly [List in ListName]: Kind<Lists[List][number]> } = {
	entities: ENTITIES,
	mentions: MENTIONS,
	quotes: QUOTES,
	dates: DATES,
	blocks: BLOCKS,
};

/** The lists of a document. */
export function listsOf({ entities, mentions, quotes, dates, structure }: Annotations): Lists {
	return { entities, mentions, quotes, dates, blocks: structure?.blocks ?? [] };
}

/** The document with other lists in the place of its own. */
export function withLists(annotations: Annotations, { blocks, ...lists }: Lists): Annotations {
	const { structure } = annotations;
	return { ...annotations, ...lists, ...(structure ? { structure: { ...structure, blocks } } : {}) };
}

export const CORRECTIONS: Kind<Correction> = {
	alike: (one, other, exactly) =>
		one.id === other.id &&
		listsAlike(anchorsOf(one), anchorsOf(other), (anchor, another) => anchorsAlike(anchor, another, exactly)) &&
		fieldsAlike(one, other),
	addNumbers: (correction, { places }) => {
		for (const anchor of anchorsOf(correction)) addSpan(anchor, places);
	},
	renumbered: (correction, by) =>
		withAnchors(
			correction,
			anchorsOf(correction).map((anchor) => ({ ...anchor, ...movedSpan(anchor, by) })),
		),
	rank: () => 0,
};

/** Whether the fields are the same but for anchors, which must be in the same ones. */
function fieldsAlike(one: object, other: object): boolean {
	const keys = Object.keys(one) as (keyof typeof one)[];
	if (Object.keys(other).length !== keys.length) return false;
	return keys.every((key) => one[key] === other[key] || areAnchors(one[key], other[key]));
}

function areAnchors(one: unknown, other: unknown): boolean {
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	return Array.isArray(one) ? Array.isArray(other) && one.length === other.length : !Array.isArray(other);
}

function anchorsAlike(one: Anchor, other: Anchor, exactly: boolean): boolean {
	return (
		one.exact === other.exact &&
		one.prefix === other.prefix &&
		one.suffix === other.suffix &&
		one.alike === other.alike &&
		spansAlike(one, other, exactly)
	);
}

function spansAlike(one: Span, other: Span, exactly: boolean): boolean {
	return !exactly || (one.start === other.start && one.end === other.end);
}

function ticksAlike(one: Checked | undefined, other: Checked | undefined): boolean {
	return (
		one === other || (one !== undefined && other !== undefined && one.by === other.by && one.at === other.at && one.text === other.text)
	);
}

function bothAlike<T>(one: T | null | undefined, other: T | null | undefined, alike: (one: T, other: T) => boolean): boolean {
	if (one === null || one === undefined || other === null || other === undefined) return one === other;
	return alike(one, other);
}

function listsAlike<T>(one: readonly T[], other: readonly T[], alike: (one: T, other: T) => boolean): boolean {
	if (one === other) return true;
	if (one.length !== other.length) return false;
	for (let at = 0; at < one.length; at++) {
		const [item, another] = [one[at], other[at]];
		if (item === undefined || another === undefined || !alike(item, another)) return false;
	}
	return true;
}

function addSpan({ start, end }: Span, places: Numbers['places']): void {
	places.push(start, end);
}

function movedSpan({ start, end }: Span, by: Renumbering): Span {
	return { start: by.place(start), end: by.place(end) };
}
