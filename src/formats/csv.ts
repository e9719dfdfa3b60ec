/** The quote sheet: one row a quote, for the desk that checks them in a spreadsheet. */
import type { Annotations, Entity, Quote, Structure } from '../annotations.js';
import { wordsAt, wordsOfQuote } from '../corrections/words.js';
import { blockNumberAt, structureIn } from '../engine/document/blocks.js';
import { generatorLine } from './generator.js';
import { placesLabel, sourceWords } from './proof-words.js';
import { columnSheet, type SheetColumns } from './sheet.js';

/** What a cell is made from. */
interface SheetRow {
	/** From 1. */
	readonly number: number;
	readonly quote: Quote;
	readonly speaker: Entity | undefined;
	readonly text: string;
	readonly structure: Structure;
	/** What made the annotations. */
	readonly generator: string;
}

/** The columns, by what stands in their first row. */
const COLUMNS: SheetColumns<SheetRow> = {
	no: ({ number }) => number,
	kind: ({ quote }) => quote.kind,
	speaker: ({ speaker }) => speaker?.name,
	speaker_context: ({ speaker }) => speaker?.context,
	source: ({ quote, text }) => quote.sourceText ?? (quote.source ? wordsAt(text, quote.source) : ''),
	cue: ({ quote, text }) => (quote.cue ? wordsAt(text, quote.cue) : ''),
	quote: ({ quote, text }) => wordsOfQuote(text, quote.spans, Number.MAX_SAFE_INTEGER, BETWEEN_PIECES),
	paragraph: ({ quote, structure }) => blockNumberAt(structure, quote.spans[0]?.start ?? 0),
	start: ({ quote }) => quote.spans[0]?.start ?? 0,
	end: ({ quote }) => quote.spans.at(-1)?.end ?? 0,
	confidence: ({ quote }) => quote.confidence,
	checked_by: ({ quote }) => quote.checked?.by,
	checked_at: ({ quote }) => quote.checked?.at,
	note: ({ quote }) => quote.note,
	accepted: ({ quote }) => (quote.accepted ? (quote.accepted.reason ?? 'accepted as edited') : ''),
	generator: ({ generator }) => generator,
};

/** Columns of articles that were held against sources. */
const PROOF_COLUMNS: SheetColumns<SheetRow> = {
	verdict: ({ quote: { proof } }) => proof?.verdict,
	substance: ({ quote: { proof } }) => proof?.substance,
	source_file: ({ quote: { proof } }) => proof && [...new Set(proof.places.map(({ file }) => file))].join('; '),
	source_place: ({ quote: { proof } }) => proof && placesLabel(proof),
	source_words: ({ quote: { proof } }) => proof && sourceWords(proof),
};

/** What parts the pieces of a quote that an attribution interrupts; a line break alone is a space. */
const BETWEEN_PIECES = ' […] ';

/** The quotes that somebody speaks, in text order. Where the article was held against sources, verdicts and their evidence have columns too. */
export function quoteSheet(annotations: Annotations, text: string): string {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const structure = structureIn(annotations);
	const generator = generatorLine(annotations.generator);
	const quotes = annotations.quotes.filter((quote) => quote.kind !== 'mention');
	const rows = quotes.map((quote, index): SheetRow => {
		return { number: index + 1, quote, speaker: entities.get(quote.speaker ?? ''), text, structure, generator };
	});
	return columnSheet({ ...COLUMNS, ...(quotes.some(({ proof }) => proof) && PROOF_COLUMNS) }, rows);
}
