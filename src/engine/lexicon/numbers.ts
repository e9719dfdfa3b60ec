/** Numbers in words, and what stands beside numbers. */
import { words } from './word-class.js';

/** Cardinals from one to twelve: what news style writes out. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
	'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index): [string, number] => [word, index + 1]),
);

/** Cardinals from zero to nineteen. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map([
	['zero', 0],
	...SMALL_NUMBERS,
	...'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ').map((word, index): [string, number] => [word, index + 13]),
]);
/** From twenty to ninety. */
export const TENS: ReadonlyMap<string, number> = new Map(
	'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index): [string, number] => [word, 10 * (index + 2)]),
);
/** Ordinals from first to nineteenth that are not their cardinal and `th`. */
export const IRREGULAR_ORDINALS: ReadonlyMap<string, number> = new Map([
	['first', 1],
	['second', 2],
	['third', 3],
	['fifth', 5],
	['eighth', 8],
	['ninth', 9],
	['twelfth', 12],
]);
/** By what they multiply. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
]);
/** What news writes directly after digits for a scale. */
export const SCALE_SYMBOLS: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['mn', 1e6],
	['bn', 1e9],
	['tn', 1e12],
]);

/** Nouns of what is measured. */
export const MEASURES = words(`
acres barrels degrees dollars euros feet foot gallons hectares inches kilometers kilometres lb lbs liters litres meter meters metre metres mile miles percent pounds
rubles rupees tonnes tons watts yen`);

/** Symbols of units that news sets directly after a number. */
export const UNIT_SYMBOLS = words('cm ft g kg km m mm mph');
