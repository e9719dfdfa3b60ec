/** What of an article's corrections is not in its sidecar: all that has to outlive a window that could not save. */
import type { Correction } from '../annotations.js';
import { sayAlike } from './subject.js';

/** Two editions without what both say alike: merged with a third one they give the same. */
export interface Unsaved {
	readonly base: readonly Correction[];
	readonly corrections: readonly Correction[];
}

/** The unsaved part of `corrections`, where `base` is what was saved last; undefined where there is none. */
export function unsavedOf(base: readonly Correction[], corrections: readonly Correction[]): Unsaved | undefined {
	const saved = new Map(base.map((correction) => [correction.id, correction]));
	const changed: Correction[] = [];
	for (const correction of corrections) {
		const before = saved.get(correction.id);
		if (before && (before === correction || sayAlike(before, correction))) saved.delete(correction.id);
		else changed.push(correction);
	}
	return saved.size + changed.length > 0 ? { base: [...saved.values()], corrections: changed } : undefined;
}
