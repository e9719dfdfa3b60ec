/** `Friday, January 5, 2019`: the fifth was a Saturday. */
import type { DateMention } from '../../annotations.js';
import { WEEKDAY_NAMES } from '../date-words.js';
import type { CheckInput, Finding, Fix } from './check.js';
import type { Translate } from '../phrase.js';

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAY_NAMES.join('|')})\\b`, 'iu');
const DAY = 86_400_000;

/** A weekday and a calendar date that stand together and disagree. */
export function* weekdayAndDate({ t, text, index }: CheckInput): Generator<Finding> {
	const { article, dates: unordered } = index.annotations;
	const dates = [...unordered].sort((a, b) => a.start - b.start);
	for (const [at, date] of dates.entries()) {
		const pair = pairAt(text, date, dates[at - 1], dates[at + 1]);
		// In an article without a date of its own the year is that of some other date in it.
		if (pair && (pair.statesYear || article.date !== null)) yield* findingFor(t, pair);
	}
}

/** A weekday with the date beside it; the places are UTF-16 offsets, `day` is the number of the day in the month. */
interface WeekdayAndDate {
	readonly start: number;
	readonly end: number;
	readonly weekday: { readonly start: number; readonly text: string };
	readonly day: { readonly start: number; readonly text: string };
	readonly value: string;
	readonly statesYear: boolean;
	/** `2nd`, `5th`: another number would need another ending. */
	readonly ordinal: boolean;
}

/** The pair inside one date expression (`Friday, January 4`), or made of this one and the weekday just before or after it. */
function pairAt(
	text: string,
	date: DateMention,
	previous: DateMention | undefined,
	next: DateMention | undefined,
): WeekdayAndDate | undefined {
	if (!/^\d{4}-\d\d-\d\d$/.test(date.value)) return undefined;
	const joinsPrevious = previous !== undefined && isWeekday(text, previous) && /^,? $/.test(text.slice(previous.end, date.start));
	const joinsNext = next !== undefined && isWeekday(text, next) && /^ \($|^, $/.test(text.slice(date.end, next.start));
	const start = joinsPrevious ? previous.start : date.start;
	const end = joinsNext ? next.end : date.end;
	return pairIn(text, start, end, date.value);
}

function isWeekday(text: string, date: DateMention): boolean {
	return new RegExp(`^${WEEKDAY.source}$`, 'iu').test(text.slice(date.start, date.end));
}

function pairIn(text: string, start: number, end: number, value: string): WeekdayAndDate | undefined {
	const words = text.slice(start, end);
	const weekday = WEEKDAY.exec(words);
	const number = Number(value.slice(8));
	const day = new RegExp(`\\b0?${number}(?=st\\b|nd\\b|rd\\b|th\\b|\\b)`).exec(words);
	if (!weekday || !day || /^\d{4}-/.test(words)) return undefined;
	return {
		start,
		end,
		weekday: { start: start + weekday.index, text: weekday[0] },
		day: { start: start + day.index, text: day[0] },
		value,
		ordinal: /^\p{L}/u.test(words.slice(day.index + day[0].length)),
		statesYear: words.includes(value.slice(0, 4)),
	};
}

function* findingFor(t: Translate, pair: WeekdayAndDate): Generator<Finding> {
	const real = weekdayOf(pair.value);
	const stated = WEEKDAY_NAMES.findIndex((name) => name.toLowerCase() === pair.weekday.text.toLowerCase());
	if (real === undefined || real === stated || (!pair.statesYear && fitsNeighbouringYear(pair.value, stated))) return;
	const name = WEEKDAY_NAMES[real] ?? '';
	yield {
		check: 'weekday-and-date',
		start: pair.start,
		end: pair.end,
		message: t('{0} is a {1}, not a {2}.', pair.value, name, WEEKDAY_NAMES[stated] ?? ''),
		evidence: [{ start: pair.start, end: pair.end, message: t('Read as {0}.', pair.value) }],
		fixes: [weekdayFix(t, pair, name), ...dayFix(t, pair, real, stated)],
	};
}

/** The day of the week of an ISO date, 0 for Sunday; undefined where there is no such day. */
function weekdayOf(iso: string): number | undefined {
	const time = Date.parse(`${iso}T00:00:00Z`);
	const date = new Date(time);
	return Number.isNaN(time) || date.toISOString().slice(0, 10) !== iso ? undefined : date.getUTCDay();
}

/** Where the text gives no year, the year is counted and may be the neighbouring one. */
function fitsNeighbouringYear(iso: string, weekday: number): boolean {
	return [-1, 1].some((step) => weekdayOf(`${Number(iso.slice(0, 4)) + step}${iso.slice(4)}`) === weekday);
}

function weekdayFix(t: Translate, pair: WeekdayAndDate, name: string): Fix {
	const { start, text } = pair.weekday;
	const capitals = text === text.toUpperCase();
	const edit = { start, end: start + text.length, text: capitals ? name.toUpperCase() : name, quoted: false };
	return { title: t('Change “{0}” to “{1}”', text, edit.text), edits: [edit] };
}

/** The nearest day of the same month that is the weekday stated. */
function dayFix(t: Translate, pair: WeekdayAndDate, real: number, stated: number): readonly Fix[] {
	const later = (stated - real + 7) % 7;
	const step = later > 3 ? later - 7 : later;
	const other = new Date(Date.parse(`${pair.value}T00:00:00Z`) + step * DAY).toISOString().slice(0, 10);
	const { start, text } = pair.day;
	if (pair.ordinal || other.slice(0, 7) !== pair.value.slice(0, 7)) return [];
	const number = String(Number(other.slice(8)));
	const title = t('Change the day to {0} ({1})', number, WEEKDAY_NAMES[stated] ?? '');
	return [{ title, edits: [{ start, end: start + text.length, text: number, quoted: false }] }];
}
