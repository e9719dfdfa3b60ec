/** What the archive knows of names, as text for people, as JSON and as CSV. */
import type { Appearance, ArchiveName, ArchiveNeighbour, ArchiveQuestions, ArchiveQuote } from '../archive/archive.js';
import type { GeneratorInfo } from '../annotations.js';
import { jsonText } from '../formats/json-text.js';
import { sheetText } from '../formats/sheet.js';
import { appearanceReason } from '../views/archive/reasons.js';
import { inEnglish } from '../views/phrase.js';
import { terminalLine } from '../views/plain-text.js';
import { counted } from '../formats/counted.js';

/** How it is written. */
export const ARCHIVE_FORMATS = ['text', 'json', 'csv'] as const;
export type ArchiveFormat = (typeof ARCHIVE_FORMATS)[number];

/** What `format` says in the JSON. */
export const ARCHIVE_FORMAT = 'copydesk-archive';

/** An article of a name as the JSON has it: with the reason in words. */
export type ReportedAppearance = Omit<Appearance, 'why'> & { readonly why: string };

/** A name as the JSON has it: its id holds within the archive alone, and is left out. */
export type ReportedName = Omit<ArchiveName, 'id'> & {
	readonly appearances?: readonly ReportedAppearance[];
	readonly neighbours?: readonly Omit<ArchiveNeighbour, 'id'>[];
	readonly quotations?: readonly ArchiveQuote[];
};

/** The answer to a question about names. */
export interface ArchiveReport {
	readonly format: typeof ARCHIVE_FORMAT;
	readonly version: 1;
	readonly generator: GeneratorInfo;
	/** The folder, absolute. */
	readonly folder: string;
	/** What was asked for. */
	readonly query: string;
	readonly names: readonly ReportedName[];
}

/** Who the names are: their articles, and who is named with them. */
export function whoNames(archive: ArchiveQuestions, names: readonly ArchiveName[]): readonly ReportedName[] {
	return names.map(({ id, ...name }) => ({
		...name,
		appearances: archive.appearances(id).map((one) => ({ ...one, why: appearanceReason(one.why, { t: inEnglish }) })),
		neighbours: archive.neighbours(id).map(({ name: other, type, articles }) => ({ name: other, type, articles })),
	}));
}

/** What the names said. */
export function quotedNames(archive: ArchiveQuestions, names: readonly ArchiveName[]): readonly ReportedName[] {
	return names.map(({ id, ...name }) => ({ ...name, quotations: archive.quotes(id) }));
}

/** The report in a format. */
export function archiveReport(format: ArchiveFormat, report: ArchiveReport): string {
	switch (format) {
		case 'json':
			return jsonText(report);
		case 'csv':
			return sheet(report.names);
		case 'text':
			return report.names.map(textOf).join('\n');
	}
}

/** Names that are listed beside a name. */
const MOST_NEIGHBOURS = 8;

function textOf(name: ReportedName): string {
	const lines = [
		headOf(name),
		...(name.appearances ?? []).map(appearanceLine),
		...(name.quotations ?? []).map(quoteLine),
		...(name.neighbours && name.neighbours.length > 0 ? [`  with ${neighboursOf(name.neighbours)}`] : []),
	];
	return lines.map((line) => `${terminalLine(line)}\n`).join('');
}

/** `Ann Roe · person · 12 articles 2019-03-12 to 2024-04-26 · 31 quotes · last: deputy mayor (2020-01-03)`. */
function headOf({ name, type, entry, articles, quotes, first, last, lastContext, lastContextDate }: ReportedName): string {
	const time = first === undefined || last === undefined ? '' : first === last ? ` ${first}` : ` ${first} to ${last}`;
	const when = lastContextDate === undefined ? '' : ` (${lastContextDate})`;
	const parts = [
		name,
		entry === undefined ? type : `${type}, entry ${entry}`,
		`${counted(articles, 'article')}${time}`,
		counted(quotes, 'quote'),
		...(lastContext === undefined ? [] : [`last: ${lastContext}${when}`]),
	];
	return parts.join(' · ');
}

function appearanceLine({ date, path, headline, name, context, why }: ReportedAppearance): string {
	return `  ${date ?? '----------'}  ${path}: ${name}${context === null ? '' : `, ${context}`} — ${headline} [${why}]`;
}

function quoteLine({ date, path, text, speaker }: ArchiveQuote): string {
	return `  ${date ?? '----------'}  ${path}: ${speaker}: ${text}`;
}

function neighboursOf(neighbours: readonly Omit<ArchiveNeighbour, 'id'>[]): string {
	return neighbours
		.slice(0, MOST_NEIGHBOURS)
		.map(({ name, articles }) => `${name} (${articles})`)
		.join(', ');
}

/** A row an article, or a row a quote. */
function sheet(names: readonly ReportedName[]): string {
	const more = names.some(({ quotations }) => quotations) ? 'kind,speaker,quote,start,end' : 'entry,called,context,mentions,quotes,why';
	const rows = names.flatMap((name) => [
		...(name.appearances ?? []).map((one) => appearanceCells(name, one)),
		...(name.quotations ?? []).map((one) => quoteCells(name, one)),
	]);
	return sheetText([`name,type,date,article,headline,${more}`.split(','), ...rows]);
}

type SheetCells = readonly (string | number | null | undefined)[];

function appearanceCells({ name, type, entry }: ReportedName, one: ReportedAppearance): SheetCells {
	return [name, type, one.date, one.path, one.headline, entry, one.name, one.context, one.mentions, one.quotes, one.why];
}

function quoteCells({ name, type }: ReportedName, one: ArchiveQuote): SheetCells {
	return [name, type, one.date, one.path, one.headline, one.kind, one.speaker, one.text, one.span.start, one.span.end];
}
