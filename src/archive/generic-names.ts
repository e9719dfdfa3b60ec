/** Names of organizations that every town or country has: `City Council`, `Health Ministry`. */
import { AUTHORITY_FIELDS } from '../engine/lexicon/authority-fields.js';
import { CONJUNCTIONS } from '../engine/lexicon/conjunctions.js';
import { ARTICLES } from '../engine/lexicon/determiners.js';
import { PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { thingNoun } from '../engine/lexicon/things.js';

/** Whether folded words say what an organization is, and nothing of which it is. */
export function isGenericOrganization(words: readonly string[]): boolean {
	return words.every(isGenericWord);
}

function isGenericWord(word: string): boolean {
	return (
		AUTHORITY_FIELDS.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || ARTICLES.has(word) || thingNoun(word) !== undefined
	);
}
