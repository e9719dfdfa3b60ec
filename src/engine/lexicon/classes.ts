/**
 * The classes that a token knows, as bits. A class is written in the file of its topic, and gets its bit by an entry in `CLASSES`;
 * code that has a token asks `isA(token, Class.adverb)`, code that has only a string asks the class itself.
 */
import { ADVERBS } from './adverbs.js';
import { AUXILIARIES } from './auxiliaries.js';
import { CONJUNCTIONS } from './conjunctions.js';
import { DETERMINERS } from './determiners.js';
import { PREPOSITIONS } from './prepositions.js';
import { PRONOUNS, QUESTION_OPENERS, RELATIVES } from './pronouns.js';

const CLASSES = {
	adverb: ADVERBS,
	auxiliary: AUXILIARIES,
	conjunction: CONJUNCTIONS,
	determiner: DETERMINERS,
	preposition: PREPOSITIONS,
	pronoun: PRONOUNS,
	question: QUESTION_OPENERS,
	relative: RELATIVES,
};

/** The bits of one class or of several. */
export type ClassBits = number;

/** The bit of each class. */
export const Class = Object.fromEntries(Object.keys(CLASSES).map((name, index) => [name, 1 << index])) as Readonly<
	Record<keyof typeof CLASSES, ClassBits>
>;

const BITS_OF_WORD: ReadonlyMap<string, ClassBits> = bitsOfWords();

/** The classes of a word in lower case; 0 where none holds it. */
export function classesOf(lower: string): ClassBits {
	return BITS_OF_WORD.get(lower) ?? 0;
}

/** Whether a token's word belongs to one of the classes. */
export function isA(token: { readonly classes: ClassBits } | undefined, bits: ClassBits): boolean {
	return token !== undefined && (token.classes & bits) !== 0;
}

function bitsOfWords(): Map<string, ClassBits> {
	const all = new Map<string, ClassBits>();
	for (const [index, members] of Object.values(CLASSES).entries())
		for (const word of members) all.set(word, (all.get(word) ?? 0) | (1 << index));
	return all;
}
