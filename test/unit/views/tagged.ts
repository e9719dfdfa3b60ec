/**
 * Articles for the tests of the views, written with their marks in the text: `[[Jane Roe|p1]]` a name, `((she|p1))` another
 * mention, `<q1>…</q1>` a quote (a number that comes again is another piece of it), `{{Friday|2020-01-03}}` a date.
 */
import type { Annotations, DateMention, Entity, EntityType, Mention, Quote, Span } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { structureOf } from '../../../src/engine/document/structure.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';

export interface Tagged {
	readonly text: string;
	readonly annotations: Annotations;
	readonly index: AnnotationIndex;
}

type EntityTable = Readonly<Record<string, Partial<Omit<Entity, 'id'>> & { readonly name: string }>>;
type QuoteTable = Readonly<Record<string, Partial<Omit<Quote, 'id' | 'spans'>>>>;

const TYPES: Readonly<Record<string, EntityType>> = { p: 'person', o: 'organization', g: 'place', n: 'group', e: 'event', w: 'work' };
const TAG = /\[\[|\(\(|\{\{|\|([\w/-]+)(?:\]\]|\)\)|\}\})|<(\/?)q(\d+)>/gu;

/** Reads the tags; an entity's type is told by the first letter of its id (`p1`, `o1`, `g1`, `n1`, `e1`, `w1`). */
export function tagged(source: string, entities: EntityTable, quotes: QuoteTable = {}): Tagged {
	let text = '';
	let last = 0;
	const open: { start: number; form: Mention['form'] | 'date' }[] = [];
	const mentions: Mention[] = [];
	const dates: DateMention[] = [];
	const spans = new Map<string, Span[]>();
	const openQuotes = new Map<string, number>();
	for (const match of source.matchAll(TAG)) {
		text += source.slice(last, match.index);
		last = match.index + match[0].length;
		const [tag, value, slash, number] = match;
		if (number !== undefined && slash === '') openQuotes.set(number, text.length);
		else if (number !== undefined)
			spans.set(number, [...(spans.get(number) ?? []), { start: openQuotes.get(number) ?? 0, end: text.length }]);
		else if (value === undefined) open.push({ start: text.length, form: tag === '[[' ? 'name' : tag === '((' ? 'pronoun' : 'date' });
		else {
			const { start, form } = open.pop() ?? { start: 0, form: 'name' };
			const span = { start, end: text.length, text: text.slice(start) };
			if (form === 'date') dates.push({ ...span, value });
			else mentions.push({ ...span, form, id: '', entity: value, confidence: 1, by: 'engine' });
		}
	}
	text += source.slice(last);
	const annotations: Annotations = {
		format: 'copydesk-annotations',
		version: 1,
		article: { length: text.length, date: null },
		structure: structureOf(readArticle(text)),
		entities: Object.entries(entities).map(([id, entity]) => entityOf(id, entity, mentions)),
		mentions: mentions.sort((a, b) => a.start - b.start).map((mention, at) => ({ ...mention, id: `m${at + 1}` })),
		quotes: [...spans].map(([number, pieces]) => quoteOf(number, pieces, quotes[number] ?? {})),
		dates,
	};
	return { text, annotations, index: new AnnotationIndex(annotations) };
}

function entityOf(id: string, entity: Partial<Entity> & { readonly name: string }, mentions: readonly Mention[]): Entity {
	const forms = mentions.filter((mention) => mention.entity === id && mention.form === 'name').map((mention) => mention.text);
	const aliases = [...new Set(forms)].filter((form) => form !== entity.name);
	return { type: TYPES[id.charAt(0)] ?? 'person', aliases, context: null, evidence: [], ...entity, id };
}

function quoteOf(number: string, spans: readonly Span[], quote: Partial<Quote>): Quote {
	const usual = { kind: 'direct', speaker: null, source: null, cue: null, rule: 'none', confidence: 1, by: 'engine' } as const;
	return { ...usual, ...quote, id: `q${number}`, spans };
}

/** The offset of the `count`th place where `words` stand. */
export function offsetOf(text: string, words: string, count = 1): number {
	let at = -1;
	for (let found = 0; found < count; found++) at = text.indexOf(words, at + 1);
	if (at < 0) throw new Error(`no “${words}” in the article`);
	return at;
}
