/** Years that stand by themselves (`in 2014`) and spans of years (`2014-2017`, `1967 to 1995`, `2019/20`). */
import { APPROXIMATORS } from '../lexicon/adverbs.js';
import { union, words } from '../lexicon/word-class.js';
import { startsWithLetter } from '../document/characters.js';
import type { Cursor } from './cursor.js';
import type { ParsedExpression, YearHint } from './expression.js';
import { FULL_WEEKDAYS } from '../lexicon/calendar.js';
import { COUNTED, DATE_PREPOSITIONS } from './words.js';

/** News hardly speaks of earlier ones without a word that says so. */
const EARLIEST_PLAIN_YEAR = 1500;
const LATEST_PLAIN_YEAR = 2100;

const BEFORE_COUNTS = union(APPROXIMATORS, words('about around least most over some than'));

/** The year, or span of years, that starts at `at`. */
export function yearAt(cursor: Cursor, at: number): ParsedExpression | undefined {
	const year = cursor.year(at);
	if (year === undefined || !isYear(cursor, at, year)) return undefined;
	const span = spanOfYears(cursor, at, year);
	if (span) return span;
	return isCounting(cursor, at) ? undefined : { expression: { kind: 'year', year }, to: at + 1 };
}

function isYear(cursor: Cursor, at: number, year: number): boolean {
	const before = cursor.text(at - 1);
	if (/^[\p{Sc}#№%+×]$|^(?:US\$|A\$|C\$|HK\$|No\.?|Nos\.?|Rs\.?|RM)$/u.test(before)) return false;
	const isGlued = cursor.token(at)?.spaced === false;
	// `F-2000`, `1/2000`, `A.2000`; but `2014-2017` was read from its start, and a bracket, mark of quotation or apostrophe may touch.
	if (isGlued && before === '-' && /^(?:mid|pre|post|late|early)$/.test(cursor.word(at - 2))) return true;
	if (isGlued && /^[-–—/:.,&@_]$/.test(before)) return /^[-–—/]$/.test(before) && cursor.token(at - 1)?.spaced !== false;
	if (year >= EARLIEST_PLAIN_YEAR && year <= LATEST_PLAIN_YEAR) return true;
	return year < EARLIEST_PLAIN_YEAR && /^(?:in|since|year|circa|ad)$/.test(cursor.word(at - 1));
}

/** A number of people, miles, volts …: what is counted stands after it. */
function isCounting(cursor: Cursor, at: number): boolean {
	const next = cursor.word(at + 1);
	if (COUNTED.has(next)) return true;
	// `(2053 Wednesday night, UTC)` is a time.
	if (FULL_WEEKDAYS.has(next)) return true;
	return BEFORE_COUNTS.has(cursor.word(at - 1)) && startsWithLetter(cursor.text(at + 1)) && !DATE_PREPOSITIONS.has(next);
}

/** `2014-2017`, `2006-07`, `2019/20`, `1967 to 1995`, `2008 until 2016`, `between 1939 and 1945`. */
function spanOfYears(cursor: Cursor, at: number, year: number): ParsedExpression | undefined {
	const joint = cursor.word(at + 1);
	const isMark = cursor.isDash(at + 1) || joint === '/';
	const isWord = ['to', 'until', 'through', 'till'].includes(joint) || (joint === 'and' && cursor.word(at - 1) === 'between');
	if (!isMark && !isWord) return undefined;
	const last = cursor.year(at + 2) ?? (isMark ? shortYear(cursor, at + 2, year) : undefined);
	if (last === undefined || last <= year) return undefined;
	return { expression: { kind: 'year', year, until: last }, to: at + 3 };
}

/** `07` after `2006-`. */
function shortYear(cursor: Cursor, at: number, year: number): number | undefined {
	const text = cursor.text(at);
	if (!/^\d\d$/.test(text) || cursor.token(at)?.spaced !== false) return undefined;
	const last = Math.floor(year / 100) * 100 + Number(text);
	return last > year ? last : undefined;
}

export interface YearEnd {
	readonly year?: number;
	readonly hint?: YearHint;
	readonly to: number;
}

/** The year after a day or month: `, 2019`, `of 2019`, `of this year`, `last year`, `, last year`. */
export function yearAfter(cursor: Cursor, at: number): YearEnd {
	const comma = cursor.text(at) === ',' ? at + 1 : at;
	const next = cursor.word(comma) === 'of' ? comma + 1 : comma;
	const year = cursor.year(next);
	if (year !== undefined) return { year, to: next + 1 };
	for (const [words, hint] of YEAR_HINTS) if (cursor.reads(next, words)) return { hint, to: next + words.length };
	return { to: at };
}
const YEAR_HINTS: readonly (readonly [readonly string[], YearHint])[] = [
	[['last', 'year'], 'last'],
	[['this', 'year'], 'this'],
	[['next', 'year'], 'next'],
	[['the', 'same', 'year'], 'same'],
	[['that', 'year'], 'same'],
	[['the', 'previous', 'year'], 'last'],
	[['the', 'following', 'year'], 'next'],
];
