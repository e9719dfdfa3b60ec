/** What a thing is, where the words beside its name say so: `the novel Tidewater`, `a firm called “Lund and Sons”`, `Hurricane Odd`, `Odd valley`. */
import type { EntityType } from '../../annotations.js';
import { AREAS_AFTER_NAMES, ROLES_IN_ORGANIZATIONS, TYPE_OF_NOUN } from '../lexicon/describing-nouns.js';
import { CENTRAL_DETERMINERS } from '../lexicon/determiners.js';
import { HEAD_WORDS } from '../lexicon/name-heads.js';
import { KIN } from '../lexicon/persons.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import type { Name } from './name.js';
import { bitsOf } from './lists.js';
import type { TokenReader } from './token-reader.js';

const PLACES = bitsOf('country', 'city', 'bigCity', 'region', 'water', 'knownPlace', 'dictionaryPlace');
const FORENAMES = bitsOf('forename');
const STORMS = new Set(['Hurricane', 'Typhoon', 'Cyclone', 'Storm']);
const STRENGTH = new Set(['Tropical', 'Subtropical', 'Cyclonic', 'Super']);
const NO_STORM = /^(?:Cent|Hunter|Warn|Watch|Research|Season|Relief|Surge)/;
/** Confidence of the tagger above which a person stays one. */
const SURE = 0.9;
const OPENING = new Set(['“', '"', '‘', "'"]);
const CALLED = new Set(['called', 'named']);
/** What teams and firms do. */
const PLURAL_VERBS = new Set(['are', 'have', 'host', 'operate', 'play', 'run', 'were']);
const DETERMINER = /^(?:the|a|an|that|this)$/i;

/** Whether a noun says that what follows it is a work. */
export function describesWork(noun: string): boolean {
	return TYPE_OF_NOUN.get(noun) === 'work';
}

/** Tokens that are looked at before a name and after it: `brother` `-` `in` `-` `law` `,`. */
export const DESCRIPTION_REACH = 6;

/** The type that the words beside a name say; undefined where they say none. */
export function describedType(name: Name, tokens: TokenReader): EntityType | undefined {
	if (name.type === 'group') return undefined;
	if (stormOf(name, tokens) !== undefined) return 'event';
	if (name.type !== 'person' && (hasAge(name, tokens) || isRelative(name, tokens) || isWho(name, tokens))) return 'person';
	if (AREAS_AFTER_NAMES.has(tokens.word(name.to)) && tokens.isOneLine(name.from, name.to + 1)) return 'place';
	let before = name.from - 1;
	const next = tokens.word(before);
	if (next === 'of' || next === 'for') return isOfRole(name, tokens) ? 'organization' : undefined;
	if (OPENING.has(next)) before--;
	if (CALLED.has(tokens.word(before))) before--;
	const type = TYPE_OF_NOUN.get(tokens.word(before));
	if (type === undefined || !tokens.isOneLine(before, name.to)) return undefined;
	return name.type === 'person' && isRatherPerson(name, before, type, tokens) ? undefined : type;
}

/** `Ostrel, 52, a herder`: all 108 names with such an age in `gold/train` and `gold/press/train` are persons. */
function hasAge({ from, to }: Name, tokens: TokenReader): boolean {
	const isAge = /^(?:1[6-9]|[2-9]\d)$/.test(tokens.word(to + 1));
	return isAge && tokens.word(to) === ',' && tokens.word(to + 2) === ',' && tokens.isOneLine(from, to + 3);
}

/**
 * `they met Ostrel Lund, who had left`: of 182 names of several words in `gold/train` and `gold/press/train` before such a clause, and behind no
 * preposition or article, 180 are of persons. A team or firm has its verb in the plural (`Ost Rail, who run the line`) or a telling last word.
 */
function isWho({ from, to }: Name, tokens: TokenReader): boolean {
	if (to - from < 2 || tokens.word(to) !== ',' || tokens.word(to + 1) !== 'who' || PLURAL_VERBS.has(tokens.word(to + 2))) return false;
	const before = tokens.word(from - 1).toLowerCase();
	if (PREPOSITIONS.has(before) || CENTRAL_DETERMINERS.has(before) || before === 'and') return false;
	const lists = tokens.listsOfPhrase(from, to) | tokens.lists(to - 1);
	return (lists & PLACES) === 0 && !HEAD_WORDS.has(tokens.word(to - 1)) && tokens.isOneLine(from, to + 2);
}

/** `her brother Ostrel`, `her brother, Ostrel,`: all 120 names behind a relative there are persons. */
function isRelative({ from, to }: Name, tokens: TokenReader): boolean {
	const hasComma = tokens.word(from - 1) === ',';
	if (hasComma && !/^[,.)]$/.test(tokens.word(to))) return false;
	const kin = hasComma ? from - 2 : from - 1;
	const isInLaw = tokens.word(kin) === 'law' && tokens.word(kin - 2) === 'in' && KIN.has(tokens.word(kin - 4));
	return (isInLaw || KIN.has(tokens.word(kin))) && tokens.isOneLine(kin, to);
}

/** `chief executive of Fjordlink`, `a spokesman for Fjordlink`: no listed place, and nobody. */
function isOfRole({ from, to, type }: Name, tokens: TokenReader): boolean {
	if ((type !== 'place' && type !== 'work') || !ROLES_IN_ORGANIZATIONS.has(tokens.word(from - 2))) return false;
	return (tokens.listsOfPhrase(from, to) & PLACES) === 0 && (tokens.lists(to - 1) & PLACES) === 0 && tokens.isOneLine(from - 2, to);
}

/** Whether a person is rather meant: `told the paper Lund had left`, `the song Ann Lund wrote`. */
function isRatherPerson(person: Name, noun: number, type: EntityType, tokens: TokenReader): boolean {
	const isSure = person.confidence > SURE;
	if (type !== 'organization') return person.to - person.from > 1 && isSure;
	const isFullName = person.to - person.from > 1 && (tokens.lists(person.from) & FORENAMES) !== 0;
	return DETERMINER.test(tokens.word(noun - 1)) || (isSure && (isFullName || person.to - person.from === 1));
}

/** The storm's own name in `Tropical Storm Odd`; undefined for all else. */
export function stormOf({ from, to }: Name, tokens: TokenReader): string | undefined {
	if (to - from < 2 || to - from > 3 || !STORMS.has(tokens.word(to - 2))) return undefined;
	const name = tokens.word(to - 1);
	return NO_STORM.test(name) || (to - from === 3 && !STRENGTH.has(tokens.word(from))) ? undefined : name;
}
