/**
 * Feasts and public days, and when they are. The list is ours, of days that English-speaking papers name without explaining; those that
 * follow the moon or a government's decree (Diwali, Eid) are left out.
 */
import { addDays, daysInMonth, isoDay, weekdayOf } from '../document/calendar.js';

/** A fixed day, the nth weekday of a month (0 for Sunday; -1 for the last one) and days after it, or days after Easter Sunday. */
export type Feast =
	| { readonly month: number; readonly day: number }
	| { readonly month: number; readonly weekday: number; readonly nth: number; readonly after?: number }
	| { readonly easter: number };

/** By their names in lower case, apostrophes curly. */
export const FEASTS: ReadonlyMap<string, Feast> = new Map<string, Feast>([
	...fixed('christmas|christmas day', 12, 25),
	...fixed('christmas eve', 12, 24),
	...fixed('boxing day', 12, 26),
	...fixed('new year’s eve', 12, 31),
	...fixed('new year’s day', 1, 1),
	...fixed('halloween', 10, 31),
	...fixed('valentine’s day', 2, 14),
	...fixed('st. patrick’s day|st patrick’s day', 3, 17),
	...fixed('may day', 5, 1),
	...fixed('ve day', 5, 8),
	...fixed('bastille day', 7, 14),
	...fixed('juneteenth', 6, 19),
	...fixed('veterans day|armistice day', 11, 11),
	['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
	['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
	['black friday', { month: 11, weekday: 4, nth: 4, after: 1 }],
	['cyber monday', { month: 11, weekday: 4, nth: 4, after: 4 }],
	['election day', { month: 11, weekday: 1, nth: 1, after: 1 }],
	['labor day', { month: 9, weekday: 1, nth: 1 }],
	['memorial day', { month: 5, weekday: 1, nth: -1 }],
	['martin luther king jr. day', { month: 1, weekday: 1, nth: 3 }],
	...easter('shrove tuesday', -47),
	...easter('ash wednesday', -46),
	...easter('palm sunday', -7),
	...easter('maundy thursday', -3),
	...easter('good friday', -2),
	...easter('easter saturday', -1),
	...easter('easter|easter day|easter sunday', 0),
	...easter('easter monday', 1),
	...easter('ascension day', 39),
	...easter('whit monday', 50),
]);

function fixed(names: string, month: number, day: number): [string, Feast][] {
	return names.split('|').map((name) => [name, { month, day }]);
}

function easter(names: string, days: number): [string, Feast][] {
	return names.split('|').map((name) => [name, { easter: days }]);
}

/** The ISO day of a feast in a year. */
export function feastDay(feast: Feast, year: number): string | null {
	if ('easter' in feast) return addDays(easterSunday(year), feast.easter);
	if ('day' in feast) return isoDay(year, feast.month, feast.day);
	const { month, weekday, nth, after = 0 } = feast;
	const first = isoDay(year, month, nth < 0 ? daysInMonth(year, month) - 6 : 1);
	return first && addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + Math.max(0, nth - 1) * 7 + after);
}

/** Easter Sunday of the Western churches: the algorithm that Nature published without a name in 1876 (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): string {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const moonShift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const moon = (19 * golden + moonShift + 15) % 30;
	const sunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
	const correction = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
	const days = moon + sunday - 7 * correction + 114;
	return isoDay(year, Math.floor(days / 31), (days % 31) + 1) ?? '';
}
