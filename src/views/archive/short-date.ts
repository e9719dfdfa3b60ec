/** Days as narrow lists have them: `3 Jan 2020`. */
import { FULL_MONTHS } from '../../engine/lexicon/calendar.js';
import { capitalized } from '../labels.js';
import type { Words } from '../phrase.js';

const MONTHS = [...FULL_MONTHS].map((month) => capitalized(month).slice(0, 3));

/** A value (`2020-01-03`, `2020-01`, `2020`) in few words; one of another form stays as it is. */
export function shortDate(value: string, { locale }: Pick<Words, 'locale'>): string {
	const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
	if (year === undefined || month === undefined) return value;
	const name = locale === 'en' ? MONTHS[Number(month) - 1] : monthIn(locale, Number(month));
	return [day === undefined ? '' : String(Number(day)), name ?? month, year].filter(Boolean).join(' ');
}

function monthIn(locale: string, month: number): string {
	return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2000, month - 1)));
}
