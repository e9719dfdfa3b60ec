/** Calendar values in words: `2020-01-03` is `Friday, 3 January 2020`. */
import type { Words } from './phrase.js';

/** A value (`2020-01-03`, `2019-11`, `2020` or a span `2014/2017`) in words; a value of another form stays as it is. */
export function dateInWords(value: string, words: Words): string {
	const [from = '', to] = value.split('/');
	if (to === undefined) return oneDate(from, words.locale);
	return words.t('{0} to {1}').replace('{0}', oneDate(from, words.locale)).replace('{1}', oneDate(to, words.locale));
}

function oneDate(value: string, locale: string): string {
	const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value);
	if (!match) return value;
	const [, year = '', month, day] = match;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
	if (Number.isNaN(date.getTime())) return value;
	const named = (options: Intl.DateTimeFormatOptions): string =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
	if (day === undefined) return `${named({ month: 'long' })} ${year}`;
	return `${named({ weekday: 'long' })}, ${date.getUTCDate()} ${named({ month: 'long' })} ${year}`;
}

/** Whether an expression tells its date only together with the article's: it names no year. */
export function isRelative(text: string): boolean {
	return !/\d{4}/.test(text);
}
