/**
 * brat's standoff format (https://brat.nlplab.org/standoff.html): `.ann` beside the `.txt`. Offsets are code points; a span that runs over
 * a line break or in several pieces is discontinuous; mentions of one entity are `Equiv`.
 */
import {
	ENTITY_TYPES,
	QUOTE_KINDS,
	type Annotations,
	type EntityType,
	type GeneratorInfo,
	type Mention,
	type Span,
} from '../annotations.js';
import { isLineBreak } from '../engine/document/lines.js';
import { grouped } from '../engine/util/grouped.js';
import { CodePoints } from './code-points.js';
import { generatorLine } from './generator.js';
import { placesLabel, verdictLabel } from './proof-words.js';

/** The `.ann` file. */
export function bratAnnotations(annotations: Annotations, text: string): string {
	const sheet = new BratSheet(text);
	const lineOf = new Map<string, string>();
	const typeOf = new Map(annotations.entities.map((entity) => [entity.id, entity.type]));
	for (const mention of annotations.mentions) lineOf.set(mention.id, mentionLine(sheet, mention, typeOf.get(mention.entity) ?? 'person'));
	equivalences(sheet, annotations, lineOf);
	contexts(sheet, annotations, lineOf);
	quotes(sheet, annotations, lineOf);
	for (const date of annotations.dates) sheet.note(sheet.textBound('date', [date]), date.value);
	return sheet.toString();
}

/** The `annotation.conf` that tells brat of our types; brat's own files have no place for what made them. */
export function bratConfiguration(generator?: GeneratorInfo): string {
	return [
		`# ${generatorLine(generator)}`,
		'[entities]',
		...ENTITY_TYPES,
		...QUOTE_KINDS.map((kind) => `quote_${kind}`),
		'cue\nsource\ndate',
		'',
		'[relations]',
		'speaker\tArg1:<ENTITY>, Arg2:<ENTITY>',
		'cue\tArg1:<ENTITY>, Arg2:cue',
		'',
		'[events]',
		'',
		'[attributes]',
		'form\tArg:<ENTITY>, Value:nominal|pronoun',
		'',
	].join('\n');
}

/** Collects lines and numbers them by kind. */
class BratSheet {
	readonly #text: string;
	readonly #codePoints: CodePoints;
	readonly #lines: string[] = [];
	readonly #counts = new Map<string, number>();

	constructor(text: string) {
		this.#text = text;
		this.#codePoints = new CodePoints(text);
	}

	/** A text-bound annotation; returns its id. */
	textBound(type: string, spans: readonly Span[]): string {
		const pieces = spans.flatMap((span) => withoutLineBreaks(this.#text, span));
		const places = pieces.map((piece) => `${this.#codePoints.fromUtf16(piece.start)} ${this.#codePoints.fromUtf16(piece.end)}`);
		const words = pieces.map((piece) => this.#text.slice(piece.start, piece.end));
		// A span of nothing but line breaks has them still; a line of the file has none.
		return this.#add('T', `${type} ${places.join(';')}\t${words.join(' ').replace(/[\n-\r\u0085\u2028\u2029]/g, ' ')}`);
	}

	relation(type: string, first: string, second: string): void {
		this.#add('R', `${type} Arg1:${first} Arg2:${second}`);
	}

	attribute(name: string, of: string, value: string): void {
		this.#add('A', `${name} ${of} ${value}`);
	}

	note(of: string, words: string): void {
		this.#add('#', `AnnotatorNotes ${of}\t${words.replace(/\s+/gu, ' ')}`);
	}

	equivalence(ids: readonly string[]): void {
		this.#lines.push(`*\tEquiv ${ids.join(' ')}`);
	}

	toString(): string {
		return this.#lines.map((line) => `${line}\n`).join('');
	}

	#add(kind: string, rest: string): string {
		const number = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, number);
		this.#lines.push(`${kind}${number}\t${rest}`);
		return `${kind}${number}`;
	}
}

/** The pieces of a span between its line breaks, white space at the breaks left out. */
function withoutLineBreaks(text: string, span: Span): Span[] {
	const pieces: Span[] = [];
	let start = span.start;
	for (let at = span.start; at <= span.end; at++) {
		if (at < span.end && !isLineBreak(text.charCodeAt(at))) continue;
		const piece = text.slice(start, at);
		const from = start + piece.length - piece.trimStart().length;
		const to = start + piece.trimEnd().length;
		if (from < to) pieces.push({ start: from, end: to });
		start = at + 1;
	}
	return pieces.length > 0 ? pieces : [span];
}

function mentionLine(sheet: BratSheet, mention: Mention, type: EntityType): string {
	const id = sheet.textBound(type, [mention]);
	if (mention.form !== 'name') sheet.attribute('form', id, mention.form);
	return id;
}

function equivalences(sheet: BratSheet, annotations: Annotations, lineOf: ReadonlyMap<string, string>): void {
	for (const own of grouped(annotations.mentions, ({ entity }) => entity).values())
		if (own.length > 1) sheet.equivalence(own.map(({ id }) => lineOf.get(id) ?? ''));
}

/** What the article says of an entity stands as a note at its first mention. */
function contexts(sheet: BratSheet, annotations: Annotations, lineOf: ReadonlyMap<string, string>): void {
	const contextOf = new Map(annotations.entities.map((entity) => [entity.id, entity.context]));
	for (const mention of annotations.mentions) {
		const context = contextOf.get(mention.entity);
		if (context) sheet.note(lineOf.get(mention.id) ?? '', context);
		contextOf.delete(mention.entity);
	}
}

function quotes(sheet: BratSheet, annotations: Annotations, lineOf: ReadonlyMap<string, string>): void {
	const byPlace = new Map(annotations.mentions.map((mention) => [`${mention.start}:${mention.end}`, mention.id]));
	const firstOf = new Map([...annotations.mentions].reverse().map((mention) => [mention.entity, mention.id]));
	for (const quote of annotations.quotes) {
		const id = sheet.textBound(`quote_${quote.kind}`, quote.spans);
		const atSource = quote.source ? byPlace.get(`${quote.source.start}:${quote.source.end}`) : undefined;
		const speaker = atSource ?? (quote.speaker === null ? undefined : firstOf.get(quote.speaker));
		const source = speaker === undefined ? undefined : lineOf.get(speaker);
		if (source !== undefined) sheet.relation('speaker', id, source);
		else if (quote.source) sheet.relation('speaker', id, sheet.textBound('source', [quote.source]));
		if (quote.cue) sheet.relation('cue', id, sheet.textBound('cue', [quote.cue]));
		if (quote.proof) sheet.note(id, [verdictLabel(quote.proof), placesLabel(quote.proof)].filter(Boolean).join(': '));
	}
}
