/** Days of the calendar as ISO strings (`2020-01-05`), and arithmetic on them by `Date.UTC`: no time zones, no clock. */

const DAY_IN_MS = 86_400_000;

/** The ISO string of a day; null where there is no such day (`2019-02-29`). `month` is 1 to 12. */
export function isoDay(year: number, month: number, day: number): string | null {
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

/** Whether a string is the ISO string of a day. */
export function isDay(iso: string): boolean {
	const { year, month, day } = partsOf(iso);
	return isoDay(year, month, day) === iso;
}

/** Whether a day, month or year, or a span of two, is one of the years 1 to 9999, which alone have four digits. */
export function isInFourDigits(value: string): boolean {
	return value.split('/').every((one) => /^(?!0000)\d{4}(?:-|$)/.test(one));
}

/** `2020-01`. */
export function isoMonth(year: number, month: number): string {
	return `${isoYear(year)}-${twoDigits(month)}`;
}

/** `0079`, `2020`. */
export function isoYear(year: number): string {
	return String(year).padStart(4, '0');
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}

export function daysInMonth(year: number, month: number): number {
	return new Date(utc(year, month + 1, 0)).getUTCDate();
}

/** The day `days` after (before, where negative) an ISO day. */
export function addDays(iso: string, days: number): string {
	const { year, month, day } = partsOf(iso);
	const date = new Date(utc(year, month, day) + days * DAY_IN_MS);
	return `${isoYear(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

/** The month `months` after (before, where negative) that of an ISO day or month: `{ year, month }`. */
export function addMonths(iso: string, months: number): { year: number; month: number } {
	const { year, month } = partsOf(iso);
	const index = year * 12 + month - 1 + months;
	return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(iso: string): number {
	const { year, month, day } = partsOf(iso);
	return new Date(utc(year, month, day)).getUTCDay();
}

/** Year, month and day of `2020-01-05`, `2020-01` or `2020`; what is missing is 1. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
	return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)) || 1, day: Number(iso.slice(8, 10)) || 1 };
}

/** `Date.UTC` takes years below 100 for the twentieth century; this does not. */
function utc(year: number, month: number, day: number): number {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	return date.getTime();
}
