/**
 * Makes an article agree with itself: the same words are the same kind of thing wherever they stand. Each reading hears the rest of
 * the article, but decides for itself; here the names of one wording decide together, by their certainty.
 */
import type { EntityType } from '../../annotations.js';

/** A name as far as agreement cares. `words` are its words as they stand. */
export interface Voter {
	readonly words: string;
	readonly type: EntityType;
	readonly confidence: number;
}

/** The type of each name once those of one wording agree. */
export function agreedTypes(names: readonly Voter[]): EntityType[] {
	const votes = new Map<string, Map<EntityType, number>>();
	for (const { words, type, confidence } of names) {
		const types = votes.get(words) ?? new Map<EntityType, number>();
		types.set(type, (types.get(type) ?? 0) + weightOf(confidence));
		votes.set(words, types);
	}
	return names.map(({ words, type }) => winner(votes.get(words), type));
}

/** The log of the odds: two unsure names do not outvote a sure one. */
function weightOf(confidence: number): number {
	const share = Math.min(0.99, Math.max(0.01, confidence));
	return Math.max(0.05, Math.log(share / (1 - share)) + 1);
}

function winner(types: ReadonlyMap<EntityType, number> | undefined, own: EntityType): EntityType {
	let best = own;
	let most = types?.get(own) ?? 0;
	for (const [type, votes] of types ?? []) {
		if (votes > most) {
			best = type;
			most = votes;
		}
	}
	return best;
}
