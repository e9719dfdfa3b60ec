/** The kinds of things and persons that nouns name, as numbers: what a reader takes from `the ferry Odd`, `Odd, a novelist`. */
import { FOREIGN_EVENTS, FOREIGN_ORGANIZATIONS, FOREIGN_PLACES, FOREIGN_WORKS } from './foreign-heads.js';
import { CLERGY, JOURNALISTS, KIN, NOBILITY, OFFICES, RANKS } from './persons.js';
import { singularsOf } from './plurals.js';
import { isFrequentRole } from './role-nouns.js';
import {
	AIRCRAFT,
	AREAS,
	ARMED_GROUPS,
	ASSOCIATIONS,
	AUTHORITIES,
	BRANCHES,
	BUILDINGS,
	CREATIONS,
	EVENTS,
	FIRMS,
	INSTITUTIONS,
	LANDSCAPE,
	LAWS,
	LEGAL_FORMS,
	MEDIA,
	PRODUCTS,
	STORMS,
	VESSELS,
} from './things.js';
import { HONORIFICS } from './titles.js';

/** In the order of their numbers, from 1 on: a model counts on it. */
const KINDS: readonly { keys(): IterableIterator<string> }[] = [
	HONORIFICS,
	RANKS,
	NOBILITY,
	CLERGY,
	KIN,
	OFFICES,
	JOURNALISTS,
	LEGAL_FORMS,
	BRANCHES,
	FIRMS,
	MEDIA,
	AUTHORITIES,
	INSTITUTIONS,
	ASSOCIATIONS,
	ARMED_GROUPS,
	AREAS,
	LANDSCAPE,
	BUILDINGS,
	VESSELS,
	AIRCRAFT,
	LAWS,
	CREATIONS,
	PRODUCTS,
	STORMS,
	EVENTS,
	FOREIGN_ORGANIZATIONS,
	FOREIGN_PLACES,
	FOREIGN_WORKS,
	FOREIGN_EVENTS,
];
const OTHER_PERSON = KINDS.length + 1;
/** Added for plurals. */
const PLURAL = 32;

const KIND_OF: ReadonlyMap<string, number> = new Map(
	KINDS.flatMap((table, index) => [...table.keys()].map((noun): [string, number] => [noun, index + 1])).reverse(),
);

/** The number of the kind that a word in lower case names, greater for plurals; 0 for other words. */
export function nounKind(lower: string): number {
	const own = singularKind(lower);
	if (own > 0) return own;
	for (const noun of singularsOf(lower)) {
		const kind = singularKind(noun);
		if (kind > 0) return kind + PLURAL;
	}
	return 0;
}

function singularKind(noun: string): number {
	return KIND_OF.get(noun) ?? (isFrequentRole(noun) ? OTHER_PERSON : 0);
}
