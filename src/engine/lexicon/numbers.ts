/** Numbers in words. */

/** Cardinals from one to twelve: what news style writes out. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(
	'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, index): [string, number] => [word, index + 1]),
);
