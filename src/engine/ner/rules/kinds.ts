/** Kinds of things by what they are called, and by what the article says that they are: `Gotland Steel`, `the novel Tidewater`, `Hurricane Odd`. */
import type { EntityType } from '../../../annotations.js';
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { DOUBT } from '../second-pass.js';
import { describedKind } from './described.js';
import { HEAD_WORDS } from './head-words.js';
import { listedKind } from './listed.js';
import { isCountry, isPlaceOfTeam, isSurelyPlace } from './teams.js';
import type { Usage } from './usage.js';
import type { Wording } from './wording.js';
import { flatMapped } from '../../flat-mapped.js';

const DATELINE = new Set(['—', '–', '(']);
/** What bodies begin with in other languages: `Banco Ostrel`, `Parti Ostrel`. Our own list. */
const FIRST_WORDS = new Set(
	(
		'Banca Banco Banque Compagnie Compañía Confederación Fondation Fondazione Fundación Groupe Grupo Institut Instituto Istituto Ministère Ministerio Parti ' +
		'Partido Partito Sociedad Société Universidad Universidade Université Universität'
	).split(' '),
);
const SITE = /^[\p{L}\d-]{2,40}(?:\.[\p{L}\d-]{2,40}){0,2}\.(?:com|org|net|info|tv)$/u;
const DASHES = new Set(['—', '–', '-', '--']);
/** So many words and marks stand before the bracket of a dateline at most. */
const LONGEST_DATELINE = 10;
/** A shorter word in capitals is an abbreviation. */
const LEAST_LETTERS = 4;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}'’.-]+$/u;
const DATELINE_MARKS = new Set([...DATELINE, '-', ',']);
const PLACES = bitsOf('country', 'region', 'knownPlace');
const BODIES = bitsOf('company', 'media', 'agency', 'party', 'armed', 'platform', 'dictionaryBody');
const PARKS = new Set(['Park', 'Reserve', 'Refuge', 'Sanctuary', 'Monument', 'Forest']);
const OF_PARKS = new Set(['National', 'State', 'Provincial', 'Nature', 'Wildlife', 'Biological', 'Natural', 'Marine', 'Game', 'Forest']);
/** A body surer than this is no place. */
const SURE_BODY = 0.8;
const NAMES = bitsOf('surname', 'forename', 'person', 'dictionaryPerson');
const SURE_SURNAME = 0.7;
const SURNAMES = bitsOf('surname');
const FORENAMES = bitsOf('forename');
/** A work surer than this keeps its kind: works may be called anything. */
const SURE_WORK = 0.6;

/** `names` with the kind that their own words give them, or that the article does; without those that are rather none. */
export function withKinds(names: readonly Name[], wording: Wording, usage: Usage): Name[] {
	return flatMapped(names, (name) => {
		if (name.to - name.from === 1 && usage.commons.has(wording.word(name.from))) return [];
		const type = kindOf(name, wording, usage);
		if (type === undefined && isDoubtful(name, wording, usage)) return [];
		return type === undefined || type === name.type ? name : { ...name, type };
	});
}

/** What is least sure of all and more often wrong than right: one word as a person, several as a body. */
function isDoubtful({ from, to, type, confidence }: Name, wording: Wording, usage: Usage): boolean {
	if (confidence >= DOUBT) return false;
	if (to - from === 1) return type === 'person' && !usage.surnames.has(wording.word(from));
	const isKnown = (wording.listsOfPhrase(from, to) & BODIES) !== 0 || HEAD_WORDS.get(wording.word(to - 1)) === 'organization';
	return type === 'organization' && !isKnown;
}

function kindOf(name: Name, wording: Wording, usage: Usage): EntityType | undefined {
	if (isFamily(name, wording, usage)) return 'group';
	if (isSurname(name, wording, usage)) return 'person';
	const words = wording.phrase(name.from, name.to);
	return (
		describedKind(name, wording) ??
		usage.typeOf(words) ??
		kindOfTeam(name, words, wording, usage) ??
		kindByHead(name, wording) ??
		listedKind(name, wording)
	);
}

/** `the Lunds`, where the article knows somebody of that surname, and nobody of this. */
function isFamily({ from, to, type }: Name, wording: Wording, usage: Usage): boolean {
	const word = wording.word(from);
	if (to - from > 1 || type === 'group' || !word.endsWith('s') || wording.word(from - 1).toLowerCase() !== 'the') return false;
	return usage.surnames.has(word.slice(0, -1)) && !usage.surnames.has(word);
}

/** What nothing but the surname of somebody in the article tells of. */
function isSurname({ from, to, type, confidence }: Name, wording: Wording, usage: Usage): boolean {
	if (to - from > 1 || type === 'person' || type === 'group' || confidence > SURE_SURNAME) return false;
	return usage.surnames.has(wording.word(from)) && (wording.lists(from) & ~NAMES) === 0;
}

