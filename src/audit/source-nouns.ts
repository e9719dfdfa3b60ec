/** What the nouns are that call a source: documents, institutions, holders of an office, anybody. */
import { QUANTIFIERS } from '../engine/lexicon/determiners.js';
import { SMALL_NUMBERS } from '../engine/lexicon/numbers.js';
import { CLERGY, KIN, NOBILITY, OFFICES, personsMarked, RANKS, WORKING_RELATIONS } from '../engine/lexicon/persons.js';
import { isPluralRole, roleNoun } from '../engine/lexicon/role-nouns.js';
import { ORGANIZATIONS, thingNoun } from '../engine/lexicon/things.js';
import { union, without, words } from '../engine/lexicon/word-class.js';
import { DOCUMENTS } from '../engine/quotes/documents.js';

/** Records and other writings that speak for nobody in the engine's tables. */
const RECORDS = words(`
accounts affidavit charter citation communications diary dossier footage guidelines indictment inventory inquiry investigation leaflet ledger logs
manifest manual manuscript minutes notebook papers plaque pleadings recording sign spreadsheet submission testimony transcripts writ
`);

/** Institutions that no table of organizations has. */
const COLLECTIVES = words('authorities constabulary defence defense developer gardaí government insurer military prosecution state zoo');

/** Words that stand for persons and are no role: `a source`, `one`. */
const ANYBODY = words('insiders one others source sources third');

/** Offices that one holds at a time, in a place or for a body: `the official` says nothing of who it is, `the mayor` does. */
const UNIQUE = without(union(OFFICES.keys(), CLERGY.keys(), NOBILITY.keys()), personsMarked('s'));
/** Whoever it is, it is on record. */
const JUDICIAL = personsMarked('j');
/** Relatives and others of whom one has one. */
const ONLY_ONES = without(union(KIN.keys(), WORKING_RELATIONS.keys(), words('client owner predecessor successor')), personsMarked('s'));

/** What a noun says of a source. */
export type NounKind =
	'document' | 'spokesperson' | 'institution' | 'office' | 'rank' | 'judicial' | 'relation' | 'person' | 'persons' | 'anybody';

/** The kind of a noun in lower case; undefined for what can be no source. */
export function nounKind(noun: string): NounKind | undefined {
	if (DOCUMENTS.has(noun) || RECORDS.has(noun)) return 'document';
	if (ANYBODY.has(noun) || QUANTIFIERS.has(noun) || SMALL_NUMBERS.has(noun)) return 'anybody';
	const role = roleNoun(noun);
	const isPlural = isPluralRole(noun);
	if (role?.startsWith('spokes') === true) return 'spokesperson';
	if (role !== undefined && JUDICIAL.has(role)) return 'judicial';
	if (COLLECTIVES.has(noun) || (ORGANIZATIONS.has(thingNoun(noun) ?? '') && !noun.startsWith('maker'))) return 'institution';
	if (role === undefined) return undefined;
	if (ONLY_ONES.has(role)) return 'relation';
	if (isPlural) return 'persons';
	return UNIQUE.has(role) ? 'office' : RANKS.has(role) ? 'rank' : 'person';
}

/** Whether a word in lower case stands for somebody who has no name: `a source`, `one`. */
export function isUnnamedNoun(noun: string): boolean {
	return ANYBODY.has(noun);
}

/** Whether a noun in lower case is one for several organizations or holders of an office: `charities`, `chiefs`. */
export function isPluralHead(noun: string): boolean {
	return noun.endsWith('s') && !COLLECTIVES.has(noun) && (thingNoun(noun) !== noun || roleNoun(noun) !== undefined);
}

/** Whether a word in lower case counts, and says what a source is only where no noun follows: `three`, not `three weeks`. */
export function isCountingHead(noun: string): boolean {
	return QUANTIFIERS.has(noun) || SMALL_NUMBERS.has(noun);
}
