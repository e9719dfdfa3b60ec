/** Which corrections there are, by their ids. */
import type { Correction } from '../annotations.js';

/** What there was at one time, and how often something had been said, taken back or taken over until then. */
export interface Before {
	readonly changes: number;
	/** The ids of those that there were. */
	readonly ids: () => ReadonlySet<string>;
}

/** What there is, to be compared with what there will be; ids are looked at only when they are asked for. */
export function presently(changes: number, corrections: readonly Correction[]): Before {
	return { changes, ids: () => idsOf(corrections) };
}

export function idsOf(corrections: readonly Correction[]): Set<string> {
	return new Set(corrections.map(({ id }) => id));
}
