/**
 * Makes an article agree with itself: the same words are the same kind of thing wherever they stand. The tagger decides on each name by
 * itself; here the names of one wording decide together, by what they look like and by what stands beside each of them.
 */
import { Sum } from '../cache/sum.js';
import { exp, log } from '../util/exp.js';

/** A name as far as agreement cares: its words, what their form says of each type, and what this mention says, in whole units. */
export interface Voter {
	readonly words: string;
	readonly form: readonly number[];
	readonly votes: readonly number[];
}

/** Mentions count less the more there are: their number to this power divides what they add up to. */
const DAMPING = 0.4;

/** The votes of the names of an article, by wording. */
export class Agreement {
	/** By the index of the type, and the number of mentions behind them; whole numbers, so that the order of names never matters. */
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

	#add({ words, votes: own }: Voter, times: number, before: Map<string, readonly number[]>): void {
		const known = this.#votes.get(words);
		if (known && !before.has(words)) before.set(words, [...known]);
		const votes = known ?? new Array<number>(own.length + 1).fill(0);
		if (!known) this.#votes.set(words, votes);
		for (const [type, vote] of own.entries()) votes[type] = (votes[type] as number) + times * vote;
		votes[own.length] = (votes[own.length] as number) + times;
		if (votes[own.length] === 0) this.#votes.delete(words);
	}

	/** What speaks for each type of a name, in the units of the votes. */
	scoresOf({ words, form, votes: own }: Voter): number[] {
		const votes = this.#votes.get(words) ?? [...own, 1];
		const share = exp(-DAMPING * log(votes[own.length] as number));
		return form.map((score, type) => score + (votes[type] as number) * share);
	}
}
