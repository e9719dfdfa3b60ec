/** Where an article has a source. */
import type { Annotations, Span } from '../../annotations.js';
import type { AuditedSource } from '../../audit/audit.js';

/** Where the source of its first quote is called anything (`a spokesman`), else that quote; undefined where it has none. */
export function firstPlaceOf({ quotes }: AuditedSource, annotations: Annotations): Span | undefined {
	const own = new Set(quotes);
	const quote = annotations.quotes.find(({ id }) => own.has(id));
	const place = quote?.source ?? quote?.spans[0];
	return place && { start: place.start, end: place.end };
}
