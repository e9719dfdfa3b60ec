/** Finds the bounds of noun phrases that say what someone is, where they begin. Those that end in front of a name: `titles.ts`. */
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { union, words } from '../lexicon/word-class.js';
import { RELATIVE_DAYS, TIME_MODIFIERS } from '../lexicon/calendar.js';
import { COMMON_PREPOSITIONS, PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { startsWithCapital, startsWithLetter } from '../document/characters.js';
import { isPossessiveEnd } from '../document/possessive.js';
import { abbreviatedRole, isPluralRole } from '../lexicon/persons.js';
import { MODIFIERS, PHRASE_DETERMINERS, STOPS } from './data/words.js';
import type { Reading, TokenRange } from './reading.js';
import { isVerbWithObject } from './verbs.js';

const BINDING = union(COMMON_PREPOSITIONS, words('against as named the'));

/** A noun phrase with its role noun. */
export interface RolePhrase extends TokenRange {
	/** Token of the role noun. */
	readonly head: number;
	readonly role: string;
	/** Where an owner stands in front: `his`, `the boy’s`, `Iran’s`. */
	readonly owner?: TokenRange;
	/** The determiner in front, in lower case; empty where there is none. */
	readonly determiner: string;
}

/** Longest phrase that is followed, in tokens. */
export const LONGEST = 14;
/** `He’ll`, `we’ve`: a pronoun and its verb. */
const CONTRACTED = /['’](?:ll|ve|d|re|m)$/;

/** Whether a plain word (no name) may stand inside a title in front of its head. */
export function isModifier(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	const token = reading.token(at);
	if (token.kind === 'number') return /^\d+(?:st|nd|rd|th)$/.test(word);
	if (token.kind !== 'word' || isPossessiveEnd(word) || CONTRACTED.test(word)) return false;
	// `three-year-old`: no determiner.
	if (MODIFIERS.has(word) || (PHRASE_DETERMINERS.has(word) && reading.isHyphen(at + 1))) return true;
	if (STOPS.has(word) || PREPOSITIONS.has(word) || PHRASE_DETERMINERS.has(word) || FINITE_VERBS.has(word)) return false;
	if (!/(?:ed|ing|ly)$/.test(word) || reading.roleAt(at) !== undefined || startsWithCapital(token.text)) return true;
	// `democratically-elected`
	return reading.isHyphen(at + 1) || reading.isHyphen(at - 1);
}

const CLAUSE_WORDS = new Set(
	'who whom whose which that where when while after before since until till because although though if as than so but nor or yet during amid despite'.split(
		' ',
	),
);
const HARD_STOPS = /^[.;:!?()[\]—"“”]$|^(?:''|``|--|…)$/;

/**
 * The role phrase that begins at `start`, e.g. behind the comma after a name: over its determiner and
 * modifiers to the head, and on over what completes it. Undefined where no role stands before the first
 * preposition or verb. `closed` says whether punctuation or the sentence's end follows.
 */
export function phraseStartingAt(reading: Reading, start: number, ceiling: number): (RolePhrase & { closed: boolean }) | undefined {
	let from = start;
	let determiner = '';
	while (
		from < ceiling &&
		(PHRASE_DETERMINERS.has(reading.lower(from)) || reading.lower(from) === 'of') &&
		!reading.isHyphen(from + 1) &&
		from - start < 4
	) {
		if (determiner === '' || (determiner !== 'one' && reading.lower(from) !== 'of')) determiner = reading.lower(from);
		from++;
	}
	const owner = ownerAtStart(reading, from, ceiling, determiner);
	const first = owner?.after ?? from;
	const head = headFrom(reading, first, ceiling);
	if (!head) return undefined;
	const to = endOfPhrase(reading, head.at + 1, ceiling);
	const next = reading.lower(to);
	const closed =
		to >= ceiling ||
		/^[.,;:!?()—–"”-]$/.test(next) ||
		CLAUSE_WORDS.has(next) ||
		isTimePhrase(reading, to) ||
		reading.isPerson(to) ||
		reading.lower(to - 1) === 'to';
	return { from: first, to, head: head.at, role: head.role, determiner, closed, ...(owner ? { owner: owner.range } : {}) };
}

/** An owner in front of the role: `his`, `Iran’s`, `the boy’s`. */
function ownerAtStart(
	reading: Reading,
	from: number,
	ceiling: number,
	determiner: string,
): { range: TokenRange; after: number } | undefined {
	if (POSSESSIVES.has(determiner)) return { range: { from: from - 1, to: from }, after: from };
	for (let at = from; at < Math.min(ceiling, from + 6); at++) {
		const word = reading.lower(at);
		if (isPossessiveEnd(word) && !reading.token(at).spaced) return at > from ? { range: { from, to: at }, after: at + 1 } : undefined;
		if (!reading.nameAt(at) && !isModifier(reading, at)) return undefined;
	}
	return undefined;
}

/** The last role noun before the first preposition, verb or mark; `and` may join several. */
function headFrom(reading: Reading, start: number, ceiling: number): { at: number; role: string } | undefined {
	let found: { at: number; role: string } | undefined;
	for (let at = start; at < ceiling && at - start < LONGEST; at++) {
		const role = reading.roleAt(at);
		if (role !== undefined) {
			found = { at, role };
			continue;
		}
		if (reading.nameAt(at) || reading.isHyphen(at) || reading.token(at).kind === 'number') continue;
		const word = reading.lower(at);
		if (found && !isModifier(reading, at)) break;
		if (
			word === 'and' ||
			word === '&' ||
			(word === ',' &&
				startsWithLetter(reading.token(at + 1).text) &&
				reading.token(at - 1).kind === 'word' &&
				!found &&
				isAdjectiveComma(reading, at))
		)
			continue;
		if (!isModifier(reading, at)) break;
	}
	return found;
}

/** `a tall, quiet man`: a comma between modifiers. */
function isAdjectiveComma(reading: Reading, at: number): boolean {
	return isModifier(reading, at - 1) && isModifier(reading, at + 1) && reading.roleAt(at - 1) === undefined && !reading.nameAt(at + 1);
}

/** Where the phrase ends that goes on behind its head. */
function endOfPhrase(reading: Reading, start: number, ceiling: number): number {
	for (let at = start; at < ceiling; at++) {
		const name = reading.nameAt(at);
		const word = reading.lower(at);
		if (name) {
			// `woodworker Jane Roe`: the phrase is her title.
			if (
				name.type === 'person' &&
				(name.from === start || !takesPerson(reading, name.from)) &&
				!isPossessiveEnd(reading.token(name.to).text)
			)
				return at;
			at = name.to - 1;
			continue;
		}
		if (HARD_STOPS.test(reading.token(at).text)) return at;
		if (word === ',') return at;
		if (/^[–-]+$/.test(word) && !reading.isHyphen(at)) return at;
		if (word === 'and' && !goesOn(reading, at, ceiling)) return at;
		if (CLAUSE_WORDS.has(word) || isFinite(reading, at)) return at;
		if (isTimePhrase(reading, at)) return at;
		if (word !== 'and' && (STOPS.has(word) || FINITE_VERBS.has(word)) && !MODIFIERS.has(word)) return at;
	}
	return ceiling;
}

/** `decided`, `suspended parliament`: a verb of the sentence; a participle has a preposition behind it (`accused of`). */
function isFinite(reading: Reading, at: number): boolean {
	const word = reading.lower(at);
	if (!/[^e]ed$/.test(word) || MODIFIERS.has(word) || reading.isHyphen(at - 1)) return false;
	const next = reading.lower(at + 1);
	return !PREPOSITIONS.has(next) && reading.roleAt(at + 1) === undefined;
}

/** Whether a person's name can go on a phrase: `lawyer for Roe`, `aide representing Roe`, `the Roe administration`. */
function takesPerson(reading: Reading, from: number): boolean {
	// `aide to Sen. Roe`
	const at = abbreviatedRole(reading.token(from - 1).text) === undefined ? from : from - 1;
	const word = reading.lower(at - 1);
	if (reading.roleAt(at - 1) !== undefined && !isPluralRole(reading.token(at - 1).text)) return true;
	return BINDING.has(word) || /(?:ing|ed)$/.test(word);
}

/** Whether the phrase goes on behind `and`: not with a person, a pronoun or a verb. */
function goesOn(reading: Reading, at: number, ceiling: number): boolean {
	const next = at + 1;
	if (next >= ceiling || reading.isPerson(next)) return false;
	const word = reading.lower(next);
	if (
		FINITE_VERBS.has(word) ||
		isVerbWithObject(reading, next) ||
		/^(?:he|she|they|it|his|her|their|then|also|was|is|has|had|will)$/.test(word)
	)
		return false;
	return !/ed$/.test(word) || MODIFIERS.has(word);
}

const TIME_WORDS = union(TIME_PREPOSITIONS, TIME_MODIFIERS, RELATIVE_DAYS, words('for from this'));
const TIME_NOUNS =
	/^(?:\d{4}|\d{4}s|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|time|night|morning|afternoon|evening|day|days|years|months|weeks)$/;

/** `on Monday`, `in 2012`, `last year`, `at the time`: no part of what someone is. */
export function isTimePhrase(reading: Reading, at: number): boolean {
	if (!TIME_WORDS.has(reading.lower(at))) return false;
	for (let next = at + 1; next <= at + 3; next++) {
		if (TIME_NOUNS.test(reading.lower(next))) return true;
		if (!/^(?:the|a|last|this|early|late|next|past|that|\d+|two|three|four|five|ten|several|many)$/.test(reading.lower(next))) return false;
	}
	return false;
}
