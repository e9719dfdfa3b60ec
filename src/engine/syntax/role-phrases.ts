/** Reads of noun phrases what someone or something is: of titles in front of a name, of appositions and predicates after it. */
import { startsWithLetter } from '../document/characters.js';
import { AUTHORITY_FIELDS } from '../lexicon/authority-fields.js';
import { AUXILIARIES, MODALS } from '../lexicon/auxiliaries.js';
import { FULL_MONTHS, FULL_WEEKDAYS, PARTS_OF_DAY, RELATIVE_DAYS, TIME_MODIFIERS, UNITS_OF_TIME } from '../lexicon/calendar.js';
import { Class, isA } from '../lexicon/classes.js';
import { COORDINATORS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { COMPARING, DEFINITES, DETERMINERS, POSSESSIVES, SPECIFIERS } from '../lexicon/determiners.js';
import { IRREGULAR_FORMS } from '../lexicon/inflection.js';
import { FINITE_VERBS } from '../lexicon/news-verbs.js';
import { FIRST_OF_TITLES, KIN, OFFICES, personsMarked, RANKS } from '../lexicon/persons.js';
import { abbreviatedRole, isPluralRole } from '../lexicon/role-nouns.js';
import { COMMON_PREPOSITIONS, PLACE_PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { PRONOUNS, RELATIVES } from '../lexicon/pronouns.js';
import { thingNoun } from '../lexicon/things.js';
import { isHonorific } from '../lexicon/titles.js';
import { union, without, words } from '../lexicon/word-class.js';
import type { NamedText } from './named-text.js';
import { segmentEndingAt, segmentStartingAt } from './noun-phrases.js';
import type { Range } from './range.js';
import { isPossessive, isPremodifier, MODIFIERS } from './word-kinds.js';

/** A noun phrase with its role noun, without the determiner or owner in front. */
export interface RolePhrase extends Range {
	/** Unit of the role noun. */
	readonly head: number;
	readonly role: string;
	/** Where an owner stands in front: `his`, `the boy’s`, `Iran’s`. */
	readonly owner?: Range;
	/** The determiner in front, in lower case; empty where there is none. */
	readonly determiner: string;
}

/** Longest phrase that is followed, in units. */
const LONGEST = 14;
/** Determiners that open a description; the others (`most senior`, `other members`) are part of it. */
const PHRASE_DETERMINERS = union(without(DETERMINERS, COMPARING, words('few most')), ['another', 'whose']);
const INFINITIVE_OPENERS = union(MODALS, words('not to'));
/** What an office is for. */
const FIELDS = union(AUTHORITY_FIELDS, words('arts business climate drug innovation media pensions police sport technology tourism'));
/** Role nouns that are verbs as well. */
const ALSO_VERBS = personsMarked('v');

/** The role phrase whose last unit is `end - 1` (directly in front of a name or comma); undefined where none is. */
export function rolePhraseBefore(text: NamedText, end: number, sentenceStart: number): RolePhrase | undefined {
	const lowest = Math.max(sentenceStart, end - LONGEST);
	// `to host Roe`, `will judge Roe`: a verb.
	if (ALSO_VERBS.has(text.unit(end - 1).written) && INFINITIVE_OPENERS.has(text.lower(end - 2))) return undefined;
	for (let last = end - 1; last >= lowest;) {
		// `head of the Port Authority (OPA)`
		const passed = /^["“”]$/.test(text.lower(last)) ? 1 : text.lower(last) === ')' && text.lower(last - 2) === '(' ? 3 : 0;
		last -= passed;
		if (passed > 0) continue;
		const role = roleOrAbbreviation(text, last);
		// `Roe accused Doe`
		if (role?.endsWith('ed') && text.isPerson(last - 1)) return undefined;
		const segment = segmentEndingAt(text.frame.units, last, lowest);
		if (
			role !== undefined &&
			!isAfterOffice(text, last, role, segment?.from ?? last) &&
			(last === end - 1 || COMMON_PREPOSITIONS.has(text.lower(last + 1)))
		)
			return phraseOf(text, withCoordinates(text, withFields(text, segment?.from ?? last, last, lowest), lowest), last, end, role);
		// `members of the public stopped Roe`
		if (!segment || holdsPerson(text, segment) || !(text.isName(last) || isPremodifier(text.frame.units, last))) return undefined;
		const joint = text.lower(segment.from - 1);
		if (!COMMON_PREPOSITIONS.has(joint) && !/^(?:and|&|["“”])$/.test(joint)) return undefined;
		last = segment.from - 2;
	}
	return undefined;
}

/** `the police and crime commissioner`, `culture, media and sport secretary`: where the fields begin for which somebody has one office. */
function withFields(text: NamedText, start: number, head: number, lowest: number): number {
	const joint = text.lower(start - 1);
	if (start === head || !FIELDS.has(text.lower(start)) || (joint !== 'and' && joint !== '&')) return start;
	let first = start;
	while (first - 2 >= lowest && FIELDS.has(text.lower(first - 2)) && /^(?:and|&|,)$/.test(text.lower(first - 1))) first -= 2;
	return first === start ? start : (segmentEndingAt(text.frame.units, first, lowest)?.from ?? first);
}

/** In `secretary of justice` and `Dean of Students` the office stands in front. */
function isAfterOffice(text: NamedText, at: number, role: string, from: number): boolean {
	if (text.lower(from - 1) === 'of' && isPluralRole(text.unit(at).written) && OFFICES.has(text.roleAt(from - 2) ?? '')) return true;
	return /^(?:justice|security)$/.test(role) && [at - 1, at - 2].some((before) => /^(?:of|for)$/.test(text.lower(before)));
}

function roleOrAbbreviation(text: NamedText, at: number): string | undefined {
	const role = text.roleAt(at);
	if (role !== undefined) return role;
	if (/^(?:elect|designate|emeritus|emerita|general)$/.test(text.lower(at)) && text.isHyphen(at - 1)) return text.roleAt(at - 2);
	const { kind, capital, written } = text.unit(at);
	// `Det Con`
	if (written === 'Con' && FIRST_OF_TITLES.has(text.lower(at - 1))) return 'constable';
	return capital && kind === 'word' ? abbreviatedRole(written) : nounBetweenNames(text, at);
}

/** `Ost lock Jane Roe`: what stands between a body or people and a whole name says who that is, also where it means something else elsewhere. */
function nounBetweenNames(text: NamedText, at: number): string | undefined {
	const { kind, capital, classes, text: noun } = text.unit(at);
	const isBetween = /^(?:organization|group)$/.test(text.typeAt(at - 1) ?? '') && text.isPerson(at + 1) && text.lower(at + 1).includes(' ');
	if (!isBetween || kind !== 'word' || capital || classes !== 0 || !/^\p{L}{3,}(?<!ed|ing|s)$/u.test(noun)) return undefined;
	return IRREGULAR_FORMS.has(noun) || thingNoun(noun) !== undefined ? undefined : noun;
}

/** Whether somebody is named who is no owner: `of Roe’s party` is none. */
function holdsPerson(text: NamedText, { from, to }: Range): boolean {
	for (let at = from; at < to; at++) if (text.isPerson(at) && !isPossessive(text.unit(at + 1))) return true;
	return false;
}

/** `Conservative Party leader and` Prime Minister; `singer, actor, and` campaigner: where roles in the singular begin that are joined to a phrase. */
function withCoordinates(text: NamedText, start: number, lowest: number): number {
	let from = start;
	for (;;) {
		let last = isA(text.unit(from), Class.determiner) ? from : from - 1;
		if (!/^(?:and|&|,)$/.test(text.lower(last)) || (text.lower(last) === ',' && !listGoesOn(text, last))) return from;
		while (/^(?:and|&|,)$/.test(text.lower(last)) && from - last < 3) last--;
		const role = text.roleAt(last);
		const segment =
			role !== undefined && text.lower(last).endsWith(role.replace(/^.*[- ]/, '')) ? segmentEndingAt(text.frame.units, last, lowest) : null;
		if (!segment || text.lower(segment.from - 1) === ',') return from;
		if (DEFINITES.has(text.lower(segment.from)) && !belongToOnePerson(text, segment, from)) return from;
		from = segment.from;
	}
}

/** `the missionary and naturalist Roe`: two occupations after one article are one person's; an office before `and` may be somebody else's. */
function belongToOnePerson(text: NamedText, first: Range, second: number): boolean {
	const role = text.roleAt(first.to - 1) ?? '';
	const isOccupation =
		first.to - first.from === 2 && text.lower(first.from) === 'the' && !OFFICES.has(role) && !RANKS.has(role) && !KIN.has(role);
	return isOccupation && !isPluralRole(text.unit(first.to - 1).written) && !text.unit(second).capital;
}

/** Whether an `and` follows before the name: `singer, actor and campaigner Roe`, not `one child, producer Roe`. */
function listGoesOn(text: NamedText, comma: number): boolean {
	for (let at = comma + 1; at < comma + 8 && !text.isPerson(at); at++) if (/^(?:and|&)$/.test(text.lower(at))) return true;
	return false;
}

/** The phrase from `start` to `to`, its determiner or owner parted from it. */
function phraseOf(text: NamedText, start: number, head: number, to: number, role: string): RolePhrase {
	const { from, determiner } = afterDeterminer(text, start, head);
	for (let at = head - 1; at > from; at--)
		if (isPossessive(text.unit(at)))
			return {
				from: at + 1,
				to,
				head,
				role,
				determiner: determiner || 'the',
				owner: { from: text.isName(at - 1) ? at - 1 : from, to: at },
			};
	if (POSSESSIVES.has(determiner)) return { from, to, head, role, determiner, owner: { from: from - 1, to: from } };
	return { from: isOutside(text, from, head) ? from + 1 : from, to, head, role, determiner };
}

function afterDeterminer(text: NamedText, start: number, head: number): { from: number; determiner: string } {
	const word = text.lower(start);
	const isDeterminer =
		PHRASE_DETERMINERS.has(word) ||
		(text.isNumber(start) && !/^years?$/.test(text.lower(start + 1))) ||
		(isA(text.unit(start), Class.determiner) && word !== 'most');
	if (start < head && isDeterminer && !text.isHyphen(start + 1))
		return { from: start + 1, determiner: PHRASE_DETERMINERS.has(word) ? word : '' };
	return { from: start, determiner: text.lower(start - 1) === 'whose' ? 'whose' : '' };
}

/** `Ruthians Mayor Roe`, `In Ost Mayor Roe`: a people, or a place where something happens, is no part of the title after it. */
function isOutside(text: NamedText, at: number, head: number): boolean {
	const { type, written } = text.unit(at);
	if (at >= head) return false;
	if (type === 'group') return /[^s]s$/.test(written) && !/ese$/.test(written);
	return type === 'place' && PLACE_PREPOSITIONS.has(text.lower(at - 1)) && !/^[A-Z.]+$/.test(written);
}

/** Conjunctions and relatives with which another clause begins. */
const CLAUSE_WORDS = union(RELATIVES, SUBORDINATORS, without(COORDINATORS, words('and')), words('amid as despite during than till where'));

/** A role phrase, and whether punctuation or the sentence's end follows it. */
export type RolePhraseAfter = RolePhrase & { readonly closed: boolean };

/**
 * The role phrase that begins at `start`, e.g. after the comma after a name: over its determiner and modifiers to the head, and on over
 * what completes it. Undefined where no role stands before the first preposition or verb.
 */
export function rolePhraseAt(text: NamedText, start: number, limit: number): RolePhraseAfter | undefined {
	const { from, determiner } = afterDeterminers(text, start, limit);
	const head = headFrom(text, from, Math.min(limit, from + LONGEST));
	if (!head) return undefined;
	const to = endOfPhrase(text, head.at + 1, limit);
	const closed =
		to >= limit ||
		/^[.,;:!?()—–"”-]$/.test(text.lower(to)) ||
		CLAUSE_WORDS.has(text.lower(to)) ||
		isTimePhrase(text, to) ||
		text.isPerson(to) ||
		text.lower(to - 1) === 'to';
	const phrase = phraseOf(text, from, head.at, to, head.role);
	const owner = POSSESSIVES.has(determiner) && !phrase.owner ? { owner: { from: from - 1, to: from } } : {};
	return { ...phrase, ...owner, determiner, closed };
}

/** `one of the`, `another`: the determiners that a phrase begins with; the one that says which is kept. */
function afterDeterminers(text: NamedText, start: number, limit: number): { from: number; determiner: string } {
	let [from, determiner] = [start, ''];
	for (; from < Math.min(limit, start + 4) && !text.isHyphen(from + 1); from++) {
		const word = text.lower(from);
		if (!PHRASE_DETERMINERS.has(word) && word !== 'of') break;
		if (determiner === '' || (determiner !== 'one' && word !== 'of')) determiner = word;
	}
	return { from, determiner };
}

/** The last role noun before the first preposition, verb or mark; `and` and commas between adjectives are passed over. */
function headFrom(text: NamedText, start: number, limit: number): { at: number; role: string } | undefined {
	for (let from = start; from < limit;) {
		const to = segmentStartingAt(text.frame.units, from, limit);
		for (let at = to - 1; at >= from; at--) {
			const role = text.roleAt(at);
			if (role !== undefined) return { at, role };
		}
		const joint = text.lower(to);
		if (joint !== 'and' && joint !== '&' && !(joint === ',' && isAdjectiveComma(text, to))) return undefined;
		from = to + 1;
	}
	return undefined;
}

/** `a tall, quiet man`: a comma between modifiers. */
function isAdjectiveComma(text: NamedText, at: number): boolean {
	const { units } = text.frame;
	return isPremodifier(units, at - 1) && isPremodifier(units, at + 1) && startsWithLetter(text.lower(at + 1));
}

const HARD_STOPS = /^[,.;:!?()[\]—"“”]$|^(?:''|``|--|…)$/;
/** Classes of which no word completes a phrase. */
const STOPS = Class.auxiliary | Class.adverb | Class.pronoun | Class.question | Class.relative;

/** Where the phrase ends that goes on after its head. */
function endOfPhrase(text: NamedText, start: number, limit: number): number {
	for (let at = start; at < limit; at++) {
		const unit = text.unit(at);
		const word = unit.text;
		if (unit.kind === 'name') {
			// `woodworker Jane Roe`: the phrase is her title.
			if (text.isPerson(at) && (at === start || !takesPerson(text, at)) && !isPossessive(text.unit(at + 1))) return at;
			continue;
		}
		if (HARD_STOPS.test(word) || (/^[–-]+$/.test(word) && !text.isHyphen(at))) return at;
		// `The novelist on her first prize`: what an interview's heading tells, and no part of what she is.
		if (word === 'on' && /^(?:her|his|my)$/.test(text.lower(at + 1))) return at;
		if (word === 'and' ? !goesOn(text, at + 1, limit) : CLAUSE_WORDS.has(word) || isFinite(text, at) || isTimePhrase(text, at)) return at;
		if (
			((isA(unit, STOPS) && !isPossessive(unit) && !/^(?:all|both|first)$/.test(word)) ||
				FULL_WEEKDAYS.has(word) ||
				(FINITE_VERBS.has(word) && !isInfinitiveOfNoun(text, at))) &&
			!MODIFIERS.has(word)
		)
			return at;
	}
	return limit;
}

/** `candidate to succeed`; behind a name, as in `the governor of Ost to replace her`, the infinitive is the sentence’s. */
function isInfinitiveOfNoun(text: NamedText, at: number): boolean {
	return text.lower(at - 1) === 'to' && !text.isName(at - 2);
}

/** `decided`, `suspended parliament`: a verb of the sentence; a participle has a preposition after it (`accused of`). */
function isFinite(text: NamedText, at: number): boolean {
	const word = text.lower(at);
	if (!/[^e]ed$/.test(word) || MODIFIERS.has(word) || text.isHyphen(at - 1)) return false;
	return !isA(text.unit(at + 1), Class.preposition) && text.roleAt(at + 1) === undefined;
}

/** What binds a person's name to the words before it. */
const BINDING = union(COMMON_PREPOSITIONS, words('against as named the'));

/** Whether a person's name can go on a phrase: `lawyer for Roe`, `aide representing Roe`, `the Roe administration`. */
function takesPerson(text: NamedText, from: number): boolean {
	const { text: title, written } = text.unit(from - 1);
	// `lawyer for Mr. Roe`, but no phrase goes on over `General Sir Jan Roe`.
	if (isHonorific(title)) return BINDING.has(text.lower(from - 2));
	// `aide to Sen. Roe`
	const at = abbreviatedRole(written) === undefined ? from : from - 1;
	if (text.roleAt(at - 1) !== undefined && !isPluralRole(text.unit(at - 1).written)) return true;
	return BINDING.has(text.lower(at - 1)) || /(?:ing|ed)$/.test(text.lower(at - 1));
}

/** They open a clause, or are its verb. */
const AFTER_AND = union(PRONOUNS, POSSESSIVES, AUXILIARIES, ['also', 'then']);

/** Whether the phrase goes on after `and`: not with a person, a pronoun or a verb. */
function goesOn(text: NamedText, next: number, limit: number): boolean {
	const word = text.lower(next);
	if (next >= limit || text.isPerson(next) || FINITE_VERBS.has(word) || isVerbWithObject(text, next) || AFTER_AND.has(word)) return false;
	return !/ed$/.test(word) || MODIFIERS.has(word);
}

const OBJECT_OPENERS = union(SPECIFIERS, words('another out three two'));

/** `owns the store`, `retains his title`: a word on -s with what it is done to; nothing that a noun phrase holds. */
export function isVerbWithObject(text: NamedText, at: number): boolean {
	const { text: word, capital } = text.unit(at);
	return !capital && /[^s]s$/.test(word) && text.roleAt(at) === undefined && OBJECT_OPENERS.has(text.lower(at + 1));
}

const TIME_OPENERS = union(TIME_PREPOSITIONS, TIME_MODIFIERS, RELATIVE_DAYS, words('for from this'));
const BEFORE_TIME = union(DETERMINERS, TIME_MODIFIERS, ['past']);
const TIME_NOUNS = union(FULL_WEEKDAYS, FULL_MONTHS, PARTS_OF_DAY, UNITS_OF_TIME, ['time']);

/** `on Monday`, `in 2012`, `last year`, `at the time`: no part of what someone is. */
export function isTimePhrase(text: NamedText, at: number): boolean {
	if (!TIME_OPENERS.has(text.lower(at))) return false;
	for (let next = at + 1; next <= at + 3; next++) {
		if (TIME_NOUNS.has(text.lower(next)) || /^\d{4}s?$/.test(text.lower(next))) return true;
		if (!BEFORE_TIME.has(text.lower(next)) && !/^\d+$/.test(text.lower(next))) return false;
	}
	return false;
}
