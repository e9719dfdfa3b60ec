/** What words do between a name and the nouns beside it, as bits of a word: asked of every word around a name. */
import { SPECIFIERS } from '../lexicon/determiners.js';
import { COMMON_PREPOSITIONS, NOUN_PREPOSITIONS } from '../lexicon/prepositions.js';
import { RELATIVES, WH_RELATIVES } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';

/** The bits. */
export const Joint = { between: 1, tie: 2, opens: 4, opener: 8, end: 16 } as const;

/** What stands between a noun and the name that it describes. */
const BETWEEN = new Set(['called', 'named', 'dubbed', '“', '"', '‘', "'", '*', '_', ',', ':', '(', '[']);
/** What ties a name to a noun before it. */
const TIES = union(NOUN_PREPOSITIONS, ["'s", '’s']);
/** What begins an apposition, or says what something is. */
const OPENS = new Set([',', '(', '-', '–', '—', 'is', 'was', 'are', 'were', 'became', '”', '"', '*', '_']);
const OPENERS = union(SPECIFIERS, WH_RELATIVES, words('one another where'));
/** The end of a noun phrase. */
const ENDS = union(COMMON_PREPOSITIONS, RELATIVES, words(', . ; : ) and based'));

/** The bits of a word in lower case. */
export function jointsOf(lower: string): number {
	return (
		(BETWEEN.has(lower) ? Joint.between : 0) |
		(TIES.has(lower) ? Joint.tie : 0) |
		(OPENS.has(lower) ? Joint.opens : 0) |
		(OPENERS.has(lower) ? Joint.opener : 0) |
		(ENDS.has(lower) ? Joint.end : 0)
	);
}
