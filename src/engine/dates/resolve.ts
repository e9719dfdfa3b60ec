/** Says which day, month or year an expression means: against the article's date, by news habit. */
import { addDays, addMonths, isoDay, isoMonth, isoYear, partsOf, weekdayOf } from '../document/calendar.js';
import type { Expression, YearHint } from './expression.js';
import type { Outlook } from './outlook.js';

/** What an expression is resolved against. */
export interface Setting {
	/** The article's date; null where it has none: then only full dates and bare years can be known. */
	readonly date: string | null;
	readonly outlook: Outlook;
	/** Whether `until`, `till` or `through` stands before it: an end, which as a rule is yet to come. */
	readonly isEnd: boolean;
	/** The last day spoken of. */
	readonly lastDay: string | null;
	/** The last year spoken of outright. */
	readonly lastYear: number | null;
	/** A year that the same sentence names before the expression. */
	readonly sentenceYear: number | null;
	/** Words in quotation marks, spoken on the day last spoken of. */
	readonly isQuoted: boolean;
}

/** `2020-01-03`, `2019-11`, `2020` or a span of two; null where it cannot be known. */
export function valueOf(expression: Expression, setting: Setting): string | null {
	switch (expression.kind) {
		case 'day':
			return dayValue(expression, setting);
		case 'month':
			return monthValue(expression, setting);
		case 'year':
			return expression.until === undefined ? isoYear(expression.year) : `${isoYear(expression.year)}/${isoYear(expression.until)}`;
		case 'weekday':
			return weekdayValue(expression, setting);
		case 'months':
			return monthsValue(expression, setting);
		case 'relative':
			return relativeValue(expression, setting);
		case 'anaphoric':
			return anaphoricValue(expression, setting);
	}
}

type ExpressionOf<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

function dayValue({ day, month, year, hint, until }: ExpressionOf<'day'>, setting: Setting): string | null {
	const inYear = year ?? hintedYear(hint, setting) ?? pastSentenceYear(setting) ?? nearestYear(month, day, setting);
	if (inYear === null) return null;
	const start = isoDay(inYear, month, day);
	if (start === null || until === undefined) return start;
	const end = isoDay(until.month < month ? inYear + 1 : inYear, until.month, until.day);
	return end === null ? start : `${start}/${end}`;
}

function hintedYear(hint: YearHint | undefined, { date, lastYear }: Setting): number | undefined {
	if (hint === undefined || (date === null && hint !== 'same')) return undefined;
	if (hint === 'same') return lastYear ?? undefined;
	return partsOf(date ?? '').year + { last: -1, this: 0, next: 1 }[hint];
}

/** The year that the sentence named before, unless it goes on to what is to come. */
function pastSentenceYear({ sentenceYear, outlook }: Setting): number | null {
	return outlook === 'past' || outlook === 'unknown' ? sentenceYear : null;
}

/** A day without a year is the nearest one, before or after; the coming one where the sentence looks to the future. */
function nearestYear(month: number, day: number, { date, outlook, isEnd }: Setting): number | null {
	if (date === null) return null;
	const { year } = partsOf(date);
	const distance = dayDistance(date, year, month, day);
	if (outlook === 'future') return distance < -LOOK_BACK_DAYS ? year + 1 : year;
	const isFar = distance > (outlook === 'past' && !isEnd ? FARTHEST_FUTURE_AGAINST_TENSE : HALF_A_YEAR);
	if (isFar) return year - 1;
	return outlook !== 'past' && distance < -HALF_A_YEAR ? year + 1 : year;
}
const HALF_A_YEAR = 183;
/** `postponed to 4 March` speaks of the past and means what comes; a summer day in a winter's article does not. */
const FARTHEST_FUTURE_AGAINST_TENSE = 90;
/** What a sentence expects may be some days ago all the same: the outlook is read from words, not understood. */
const LOOK_BACK_DAYS = 14;

