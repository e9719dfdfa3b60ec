/** The quotations of an article that are held against sources: direct and partial ones. */
import type { Annotations, Quote } from '../annotations.js';
import type { Quotation, QuotationSpeaker } from './quotation.js';
import { MARKED_KINDS } from '../engine/quotes/marked-kinds.js';

/**
 * In text order; pieces around one attribution together. Titles, nicknames and scare quotes (`mention` without a reporting verb) and what stands without
 * marks get no verdict.
 */
export function quotationsOf(text: string, annotations: Annotations): readonly Quotation[] {
	const { quotes, mentions } = annotations;
	const names = mentions.filter(({ form }) => form === 'name');
	return joinedByCue(quotes.filter(isQuoted), text).map((parts) => {
		const spans = parts.flatMap((quote) => quote.spans).sort((a, b) => a.start - b.start);
		return {
			id: parts[0].id,
			quotes: parts.map(({ id }) => id),
			spans,
			pieces: spans.map(({ start, end }) => text.slice(start, end)),
			names: names.filter(({ start, end }) => spans.some((span) => span.start <= start && end <= span.end)),
			speaker: speakerOf(text, annotations, parts[0]),
		};
	});
}

function isQuoted({ kind, cue }: Quote): boolean {
	return MARKED_KINDS.has(kind) || (kind === 'mention' && cue !== null);
}

/** Quotes that follow each other and share their reporting verb are one; a partial quote within an indirect one has that verb too, but stands behind it. */
function joinedByCue(quotes: readonly Quote[], text: string): readonly (readonly [Quote, ...Quote[]])[] {
	const joined: [Quote, ...Quote[]][] = [];
	for (const quote of quotes) {
		const last = joined.at(-1)?.at(-1);
		if (last && isAroundCue(last, quote, text)) joined.at(-1)?.push(quote);
		else joined.push([quote]);
	}
	return joined;
}

/** Where another clause goes on behind the reporting verb: `she said, but Kevin went on about “…”`. */
const OTHER_CLAUSE = /[,;:]\s+(?:and|as|but|until|when|while)\s+\p{L}/u;
/** Where the article joins two quotations with a word of its own: `she said, and “…”`. */
const OWN_LINK = /\b(?:and|but)(?: also| later| then)?\s*$/u;

/** Whether one reporting verb stands between two quotes, and neither a sentence ends there nor another clause begins. */
function isAroundCue(before: Quote, after: Quote, text: string): boolean {
	const [end, start] = [before.spans.at(-1)?.end ?? 0, after.spans[0]?.start ?? 0];
	const { cue } = before;
	if (cue === null || cue.start !== after.cue?.start || cue.start < end || start < cue.end) return false;
	const between = text.slice(cue.end, start);
	return !/[.?!]\s*$/.test(between) && !OTHER_CLAUSE.test(between) && !OWN_LINK.test(between);
}

function speakerOf(text: string, { entities }: Annotations, { speaker, source, sourceText }: Quote): QuotationSpeaker | null {
	const entity = entities.find(({ id }) => id === speaker);
	const words = sourceText ?? (source ? text.slice(source.start, source.end) : null);
	if (!entity) return words === null ? null : { names: [], description: words, isPerson: true };
	return { names: [entity.name, ...entity.aliases], description: entity.context ?? words, isPerson: entity.type === 'person' };
}
