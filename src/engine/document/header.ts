/**
 * Reads what stands on top of an article or is glued to its first block: front matter, labelled lines, date lines, credits,
 * bylines, headline, dateline. Forms as wires, CMS exports and scrapers write them.
 */
import type { Span } from '../../annotations.js';
import { fullDateIn, type FullDate } from './full-date.js';
import type { HeaderPart } from './types.js';
import { bylineEnd, isByline } from './bylines.js';
import { creditEnd } from './credits.js';
import { datelineIn } from './datelines.js';
import { frontMatterLines, labelOf, type LineLabel } from './labels.js';
import { AGENCIES, BOILERPLATE, DATE_LABELS } from './header-words.js';
import { TIME_ZONES, UNITS_OF_TIME, WEEKDAYS } from '../lexicon/calendar.js';
import { union, words } from '../lexicon/word-class.js';
import { isListItem, isWebAddress } from './line-kinds.js';
import { HEADER_PARAGRAPHS } from './lookup.js';

/** A longer line is prose. */
const LONGEST_LINE = 240;
/** A dateline may follow a caption, a standfirst and the like. */
const DATELINE_PARAGRAPHS = 12;

/** The parts of the header, in text order. `blocks` are the article's, in text order. */
export function headerParts(text: string, paragraphs: readonly Span[]): HeaderPart[] {
	const parts: HeaderPart[] = [];
	const top = paragraphs.slice(0, HEADER_PARAGRAPHS);
	const fenced = frontMatterLines(text, top);
	let headline = false;
	let prose = 0;
	for (const [index, block] of top.entries()) {
		if (prose > 1) break;
		const line = text.slice(block.start, Math.min(block.end, block.start + LONGEST_LINE + 1));
		const whole = index < fenced ? frontMatterPart(line) : wholeLinePart(line);
		if (whole) {
			headline ||= whole.kind === 'headline';
			parts.push({ ...whole, start: block.start, end: block.end });
		} else if (!headline && prose === 0 && isHeadline(line, index + 1 < paragraphs.length)) {
			headline = true;
			parts.push({ kind: 'headline', start: block.start, end: block.end });
		} else {
			const glued = prose === 0 ? gluedParts(line, block.start) : [];
			parts.push(...glued);
			if (line.length > 100 || /[.!?]["”’)]*$/u.test(line)) prose++;
		}
	}
	return withDatelines(text, paragraphs, parts);
}

/** The article's date: that of metadata, of the dateline, of a date line, of front matter, of a revision, in that order; null where there is none. */
export function dateOf(parts: readonly HeaderPart[]): string | null {
	const dated = parts.filter((part) => part.value !== undefined);
	const best = DATE_ORIGINS.map((origin) => dated.find((part) => (part.kind === 'dateline' ? 'dateline' : part.origin) === origin)).find(
		Boolean,
	);
	return best?.value ?? null;
}
const DATE_ORIGINS = ['metadata', 'dateline', 'line', 'front-matter', 'revision'] as const;

/** What the header part at the start of a block covers, so that prose begins after it; `start` where there is none. */
function proseStart(parts: readonly HeaderPart[], block: Span): number {
	let start = block.start;
	for (const part of parts) if (part.start >= start && part.end <= block.end && part.kind !== 'headline') start = Math.max(start, part.end);
	return start;
}

type PartOfLine = Omit<HeaderPart, 'start' | 'end'>;

function frontMatterPart(line: string): PartOfLine {
	const label = labelOf(line, true);
	if (!label) return { kind: 'other' };
	const part = labelledPart(label);
	return part.origin === 'metadata' ? { ...part, origin: 'front-matter' } : part;
}

/** What a line is that is wholly metadata; undefined for prose. */
function wholeLinePart(line: string): PartOfLine | undefined {
	if (line.length > LONGEST_LINE) return undefined;
	const lower = line.toLowerCase();
	if (isWebAddress(line) || BOILERPLATE.has(lower) || isReadingTime(lower) || isRule(line) || isTagLine(line)) return { kind: 'junk' };
	const label = labelOf(line, false);
	if (label) return labelledPart(label);
	if (isAgencies(lower.replace(/^\((.*)\)$/u, '$1'))) return { kind: 'credit' };
	if (isByline(line)) return bylinePart(line);
	if (creditEnd(line) >= line.length) return { kind: 'credit' };
	const date = fullDateIn(line);
	return dateLinePart(line, date) ?? joinedPart(line, date) ?? placeAndDate(line, date) ?? standaloneDateline(line, date);
}

function labelledPart(label: LineLabel): PartOfLine {
	const { kind, rest } = label;
	if (kind === 'title') return { kind: 'headline' };
	if (kind === 'author') return { kind: 'byline' };
	if (kind === 'other') return { kind: 'other' };
	const date = fullDateIn(rest);
	return { kind: 'date', ...(date ? { value: date.value } : {}), origin: kind === 'updated' ? 'revision' : 'metadata' };
}

function bylinePart(line: string): PartOfLine {
	const date = fullDateIn(line);
	return date ? { kind: 'date', value: date.value, origin: 'line' } : { kind: 'byline' };
}

/** A line that is a date or a time with at most a weekday, a time and a zone around it. */
function dateLinePart(line: string, date: FullDate | null): PartOfLine | undefined {
	// `05/01/2020` is a date line all the same, though it may be in January or in May; so is `1430 GMT`.
	if (!date) return isTime(line) ? { kind: 'date' } : undefined;
	if (/[\p{L}\p{N}]/u.test(withoutClock(`${line.slice(0, date.start)} ${line.slice(date.end)}`))) return undefined;
	return { kind: 'date', value: date.value, origin: originOf(line.slice(0, date.start)) };
}

/** Whether a line has a time or a date in figures, and nothing but what stands around one. */
function isTime(line: string): boolean {
	return /\d/.test(line) && !/[\p{L}\p{N}]/u.test(withoutClock(line.replace(/(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)/g, ' ')));
}

/** What the words before a date say of it. */
function originOf(before: string): 'metadata' | 'line' | 'revision' {
	if (/\b(?:updated|modified)\b/iu.test(before)) return 'revision';
	return /\b(?:published|posted|date|issued)\b/iu.test(before) ? 'metadata' : 'line';
}

/** What is left of a line without times, zones, weekdays and labels of dates. */
function withoutClock(line: string): string {
	const words = line.replace(CLOCK, ' ').replace(/\b[ap]\.m\.|[+-]\d{4}\b/gi, ' ');
	return words.replace(/\b[a-z]+\b/gi, (word) => (DATE_CONTEXT.has(word.toLowerCase()) ? ' ' : word));
}

const CLOCK = /T?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d{1,6})?)?|\b\d{4}(?= ?[A-Z]{3}\b)/gu;
/** What stands around the date of a line: weekdays, zones, times of day, labels. */
const DATE_CONTEXT = union(WEEKDAYS.keys(), TIME_ZONES, DATE_LABELS.split(/[| ]/), words('am et hrs last noon pm z'));

