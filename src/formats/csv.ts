/** The quote sheet: one row a quote, for the desk that checks them in a spreadsheet. */
import type { Annotations, Entity, Quote, Span, Structure } from '../annotations.js';
import { blockNumberAt, structureIn } from '../engine/document/blocks.js';

const COLUMNS = [
	'no',
	'kind',
	'speaker',
	'speaker_context',
	'source',
	'cue',
	'quote',
	'paragraph',
	'start',
	'end',
	'confidence',
	'checked_by',
	'checked_at',
	'note',
];

/** What parts the pieces of a quote that an attribution interrupts. */
const BETWEEN_PIECES = ' […] ';

/**
 * The quotes that somebody speaks as CSV (RFC 4180, CR LF), in text order. A byte order mark stands in front, without which Excel takes UTF-8 for
 * something else.
 */
export function quoteSheet(annotations: Annotations, text: string): string {
	const entities = new Map(annotations.entities.map((entity) => [entity.id, entity]));
	const structure = structureIn(annotations);
	const quotes = annotations.quotes.filter((quote) => quote.kind !== 'mention');
	const rows = quotes.map((quote, index) =>
		rowOf(quote, index, text, quote.speaker === null ? undefined : entities.get(quote.speaker), structure),
	);
	return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function rowOf(quote: Quote, index: number, text: string, speaker: Entity | undefined, structure: Structure): string[] {
	const start = quote.spans[0]?.start ?? 0;
	return [
		String(index + 1),
		quote.kind,
		speaker?.name ?? '',
		speaker?.context ?? '',
		wordsAt(text, quote.source),
		wordsAt(text, quote.cue),
		quote.spans.map((span) => wordsAt(text, span)).join(BETWEEN_PIECES),
		String(blockNumberAt(structure, start)),
		String(start),
		String(quote.spans.at(-1)?.end ?? 0),
		String(quote.confidence),
		quote.checked?.by ?? '',
		quote.checked?.at ?? '',
		quote.note ?? '',
	];
}

function wordsAt(text: string, span: Span | null): string {
	return span ? text.slice(span.start, span.end) : '';
}

/**
 * A cell, quoted where it must be. What a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection): an article may say `=HYPERLINK(…)`.
 */
function cellOf(value: string): string {
	const guarded = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
