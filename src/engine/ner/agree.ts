/**
 * Makes an article agree with itself: the same words are the same kind of thing wherever they stand. Each reading hears the rest of
 * the article, but decides for itself; here the names of one wording decide together, by their certainty.
 */
import { ENTITY_TYPES } from '../../annotations.js';
import { ownText } from '../document/memory.js';

/** A name as far as agreement cares: the index of its type, and how sure it is. */
export interface Voter {
	readonly type: number;
	readonly confidence: number;
}

/** The votes of the names of one wording. */
export class Ballot {
	readonly words: string;
	/** How many have voted. */
	voters = 0;
	/** By the index of the type; whole numbers, so that the order of names never matters. */
	readonly votes: number[] = ENTITY_TYPES.map(() => 0);

	constructor(words: string) {
		this.words = words;
	}

	/** The index of the type that has got most votes; the name's own where they are even. */
	typeOf({ type }: Voter): number {
		const { votes } = this;
		let best = type;
		for (let other = 0; other < votes.length; other++) if ((votes[other] as number) > (votes[best] as number)) best = other;
		return best;
	}
}

/** The votes of the names of an article, by wording. */
export class Agreement {
	readonly #ballots = new Map<string, Ballot>();
	/** The votes, at the last look, on ballots that were touched since and that others had voted on; undefined before the first look. */
	#touched: Map<Ballot, readonly number[]> | undefined;

	/** Votes so many times on what is called so. The ballot holds until all its votes are taken back. */
	vote(words: string, voter: Voter, times: number): Ballot {
		let ballot = this.#ballots.get(words);
		if (!ballot) {
			ballot = new Ballot(ownText(words));
			this.#ballots.set(ballot.words, ballot);
		}
		this.#add(ballot, voter, times);
		return ballot;
	}

	/** Takes so many votes back, and the ballot with the last of them. */
	withdraw(ballot: Ballot, voter: Voter, times: number): void {
		this.#add(ballot, voter, -times);
		if (ballot.voters === 0) this.#ballots.delete(ballot.words);
	}

	#add(ballot: Ballot, { type, confidence }: Voter, times: number): void {
		if (this.#touched && ballot.voters > 0 && !this.#touched.has(ballot)) this.#touched.set(ballot, [...ballot.votes]);
		ballot.voters += times;
		ballot.votes[type] = (ballot.votes[type] as number) + times * weightOf(confidence);
	}

	/** Whether the votes on some ballot, which names may rest on that have not voted since, are others than at the last look; true at the first. */
	hasChanged(): boolean {
		const touched = this.#touched;
		this.#touched = new Map();
		return !touched || [...touched].some(([{ votes }, before]) => votes.some((vote, type) => vote !== before[type]));
	}
}

/** The log of the odds, in millionths: two unsure names do not outvote a sure one. */
function weightOf(confidence: number): number {
	const share = Math.min(0.99, Math.max(0.01, confidence));
	return Math.round(1e6 * Math.max(0.05, Math.log(share / (1 - share)) + 1));
}
