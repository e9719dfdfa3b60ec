/** Reads noun phrases out of a row of units: the phrase that ends before a verb, the one that begins after it. */
import { OFFICES, WORKING_RELATIONS } from '../lexicon/persons.js';
import { roleNoun } from '../lexicon/role-nouns.js';
import { IRREGULAR_PASTS } from '../lexicon/inflection.js';
import { union, without, words } from '../lexicon/word-class.js';
import { TIME_WORDS, UNITS_OF_TIME } from '../lexicon/calendar.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { JOINING_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { CENTRAL_DETERMINERS, COUNTS, SPECIFIERS } from '../lexicon/determiners.js';
import { COORDINATORS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { Class, isA } from '../lexicon/classes.js';
import type { Range } from './range.js';
import type { Unit } from './units.js';
import {
	FINITE_ONLY,
	isAdverb,
	isHyphen,
	isNounLike,
	isNumber,
	isPossessive,
	isPremodifier,
	isShortQuote,
	MODIFIERS,
	TRAILERS,
} from './word-kinds.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';

const COUNTING = union(COUNTS, ['others', 'this']);

/** Units, end exclusive: a phrase and the one unit of it that says who is meant (a name, a pronoun, a noun). */
export interface Phrase extends Range {
	readonly head: number;
}

/** Words that open a subordinate clause or another adverbial before the main clause. */
const FRONTED_OPENERS = union(SUBORDINATORS, PREPOSITIONS, words('according asked citing commenting responding speaking writing'));

/** Words of time that stand in no noun phrase but a compound. */
const TIMES = without(TIME_WORDS, words('late local previous'));

/** The longest phrase we read, in units: a bound on what one verb costs. */
const REACH = 40;

/** Nouns that follow a person's name and make it another person. */
const ENTOURAGE = union(WORKING_RELATIONS.keys(), words('adviser advisor associate official supporter'));
/** Others that do. */
const CAMP = words('administration campaign estate family government office team');
/** Nouns whose `to` says to whom or what somebody is that. */
const WITH_TO = union(OFFICES.keys(), ENTOURAGE, ['close']);
/** Irregular pasts that are verbs behind a noun, unlike `the ground`, `a left turn`, `the lost boy`. */
const PASTS_IN_NO_PHRASE = without(
	IRREGULAR_PASTS,
	words(
		'bent bit blew bound cast cost cut fed felt ground hit hurt laid led left lit lost made met put read saw set shed shot shut spread struck thought threw wept won wound',
	),
);
/** The others: verbs where an object with a determiner or number follows. */
const PASTS_BEFORE_OBJECTS = without(IRREGULAR_PASTS, PASTS_IN_NO_PHRASE);
/** Nouns on -ing that are no participles of verbs. */
const NOUNS_ON_ING = words('bombing briefing building evening filing hearing mailing meeting morning posting ruling shooting wedding');

/** The noun phrase whose last unit is `last`; null where none ends there. `first` is the first unit it may reach. */
export function phraseEndingAt(units: readonly Unit[], last: number, first: number): Phrase | null {
	if (SUBJECT_PRONOUNS.has(units[last]?.text ?? '')) return { from: last, to: last + 1, head: last };
	const lowest = Math.max(first, last - REACH);
	let segment = segmentEndingAt(units, last, lowest);
	if (!segment) return null;
	for (;;) {
		const joint = units[segment.from - 1];
		if (segment.from - 2 < lowest || joint?.kind !== 'word' || !JOINING_PREPOSITIONS.has(joint.text)) break;
		const outer = segmentEndingAt(units, segment.from - 2, lowest);
		if (!outer || !joins(units, joint.text, outer)) break;
		segment = { from: outer.from, to: segment.to, head: isTitleOf(units, outer, segment) ? segment.head : outer.head };
	}
	return { ...segment, to: last + 1 };
}

/** `ambassador to the UN`, `a spokesman for X`, but not `turned to X`, `speaking in X`. */
function joins(units: readonly Unit[], joint: string, outer: Phrase): boolean {
	const head = units[outer.head];
	if (joint === 'to') return WITH_TO.has(singularOf(head?.text ?? ''));
	return (
		head?.kind === 'name' ||
		head?.capital === true ||
		!/(?:ed|ing)$/.test(head?.text ?? '') ||
		head?.text === 'king' ||
		NOUNS_ON_ING.has(head?.text ?? '')
	);
}

/** `First Minister of Scotland Nicola Sturgeon`: a title with its place, then the name that it belongs to. */
function isTitleOf(units: readonly Unit[], outer: Phrase, inner: Phrase): boolean {
	const title = units[outer.head];
	if (units[inner.head]?.kind !== 'name' || title?.kind !== 'word') return false;
	const hasNoDeterminer = title.capital && !isA(units[outer.from], Class.determiner);
	return units[inner.head - 1]?.kind === 'name' || (hasNoDeterminer && inner.head > inner.from && units[inner.head - 1]?.capital === true);
}

/** The words up to a determiner: `the Russian news agency RIA Novosti`. */
export function segmentEndingAt(units: readonly Unit[], last: number, lowest: number): Phrase | null {
	const end = beforeTrailers(units, last, lowest);
	if (!isNounLike(units[end]) && !isDeterminerOnly(units[end])) return null;
	let from = end;
	for (let before = partBefore(units, end, lowest); before !== undefined; before = partBefore(units, from, lowest)) from = before;
	if (from > lowest && (isA(units[from - 1], Class.determiner) || isNumber(units[from - 1]))) from--;
	return { from, to: last + 1, head: firstOfJoint(units, from, end) };
}

/** The name that `last` adds its kind to (`Reuters news agency`); `last` itself where it adds none. */
function beforeTrailers(units: readonly Unit[], last: number, lowest: number): number {
	let at = last;
	while (at > lowest && TRAILERS.has(units[at]?.text ?? '')) at--;
	return units[at]?.kind === 'name' ? at : last;
}

/** Of `Ahn and Baker`, the first. */
function firstOfJoint(units: readonly Unit[], from: number, head: number): number {
	const isJoint = units[head]?.kind === 'name' && units[head - 1]?.text === 'and' && units[head - 2]?.kind === 'name' && head - 2 >= from;
	return isJoint ? head - 2 : head;
}

/** `Both said`, `many say`, `some claim`: a determiner that is the whole phrase. */
function isDeterminerOnly(unit: Unit | undefined): boolean {
	return unit !== undefined && COUNTING.has(unit.text);
}

/** Where the part of a noun phrase begins that stands directly in front of `at`; undefined where the phrase begins at `at`. */
function partBefore(units: readonly Unit[], at: number, lowest: number): number | undefined {
	const [unit, next] = [units[at - 1], units[at]];
	if (!unit || !next || at <= lowest || isA(next, Class.determiner)) return undefined;
	return belongsBefore(units, unit, next, at) ? at - 1 : undefined;
}

function belongsBefore(units: readonly Unit[], unit: Unit, next: Unit, at: number): boolean {
	if (unit.kind === 'quote') return isShortQuote(unit) && isNounLike(next);
	// `World Health Organization (WHO) head`
	if (unit.text === ')') return next.kind === 'word' && units[at - 3]?.text === '(';
	if (unit.text === '(') return units[at + 1]?.text === ')';
	if (unit.kind === 'mark' && !isPossessive(unit)) return unit.text === '&' || isHyphen(units, at - 1);
	if (isPossessive(unit) || unit.kind === 'name') return true;
	const before = units[at - 2];
	if (unit.text === 'and')
		return (
			(next.kind === 'name' && before?.type === next.type) || (isTitleWord(next) && isTitleWord(before) && !TIMES.has(before?.text ?? ''))
		);
	// `47-year-old Roe`, `mid-morning host`
	if (TIMES.has(unit.text)) return isHyphen(units, at) || (at - 2 > 0 && isHyphen(units, at - 2));
	return isPremodifier(units, at - 1);
}

/** A word with a capital: `Information and Broadcasting Minister`. */
function isTitleWord(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && unit.capital && isNounLike(unit);
}

/** The noun phrase that begins at `first`: up to a preposition, verb or comma. Null where none begins. */
export function phraseStartingAt(units: readonly Unit[], first: number, limit: number): Phrase | null {
	if (SUBJECT_PRONOUNS.has(units[first]?.text ?? '')) return { from: first, to: first + 1, head: first };
	const highest = Math.min(limit, first + REACH);
	let start = first;
	while (start < highest && isA(units[start], Class.determiner)) start++;
	// `today's Harbour Post`
	if (TIME_WORDS.has(units[start]?.text ?? '') && isPossessive(units[start + 1])) start += 2;
	const to = segmentStartingAt(units, start, highest);
	if (to === start) return to > first && isDeterminerOnly(units[to - 1]) ? { from: first, to, head: to - 1 } : null;
	return { from: first, to, head: beforeTrailers(units, to - 1, start) };
}

/** Where the words end that belong to one noun phrase from `start` on; `start` where none does. */
export function segmentStartingAt(units: readonly Unit[], start: number, limit: number): number {
	let at = start;
	while (at < limit && continues(units, at, start)) at++;
	return at;
}

function continues(units: readonly Unit[], at: number, start: number): boolean {
	const [before, unit, next] = [at > start ? units[at - 1] : undefined, units[at], units[at + 1]];
	if (!unit) return false;
	if (unit.kind === 'quote') return isShortQuote(unit) && before?.kind === 'word' && isNounLike(next);
	if (isPossessive(unit))
		return before !== undefined && (isNounLike(next) || next?.kind === 'quote' || /^(?:first|then)$/.test(next?.text ?? ''));
	if (unit.kind === 'mark') return before !== undefined && (unit.text === '&' || isHyphen(units, at)) && isNounLike(next);
	if (unit.kind === 'name') return true;
	if (before ? endsPhrase(units, before, unit, at) : /^(?:first|then|still|only)$/.test(unit.text) && !isNounLike(next))
		return isHyphen(units, at + 1);
	if (unit.text === 'first' && isPossessive(before)) return isNounLike(next);
	if (isThenOfOffice(units, at)) return true;
	return isNounLike(unit) || isHyphen(units, at + 1) || isHyphen(units, at - 1) || (!before && unit.text === 'first');
}

/** `its then chief executive`, `the firm’s then chief`, `according to then mayor Jane Roe`. */
function isThenOfOffice(units: readonly Unit[], at: number): boolean {
	const before = units[at - 1];
	return (
		units[at]?.text === 'then' && isNounLike(units[at + 1]) && (isPossessive(before) || isA(before, Class.determiner | Class.preposition))
	);
}

/** Whether a word after another one ends the noun phrase: the determiner of the next, a time, a verb. */
function endsPhrase(units: readonly Unit[], before: Unit, unit: Unit, at: number): boolean {
	// `on Friday the pier`
	if (CENTRAL_DETERMINERS.has(unit.text)) return true;
	if (unit.capital) return TIME_WORDS.has(unit.text);
	// `the Ost Count late today`
	if (unit.text === 'late') return TIME_WORDS.has(units[at + 1]?.text ?? '') || units[at + 1]?.text === 'on';
	// `speakers took turns`
	return FINITE_ONLY.has(unit.text) || (isNounLike(before) && isVerbLike(units, at));
}

/** `at least nine`, `more than 40`, `up to 12`: a number that is not exact. */
function isAtLeast(units: readonly Unit[], at: number): boolean {
	const [first = '', second = ''] = [units[at]?.text, units[at + 1]?.text];
	return /^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(`${first} ${second}`);
}

/** Whether a word after a noun is a finite verb or a participle: without a dictionary, its ending decides. */
function isVerbLike(units: readonly Unit[], at: number): boolean {
	const text = units[at]?.text ?? '';
	const verb = CUE_VERBS.get(text);
	if (verb !== undefined && verb.form === 'finite' && !/s$/.test(text)) return true;
	const next = units[at + 1];
	// `Roe celebrated in Ost`
	if (MODIFIERS.has(text)) return units[at - 1]?.type === 'person' && /ed$/.test(text) && !isNounLike(next);
	if (/ed$/.test(text) || PASTS_IN_NO_PHRASE.has(text)) return true;
	// `The fire left at least nine dead`, `Rain hit the town`; but `the left turn`, `the shot from Ost`
	if (PASTS_BEFORE_OBJECTS.has(text) && (isA(next, Class.determiner) || isNumber(next) || isAtLeast(units, at + 1))) return true;
	if (verb?.form === 'participle' && !verb.noun) return true;
	if (NOUNS_ON_ING.has(text)) return false;
	if (/ing$/.test(text)) return !(next?.type === 'person' || (isNounLike(next) && units[at + 2]?.type === 'person'));
	if (/[^s]s$/.test(text) && (next?.kind === 'name' || isA(next, Class.determiner))) return true;
	// `Trump took`: after a person's name, a word that is no role is a verb, unless the name goes on (`Trump lawyer Giuliani`).
	return units[at - 1]?.type === 'person' && !CAMP.has(text) && !ENTOURAGE.has(singularOf(text)) && next?.kind !== 'name';
}

/**
 * The subject of the clause that begins at `from`: what stands in front of it (`On Friday, …`, `However, …`,
 * `Speaking to reporters, …`) is passed over.
 */
export function mainSubject(units: readonly Unit[], from: number, limit: number): Phrase | null {
	let at = from;
	for (let steps = 0; steps < 6 && at < limit; steps++) {
		const unit = units[at];
		if (!unit) return null;
		if (unit.kind === 'mark' || unit.kind === 'quote' || COORDINATORS.has(unit.text)) {
			at++;
			continue;
		}
		const later = afterTimeThatPassed(units, at);
		if (later > at) {
			at = later;
			continue;
		}
		// `In Vellmar, Ost, Roe said`
		if (unit.type === 'place' && units[at - 1]?.text === ',' && units[at + 1]?.text === ',' && units[at - 2]?.type === 'place') {
			at += 2;
			continue;
		}
		if (!isFronted(units, at)) break;
		const comma = nextComma(units, at, limit);
		if (comma < 0 || isParticiple(units[comma + 1])) return firstPhraseAfter(units, at + 1, comma < 0 ? limit : comma);
		at = comma + 1;
	}
	return phraseStartingAt(units, at, limit);
}

/** The end of `hours later`, `a few days ago` at `at`; `at` where no such time stands there. */
function afterTimeThatPassed(units: readonly Unit[], at: number): number {
	let unit = at;
	while (unit < at + 3 && (isA(units[unit], Class.determiner) || isNumber(units[unit]) || COUNTING.has(units[unit]?.text ?? ''))) unit++;
	const isTime = UNITS_OF_TIME.has(units[unit]?.text ?? '') && /^(?:ago|before|earlier|later)$/.test(units[unit + 1]?.text ?? '');
	return isTime ? unit + 2 : at;
}

function isFronted(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit?.kind !== 'word') return false;
	const isThisTime = /^(?:this|last|next|earlier)$/.test(unit.text) && TIME_WORDS.has(units[at + 1]?.text ?? '');
	return (
		isThisTime ||
		FRONTED_OPENERS.has(unit.text) ||
		isAdverb(unit) ||
		(/(?:ing|ed)$/.test(unit.text) && !MODIFIERS.has(unit.text)) ||
		(TIME_WORDS.has(unit.text) && /^(?:,|at|in|last|on|this)$/.test(units[at + 1]?.text ?? ''))
	);
}

