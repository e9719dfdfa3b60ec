/** The lists of names and words that the model holds; a list's place here is its bit in the model. */

/** In the order of their bits: the order must never change, new lists go to the end. */
export const LISTS = [
	'forename',
	'surname',
	'person',
	'title',
	'occupation',
	'country',
	'city',
	'bigCity',
	'region',
	'water',
	'group',
	'religion',
	'company',
	'media',
	'agency',
	'party',
	'team',
	'armed',
	'work',
	'platform',
	'suffix',
	'event',
	'knownPlace',
	'dictionaryPlace',
	'dictionaryPerson',
	'dictionaryBody',
	'dictionaryPeople',
	'dictionaryWork',
	'dictionaryEvent',
	'university',
] as const;
export type List = (typeof LISTS)[number];

/** The bits of several lists. */
export function bitsOf(...lists: readonly List[]): number {
	return lists.reduce((bits, list) => bits | (1 << LISTS.indexOf(list)), 0);
}

/** Names of countries. */
export const COUNTRIES = bitsOf('country');

/** Names of peoples and faiths. */
export const NATIONALITIES = bitsOf('group', 'religion');