/** Team or place, where the article speaks of a team that is called so. */
function kindOfTeam(name: Name, words: string, wording: Wording, usage: Usage): EntityType | undefined {
	if (name.type !== 'place' && name.type !== 'organization') return undefined;
	if (usage.teams.has(words) && !isPlaceOfTeam(name, wording)) return 'organization';
	if (isInDateline(name, wording)) return 'place';
	if (isSourceInDateline(name, wording)) return 'organization';
	// A country that acts stays a place.
	const isPlace = name.type === 'organization' && (!usage.isPlayed || isSurelyPlace(name, wording)) && isCountry(name, wording);
	return isPlace ? 'place' : undefined;
}

/** `VISBY —`, `VISBY (Reuters)`, `VISBY/ORSA -`: words in capitals on top of a line, that no list knows for a body. */
function isInDateline({ from, to, type, confidence }: Name, wording: Wording): boolean {
	if (type === 'place' || confidence > SURE_BODY || (to - from === 1 && wording.word(from).length < LEAST_LETTERS)) return false;
	let top = from;
	while (top > 1 && wording.word(top - 1) === '/' && isInCapitals(top - 2, wording)) top -= 2;
	while (top > 0 && wording.isOneLine(top - 1, top + 1) && isInCapitals(top - 1, wording)) top--;
	if (top > 0 && wording.isOneLine(top - 1, top + 1)) return false;
	let end = to;
	while (wording.word(end) === '/' && isInCapitals(end + 1, wording)) end += 2;
	return isDateline(end, wording) && isInCapitals(from, wording) && (wording.listsOfPhrase(from, to) & BODIES) === 0;
}

/** `VISBY, March 15 (Harbour Wire) -`: whose report it is. */
function isSourceInDateline({ from, to }: Name, wording: Wording): boolean {
	if (wording.word(from - 1) !== '(' || wording.word(to) !== ')' || !DASHES.has(wording.word(to + 1))) return false;
	let top = from;
	while (top > 0 && from - top < LONGEST_DATELINE && wording.word(top - 1) !== ')' && wording.isOneLine(top - 1, top + 1)) top--;
	const isTop = top === 0 || !wording.isOneLine(top - 1, top + 1);
	return isTop && isInCapitals(top, wording) && (wording.listsOfPhrase(from, to) & PLACES) === 0;
}

function isInCapitals(token: number, wording: Wording): boolean {
	return IN_CAPITALS.test(wording.word(token));
}

/** Whether what follows closes a dateline: a dash or a bracket, or a country or region that does after a comma. */
function isDateline(token: number, wording: Wording): boolean {
	const mark = wording.word(token);
	const { tokens } = wording.article;
	if (mark === '-') return tokens[token]?.spaced === true && tokens[token + 1]?.spaced === true;
	if (mark !== ',') return DATELINE.has(mark);
	for (let to = token + 2; to <= token + 4; to++)
		if (DATELINE_MARKS.has(wording.word(to)) && (wording.listsOfPhrase(token + 1, to) & PLACES) !== 0)
			return wording.isOneLine(token, to + 1);
	return false;
}

/** The kind that a name's head says; undefined where it says none, or may be somebody's surname. */
function kindByHead(name: Name, wording: Wording): EntityType | undefined {
	if (isSite(name, wording)) return 'organization';
	if (name.to - name.from < 2 || (name.type === 'work' && name.confidence > SURE_WORK)) return undefined;
	if (isPark(name, wording)) return 'place';
	const head = headOf(name, wording);
	const kind = HEAD_WORDS.get(wording.word(head));
	if (kind === undefined && FIRST_WORDS.has(wording.word(name.from)) && name.type !== 'group') return 'organization';
	if (kind === undefined || name.type !== 'person') return kind;
	if ((wording.lists(head) & SURNAMES) !== 0) return undefined;
	const isPair = name.to - name.from === 2 && kind === 'place';
	return (isPair || kind === 'organization') && (wording.lists(name.from) & FORENAMES) !== 0 ? undefined : kind;
}

/** `ostrelia.com`: whoever is behind it. */
function isSite({ from, to }: Name, wording: Wording): boolean {
	return to - from === 1 && SITE.test(wording.word(from));
}

/** `Odd Lund National Park`: `Park` alone is a surname, too. */
function isPark({ to }: Name, wording: Wording): boolean {
	return PARKS.has(wording.word(to - 1)) && OF_PARKS.has(wording.word(to - 2));
}

/** The head of `University of …`, `Agency for …`; else the last word. */
function headOf({ from, to }: Name, wording: Wording): number {
	for (let token = from + 1; token < to - 1; token++) {
		const word = wording.word(token);
		if (word === 'of' || word === 'for') return token - 1;
	}
	return to - 1;
}
