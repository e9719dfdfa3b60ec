/** Annotated articles for the tests of the views, in the notation of `../harness/marked-up.ts`. */
import type { Annotations, Entity, EntityType, Mention, Quote, Span } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { structureOf } from '../../../src/engine/document/structure.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { readMarkedUp, typeOfMark } from '../harness/marked-up.js';

export interface Tagged {
	readonly text: string;
	readonly annotations: Annotations;
	readonly index: AnnotationIndex;
}

/** By the mark's id, what an entity has besides its mentions. Evidence is told by its words. */
type EntityTable = Readonly<
	Record<string, Partial<Omit<Entity, 'id' | 'evidence'>> & { readonly name: string; readonly evidence?: readonly string[] }>
>;
/** By the mark's number, what a quote has besides its pieces and its cue. The source is told by its words. */
type QuoteTable = Readonly<Record<string, Partial<Omit<Quote, 'id' | 'spans' | 'source' | 'cue'>> & { readonly source?: string }>>;

/** Reads a marked-up article of the date. A mention in round brackets is a pronoun. */
export function tagged(source: string, entities: EntityTable = {}, quotes: QuoteTable = {}, date: string | null = null): Tagged {
	const { text, mentions: marked, quotes: pieces, cues, dates } = readMarkedUp(source);
	const mentions = marked.map(({ start, end, entity, isName }, at): Mention => {
		const form = isName ? 'name' : 'pronoun';
		return { id: `m${at + 1}`, entity, start, end, text: text.slice(start, end), form, confidence: 0.98, by: 'engine' };
	});
	const annotations: Annotations = {
		format: 'copydesk-annotations',
		version: 1,
		article: { length: text.length, date },
		structure: structureOf(readArticle(text)),
		entities: Object.entries(entities).map(([id, entity]) => entityOf(text, id, entity, mentions)),
		mentions,
		quotes: [...pieces].map(([number, spans]) => quoteOf(text, number, spans, cues.get(number)?.[0] ?? null, quotes[number] ?? {})),
		dates: dates.map(({ start, end, value }) => ({ start, end, text: text.slice(start, end), value })),
	};
	return { text, annotations, index: new AnnotationIndex(annotations) };
}

function entityOf(text: string, id: string, entity: EntityTable[string], mentions: readonly Mention[]): Entity {
	const forms = mentions.filter((mention) => mention.entity === id && mention.form === 'name').map((mention) => mention.text);
	const aliases = [...new Set(forms)].filter((form) => form !== entity.name);
	const type: EntityType = typeOfMark(id);
	const evidence = (entity.evidence ?? []).map((words) => ({ ...spanOf(text, words), rule: 'test' }));
	return { type, aliases, context: null, ...entity, evidence, id };
}

function quoteOf(text: string, number: string, spans: readonly Span[], cue: Span | null, { source, ...quote }: QuoteTable[string]): Quote {
	const usual = { kind: 'direct', speaker: null, rule: 'none', confidence: 0.97, by: 'engine' } as const;
	return { ...usual, ...quote, source: source === undefined ? null : spanOf(text, source), cue, id: `q${number}`, spans };
}

function spanOf(text: string, words: string): Span {
	const start = offsetOf(text, words);
	return { start, end: start + words.length };
}

/** The offset of the `count`th place where `words` stand. */
export function offsetOf(text: string, words: string, count = 1): number {
	let at = -1;
	for (let found = 0; found < count; found++) at = text.indexOf(words, at + 1);
	if (at < 0) throw new Error(`no “${words}” in the article`);
	return at;
}