/** Days from the article's date to a day of a year, by months of 30.5 days: near enough to choose a year. */
function dayDistance(date: string, year: number, month: number, day: number): number {
	const from = partsOf(date);
	return (year - from.year) * 365 + (month - from.month) * 30.5 + day - from.day;
}

function monthValue({ month, year, hint, until }: ExpressionOf<'month'>, setting: Setting): string | null {
	const inYear = year ?? yearOfMonth(month, hint, setting);
	if (inYear === null) return null;
	const start = isoMonth(inYear, month);
	if (until === undefined) return start;
	return `${start}/${isoMonth(until.year ?? (until.month < month ? inYear + 1 : inYear), until.month)}`;
}

/** A month without a year is the last one that began; the coming one where the sentence looks to the future. */
function yearOfMonth(month: number, hint: ExpressionOf<'month'>['hint'], setting: Setting): number | null {
	const { date, outlook, isEnd } = setting;
	if (hint !== undefined && hint !== 'last one' && hint !== 'next one') return hintedYear(hint, setting) ?? null;
	if (hint === undefined) {
		const named = pastSentenceYear(setting);
		if (named !== null) return named;
	}
	if (date === null) return null;
	const now = partsOf(date);
	if (hint === 'last one') return month < now.month ? now.year : now.year - 1;
	if (hint === 'next one') return month > now.month ? now.year : now.year + 1;
	if (outlook === 'future' || (outlook === 'near' && isEnd)) return month >= now.month - 2 ? now.year : now.year + 1;
	if (outlook === 'near' || isEnd) return nearestYearOfMonth(month, now);
	return month <= now.month ? now.year : now.year - 1;
}

function nearestYearOfMonth(month: number, now: { year: number; month: number }): number {
	if (month - now.month > 6) return now.year - 1;
	return now.month - month > 6 ? now.year + 1 : now.year;
}

/** A bare weekday is the nearest past one, today included; the coming one where the sentence looks to the future. */
function weekdayValue({ weekday, hint }: ExpressionOf<'weekday'>, { date, outlook }: Setting): string | null {
	if (date === null) return null;
	const back = (weekdayOf(date) - weekday + 7) % 7;
	const daysLater = (7 - back) % 7;
	if (hint === 'last week') return addDays(date, -weekdayOf(date) - 7 + weekday);
	if (hint === 'next week') return addDays(date, 7 - ((weekdayOf(date) + 6) % 7) + ((weekday + 6) % 7));
	if (hint === 'last') return addDays(date, -(back || 7));
	if (hint === 'next' || hint === 'coming') return addDays(date, daysLater || 7);
	const isFuture = outlook === 'future' || (outlook === 'near' && daysLater < back);
	return addDays(date, isFuture ? daysLater : -back);
}

function monthsValue({ from, to, year }: ExpressionOf<'months'>, { date }: Setting): string | null {
	const inYear = year ?? (date === null ? null : partsOf(date).year);
	return inYear === null ? null : `${isoMonth(inYear, from)}/${isoMonth(inYear, to)}`;
}

function relativeValue({ unit, amount }: ExpressionOf<'relative'>, { date, isQuoted, lastDay }: Setting): string | null {
	if (date === null) return null;
	if (unit === 'year') return isoYear(partsOf(date).year + amount);
	if (unit === 'month') {
		const { year, month } = addMonths(date, amount);
		return isoMonth(year, month);
	}
	return addDays(isQuoted && lastDay !== null ? lastDay : date, amount);
}

function anaphoricValue({ unit, amount }: ExpressionOf<'anaphoric'>, { lastDay, lastYear }: Setting): string | null {
	if (unit === 'year') return lastYear === null ? null : isoYear(lastYear + amount);
	return lastDay === null ? null : addDays(lastDay, amount);
}

/** The last day of a value's span, for `the next day` after it. */
export function lastDayOf(value: string): string | null {
	const end = value.slice(value.indexOf('/') + 1);
	return end.length === 10 ? end : null;
}

/** The last year that a value names; months in it do not count their days. */
export function yearOf(value: string): number {
	return partsOf(value.slice(value.indexOf('/') + 1)).year;
}
