/** What the rules of context hand to the composer. */
import type { Span } from '../../annotations.js';

/** The weight of a place that somebody is of: it goes on a role, and says too little by itself. */
export const PLACE_WEIGHT = 0.4;

/** One thing that the article says of an entity. */
export interface Finding extends Span {
	readonly cluster: number;
	readonly rule: string;
	/** As it would be printed after the dash. */
	readonly phrase: string;
	/** Head nouns in lower case, the last one first (`minister`, `prime minister`); empty for affiliations. */
	readonly heads: readonly string[];
	/** How informative it is: 3 a role, 2 a relation or what someone did, 1 where someone belongs. */
	readonly weight: number;
	/** A word like `caretaker` that goes in front of the office named elsewhere. */
	readonly qualifies?: boolean;
	/** Where `phrase` begins with a noun for an owner (`the bank’s analyst`): that noun, and the phrase without it. */
	readonly owned?: { readonly by: string; readonly phrase: string };
}
