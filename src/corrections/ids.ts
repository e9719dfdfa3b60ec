/** The ids of corrections, and what becomes of those that two have. */
import type { Correction } from '../annotations.js';

/** Which corrections there are, by their ids. */
export function idsOf(corrections: readonly Correction[]): Set<string> {
	return new Set(corrections.map(({ id }) => id));
}

/** Whether two lists are of the same corrections, by their ids. Neither has an id twice. */
export function areSame(some: readonly Correction[], others: readonly Correction[]): boolean {
	const ids = idsOf(others);
	return some.length === ids.size && some.every(({ id }) => ids.has(id));
}

/** Corrections whose ids are all different; how many had one that an earlier one has, and the index of the first of those. */
export interface OwnIds {
	readonly corrections: readonly Correction[];
	readonly repeated: number;
	readonly first: number;
}

/** Of corrections with one id, those that say the same count once, and the others get ids of their own, which depend on nothing but the input. */
export function withOwnIds(corrections: readonly Correction[]): OwnIds {
	const ids = idsOf(corrections);
	if (ids.size === corrections.length) return { corrections, repeated: 0, first: -1 };
	const seen = new Map<string, Set<string>>();
	const own: Correction[] = [];
	let first = -1;
	for (const [index, correction] of corrections.entries()) {
		const statements = seen.get(correction.id) ?? new Set();
		seen.set(correction.id, statements);
		if (statements.size > 0 && first < 0) first = index;
		const key = JSON.stringify({ ...correction, id: '', at: '' });
		if (statements.has(key)) continue;
		statements.add(key);
		own.push(statements.size === 1 ? correction : { ...correction, id: freeId(correction.id, statements.size, ids) });
	}
	return { corrections: own, repeated: corrections.length - seen.size, first };
}

function freeId(id: string, number: number, taken: Set<string>): string {
	let free = `${id}-${number}`;
	while (taken.has(free)) free += '-';
	taken.add(free);
	return free;
}
