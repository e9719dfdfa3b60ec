/** Names that stand as a whole in lists of one type alone: `Morgan Stanley` is no person. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import type { Name } from '../name.js';
import { bitsOf, NATIONALITIES } from '../lists.js';
import type { RetypeRule } from './rule.js';
import type { TokenReader } from '../token-reader.js';

/** The lists of each type. */
const LISTS: Readonly<Partial<Record<EntityType, number>>> = {
	organization: bitsOf('company', 'media', 'agency', 'party', 'armed', 'platform', 'university', 'dictionaryBody'),
	group: NATIONALITIES,
	event: bitsOf('event', 'dictionaryEvent'),
	work: bitsOf('work', 'dictionaryWork'),
};
/** Types that may be wrong for each: organizations are called after places and works more often than lists know. */
const FROM: Readonly<Partial<Record<EntityType, ReadonlySet<EntityType>>>> = {
	organization: new Set<EntityType>(['event', 'person']),
	group: new Set<EntityType>(['place', 'event', 'organization']),
	event: new Set<EntityType>(['organization', 'work', 'person']),
	work: new Set<EntityType>(['organization', 'event']),
};
/** Lists of organizations that are not called after anybody. */
const IMPERSONAL = bitsOf('agency', 'party', 'armed', 'university');
/** Confidence of the tagger above which a person, or an abbreviation, stays what it is. */
const SURE = 0.95;
/** Abbreviations, which different things share, and words with figures. */
const SHORT = /^\p{Lu}{3}$/u;
const AMBIGUOUS = /^\p{Lu}{1,2}$|\d/u;
/** Tokens of a listed name at most. */
const LONGEST = 6;

export const retypeListed: RetypeRule = {
	id: 'retype-listed',
	phase: 'retype',
	reach: 0,
	examples: [
		['They asked [Morgan Stanley|person] again.', 'They asked [Morgan Stanley|organization] again.'],
		['They asked [Stanley|person] again.', 'They asked [Stanley|person] again.'],
		['They asked [Tarn Brisco|person] again.', 'They asked [Tarn Brisco|person] again.'],
	],
	typeOf: listedType,
};

/** The type of the only lists that hold a name; undefined where lists of several types do, or none. */
function listedType({ from, to, type, confidence }: Name, tokens: TokenReader): EntityType | undefined {
	if (to - from > LONGEST) return undefined;
	const lists = tokens.listsOfPhrase(from, to);
	if (lists === 0) return undefined;
	const isWord = to - from === 1;
	const last = tokens.word(to - 1);
	if (type === 'person' && !isWord && (lists & ~IMPERSONAL) === 0) return 'organization';
	if ((type === 'person' && (isWord || confidence > SURE)) || (isWord && AMBIGUOUS.test(last))) return undefined;
	if (SHORT.test(last) && (type === 'work' || confidence > SURE)) return undefined;
	// Parties are called `Greens` and teams `Texans`, but `First Nations` are peoples.
	if (type === 'organization' && isWord && (lists & ~NATIONALITIES) === 0) return undefined;
	return ENTITY_TYPES.find((kind) => (lists & ~(LISTS[kind] ?? 0)) === 0 && FROM[kind]?.has(type));
}
