/** Corrections that were made or undone while others were searched for. */
import type { Correction } from '../annotations.js';
import { idsOf } from './ids.js';
import { correctionsOf, type Reanchored } from './reanchor.js';
import { compacted } from './subject.js';

/** What was found, without what was undone since `before`, and with what was made since; `now` is what there is. */
export function withLater(found: Reanchored, now: Reanchored, before: readonly Correction[]): Reanchored {
	const known = idsOf(before);
	const present = idsOf(correctionsOf(now));
	const stays = ({ id }: Correction): boolean => present.has(id) || !known.has(id);
	const late = now.held.filter(({ id }) => !known.has(id));
	const lateOrphans = now.orphans.filter(({ correction }) => !known.has(correction.id));
	const remaining = found.held.filter(stays);
	return {
		held: late.length === 0 && remaining.length === found.held.length ? found.held : compacted([...remaining, ...late]),
		orphans: [...found.orphans.filter(({ correction }) => stays(correction)), ...lateOrphans],
	};
}

/** What there is `now`, with those `found` of the orphans that were sought; others may have come or gone since. */
export function withFoundAgain({ held, orphans }: Reanchored, sought: readonly Correction[], found: Reanchored): Reanchored {
	const [present, known] = [idsOf(correctionsOf({ held, orphans })), idsOf(sought)];
	const back = found.held.filter(({ id }) => present.has(id));
	const late = orphans.filter(({ correction }) => !known.has(correction.id));
	return {
		held: back.length > 0 ? compacted([...held, ...back]) : held,
		orphans: [...found.orphans.filter(({ correction }) => present.has(correction.id)), ...late],
	};
}
