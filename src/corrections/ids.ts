import type { Correction } from '../annotations.js';

/** Which corrections there are, by their ids. */
export function idsOf(corrections: readonly Correction[]): Set<string> {
	return new Set(corrections.map(({ id }) => id));
}
