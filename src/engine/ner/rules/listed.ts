/** Kinds of names that stand as a whole in lists of one kind alone: `the Firefox bug` speaks of a work, whoever made it. */
import { ENTITY_TYPES, type EntityType } from '../../../annotations.js';
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES, PEOPLES } from '../lists.js';
import type { Wording } from './wording.js';

/** The lists that tell each kind. */
const LISTS: Readonly<Partial<Record<EntityType, number>>> = {
	organization: bitsOf('company', 'media', 'agency', 'party', 'armed', 'platform', 'university', 'dictionaryBody'),
	place: bitsOf('knownPlace'),
	group: PEOPLES,
	event: bitsOf('event', 'dictionaryEvent'),
	work: bitsOf('work', 'dictionaryWork'),
};
/** What tells a place of several words: one is many a body's name or abbreviation as well. */
const PLACES = bitsOf('knownPlace', 'water', 'dictionaryPlace');
const NOTHING = 0;
const BODIES = bitsOf('agency', 'party', 'armed', 'university');
/** Whose kind is rather another: bodies are called after places, peoples and works less often than lists know, persons after anything. */
const FROM: Readonly<Partial<Record<EntityType, ReadonlySet<EntityType>>>> = {
	organization: new Set<EntityType>(['event', 'work', 'place', 'person']),
	place: new Set<EntityType>(['organization', 'person']),
	group: new Set<EntityType>(['place', 'event', 'organization']),
	event: new Set<EntityType>(['organization', 'work', 'person']),
	work: new Set<EntityType>(['organization', 'event']),
};
/** A name surer than this is not what it is listed for, where it may be another's abbreviation, or a place's. */
const SURE = 0.95;
/** Abbreviations, that many a name shares, and what is told apart by its figures. */
const SHORT = /^\p{Lu}{3}$/u;
const AMBIGUOUS = /^\p{Lu}{1,2}$|\d/u;
const PARTISANS = /^Democrats?$/;
const OF_COUNTRY = /^(\p{Lu}\p{Ll}+a)ns?$/u;
/** No listed name is longer. */
const LONGEST = 6;

/** The kind of the only lists that hold a name; undefined where lists of several kinds do, or none. */
export function listedKind({ from, to, type, confidence }: Name, wording: Wording): EntityType | undefined {
	if (isOfCountry(from, to, wording)) return 'group';
	const last = wording.word(to - 1);
	if (type === 'person' && to - from > 1 && isBody(wording.listsOfPhrase(from, to))) return 'organization';
	if ((type === 'person' && (to - from === 1 || confidence > SURE)) || to - from > LONGEST || (AMBIGUOUS.test(last) && to - from === 1))
		return undefined;
	if (SHORT.test(last) ? type === 'work' || confidence > SURE : type === 'place' && (confidence > SURE || to - from > 1)) return undefined;
	const lists = wording.listsOfPhrase(from, to);
	if (lists === NOTHING) return undefined;
	// `First Nations`; but parties are called `Greens`, teams `Texans`.
	if (type === 'organization' && (lists & ~PEOPLES) === NOTHING && (to - from === 1 || PARTISANS.test(last))) return undefined;
	if (type === 'organization' && to - from > 1 && (lists & ~PLACES) === NOTHING) return 'place';
	return ENTITY_TYPES.find((kind) => (lists & ~(LISTS[kind] ?? NOTHING)) === NOTHING && FROM[kind]?.has(type));
}

/** Whether only lists of bodies that are not called after anybody hold a name: those of armed groups, parties and authorities. */
function isBody(lists: number): boolean {
	return lists !== NOTHING && (lists & ~BODIES) === NOTHING;
}

/** `Sri Lankan`: of a country whose name has several words. */
function isOfCountry(from: number, to: number, wording: Wording): boolean {
	const country = to - from > 1 ? OF_COUNTRY.exec(wording.word(to - 1))?.[1] : undefined;
	return country !== undefined && (wording.listsOfPhrase(from, to, country) & COUNTRIES) !== 0;
}
