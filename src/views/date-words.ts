/** Calendar values in words: `2020-01-03` is `Friday, 3 January 2020`. */
import type { DateMention } from '../annotations.js';
import { FULL_MONTHS, FULL_WEEKDAYS, WEEKDAYS } from '../engine/lexicon/calendar.js';
import { capitalized } from './labels.js';
import type { Words } from './phrase.js';

const MONTHS = [...FULL_MONTHS].map(capitalized);
/** From Sunday on. */
export const WEEKDAY_NAMES = [...FULL_WEEKDAYS].map(capitalized);

/** A value (`2020-01-03`, `2019-11`, `2020` or a span `2014/2017`) in words; a value of another form stays as it is. */
export function dateInWords(value: string, words: Words): string {
	const [from = '', to] = value.split('/');
	if (to === undefined) return oneDate(from, words);
	return words.t('{0} to {1}').replace('{0}', oneDate(from, words)).replace('{1}', oneDate(to, words));
}

function oneDate(value: string, words: Words): string {
	const weekday = weekdayOf(value, words);
	return weekday === undefined ? dayInWords(value, words) : `${weekday}, ${dayInWords(value, words)}`;
}

/** A day, month or year in words, without the day of the week: `3 January 2020`. */
export function dayInWords(value: string, { locale, monthFirst }: Words): string {
	const date = dateOf(value);
	if (!date) return value;
	const { month } = namesOf(date, locale);
	const year = value.slice(0, 4);
	if (value.length === MONTH_LENGTH) return `${month} ${year}`;
	return locale === 'en' && monthFirst ? `${month} ${date.getUTCDate()}, ${year}` : `${date.getUTCDate()} ${month} ${year}`;
}

/** Code units of a month: `2020-01`. */
const MONTH_LENGTH = 7;

function weekdayOf(value: string, { locale }: Words): string | undefined {
	const date = dateOf(value);
	return date && value.length > MONTH_LENGTH ? namesOf(date, locale).weekday : undefined;
}

/** The day, or the first of the month; undefined of years and of what is none. */
function dateOf(value: string): Date | undefined {
	if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(value)) return undefined;
	const date = new Date(value);
	return Number.isNaN(date.getTime()) ? undefined : date;
}

interface Names {
	readonly month: string;
	readonly weekday: string;
}

function namesOf(date: Date, locale: string): Names {
	return locale === 'en' ? englishNames(date) : namesIn(locale, date);
}

/** Those of the language that nearly everybody reads here: the first card of a date took 17 ms, in which the names of all languages were loaded. */
function englishNames(date: Date): Names {
	return { month: MONTHS[date.getUTCMonth()] ?? '', weekday: WEEKDAY_NAMES[date.getUTCDay()] ?? '' };
}

function namesIn(locale: string, date: Date): Names {
	const named = (options: Intl.DateTimeFormatOptions): string =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
	return { month: named({ month: 'long' }), weekday: named({ weekday: 'long' }) };
}

/** Whether an expression tells its date only together with the article's: it names no year. */
export function isRelative(text: string): boolean {
	return !/\d{4}/.test(text);
}

/** Whether the article writes `January 3` and not `3 January`, by the first date with both. */
export function isMonthFirst(dates: readonly DateMention[]): boolean {
	for (const { text } of dates) {
		const day = text.replace(/^(\p{Lu}\p{L}{2,8})\.?,? /u, (all, word: string) => (WEEKDAYS.has(word.toLowerCase()) ? '' : all));
		if (/^\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d)/u.test(day)) return true;
		if (/^\d{1,2}(?:st|nd|rd|th)? \p{Lu}/u.test(day)) return false;
	}
	return false;
}
