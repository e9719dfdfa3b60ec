/** What a thing is, where the words beside its name say so: `the novel Tidewater`, `a firm called “Lund and Sons”`, `Hurricane Odd`, `Odd valley`. */
import type { EntityType } from '../../../annotations.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import type { Wording } from './wording.js';

/** Common nouns that stand before what they describe. Our own lists; those that other names follow as well (`game`, `play`, `show`, `team`) are left out. */
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
const BY_NOUN: ReadonlyMap<string, EntityType> = new Map(
	DESCRIPTIONS.flatMap(([type, nouns]) => nouns.split(' ').map((noun): [string, EntityType] => [noun, type])),
);
/** What stands behind the name of a place, and of little else. */
const AREAS = new Set(
	(
		'archipelago basin canyon constituency county district governorate jungle municipality neighborhood neighbourhood oblast peninsula prefecture province ' +
		'rainforest reef river township upazila valley village'
	).split(' '),
);
/** What people are, and what there is, of a body. */
const ROLES = new Set(
	'executive chairman chairwoman chairperson CEO founder co-founder cofounder spokesman spokeswoman spokesperson shares shareholders employees subsidiary'.split(
		' ',
	),
);
const PLACES = bitsOf('country', 'city', 'bigCity', 'region', 'water', 'knownPlace', 'dictionaryPlace');
const FORENAMES = bitsOf('forename');
const STORMS = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm']);
const STRENGTH = new Set(['Tropical', 'Subtropical', 'Cyclonic', 'Super']);
const NO_STORM = /^(?:Cent|Hunter|Warn|Watch|Research|Season|Relief|Surge)/;
/** A person surer than this is one. */
const SURE = 0.9;
const OPENING = new Set(['“', '"', '‘', "'"]);
const CALLED = new Set(['called', 'named']);
const STRAITS = new Set(['English', 'Bristol', 'Mozambique', 'Beagle', 'Yucatan']);
const SIGNED = new Set(['signed', 'signing', 'ratified', 'ratifying']);
const BEHIND_OBJECT = /^(?:|[.,;:(]|and|as|at|in|last|on|this|to|which|with)$/;
const DETERMINER = /^(?:the|a|an|that|this)$/i;

/** The kind that a common noun tells of the name behind it; undefined for most nouns. */
export function kindOfNoun(word: string): EntityType | undefined {
	return BY_NOUN.get(word);
}

/** What somebody plays as. Our own list. */
const PLAYERS = new Set(
	(
		'batsman bowler cornerback defender defenseman forward fullback goalkeeper goaltender guard halfback infielder linebacker midfielder netminder outfielder ' +
		'pitcher playmaker quarterback shortstop striker winger'
	).split(' '),
);

/** Who has begun a company, or leads one, and hardly anything else. */
const FOUNDERS = new Set('founder co-founder cofounder CEO CFO COO CTO chairman chairwoman chairperson'.split(' '));
/** Where a brand's things are sold, and things that hardly anybody has made but a company. */
const SHOPS = new Set(
	'store stores outlet outlets restaurant restaurants dealership supermarket supermarkets tractor tractors sneakers'.split(' '),
);

/** The kind that a name is said to be of by the words before it; undefined where they say none. */
export function describedKind(name: Name, wording: Wording): EntityType | undefined {
	if (name.type === 'group') return undefined;
	if (stormOf(name, wording) !== undefined) return 'event';
	if (isSigned(name, wording)) return 'work';
	if (isStrait(name, wording)) return 'place';
	if (hasPlayer(name, wording) || hasFounder(name, wording) || sells(name, wording)) return 'organization';
	if (AREAS.has(wording.word(name.to)) && wording.isOneLine(name.from, name.to + 1)) return 'place';
	let before = name.from - 1;
	const next = wording.word(before);
	if (next === 'of' || next === 'for') return isRunBy(name, wording) ? 'organization' : undefined;
	if (OPENING.has(next)) before--;
	if (CALLED.has(wording.word(before))) before--;
	const kind = BY_NOUN.get(wording.word(before));
	if (kind === undefined || !wording.isOneLine(before, name.to)) return undefined;
	return name.type === 'person' && isRather(name, before, kind, wording) ? undefined : kind;
}

/** `chief executive of Fjordlink`, `a spokesman for Fjordlink`: no listed place, and nobody. */
function isRunBy({ from, to, type }: Name, wording: Wording): boolean {
	if ((type !== 'place' && type !== 'work') || !ROLES.has(wording.word(from - 2))) return false;
	return (wording.listsOfPhrase(from, to) & PLACES) === 0 && (wording.lists(to - 1) & PLACES) === 0 && wording.isOneLine(from - 2, to);
}

/** `Ostrel striker Ann Lund`: nobody has one but a team. */
function hasPlayer({ from, to, type }: Name, wording: Wording): boolean {
	if (type !== 'person' || !PLAYERS.has(wording.word(to)) || !wording.isOneLine(from, to + 2)) return false;
	return /^\p{Lu}\p{Ll}/u.test(wording.word(to + 1)) && !wording.isPossessive(to);
}

/** `Ostrelia founder Ann Lund`, `Ostrelia founder and CEO Ann Lund`. */
function hasFounder({ from, to, type }: Name, wording: Wording): boolean {
	if (type !== 'person' && type !== 'work') return false;
	let end = to;
	while (FOUNDERS.has(wording.word(end)) || (end > to && /^(?:and|,|&)$/.test(wording.word(end)))) end++;
	return end > to && /^\p{Lu}\p{Ll}/u.test(wording.word(end)) && wording.isOneLine(from, end + 1);
}

/** `a Tove Lund store`, `an Ostrel tractor`: a brand. */
function sells({ from, to, type }: Name, wording: Wording): boolean {
	if (type !== 'person' && type !== 'work') return false;
	const noun = /^(?:clothing|shoe|retail|convenience)$/.test(wording.word(to)) ? to + 1 : to;
	return (
		SHOPS.has(wording.word(noun)) && /^(?:an?|the|two|three|many)$/i.test(wording.word(from - 1)) && wording.isOneLine(from - 1, noun + 1)
	);
}

/** `English Channel`: most channels broadcast. */
function isStrait({ from, to }: Name, wording: Wording): boolean {
	return to - from === 2 && wording.word(from + 1) === 'Channel' && STRAITS.has(wording.word(from));
}

/** `signed the East Sea Free Trade Area in June`: an agreement; but not `signed the Real Visby striker`. */
function isSigned({ from, to, type }: Name, wording: Wording): boolean {
	if (type !== 'place' && type !== 'organization') return false;
	const isObject = to - from > 1 && wording.word(from - 1) === 'the' && SIGNED.has(wording.word(from - 2));
	return isObject && BEHIND_OBJECT.test(wording.word(to)) && wording.isOneLine(from - 2, to);
}

/** Whether a person is rather meant: `told the paper Lund had left`, `the song Ann Lund wrote`. */
function isRather(person: Name, before: number, kind: EntityType, wording: Wording): boolean {
	const isSure = person.confidence > SURE;
	if (kind !== 'organization') return person.to - person.from > 1 && isSure;
	const isFullName = person.to - person.from > 1 && (wording.lists(person.from) & FORENAMES) !== 0;
	return DETERMINER.test(wording.word(before - 1)) || (isSure && (isFullName || person.to - person.from === 1));
}

/** The storm's own name in `Tropical Storm Odd`; undefined for all else. */
export function stormOf({ from, to }: Name, wording: Wording): string | undefined {
	if (to - from < 2 || to - from > 3 || !STORMS.has(wording.word(to - 2))) return undefined;
	const name = wording.word(to - 1);
	return NO_STORM.test(name) || (to - from === 3 && !STRENGTH.has(wording.word(from))) ? undefined : name;
}
