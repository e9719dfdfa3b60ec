/**
 * Makes an article agree with itself: the same words are the same kind of thing wherever they stand. Each reading hears the rest of
 * the article, but decides for itself; here the names of one wording decide together, by their certainty.
 */
import { ENTITY_TYPES } from '../../annotations.js';

/** A name as far as agreement cares: its words as they stand, the index of its type. */
export interface Voter {
	readonly words: string;
	readonly type: number;
	readonly confidence: number;
}

/** The votes of the names of an article, by wording. */
export class Agreement {
	readonly #votes = new Map<string, Float64Array>();

	add({ words, type, confidence }: Voter): void {
		let votes = this.#votes.get(words);
		if (!votes) {
			votes = new Float64Array(ENTITY_TYPES.length);
			this.#votes.set(words, votes);
		}
		votes[type] = (votes[type] as number) + weightOf(confidence);
	}

	/** The index of the type that a name's wording has got most votes for; its own where they are even. */
	typeOf({ words, type }: Voter): number {
		const votes = this.#votes.get(words);
		if (!votes) return type;
		let best = type;
		for (let other = 0; other < votes.length; other++) if ((votes[other] as number) > (votes[best] as number)) best = other;
		return best;
	}
}

/** The log of the odds: two unsure names do not outvote a sure one. */
function weightOf(confidence: number): number {
	const share = Math.min(0.99, Math.max(0.01, confidence));
	return Math.max(0.05, Math.log(share / (1 - share)) + 1);
}