function isParticiple(unit: Unit | undefined): boolean {
	return unit !== undefined && CUE_VERBS.get(unit.text)?.form === 'participle';
}

function nextComma(units: readonly Unit[], from: number, limit: number): number {
	const highest = Math.min(limit, from + REACH);
	for (let at = from; at < highest; at++) if (units[at]?.text === ',') return at;
	return -1;
}

/** `In Warsaw officials said`: without a comma, the subject begins at the next determiner, pronoun or last name. */
function firstPhraseAfter(units: readonly Unit[], from: number, limit: number): Phrase | null {
	const highest = Math.min(limit, from + REACH);
	for (let at = from + 1; at < highest; at++) {
		const text = units[at]?.text ?? '';
		if (SUBJECT_PRONOUNS.has(text) || SPECIFIERS.has(text) || isSome(units, at)) return phraseStartingAt(units, at, limit);
	}
	for (let at = from + 1; at < highest; at++)
		if (units[at]?.kind === 'name' && !isPossessive(units[at + 1])) return phraseStartingAt(units, at, limit);
	return null;
}

/** Whether a word opens a phrase for an indefinite number of people or things: `In Ost some 300 teachers`, `In Ost dozens of teachers`. */
function isSome(units: readonly Unit[], at: number): boolean {
	const text = units[at]?.text ?? '';
	return /^(?:some|many|several|dozens|hundreds|thousands)$/.test(text) && !UNITS_OF_TIME.has(units[at + 1]?.text ?? '');
}

/** The singular of a role; other words as they are. */
function singularOf(word: string): string {
	return roleNoun(word) ?? word;
}
