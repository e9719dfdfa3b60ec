/**
 * Makes an article agree with itself: the same words are the same kind of thing wherever they stand. The tagger decides on each name by
 * itself; here the names of one wording decide together, by their certainty.
 */
import { ENTITY_TYPES } from '../../annotations.js';
import { Sum } from '../cache/sum.js';

/** A name as far as agreement cares: its words, the index of its type, and how sure it is. */
export interface Voter {
	readonly words: string;
	readonly type: number;
	readonly confidence: number;
}

/** The votes of the names of an article, by wording. */
export class Agreement {
	/** By the index of the type; whole numbers, so that the order of names never matters. */
	readonly #votes = new Map<string, number[]>();
	readonly #sum = new Sum<readonly Voter[]>();

	/** Lets the names of these paragraphs vote, and nobody else; says whether that changes the votes on words that others have voted on before. */
	update(paragraphs: readonly (readonly Voter[])[]): boolean {
		const before = new Map<string, readonly number[]>();
		this.#sum.update(paragraphs, (voters, times) => {
			for (const voter of voters) this.#add(voter, times, before);
		});
		return [...before].some(([words, votes]) => votes.some((vote, type) => vote !== this.#votes.get(words)?.[type]));
	}

	#add({ words, type, confidence }: Voter, times: number, before: Map<string, readonly number[]>): void {
		const known = this.#votes.get(words);
		if (known && !before.has(words)) before.set(words, [...known]);
		const votes = known ?? ENTITY_TYPES.map(() => 0);
		if (!known) this.#votes.set(words, votes);
		votes[type] = (votes[type] as number) + times * weightOf(confidence);
		if (votes.every((vote) => vote === 0)) this.#votes.delete(words);
	}

	/** The index of the type that has got most votes; the name's own where they are even. */
	typeOf({ words, type }: Voter): number {
		const votes = this.#votes.get(words) ?? [];
		let best = type;
		for (let other = 0; other < votes.length; other++) if ((votes[other] as number) > (votes[best] as number)) best = other;
		return best;
	}
}

/** The log of the odds, in millionths: two unsure names do not outvote a sure one. */
function weightOf(confidence: number): number {
	const share = Math.min(0.99, Math.max(0.01, confidence));
	return Math.round(1e6 * Math.max(0.05, Math.log(share / (1 - share)) + 1));
}
