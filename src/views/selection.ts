/** A part of an article's annotations: what stands within a selection. */
import type { Annotations, Span } from '../annotations.js';

/**
 * The annotations within `selections`: mentions, quotes and dates that stand wholly in one of them, and the entities
 * that those name. Offsets stay those of the whole article, whose text the document describes.
 */
export function annotationsWithin(annotations: Annotations, selections: readonly Span[]): Annotations {
	const within = (span: Span): boolean => selections.some(({ start, end }) => span.start >= start && span.end <= end);
	const mentions = annotations.mentions.filter(within);
	const quotes = annotations.quotes.filter((quote) => quote.spans.every(within));
	const named = new Set<string | null>(mentions.map((mention) => mention.entity));
	for (const quote of quotes) for (const id of [quote.speaker, ...(quote.candidates ?? [])]) named.add(id);
	const entities = annotations.entities.filter((entity) => named.has(entity.id));
	return { ...annotations, entities, mentions, quotes, dates: annotations.dates.filter(within) };
}

/** The annotations with those paragraphs alone that `selections` touch, for a proof of them. */
export function paragraphsTouching(annotations: Annotations, selections: readonly Span[]): Annotations {
	const { structure } = annotations;
	const blocks = structure?.blocks.filter((block) => selections.some(({ start, end }) => block.start < end && block.end > start));
	return structure && blocks ? { ...annotations, structure: { ...structure, blocks } } : annotations;
}
