/** Finds the bounds of noun phrases that say what someone is, where they begin. Those that end in front of a name: `title-phrases.ts`. */
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { COORDINATORS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { PRONOUNS, RELATIVES } from '../lexicon/pronouns.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { union, without, words } from '../lexicon/word-class.js';
import { FULL_MONTHS, FULL_WEEKDAYS, PARTS_OF_DAY, RELATIVE_DAYS, TIME_MODIFIERS, UNITS_OF_TIME } from '../lexicon/calendar.js';
import { COMMON_PREPOSITIONS, PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS, POSSESSIVES } from '../lexicon/determiners.js';
import { startsWithCapital, startsWithLetter } from '../document/characters.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { abbreviatedRole, isPluralRole } from '../lexicon/persons.js';
import { MODIFIERS, PHRASE_DETERMINERS, STOPS } from './phrase-words.js';
import { isVerbWithObject } from './verbs-in-titles.js';
import type { NamedText } from './named-text.js';
import type { Range } from './range.js';

const BINDING = union(COMMON_PREPOSITIONS, words('against as named the'));

/** A noun phrase with its role noun. */
export interface RolePhrase extends Range {
	/** Token of the role noun. */
	readonly head: number;
	readonly role: string;
	/** Where an owner stands in front: `his`, `the boy’s`, `Iran’s`. */
	readonly owner?: Range;
	/** The determiner in front, in lower case; empty where there is none. */
	readonly determiner: string;
}

/** Longest phrase that is followed, in tokens. */
export const LONGEST = 14;
/** `He’ll`, `we’ve`: a pronoun and its verb. */
const CONTRACTED = /['’](?:ll|ve|d|re|m)$/;

/** Whether a plain word (no name) may stand inside a title in front of its head. */
export function isModifier(passage: NamedText, at: number): boolean {
	const word = passage.lower(at);
	const token = passage.token(at);
	if (token.kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(word);
	if (token.kind !== 'word' || isPossessiveEnd(word) || CONTRACTED.test(word)) return false;
	// `three-year-old`: no determiner.
	if (MODIFIERS.has(word) || (PHRASE_DETERMINERS.has(word) && passage.isHyphen(at + 1))) return true;
	if (STOPS.has(word) || PREPOSITIONS.has(word) || PHRASE_DETERMINERS.has(word) || FINITE_VERBS.has(word)) return false;
	if (!/(?:ed|ing|ly)$/.test(word) || passage.roleAt(at) !== undefined || startsWithCapital(token.text)) return true;
	// `democratically-elected`
	return passage.isHyphen(at + 1) || passage.isHyphen(at - 1);
}

const CLAUSE_WORDS = union(RELATIVES, SUBORDINATORS, without(COORDINATORS, words('and')), words('amid as despite during than till where'));
const HARD_STOPS = /^[.;:!?()[\]—"“”]$|^(?:''|``|--|…)$/;

/**
 * The role phrase that begins at `start`, e.g. after the comma after a name: over its determiner and
 * modifiers to the head, and on over what completes it. Undefined where no role stands before the first
 * preposition or verb. `closed` says whether punctuation or the sentence's end follows.
 */
export function phraseStartingAt(passage: NamedText, start: number, limit: number): (RolePhrase & { closed: boolean }) | undefined {
	let from = start;
	let determiner = '';
	while (
		from < limit &&
		(PHRASE_DETERMINERS.has(passage.lower(from)) || passage.lower(from) === 'of') &&
		!passage.isHyphen(from + 1) &&
		from - start < 4
	) {
		if (determiner === '' || (determiner !== 'one' && passage.lower(from) !== 'of')) determiner = passage.lower(from);
		from++;
	}
	const owner = ownerAtStart(passage, from, limit, determiner);
	const first = owner?.after ?? from;
	const head = headFrom(passage, first, limit);
	if (!head) return undefined;
	const to = endOfPhrase(passage, head.at + 1, limit);
	const next = passage.lower(to);
	const closed =
		to >= limit ||
		/^[.,;:!?()—–"”-]$/.test(next) ||
		CLAUSE_WORDS.has(next) ||
		isTimePhrase(passage, to) ||
		passage.isPerson(to) ||
		passage.lower(to - 1) === 'to';
	return { from: first, to, head: head.at, role: head.role, determiner, closed, ...(owner ? { owner: owner.range } : {}) };
}

/** An owner in front of the role: `his`, `Iran’s`, `the boy’s`. */
function ownerAtStart(passage: NamedText, from: number, limit: number, determiner: string): { range: Range; after: number } | undefined {
	if (POSSESSIVES.has(determiner)) return { range: { from: from - 1, to: from }, after: from };
	for (let at = from; at < Math.min(limit, from + 6); at++) {
		const word = passage.lower(at);
		if (isPossessiveEnd(word) && !passage.token(at).spaced) return at > from ? { range: { from, to: at }, after: at + 1 } : undefined;
		if (!passage.nameAt(at) && !isModifier(passage, at)) return undefined;
	}
	return undefined;
}

/** The last role noun before the first preposition, verb or mark; `and` may join several. */
function headFrom(passage: NamedText, start: number, limit: number): { at: number; role: string } | undefined {
	let found: { at: number; role: string } | undefined;
	for (let at = start; at < limit && at - start < LONGEST; at++) {
		const role = passage.roleAt(at);
		if (role !== undefined) {
			found = { at, role };
			continue;
		}
		if (passage.nameAt(at) || passage.isHyphen(at) || passage.token(at).kind === 'number') continue;
		const word = passage.lower(at);
		if (found && !isModifier(passage, at)) break;
		if (
			word === 'and' ||
			word === '&' ||
			(word === ',' &&
				startsWithLetter(passage.token(at + 1).text) &&
				passage.token(at - 1).kind === 'word' &&
				!found &&
				isAdjectiveComma(passage, at))
		)
			continue;
		if (!isModifier(passage, at)) break;
	}
	return found;
}

/** `a tall, quiet man`: a comma between modifiers. */
function isAdjectiveComma(passage: NamedText, at: number): boolean {
	return isModifier(passage, at - 1) && isModifier(passage, at + 1) && passage.roleAt(at - 1) === undefined && !passage.nameAt(at + 1);
}

/** Where the phrase ends that goes on after its head. */
function endOfPhrase(passage: NamedText, start: number, limit: number): number {
	for (let at = start; at < limit; at++) {
		const name = passage.nameAt(at);
		const word = passage.lower(at);
		if (name) {
			// `woodworker Jane Roe`: the phrase is her title.
			if (
				name.type === 'person' &&
				(name.from === start || !takesPerson(passage, name.from)) &&
				!isPossessiveEnd(passage.token(name.to).text)
			)
				return at;
			at = name.to - 1;
			continue;
		}
		if (HARD_STOPS.test(passage.token(at).text)) return at;
		if (word === ',') return at;
		if (/^[–-]+$/.test(word) && !passage.isHyphen(at)) return at;
		if (word === 'and' && !goesOn(passage, at, limit)) return at;
		if (CLAUSE_WORDS.has(word) || isFinite(passage, at)) return at;
		if (isTimePhrase(passage, at)) return at;
		if (word !== 'and' && (STOPS.has(word) || FINITE_VERBS.has(word)) && !MODIFIERS.has(word)) return at;
	}
	return limit;
}

/** `decided`, `suspended parliament`: a verb of the sentence; a participle has a preposition after it (`accused of`). */
function isFinite(passage: NamedText, at: number): boolean {
	const word = passage.lower(at);
	if (!/[^e]ed$/.test(word) || MODIFIERS.has(word) || passage.isHyphen(at - 1)) return false;
	const next = passage.lower(at + 1);
	return !PREPOSITIONS.has(next) && passage.roleAt(at + 1) === undefined;
}

/** Whether a person's name can go on a phrase: `lawyer for Roe`, `aide representing Roe`, `the Roe administration`. */
function takesPerson(passage: NamedText, from: number): boolean {
	// `aide to Sen. Roe`
	const at = abbreviatedRole(passage.token(from - 1).text) === undefined ? from : from - 1;
	const word = passage.lower(at - 1);
	if (passage.roleAt(at - 1) !== undefined && !isPluralRole(passage.token(at - 1).text)) return true;
	return BINDING.has(word) || /(?:ing|ed)$/.test(word);
}

/** They open a clause, or are its verb. */
const AFTER_AND = union(PRONOUNS, POSSESSIVES, AUXILIARIES, ['also', 'then']);

/** Whether the phrase goes on after `and`: not with a person, a pronoun or a verb. */
function goesOn(passage: NamedText, at: number, limit: number): boolean {
	const next = at + 1;
	if (next >= limit || passage.isPerson(next)) return false;
	const word = passage.lower(next);
	if (FINITE_VERBS.has(word) || isVerbWithObject(passage, next) || AFTER_AND.has(word)) return false;
	return !/ed$/.test(word) || MODIFIERS.has(word);
}

const TIME_WORDS = union(TIME_PREPOSITIONS, TIME_MODIFIERS, RELATIVE_DAYS, words('for from this'));
const BEFORE_TIME = union(DETERMINERS, TIME_MODIFIERS, ['past']);
const TIME_NOUNS = union(FULL_WEEKDAYS, FULL_MONTHS, PARTS_OF_DAY, UNITS_OF_TIME, ['time']);

/** `on Monday`, `in 2012`, `last year`, `at the time`: no part of what someone is. */
export function isTimePhrase(passage: NamedText, at: number): boolean {
	if (!TIME_WORDS.has(passage.lower(at))) return false;
	for (let next = at + 1; next <= at + 3; next++) {
		if (TIME_NOUNS.has(passage.lower(next)) || /^\d{4}s?$/.test(passage.lower(next))) return true;
		if (!BEFORE_TIME.has(passage.lower(next)) && !/^\d+$/.test(passage.lower(next))) return false;
	}
	return false;
}
