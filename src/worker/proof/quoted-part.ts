/** What of an article's annotations its proof reads: so little is copied on the way to the worker that nobody waits for it. */
import type { Annotations, Span } from '../../annotations.js';
import { MARKED_KINDS } from '../../engine/quotes/marked-kinds.js';

/** The quotes that are held against sources, the names within them, and the entities that these are. */
export function quotedPart(annotations: Annotations): Annotations {
	const quotes = annotations.quotes.filter(({ kind }) => MARKED_KINDS.has(kind));
	const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a.start - b.start);
	const mentions = within(
		annotations.mentions.filter(({ form }) => form === 'name'),
		spans,
	);
	const ids = new Set([...quotes.map(({ speaker }) => speaker), ...mentions.map(({ entity }) => entity)]);
	const entities = annotations.entities.filter(({ id }) => ids.has(id)).map((entity) => ({ ...entity, evidence: [] }));
	const { format, version, article, structure } = annotations;
	return { format, version, article, structure, entities, mentions, quotes, dates: [] };
}

/** The items that lie in one of the spans; both in text order, read in one pass. */
function within<T extends Span>(items: readonly T[], spans: readonly Span[]): readonly T[] {
	let at = 0;
	return items.filter((item) => {
		while ((spans[at]?.end ?? Infinity) < item.end) at++;
		return (spans[at]?.start ?? Infinity) <= item.start;
	});
}
