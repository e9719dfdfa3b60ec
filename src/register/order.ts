/** The order of texts in a register. */

/** By code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
