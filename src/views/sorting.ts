/** Sorts long lists with pauses in between. */
import type { Steps } from '../corrections/steps.js';

/** So many items are sorted, or put in their places, between two pauses. */
const AT_ONCE = 200;

/** The items in order; those that compare equal stay as they stood. */
export function* sorting<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
	let runs: T[][] = [];
	for (let start = 0; start < items.length; start += AT_ONCE) {
		runs.push(items.slice(start, start + AT_ONCE).sort(compare));
		yield;
	}
	while (runs.length > 1) {
		const longer: T[][] = [];
		for (let at = 0; at < runs.length; at += 2) longer.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? [], compare));
		runs = longer;
	}
	return runs[0] ?? [];
}

function* merging<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
	const merged: T[] = [];
	let [l, r] = [0, 0];
	while (l < left.length || r < right.length) {
		const [a, b] = [left[l], right[r]];
		const takesLeft = r >= right.length || (l < left.length && compare(a as T, b as T) <= 0);
		merged.push((takesLeft ? a : b) as T);
		if (takesLeft) l++;
		else r++;
		if (merged.length % AT_ONCE === 0) yield;
	}
	return merged;
}
