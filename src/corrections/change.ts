/** The corrections after some are made or withdrawn. */
import type { Correction } from '../annotations.js';
import { correctionsOf, type Reanchored } from './reanchor.js';
import { joinedWith } from './subject.js';

/** The corrections after the change, with those that it added and removed. */
export interface CorrectionChange extends Reanchored {
	readonly added: readonly Correction[];
	readonly removed: readonly Correction[];
}

/** `added` are new ones with anchors for the present text; those with the ids of `withdrawn` go. It runs when a person acts. */
export function afterChange({ held, orphans }: Reanchored, added: readonly Correction[], withdrawn: readonly string[]): CorrectionChange {
	const out = new Set(withdrawn);
	const isOut = ({ id }: Correction): boolean => out.has(id);
	const taken = out.size === 0 ? [] : correctionsOf({ held, orphans }).filter(isOut);
	const remaining = taken.length === 0 ? held : held.filter((correction) => !isOut(correction));
	const { corrections, dropped } = joinedWith(remaining, added);
	const lost = new Set(dropped);
	return {
		held: corrections,
		orphans: taken.length === 0 ? orphans : orphans.filter(({ correction }) => !isOut(correction)),
		added: added.filter((correction) => !lost.has(correction)),
		removed: [...taken, ...dropped.filter((correction) => !added.includes(correction))],
	};
}
