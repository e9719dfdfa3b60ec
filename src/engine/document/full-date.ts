/** Reads a full date (day, month and year) in a header line, a file name or a dateline: forms that need no sentence. */
import type { Span } from '../../annotations.js';
import { isoDay } from './calendar.js';
import { MONTHS } from '../lexicon/calendar.js';

export interface FullDate extends Span {
	/** ISO day. */
	readonly value: string;
}

const ISO = /(?<![\d-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.? {0,3}(\d{1,2})(?:st|nd|rd|th)?,? {1,3}(\d{4})(?!\d)/gu;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(\p{L}{3,9})\.?,?[ -](\d{4})(?!\d)/gu;
const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/g;

/** The first full date in a short text (lines; not for whole articles); offsets are of `line`. Null where there is none. */
export function fullDateIn(line: string): FullDate | null {
	// All forms end or begin with a year in four digits, and most lines have none.
	if (!/\d{4}/.test(line)) return null;
	const text = line.replace(/\u00a0/g, ' ');
	const found = [
		...matches(text, ISO, (m) => isoDay(Number(m[1]), Number(m[3]), Number(m[4]))),
		...matches(text, MONTH_FIRST, (m) => named(m[3], m[1], m[2])),
		...matches(text, DAY_FIRST, (m) => named(m[3], m[2], m[1])),
		...matches(text, NUMERIC, (m) => numeric(Number(m[1]), Number(m[3]), Number(m[4]), m[2] === '.')),
	];
	return found.sort((a, b) => a.start - b.start)[0] ?? null;
}

/** The date that a file name starts with or holds: `2020-01-05-budget.txt`, `20200105_budget.txt`; null where there is none. */
export function dateInFileName(name: string): string | null {
	const separated = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
	return separated ? isoDay(Number(separated[1]), Number(separated[3]), Number(separated[4])) : null;
}

function* matches(text: string, pattern: RegExp, valueOf: (match: RegExpMatchArray) => string | null): Generator<FullDate> {
	for (const match of text.matchAll(pattern)) {
		const value = valueOf(match);
		if (value !== null) yield { start: match.index, end: match.index + match[0].length, value };
	}
}

function named(year: string | undefined, monthName: string | undefined, day: string | undefined): string | null {
	const month = MONTHS.get(monthName?.toLowerCase() ?? '');
	return month === undefined ? null : isoDay(Number(year), month, Number(day));
}

/** `13/2/2020` can only be February; `1/2/2020` may be either, so nothing; dots (`1.2.2020`) are day first everywhere. */
function numeric(first: number, second: number, year: number, dotted: boolean): string | null {
	if (dotted || first > 12 || first === second) return isoDay(year, second, first);
	return second > 12 ? isoDay(year, first, second) : null;
}
