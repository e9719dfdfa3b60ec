/** Nouns beside a name that say of what type it is. Common English; written out by hand. */
import type { EntityType } from '../../annotations.js';
import { withMark } from './marked-words.js';
import { ORGANIZATIONS, PLACES, WORKS } from './things.js';
import { union, words, type WordClass } from './word-class.js';

/** Common nouns that stand before what they describe, by its type; those that other names follow as well (`game`, `play`, `show`, `team`) are left out. */
export const TYPE_OF_NOUN: ReadonlyMap<string, EntityType> = new Map([
	...typed('work', withMark(WORKS, 'd'), words(`ballet bestseller entitled memoirs miniseries mockumentary novella titled`)),
	...typed(
		'organization',
		withMark(ORGANIZATIONS, 'd'),
		words(`brewery brokerage distributor miner publisher shipbuilder thinktank troupe`),
	),
]);

/** What stands after the name of a place, and of little else. */
export const AREAS_AFTER_NAMES = union(withMark(PLACES, 'p'), words(`basin canyon governorate jungle oblast rainforest township upazila`));

function typed(type: EntityType, ...classes: readonly WordClass[]): [string, EntityType][] {
	return [...union(...classes)].map((noun): [string, EntityType] => [noun, type]);
}

/** What people are, and what there is, of an organization. */
export const ROLES_IN_ORGANIZATIONS = new Set(
	'executive chairman chairwoman chairperson CEO founder co-founder cofounder spokesman spokeswoman spokesperson shares shareholders employees subsidiary'.split(
		' ',
	),
);
