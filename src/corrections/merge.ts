/** Merges two editions of a sidecar that have a common ancestor. */
import type { Correction } from '../annotations.js';
import { inOrderMade } from './order.js';
import { sayAlike, saySame, subjectOf } from './subject.js';

/** Two new corrections on one subject that say different things: a person decides. */
export interface Conflict {
	readonly mine: Correction;
	readonly theirs: Correction;
}

/** The last edition that both have seen, mine, and theirs. */
export type Editions = readonly [base: readonly Correction[], mine: readonly Correction[], theirs: readonly Correction[]];

/** `corrections` is the merger without the conflicting ones, in the order made. */
export interface Merged {
	readonly corrections: readonly Correction[];
	readonly conflicts: readonly Conflict[];
}

/**
 * What is in either edition and was not removed from the other. `base` is the last edition that both have seen (none: nothing was
 * removed). Anchors of all three hold for one text. Two equal corrections of two people count as one.
 */
export function merged(base: readonly Correction[], mine: readonly Correction[], theirs: readonly Correction[]): Merged {
	const [was, own, other] = [byId(base), byId(mine), byId(theirs)];
	const survivors: Correction[] = [];
	for (const id of new Set([...own.keys(), ...other.keys()])) {
		const winner = survivor(was.get(id), own.get(id), other.get(id));
		if (winner) survivors.push(winner);
	}
	return withoutConflicts(survivors, (id) => !was.has(id) && own.has(id) !== other.has(id) && (own.has(id) ? 'mine' : 'theirs'));
}

function byId(corrections: readonly Correction[]): Map<string, Correction> {
	return new Map(corrections.map((correction) => [correction.id, correction]));
}

/** One correction after the merge: none where one side removed it; of two, that of the side that changed it. */
function survivor(was: Correction | undefined, mine: Correction | undefined, theirs: Correction | undefined): Correction | undefined {
	if (mine && theirs) {
		if (mine === theirs) return mine;
		if (was && !sayAlike(mine, theirs)) {
			if (sayAlike(mine, was)) return theirs;
			if (sayAlike(theirs, was)) return mine;
		}
		const [one, other, before] = [JSON.stringify(mine), JSON.stringify(theirs), JSON.stringify(was)];
		if (one === before) return theirs;
		if (other === before) return mine;
		return one < other ? mine : theirs;
	}
	return was ? undefined : (mine ?? theirs);
}

function withoutConflicts(survivors: readonly Correction[], newOn: (id: string) => 'mine' | 'theirs' | false): Merged {
	const bySubject = new Map<string, { mine: Correction | undefined; theirs: Correction | undefined }>();
	for (const correction of inOrderMade(survivors)) {
		const side = newOn(correction.id);
		if (!side) continue;
		const sides = bySubject.get(subjectOf(correction)) ?? { mine: undefined, theirs: undefined };
		bySubject.set(subjectOf(correction), { ...sides, [side]: correction });
	}
	const conflicts: Conflict[] = [];
	const dropped = new Set<string>();
	for (const { mine, theirs } of bySubject.values()) {
		if (!mine || !theirs) continue;
		if (saySame(mine, theirs)) {
			dropped.add(inOrderMade([mine, theirs])[1]?.id ?? '');
			continue;
		}
		conflicts.push({ mine, theirs });
		dropped.add(mine.id).add(theirs.id);
	}
	return { corrections: inOrderMade(survivors.filter(({ id }) => !dropped.has(id))), conflicts };
}
