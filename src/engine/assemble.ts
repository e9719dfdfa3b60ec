/** Turns what the rooms found into the public contract: gives ids, sorts, says what is whose alias. */
import { FORMAT, VERSION, type Annotations, type DateMention, type Entity, type Mention, type Quote } from '../annotations.js';
import type { Cast, Quotation, Reference } from './types.js';

export function assemble(cast: Cast, quotation: Quotation, dates: readonly DateMention[]): Annotations {
	return {
		format: FORMAT,
		version: VERSION,
		article: { length: cast.article.text.length, date: cast.article.date },
		entities: cast.clusters.map((_, index) => entity(cast, index)),
		mentions: mentions(cast, quotation.references),
		quotes: quotation.quotes.map((quote, index) => ({
			id: `q${index + 1}`,
			kind: quote.kind,
			spans: quote.spans,
			speaker: quote.speaker === null ? null : entityId(quote.speaker),
			source: quote.source,
			cue: quote.cue,
			rule: quote.rule,
			confidence: rounded(quote.confidence),
			...(quote.candidates.length > 0 ? { candidates: quote.candidates.map(entityId) } : {}),
			by: 'engine',
		})) satisfies Quote[],
		dates,
	};
}

function entityId(cluster: number): string {
	return `e${cluster + 1}`;
}

function entity(cast: Cast, index: number): Entity {
	const cluster = cast.clusters[index];
	if (!cluster) throw new RangeError(`no cluster ${index}`);
	const forms = new Set(cluster.names.map((name) => textOf(cast, name)));
	forms.delete(cluster.name);
	const description = cast.descriptions[index] ?? null;
	return {
		id: entityId(index),
		type: cluster.type,
		name: cluster.name,
		aliases: [...forms],
		context: description?.context ?? null,
		evidence: description?.evidence ?? [],
	};
}

function textOf(cast: Cast, index: number): string {
	const name = cast.names[index];
	return name ? cast.article.text.slice(name.start, name.end) : '';
}

function mentions(cast: Cast, references: readonly Reference[]): Mention[] {
	const all: Reference[] = cast.names.map((name, index) => ({
		start: name.start,
		end: name.end,
		cluster: cast.clusterOf[index] ?? 0,
		form: 'name',
		confidence: name.confidence,
	}));
	return [...all, ...references]
		.sort((a, b) => a.start - b.start || a.end - b.end)
		.map((reference, index) => ({
			id: `m${index + 1}`,
			entity: entityId(reference.cluster),
			start: reference.start,
			end: reference.end,
			text: cast.article.text.slice(reference.start, reference.end),
			form: reference.form,
			confidence: rounded(reference.confidence),
			by: 'engine',
		}));
}

function rounded(confidence: number): number {
	return Math.round(confidence * 1000) / 1000;
}
