/** Moves spans along with the editor's own edits, so that marks and anchors stay on their words while one types. */
import type { Annotations, DateMention, Entity, Mention, Quote, Span } from '../annotations.js';

/**
 * One edit: `length` code units at `offset` became `text`. Several edits of one event are listed so that each holds in the
 * text that those before it left; VS Code lists them from the last place to the first, where both readings agree.
 */
export interface TextChange {
	readonly offset: number;
	readonly length: number;
	readonly text: string;
}

/**
 * Where `span` is after the changes; null once nothing of it is left. Words typed at its borders stay outside,
 * words typed within belong to it, and a replacement of exactly the span (a rename) takes its place.
 */
export function shiftSpan(span: Span, changes: readonly TextChange[]): Span | null {
	let shifted: Span | null = span;
	for (const change of changes) {
		if (!shifted) return null;
		shifted = shiftedOnce(shifted, change);
	}
	return shifted;
}

function shiftedOnce(span: Span, { offset, length, text }: TextChange): Span | null {
	const changeEnd = offset + length;
	const delta = text.length - length;
	if (offset >= span.end) return span;
	if (changeEnd <= span.start) return delta === 0 ? span : { start: span.start + delta, end: span.end + delta };
	if (offset >= span.start && changeEnd <= span.end) return unlessEmpty(span.start, span.end + delta);
	if (offset < span.start) return unlessEmpty(offset + text.length, span.end + delta);
	return unlessEmpty(span.start, offset);
}

function unlessEmpty(start: number, end: number): Span | null {
	return end > start ? { start, end } : null;
}

/**
 * The annotations with every offset moved along with the changes; what is deleted goes. Texts of mentions stay as the
 * engine saw them: they are stale only inside an edited span, until the engine answers for the new text.
 */
export function shiftAnnotations(annotations: Annotations, changes: readonly TextChange[]): Annotations {
	const first = changes.reduce((least, change) => Math.min(least, change.offset), Infinity);
	const moved = <T extends Span>(item: T): T | null => (item.end <= first ? item : withSpan(item, shiftSpan(item, changes)));
	const length = changes.reduce((sum, change) => sum + change.text.length - change.length, annotations.article.length);
	const { file, date } = annotations.article;
	return {
		...annotations,
		article: { ...(file === undefined ? {} : { file }), length, date },
		entities: annotations.entities.map((entity): Entity => ({ ...entity, evidence: kept(entity.evidence, moved) })),
		mentions: kept<Mention>(annotations.mentions, moved),
		quotes: annotations.quotes.flatMap((quote) => shiftQuote(quote, moved) ?? []),
		dates: kept<DateMention>(annotations.dates, moved),
	};
}

function withSpan<T extends Span>(item: T, span: Span | null): T | null {
	return span && { ...item, start: span.start, end: span.end };
}

function kept<T>(items: readonly T[], moved: (item: T) => T | null): T[] {
	const out: T[] = [];
	for (const item of items) {
		const shifted = moved(item);
		if (shifted) out.push(shifted);
	}
	return out;
}

function shiftQuote(quote: Quote, moved: <T extends Span>(item: T) => T | null): Quote | null {
	const spans = kept<Span>(quote.spans, moved);
	if (spans.length === 0) return null;
	return { ...quote, spans, source: quote.source && moved(quote.source), cue: quote.cue && moved(quote.cue) };
}
