/** What becomes of the corrections when something is said or taken back. */
import type { Correction } from '../annotations.js';
import type { Reanchored } from './reanchor.js';
import { joinedWith } from './subject.js';

/** Those that there are then, and what was put in and taken out for it. */
export interface Said extends Reanchored {
	readonly added: readonly Correction[];
	readonly removed: readonly Correction[];
}

/** `added` are new ones with anchors for the present text; those with the ids of `withdrawn` go. It runs at a stretch, when a person acts. */
export function afterSaying({ held, orphans }: Reanchored, added: readonly Correction[], withdrawn: readonly string[]): Said {
	const out = new Set(withdrawn);
	const isOut = ({ id }: Correction): boolean => out.has(id);
	const taken = out.size === 0 ? [] : [...held, ...orphans.map(({ correction }) => correction)].filter(isOut);
	const standing = taken.length === 0 ? held : held.filter((correction) => !isOut(correction));
	const { corrections, dropped } = joinedWith(standing, added);
	const lost = new Set(dropped);
	return {
		held: corrections,
		orphans: taken.length === 0 ? orphans : orphans.filter(({ correction }) => !isOut(correction)),
		added: added.filter((correction) => !lost.has(correction)),
		removed: [...taken, ...dropped.filter((correction) => !added.includes(correction))],
	};
}
