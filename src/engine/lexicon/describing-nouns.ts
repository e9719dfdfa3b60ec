/** Nouns beside a name that say of what type it is. Common English; written out by hand. */
import type { EntityType } from '../../annotations.js';

/** Common nouns that stand before what they describe; those that other names follow as well (`game`, `play`, `show`, `team`) are left out. */
const DESCRIPTIONS: readonly (readonly [EntityType, string])[] = [
	[
		'work',
		'album ballad ballet bestseller book documentary entitled film memoir memoirs miniseries mockumentary movie musical novel novella opera poem sculpture sitcom ' +
			'song titled',
	],
	[
		'organization',
		'agency airline automaker bank band broadcaster brewery brokerage carmaker chain charity chipmaker company conglomerate consultancy distributor drugmaker firm ' +
			'group insurer lender magazine manufacturer militia miner newspaper nonprofit organisation organization outlet party planemaker publisher regulator retailer site startup ' +
			'steelmaker subsidiary supermarket tabloid thinktank think-tank troupe union watchdog website',
	],
];

/** The type of what each of these nouns describes. */
export const TYPE_OF_NOUN: ReadonlyMap<string, EntityType> = new Map(
	DESCRIPTIONS.flatMap(([type, nouns]) => nouns.split(' ').map((noun): [string, EntityType] => [noun, type])),
);

/** What stands after the name of a place, and of little else. */
export const AREAS_AFTER_NAMES = new Set(
	(
		'archipelago basin canyon constituency county district governorate jungle municipality neighborhood neighbourhood oblast peninsula prefecture province ' +
		'rainforest reef river township upazila valley village'
	).split(' '),
);

/** What people are, and what there is, of an organization. */
export const ROLES_IN_ORGANIZATIONS = new Set(
	'executive chairman chairwoman chairperson CEO founder co-founder cofounder spokesman spokeswoman spokesperson shares shareholders employees subsidiary'.split(
		' ',
	),
);
