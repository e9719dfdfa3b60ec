/** The quote sheet: one row a quote, for the desk that checks them in a spreadsheet. */
import type { Annotations, Entity, Quote, QuoteProof, Structure } from '../annotations.js';
import { wordsAt, wordsOfQuote } from '../corrections/words.js';
import { blockNumberAt, structureIn } from '../engine/document/blocks.js';
import { cellOf } from './csv-cell.js';
import { generatorLine } from './generator.js';
import { placesLabel, sourceWords } from './proof-words.js';

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
const COLUMNS: Readonly<Record<string, (row: SheetRow) => string>> = {
	no: ({ number }) => String(number),
	kind: ({ quote }) => quote.kind,
	speaker: ({ speaker }) => speaker?.name ?? '',
	speaker_context: ({ speaker }) => speaker?.context ?? '',
	source: ({ quote, text }) => quote.sourceText ?? (quote.source ? wordsAt(text, quote.source) : ''),
	cue: ({ quote, text }) => (quote.cue ? wordsAt(text, quote.cue) : ''),
	quote: ({ quote, text }) => wordsOfQuote(text, quote.spans, Number.MAX_SAFE_INTEGER, BETWEEN_PIECES),
	paragraph: ({ quote, structure }) => String(blockNumberAt(structure, quote.spans[0]?.start ?? 0)),
	start: ({ quote }) => String(quote.spans[0]?.start ?? 0),
	end: ({ quote }) => String(quote.spans.at(-1)?.end ?? 0),
	confidence: ({ quote }) => String(quote.confidence),
	checked_by: ({ quote }) => quote.checked?.by ?? '',
	checked_at: ({ quote }) => quote.checked?.at ?? '',
	note: ({ quote }) => quote.note ?? '',
	accepted: ({ quote }) => (quote.accepted ? (quote.accepted.reason ?? 'accepted as edited') : ''),
	generator: ({ generator }) => generator,
};

/** Columns of articles that were held against sources. */
const PROOF_COLUMNS: Readonly<Record<string, (proof: QuoteProof) => string>> = {
	verdict: ({ verdict }) => verdict,
	substance: ({ substance }) => String(substance),
	source_file: ({ places }) => [...new Set(places.map(({ file }) => file))].join('; '),
	source_place: placesLabel,
	source_words: sourceWords,
};

/** What parts the pieces of a quote that an attribution interrupts; a line break alone is a space. */
const BETWEEN_PIECES = ' […] ';

/**
 * The quotes that somebody speaks as CSV (RFC 4180, CR LF), in text order. A byte order mark stands in front, without which Excel takes UTF-8 for
 * something else. Where the article was held against sources, verdicts and their evidence have columns too.
 */
export function quoteSheet(annotations: Annotations, text: string): string {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const structure = structureIn(annotations);
	const generator = generatorLine(annotations.generator);
	const quotes = annotations.quotes.filter((quote) => quote.kind !== 'mention');
	const proofColumns = quotes.some(({ proof }) => proof) ? PROOF_COLUMNS : {};
	const rows = quotes.map((quote, index): string[] => {
		const row = { number: index + 1, quote, speaker: entities.get(quote.speaker ?? ''), text, structure, generator };
		const proved = Object.values(proofColumns).map((cell) => (quote.proof ? cell(quote.proof) : ''));
		return [...Object.values(COLUMNS).map((cell) => cell(row)), ...proved];
	});
	return `\ufeff${[[...Object.keys(COLUMNS), ...Object.keys(proofColumns)], ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}