/** `Jane Roe | Reuters | 5 January 2020`, `January 5, 2020 / 10:15 AM / CBS/AP`: every piece is metadata, and there is more than one. */
function joinedPart(line: string, date: FullDate | null): PartOfLine | undefined {
	const undated = date ? `${line.slice(0, date.start)} | ${line.slice(date.end)}` : line;
	const pieces = undated.split(/ ?[|·•] ?| [—–/-] |, (?=\d)/u).map((piece) => piece.trim());
	if (pieces.length < 2 || pieces.length > 8) return undefined;
	const kinds = pieces.map(kindOfPiece);
	if (kinds.includes(undefined)) return undefined;
	if (date) return { kind: 'date', value: date.value, origin: originOf(line.slice(0, date.start)) };
	return { kind: kinds.includes('byline') ? 'byline' : 'other' };
}

/** A place of one to four words with a capital each, and perhaps its country, before a comma. */
const PLACE_BEFORE_DATE = /^(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,4}(?:, \p{Lu}\p{L}{2,20})?,? $/u;

/** `Skelling, 3 November 2026`: where and when, and nothing else. */
function placeAndDate(line: string, date: FullDate | null): PartOfLine | undefined {
	if (!date || !PLACE_BEFORE_DATE.test(line.slice(0, date.start)) || !line.slice(0, date.start).includes(',')) return undefined;
	return isRule(withoutClock(line.slice(date.end))) ? { kind: 'dateline', value: date.value } : undefined;
}

/** A dateline on a line of its own, which prose would follow elsewhere. */
function standaloneDateline(line: string, date: FullDate | null): PartOfLine | undefined {
	return datelineIn(`${line} The`) > line.length ? { kind: 'dateline', ...(date ? { value: date.value } : {}) } : undefined;
}

function kindOfPiece(piece: string): HeaderPart['kind'] | undefined {
	const lower = piece.toLowerCase();
	if (BOILERPLATE.has(lower) || isReadingTime(lower) || isAgencies(lower) || !/[\p{L}\p{N}]/u.test(withoutClock(piece))) return 'other';
	return isByline(piece) ? 'byline' : undefined;
}

