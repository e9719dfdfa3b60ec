/** Reads noun phrases out of a row of units: the phrase that ends before a verb, the one that begins after it. */
import { MODIFIERS } from './phrase-words.js';
import { OFFICES, roleNoun, WORKING_RELATIONS } from '../lexicon/persons.js';
import { ONLY_PASTS } from '../lexicon/inflection.js';
import { SMALL_NUMBERS } from '../lexicon/numbers.js';
import { union, without, words } from '../lexicon/word-class.js';
import { TIME_WORDS } from '../lexicon/calendar.js';
import { SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { JOINING_PREPOSITIONS, PREPOSITIONS } from '../lexicon/prepositions.js';
import { CENTRAL_DETERMINERS, DETERMINERS, QUANTIFIERS, SPECIFIERS } from '../lexicon/determiners.js';
import { COORDINATORS } from '../lexicon/conjunctions.js';
import type { Range } from './range.js';
import type { Unit } from './units.js';
import { isAdverb, isNounLike, isPossessive, isShortQuote, TRAILERS } from './word-kinds.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { FRONTED_OPENERS } from './clause-words.js';

const COUNTING = union(QUANTIFIERS, SMALL_NUMBERS.keys(), ['others', 'this']);

/** Units, end exclusive: a phrase and the one unit of it that says who is meant (a name, a pronoun, a noun). */
export interface Phrase extends Range {
	readonly head: number;
}

/** The longest phrase we read, in units: a bound on what one verb costs. */
const REACH = 40;

/** Nouns that follow a person's name and make it another person. */
const ENTOURAGE = union(WORKING_RELATIONS.keys(), words('adviser advisor associate official supporter'));
/** Others that do. */
const CAMP = words('administration campaign estate family government office team');
/** Nouns whose `to` says to whom or what somebody is that. */
const WITH_TO = union(OFFICES.keys(), ENTOURAGE, ['close']);
/** Nouns on -ing that are no participles of verbs. */
const NOUNS_ON_ING = words('bombing briefing building evening filing hearing mailing meeting morning posting ruling shooting wedding');
/** Past forms that are nothing but finite verbs. */
const FINITE_ONLY = without(ONLY_PASTS, words('bore fell lay rose saw'));
const HYPHENS = new Set(['-', '/', '&', '–', '.']);

/** The noun phrase whose last unit is `last`; null where none ends there. `floor` is the first unit it may reach. */
export function phraseEndingAt(units: readonly Unit[], last: number, floor: number): Phrase | null {
	if (SUBJECT_PRONOUNS.has(units[last]?.text ?? '')) return { from: last, to: last + 1, head: last };
	const lowest = Math.max(floor, last - REACH);
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
	const hasNoDeterminer = title.capital && !DETERMINERS.has(units[outer.from]?.text ?? '');
	return units[inner.head - 1]?.kind === 'name' || (hasNoDeterminer && inner.head > inner.from && units[inner.head - 1]?.capital === true);
}

/** The words up to a determiner: `the Russian news agency RIA Novosti`. */
function segmentEndingAt(units: readonly Unit[], last: number, lowest: number): Phrase | null {
	let end = last;
	end = beforeTrailers(units, end, lowest);
	if (!isNounLike(units[end]) && !isDeterminerOnly(units[end])) return null;
	let at = end;
	while (at - 1 >= lowest && extendsLeft(units, at)) at--;
	if (DETERMINERS.has(units[at - 1]?.text ?? '') && at - 1 >= lowest) at--;
	return { from: at, to: last + 1, head: firstOfJoint(units, at, end) };
}

/** The name that `last` adds its kind to (`Reuters news agency`); `last` itself where it adds none. */
function beforeTrailers(units: readonly Unit[], last: number, floor: number): number {
	let at = last;
	while (at > floor && TRAILERS.has(units[at]?.text ?? '')) at--;
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

function extendsLeft(units: readonly Unit[], at: number): boolean {
	const unit = units[at - 1];
	if (!unit || DETERMINERS.has(units[at]?.text ?? '')) return false;
	if (unit.kind === 'quote') return isShortQuote(unit) && isNounLike(units[at]);
	if (unit.kind === 'mark') return HYPHENS.has(unit.text) || isPossessive(unit);
	if (isPossessive(unit)) return true;
	if (FINITE_ONLY.has(unit.text) && !unit.capital) return false;
	const before = units[at - 2];
	if (unit.text === 'and')
		return (units[at]?.kind === 'name' && before?.kind === 'name') || (isTitleWord(units[at]) && isTitleWord(before));
	if (units[at]?.kind === 'name' && unit.kind === 'word' && !unit.capital && /(?:ed|ing)$/.test(unit.text) && !MODIFIERS.has(unit.text))
		return false;
	// `47-year-old Roe`
	if (TIME_WORDS.has(unit.text) && !unit.capital) return units[at]?.text === '-' && units[at].start === unit.end;
	return isNounLike(unit) && !DETERMINERS.has(unit.text);
}

/** A word with a capital: `Information and Broadcasting Minister`. */
function isTitleWord(unit: Unit | undefined): boolean {
	return unit?.kind === 'word' && unit.capital && isNounLike(unit);
}

/** The noun phrase that begins at `first`: up to a preposition, verb or comma. Null where none begins. */
export function phraseStartingAt(units: readonly Unit[], first: number, limit: number): Phrase | null {
	if (SUBJECT_PRONOUNS.has(units[first]?.text ?? '')) return { from: first, to: first + 1, head: first };
	const highest = Math.min(limit, first + REACH);
	let at = first;
	while (at < highest && DETERMINERS.has(units[at]?.text ?? '')) at++;
	// `today's Harbour Post`
	if (TIME_WORDS.has(units[at]?.text ?? '') && isPossessive(units[at + 1])) at += 2;
	const start = at;
	while (at < highest && continues(units, at, start)) at++;
	if (at === start) return at > first && isDeterminerOnly(units[at - 1]) ? { from: first, to: at, head: at - 1 } : null;
	let head = at - 1;
	head = beforeTrailers(units, head, start);
	return { from: first, to: at, head };
}

function continues(units: readonly Unit[], at: number, start: number): boolean {
	const unit = units[at];
	if (!unit) return false;
	if (unit.kind === 'quote') return isShortQuote(unit) && at > start && units[at - 1]?.kind === 'word' && isNounLike(units[at + 1]);
	if (unit.kind === 'mark')
		return (
			at > start &&
			(HYPHENS.has(unit.text) ? unit.text !== '.' && unit.text !== '–' : isPossessive(unit)) &&
			(isNounLike(units[at + 1]) || (isPossessive(unit) && units[at + 1]?.text === 'first'))
		);
	if (isPossessive(unit)) return isNounLike(units[at + 1]) || units[at + 1]?.kind === 'quote' || units[at + 1]?.text === 'first';
	// `on Friday the pier`: a determiner begins another phrase.
	if (at > start && unit.kind === 'word' && CENTRAL_DETERMINERS.has(unit.text)) return false;
	if (at > start && TIME_WORDS.has(unit.text) && unit.capital) return false;
	// `speakers took turns`
	if (at > start && unit.kind === 'word' && !unit.capital && FINITE_ONLY.has(unit.text)) return false;
	const before = units[at - 1];
	// `the Ost Count late today`
	if (at > start && unit.text === 'late' && !unit.capital && (TIME_WORDS.has(units[at + 1]?.text ?? '') || units[at + 1]?.text === 'on'))
		return false;
	// A finite verb after a name or noun ends the phrase; without a dictionary, its ending decides.
	if (at > start && unit.kind === 'word' && !unit.capital && before && isNounLike(before) && isVerbLike(units, at)) return false;
	if (/^(?:first|then|still|only)$/.test(unit.text) && at === start) return isNounLike(units[at + 1]) || units[at + 1]?.text === '-';
	if (unit.text === 'first' && isPossessive(before)) return isNounLike(units[at + 1]);
	// `then-manager`: before a hyphen every word is part of a noun.
	return isNounLike(unit) || (unit.kind === 'word' && units[at + 1]?.text === '-' && units[at + 1]?.start === unit.end);
}

function isVerbLike(units: readonly Unit[], at: number): boolean {
	const text = units[at]?.text ?? '';
	const verb = CUE_VERBS.get(text);
	if (verb !== undefined && verb.form === 'finite' && !/s$/.test(text)) return true;
	const next = units[at + 1];
	if (/ed$/.test(text)) return true;
	if (verb?.form === 'participle' && !verb.noun) return true;
	if (NOUNS_ON_ING.has(text)) return false;
	if (/ing$/.test(text)) return !(next?.type === 'person' || (isNounLike(next) && units[at + 2]?.type === 'person'));
	if (/[^s]s$/.test(text) && (next?.kind === 'name' || DETERMINERS.has(next?.text ?? ''))) return true;
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

function isFronted(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit?.kind !== 'word') return false;
	const isThisTime = /^(?:this|last|next|earlier)$/.test(unit.text) && TIME_WORDS.has(units[at + 1]?.text ?? '');
	return (
		isThisTime ||
		FRONTED_OPENERS.has(unit.text) ||
		PREPOSITIONS.has(unit.text) ||
		isAdverb(unit) ||
		(/(?:ing|ed)$/.test(unit.text) && !MODIFIERS.has(unit.text)) ||
		(TIME_WORDS.has(unit.text) && /^(?:,|on|in|last|this)$/.test(units[at + 1]?.text ?? ''))
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
		if (SUBJECT_PRONOUNS.has(text) || SPECIFIERS.has(text)) return phraseStartingAt(units, at, limit);
	}
	for (let at = from + 1; at < highest; at++)
		if (units[at]?.kind === 'name' && !isPossessive(units[at + 1])) return phraseStartingAt(units, at, limit);
	return null;
}

/** The singular of a role; other words as they are. */
function singularOf(word: string): string {
	return roleNoun(word) ?? word;
}
