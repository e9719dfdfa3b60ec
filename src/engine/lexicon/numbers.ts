/** Numbers in words, and what stands beside numbers. */
import { words } from './word-class.js';

/** Cardinals from one to twelve: what news style writes out. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
	'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index): [string, number] => [word, index + 1]),
);

/** Symbols of units that news sets directly after a number. */
export const UNIT_SYMBOLS = words('cm ft g kg km m mm mph');
