/** Says which day, month or year an expression means: against the article's date, by news habit. */
import { addDays, addMonths, isoDay, isoMonth, isoYear, partsOf, weekdayOf } from '../document/calendar.js';
import type { Candidates, Expression } from './expression.js';
import { feastDay } from './feasts.js';

/** What an expression is resolved against. */
export interface Setting {
	/** The article's date; null where it has none: then only full dates and bare years can be known. */
	readonly date: string | null;
	/** The last day spoken of. */
	readonly lastDay: string | null;
	/** The last year spoken of. */
	readonly lastYear: number | null;
	/** Words in quotation marks, which may count from the day they were spoken on. */
	readonly isQuoted: boolean;
}

/** Whether the words around must decide which day the expression means. */
export function isOpen(expression: Expression): boolean {
	if (expression.kind === 'weekday') return expression.hint === undefined || expression.hint === 'this';
	if (expression.kind === 'day of month') return expression.weekday === undefined;
	return isYearly(expression) && expression.year === undefined && expression.hint === undefined;
}

type Yearly = ExpressionOf<'day' | 'month' | 'feast'>;

function isYearly(expression: Expression): expression is Yearly {
	return expression.kind === 'day' || expression.kind === 'month' || expression.kind === 'feast';
}

/** The days that an open expression may mean. */
export function candidatesOf(expression: Expression, setting: Setting): Candidates {
	const { date, lastYear } = setting;
	switch (expression.kind) {
		case 'weekday':
			return date === null ? NO_CANDIDATES : weekdayCandidates(expression.weekday, date);
		case 'day':
		case 'month':
		case 'feast':
			return yearCandidates(date, lastYear, expression);
		case 'day of month':
			return date === null ? NO_CANDIDATES : { ...NO_CANDIDATES, ...dayOfMonthCandidates(expression, date) };
		default:
			return NO_CANDIDATES;
	}
}

/** Whether words in marks can have been said on that day: older ones are history that the speaker recalls. */
function wasLately(day: string | null, date: string | null): day is string {
	return day !== null && date !== null && day < date && day >= addDays(date, -LATELY_DAYS);
}
const LATELY_DAYS = 6;

const NO_CANDIDATES: Candidates = { past: null, future: null, anchored: null };

function weekdayCandidates(weekday: number, date: string): Candidates {
	const back = (weekdayOf(date) - weekday + 7) % 7;
	return { past: addDays(date, -back), future: addDays(date, 7 - back), anchored: null };
}

function yearCandidates(date: string | null, lastYear: number | null, expression: Yearly): Candidates {
	const inYear = (year: number): string | null => valueInYear(expression, year);
	if (date === null) return { ...NO_CANDIDATES, anchored: lastYear === null ? null : inYear(lastYear) };
	const { year } = partsOf(date);
	// A month that has begun is past; `2020-01` stands before every day of it.
	const isFuture = (inYear(year) ?? date).slice(0, 10) > date;
	const past = isFuture ? year - 1 : year;
	const isOther = lastYear !== null && lastYear !== past && lastYear !== past + 1;
	const candidates = { past: inYear(past), future: inYear(past + 1), anchored: isOther ? inYear(lastYear) : null };
	return expression.kind === 'day' ? onWeekday(candidates, expression.weekday) : candidates;
}

/** Of `Friday, 13 June` those that are Fridays; all where none is. */
function onWeekday(candidates: Candidates, weekday: number | undefined): Candidates {
	const fitting = Object.entries(candidates).filter(([, day]) => day !== null && weekdayOf(day) === weekday);
	return fitting.length === 0 ? candidates : { ...NO_CANDIDATES, ...Object.fromEntries(fitting) };
}

/** The last and the next day of that number, and of that weekday where one is given. Seven years hold every pair. */
function dayOfMonthCandidates({ day, weekday }: ExpressionOf<'day of month'>, date: string): Pick<Candidates, 'past' | 'future'> {
	const search = (from: number, step: number): string | null => {
		for (let months = 0; months < 84; months++) {
			const { year, month } = addMonths(date, step * months);
			const found = isoDay(year, month, day);
			if (found && (from < 0 ? found <= date : found > date) && (weekday === undefined || weekdayOf(found) === weekday)) return found;
		}
		return null;
	};
	return { past: search(-1, -1), future: search(1, 1) };
}

/** `2020-01-03`, `2019-11`, `2020` or a span of two; null where it cannot be known. Open expressions have `candidatesOf`. */
export function valueOf(expression: Expression, setting: Setting): string | null {
	switch (expression.kind) {
		case 'day':
		case 'month':
		case 'feast': {
			const year = expression.year ?? yearOfHint(expression, setting);
			return year === null ? null : valueInYear(expression, year);
		}
		case 'day of month':
			return setting.date === null ? null : nearerOf(dayOfMonthCandidates(expression, setting.date), setting.date);
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

function nearerOf({ past, future }: Pick<Candidates, 'past' | 'future'>, date: string): string | null {
	if (past === null || future === null) return past ?? future;
	return Date.parse(date) - Date.parse(past) <= Date.parse(future) - Date.parse(date) ? past : future;
}

function valueInYear(expression: Yearly, year: number): string | null {
	if (expression.kind === 'feast') return feastDay(expression.feast, year);
	return expression.kind === 'day' ? dayInYear(expression, year) : isoMonth(year, expression.month);
}

function dayInYear({ day, month, until }: ExpressionOf<'day'>, year: number): string | null {
	const start = isoDay(year, month, day);
	if (start === null || until === undefined) return start;
	const end = isoDay(until.month < month ? year + 1 : year, until.month, until.day);
	return end === null ? start : `${start}/${end}`;
}

function yearOfHint(expression: Yearly, { date, lastYear }: Setting): number | null {
	const { hint } = expression;
	if (hint === 'same') return lastYear;
	if (hint === undefined || date === null) return null;
	const now = partsOf(date);
	if (hint === 'last one') return expression.month < now.month ? now.year : now.year - 1;
	if (hint === 'next one') return expression.month > now.month ? now.year : now.year + 1;
	return now.year + { last: -1, this: 0, next: 1 }[hint];
}

function weekdayValue({ weekday, hint }: ExpressionOf<'weekday'>, { date }: Setting): string | null {
	if (date === null) return null;
	const { past, future } = weekdayCandidates(weekday, date);
	if (hint === 'last week') return addDays(date, -weekdayOf(date) - 7 + weekday);
	if (hint === 'next week') return addDays(date, 7 - ((weekdayOf(date) + 6) % 7) + ((weekday + 6) % 7));
	// Nobody calls yesterday `last Monday`.
	return hint === 'last' ? (past !== null && past >= addDays(date, -1) ? addDays(past, -7) : past) : future;
}

function monthsValue({ from, to, year }: ExpressionOf<'months'>, { date }: Setting): string | null {
	const inYear = year ?? (date === null ? null : partsOf(date).year);
	return inYear === null ? null : `${isoMonth(inYear, from)}/${isoMonth(inYear, to)}`;
}

function relativeValue({ unit, amount }: ExpressionOf<'relative'>, { date, lastDay, isQuoted }: Setting): string | null {
	if (date === null) return null;
	// `today` in somebody's words is the day they were spoken on; `tomorrow` as often counts from the article's date.
	if (unit === 'day' && amount === 0 && isQuoted && wasLately(lastDay, date)) return lastDay;
	if (unit === 'year') return isoYear(partsOf(date).year + amount);
	if (unit === 'day') return addDays(date, amount);
	const { year, month } = addMonths(date, amount);
	return isoMonth(year, month);
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
