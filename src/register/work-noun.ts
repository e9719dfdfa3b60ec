/** The noun of a title that says what somebody is: `mayor` of `deputy mayor of Ottery`. */
import { fold } from '../engine/lexicon/folding.js';
import { ONLY_PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';

/** The role noun of a description, folded, in the singular; undefined where it has none before its first preposition. */
export function workNoun(title: string): string | undefined {
	const words = fold(title)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
	const end = words.findIndex((word, at) => at > 0 && (ONLY_PREPOSITIONS.has(word) || word === 'who'));
	return words
		.slice(0, end < 0 ? words.length : end)
		.map(roleNoun)
		.findLast((noun) => noun !== undefined);
}
