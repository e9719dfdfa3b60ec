/** Endings of possessives, which are tokens of their own. */

/** Whether a token is `’s`. */
export function isPossessiveS(text: string): boolean {
	return text === '’s' || text === "'s";
}

/** The same, or the mere mark after an s: `the players’ union`. */
export function isPossessiveEnd(text: string): boolean {
	return isPossessiveS(text) || text === '’' || text === "'";
}
