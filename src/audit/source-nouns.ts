/** What the nouns are that call a source: documents, institutions, holders of an office, anybody. */
import { QUANTIFIERS } from '../engine/lexicon/determiners.js';
import { SMALL_NUMBERS } from '../engine/lexicon/numbers.js';
import { CLERGY, KIN, NOBILITY, OFFICES, personsMarked, RANKS, RELATIONS, WORKING_RELATIONS } from '../engine/lexicon/persons.js';
import { withMark } from '../engine/lexicon/marked-words.js';
import { isPluralRole, roleNoun } from '../engine/lexicon/role-nouns.js';
import { LAWS, ORGANIZATIONS, thingNoun, WRITINGS } from '../engine/lexicon/things.js';
import { union, without, words } from '../engine/lexicon/word-class.js';
import { DOCUMENTS, FINDERS } from '../engine/quotes/documents.js';

/** Records and other writings that speak for nobody in the engine's tables. */
const RECORDS = words(`
accounts affidavit affidavits banner banners brief cable cables charter citation communications constitution contract contracts copy deed diary
dossier editorial entry essay footage guidelines indictment inquiry inventory investigation leaflet leaflets ledger letters log logs mail
manifest manual manuscript messages minutes notebook notes papers plaque pleadings poster posters posts recording
recordings rules sheet sign slides spreadsheet submission tape tapes testimony text texts transcripts writ
`);
/** All that is read and not heard. */
const READ = union(DOCUMENTS, FINDERS, RECORDS, LAWS.keys(), WRITINGS);

/** Institutions that no table of organizations has. */
const COLLECTIVES = union(
	['office'],
	words(`
authorities constabulary defence defense developer gardaí government insurer jury leadership management military newsroom panel prosecution radio
registry secretariat state television trustees zoo
`),
);

/** Words that stand for persons and are no role: `a source`, `one`. */
const ANYBODY = words('insiders one others somebody someone source sources third');

/** Who speaks for somebody: `a lawyer for Low`. */
const PROXIES = words(
	'agent agents attorney attorneys barrister barristers counsel lawyer lawyers publicist representative representatives solicitor solicitors',
);

/** Those in charge whose word alone says little: `the harbour master`, `the night foreman`. */
const IN_CHARGE = words('foreman headmistress master matron warden');
/** Words that make an office of one that several have: `its chief executive`. */
const SOLE = words('acting chief general interim managing');

/** Offices that one holds at a time, in a place or for a body: `the official` says nothing of who it is, `the mayor` does. */
const UNIQUE = union(IN_CHARGE, without(union(OFFICES.keys(), CLERGY.keys(), NOBILITY.keys()), personsMarked('s')));
/** Always on record, even without a name. */
const JUDICIAL = personsMarked('j');
/** Relatives and others of whom one has one. */
const ONLY_ONES = without(
	union(
		KIN.keys(),
		WORKING_RELATIONS.keys(),
		withMark(RELATIONS, 'f'),
		withMark(RELATIONS, 'm'),
		words('client owner predecessor successor'),
	),
	personsMarked('s'),
);

/** What a noun says of a source. */
export type NounKind =
	'document' | 'spokesperson' | 'institution' | 'office' | 'rank' | 'judicial' | 'relation' | 'person' | 'persons' | 'anybody';

/** The kind of a noun in lower case; undefined for what can be no source. */
export function nounKind(noun: string): NounKind | undefined {
	if (READ.has(noun)) return 'document';
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

/** Whether a noun in lower case is one for who speaks for somebody: `lawyer`. */
export function isProxy(noun: string): boolean {
	return PROXIES.has(noun);
}

/** Whether a word in lower case says that only one holds the office that follows: `chief executive`. */
export function isSoleOffice(word: string): boolean {
	return SOLE.has(word);
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
