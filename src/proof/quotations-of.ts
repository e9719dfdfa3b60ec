/** The quotations of an article that are held against sources: direct and partial ones. */
import type { Annotations, Quote } from '../annotations.js';
import type { Quotation, QuotationSpeaker } from './quotation.js';

/** In text order. Titles, nicknames and scare quotes (`mention`) and what stands without marks get no verdict. */
export function quotationsOf(text: string, annotations: Annotations): readonly Quotation[] {
	const { quotes, mentions } = annotations;
	return quotes.flatMap((quote) => {
		if (quote.kind !== 'direct' && quote.kind !== 'partial') return [];
		const pieces = quote.spans.map(({ start, end }) => text.slice(start, end));
		const names = mentions.filter(
			({ form, start, end }) => form === 'name' && quote.spans.some((span) => span.start <= start && end <= span.end),
		);
		return [{ id: quote.id, quotes: [quote.id], spans: quote.spans, pieces, names, speaker: speakerOf(text, annotations, quote) }];
	});
}

function speakerOf(text: string, { entities }: Annotations, { speaker, source, sourceText }: Quote): QuotationSpeaker | null {
	const entity = entities.find(({ id }) => id === speaker);
	const words = sourceText ?? (source ? text.slice(source.start, source.end) : null);
	if (!entity) return words === null ? null : { names: [], description: words, isPerson: true };
	return { names: [entity.name, ...entity.aliases], description: entity.context ?? words, isPerson: entity.type === 'person' };
}
