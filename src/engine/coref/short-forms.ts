/**
 * Gives short variants (a bare surname, `the Foundation`) to the full names that they may stand for: to the only
 * one, or, where there are several, to the one that the article introduced first. News calls its main person
 * by the bare surname and a wife, brother or namesake by the full name or the forename; in `gold/train`
 * this was right for 44 of 45 mentions, the nearest one for 11. Where a title, a word for the age or the beginning of the paragraph says otherwise, that
 * decides (`kin.ts`).
 */
import type { Bearers } from './kin.js';
import type { Variant } from './variants.js';
import type { NameSets } from './disjoint-sets.js';

/** Above this number of candidates a short variant stays alone: nobody could know which, and costs stay linear. */
const MOST_CANDIDATES = 12;

/** A short variant with the names (indices) that stand for its candidates. */
export interface Shortened {
	readonly variant: Variant;
	readonly candidates: readonly number[];
}

/** How one candidate is chosen. */
export interface Choice {
	/** May refuse a candidate at a place (a `Mrs` for a man). */
	readonly accepts: (name: number, candidate: number) => boolean;
	/** Puts first whom the words around a place mean. */
	readonly bearers?: Pick<Bearers, 'ordered'>;
}

/** Joins each short variant with its candidate. */
export function joinShortForms(
	sets: NameSets,
	shortened: readonly Shortened[],
	{ accepts, bearers }: Choice = { accepts: () => true },
): void {
	for (const { variant, candidates } of shortened) {
		const introductions = new Map<number, number>();
		for (const name of candidates) {
			const root = sets.root(name);
			introductions.set(root, Math.min(name, introductions.get(root) ?? name));
			if (introductions.size > MOST_CANDIDATES) break;
		}
		if (introductions.size > MOST_CANDIDATES) continue;
		const ordered = [...introductions.values()].sort((a, b) => a - b);
		// A variant whose names are together already is decided once, at its first place.
		const isSplit = variant.names.some((name) => sets.root(name) !== sets.root(variant.first));
		for (const name of isSplit ? variant.names : [variant.first]) {
			// The editor may have parted a name from its likeliest bearer: then the next one is tried.
			const likeliest = bearers?.ordered(name, ordered) ?? ordered;
			likeliest.find((candidate) => accepts(name, candidate) && sets.join(name, candidate));
		}
	}
}