/** `AP`, `CBS/AP`. */
function isAgencies(lower: string): boolean {
	return lower.split('/').every((name) => AGENCIES.has(name));
}

/** What news sites count beside an article. */
const COUNTED_ON_PAGES = union(UNITS_OF_TIME, words('comment comments share shares'));

function isReadingTime(lower: string): boolean {
	return (
		/^\d{1,3}[- ]?min(?:ute)?s?(?: read)?$/u.test(lower) || COUNTED_ON_PAGES.has(/^\d{1,3} ([a-z]+)(?: ago)?$/u.exec(lower)?.[1] ?? '')
	);
}

/** A line of dashes, stars and the like. */
function isRule(line: string): boolean {
	return !/[\p{L}\p{N}]/u.test(line);
}

/** `#budget #council`: nothing but hashtags. */
function isTagLine(line: string): boolean {
	return /^#\p{L}[\p{L}\p{N}_]*(?: #\p{L}[\p{L}\p{N}_]*)*$/u.test(line);
}

/** A short line that does not end as a sentence does, with something below it. */
function isHeadline(line: string, hasMore: boolean): boolean {
	if (!hasMore || line.length > 200 || (isListItem(line, { start: 0, end: line.length }) && !line.startsWith('#'))) return false;
	return !/[.!:;,]["”’)]*$/u.test(line) && !/^["“][^"“”]*["”]\s*$/u.test(line);
}

/** Parts glued to the front of a block of prose: `date 2020-01-05 Handout . / Reuters Members of …`. */
function gluedParts(line: string, offset: number): HeaderPart[] {
	const parts: HeaderPart[] = [];
	let at = 0;
	for (;;) {
		const part = gluedPart(line, at);
		if (!part) return endsBeforeProse(line, at) ? parts : [];
		const start = at + leadingMarks(line.slice(at, part.end));
		parts.push({ ...part, start: offset + start, end: offset + part.end });
		at = part.end + spaceAt(line, part.end);
	}
}

function gluedPart(line: string, at: number): (PartOfLine & { end: number }) | undefined {
	const rest = line.slice(at);
	const label = /^(?:date|published|posted|updated)\b:? {0,3}/iu.exec(rest);
	const date = fullDateIn(rest.slice(0, 80));
	const dateStarts = label?.[0].length ?? 0;
	if (date?.start === dateStarts && (label || /^\d{4}-\d{2}-\d{2}/.test(rest))) {
		const clock = /^(?:T| ,? ?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M| ?[ap]\.?m\.?| ?Z| (?:UTC|GMT)\b)?/u.exec(rest.slice(date.end));
		return { kind: 'date', value: date.value, origin: 'metadata', end: at + date.end + (clock?.[0].length ?? 0) };
	}
	const credit = creditEnd(rest);
	if (credit > 0) return { kind: 'credit', end: at + credit };
	const caption = /^(?:image|media) caption:?(?= \p{Lu})/iu.exec(rest);
	if (caption) return { kind: 'other', end: at + caption[0].length };
	const byline = bylineEnd(rest);
	return byline > 0 ? { kind: 'byline', end: at + byline } : undefined;
}

/** After glued parts a sentence must begin; else they were no metadata. */
function endsBeforeProse(line: string, at: number): boolean {
	return at > 0 && at < line.length && /^["“‘'([]?[\p{Lu}\p{Lo}\p{N}]/u.test(line.slice(at));
}

function leadingMarks(text: string): number {
	return /^[\s.,;:|/–—-]*/u.exec(text)?.[0].length ?? 0;
}

function spaceAt(line: string, at: number): number {
	return /^[\s|/·•–—.-]*/u.exec(line.slice(at))?.[0].length ?? 0;
}

/** Adds the dateline of the first block that has one. */
function withDatelines(text: string, paragraphs: readonly Span[], parts: readonly HeaderPart[]): HeaderPart[] {
	for (const block of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
		if (parts.some((part) => part.start === block.start && part.end === block.end)) continue;
		const from = proseStart(parts, block);
		const start = from + (from > block.start ? spaceAt(text.slice(from, from + 8), 0) : 0);
		const dateline = datelineIn(text.slice(start, Math.min(block.end, start + 160)));
		if (!dateline) continue;
		const line = text.slice(start, start + dateline).trimEnd();
		const date = fullDateIn(line);
		const part: HeaderPart = { kind: 'dateline', start, end: start + line.length, ...(date ? { value: date.value } : {}) };
		return [...parts, part].sort((a, b) => a.start - b.start);
	}
	return [...parts];
}
