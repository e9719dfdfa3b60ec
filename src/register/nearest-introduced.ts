/** Whom a text introduces nearest to each place of a name: in two passes, so that a name that stands ten thousand times costs no more than once each. */
import type { RegisterEntry } from './register.js';

/** A place of a name: who has it, and who is meant as the words around it say; undefined where they do not. */
export interface IntroducedPlace {
	readonly candidates: readonly RegisterEntry[];
	readonly introduced: readonly RegisterEntry[] | undefined;
}

/**
 * For each place, which come in text order: those of its candidates whom the text means where it introduced one of them last; before the first
 * introduction the one whom it introduces at all from there on, if it is one. Undefined where that does not tell.
 */
export function nearestIntroduced(places: readonly IntroducedPlace[]): readonly (readonly RegisterEntry[] | undefined)[] {
	const before = lastIntroduced(places);
	const after = onlyIntroducedFrom(places);
	return places.map((_, at) => before[at] ?? after[at]);
}

/** On a pass forwards: what was introduced last, by the entry. */
function lastIntroduced(places: readonly IntroducedPlace[]): readonly (readonly RegisterEntry[] | undefined)[] {
	const lastOf = new Map<RegisterEntry, number>();
	return places.map(({ candidates, introduced = [] }, at) => {
		const last = candidates.reduce((latest, entry) => Math.max(latest, lastOf.get(entry) ?? -1), -1);
		for (const entry of introduced) lastOf.set(entry, at);
		const own = new Set(candidates);
		return places[last]?.introduced?.filter((entry) => own.has(entry));
	});
}

/** On a pass backwards: who is introduced at a place or after it. */
function onlyIntroducedFrom(places: readonly IntroducedPlace[]): readonly (readonly RegisterEntry[] | undefined)[] {
	const later = new Set<RegisterEntry>();
	return places
		.toReversed()
		.map(({ candidates, introduced = [] }) => {
			for (const entry of introduced) later.add(entry);
			const own = candidates.filter((entry) => later.has(entry));
			return own.length === 1 ? own : undefined;
		})
		.reverse();
}
