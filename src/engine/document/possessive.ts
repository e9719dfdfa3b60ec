/** Endings of possessives, which are tokens of their own. */

/** The apostrophes that texts are written with. */
export const APOSTROPHES = "'’ʼ‘`";

/** Whether a token is `’s`, with whatever apostrophe. */
export function isPossessiveS(text: string): boolean {
	return text.length === 2 && text.endsWith('s') && APOSTROPHES.includes(text.charAt(0));
}

/** The same, or the mere mark after an s: `the players’ union`. */
export function isPossessiveEnd(text: string): boolean {
	return isPossessiveS(text) || text === '’' || text === "'";
}
