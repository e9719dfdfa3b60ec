/**
 * Says where a reported clause ends before its sentence does: at a comma, a colon or a conjunction behind
 * which the writer speaks again. A log-linear model over each such place; its weights are in
 * `extent-weights.ts`, learnt by `train/quotes-extents.ts`.
 */
import { CONCESSIVES } from '../lexicon/conjunctions.js';
import { PRONOUNS } from '../lexicon/pronouns.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { AUXILIARIES, FORMS_OF_BE } from '../lexicon/auxiliaries.js';
import { pastForms, presentParticiples } from '../lexicon/inflection.js';
import { verbsWith } from '../lexicon/reporting-verbs.js';
import { union, words } from '../lexicon/word-class.js';
import type { Range } from './contents.js';
import { CUE_VERBS } from './cue-verbs.js';
import { EXTENT_WEIGHTS } from './extent-weights.js';
import type { Unit } from './frame.js';
import { isAdverb, phraseStartingAt } from './phrases.js';
import { chanceOf, type Feature } from './weights.js';
import { PAST_FORMS } from './words.js';

/** Chance above which a clause is cut; chosen on the annotated articles. */
const THRESHOLD = 0.4;
/** What somebody declines to do. */
const UNSAID = union(verbsWith('unsaid'), words('give offer provide'));
/** What somebody leaves out who says something: `without elaborating`, `without giving details`. */
const ELABORATING = union(...[...UNSAID].map(presentParticiples));
/** Acts of speech that go on behind a reported clause (`said it was a mistake and called for a vote`), with the word behind them. Our own lists. */
const OWN_ACTS = union(...[...verbsWith('next act')].map(pastForms));
const OWN_PAIRS: ReadonlySet<string> = new Set(['called for', 'called on', 'asked for', 'declined to', 'gave no']);
/** Nouns of what somebody says something in, or where it is published. */
const MEDIA: ReadonlySet<string> = new Set('statement tweet interview post email e-mail blog memo'.split(' '));
/** How many places of one clause are looked at: a bound on what an endless sentence costs. */
const PLACES = 24;

const WORDS: ReadonlySet<string> = new Set(
	(
		'and but while although though as because before after without with which who when by following despite whereas until so yet since if where citing ' +
		'prior'
	).split(' '),
);
const MARKS: ReadonlySet<string> = new Set([',', ':', ';', '—', '–', '(']);

/** The clause, cut where it ends before its sentence does. */
export function cutRange(units: readonly Unit[], range: Range): Range {
	return withoutMedium(units, cutClause(units, range));
}

/** `his rule in an interview with Radio Ost on Monday`: where somebody said it is no part of it. */
function withoutMedium(units: readonly Unit[], range: Range): Range {
	for (let at = range.to - 3; at > Math.max(range.from, range.to - 14); at--) {
		if (units[at]?.text !== 'in' || !/^(?:an?|his|her|its|their)$/.test(units[at + 1]?.text ?? '')) continue;
		const medium = [at + 2, at + 3, at + 4].find((place) => place < range.to && MEDIA.has(units[place]?.text ?? ''));
		if (medium === undefined || hasVerb(units, at + 2, range.to - 1)) return range;
		return units.slice(medium, range.to).some(({ kind }) => kind === 'mark') ? range : { from: range.from, to: at };
	}
	return range;
}

function cutClause(units: readonly Unit[], range: Range): Range {
	const until = objectEnd(units, range);
	if (until !== null) return { from: range.from, to: until };
	const own = ownActAt(units, range);
	if (own !== null) return cutRange(units, { from: range.from, to: own });
	const closing = closingComma(units, range);
	if (closing !== null) return { from: range.from, to: closing };
	for (const at of placesIn(units, range)) {
		if (chanceOf(EXTENT_WEIGHTS, extentFeatures(units, range, at)) >= THRESHOLD)
			return { from: range.from, to: withoutPreposition(units, at, range.from) };
	}
	return range;
}

/** `her words to the crew in which she said …`: the preposition goes with the word behind it. */
export function withoutPreposition(units: readonly Unit[], end: number, floor: number): number {
	const isDangling = /^(?:which|whom)$/.test(units[end]?.text ?? '') && PREPOSITIONS.has(units[end - 1]?.text ?? '');
	return isDangling && end - 1 > floor ? end - 1 : end;
}

/** `claimed victory in Ost and was acquitted`: behind an object alone, the verb behind `and` has the speaker for its subject. */
function objectEnd(units: readonly Unit[], range: Range): number | null {
	const end = objectAloneEnd(units, range);
	if (end === null) return null;
	const isComma = units[end]?.text === ',';
	const joint = isComma ? end + 1 : end;
	if (joint >= range.to) return null;
	// `who denounced Roe, will not come`: the comma closes the clause in which he was denounced.
	if (isComma && units[range.from - 1]?.text !== ',' && isFiniteVerb(units, joint)) return end;
	if (opensPurpose(units, joint) || (isComma && CONCESSIVES.has(units[joint]?.text ?? ''))) return end;
	if (!/^(?:and|but)$/.test(units[joint]?.text ?? '')) return null;
	// `accused Roe of lying, and Poe left`
	const isLong = isComma && (units[end - 1]?.kind === 'word' || units.slice(range.from, end).some(({ text }) => PREPOSITIONS.has(text)));
	const subject = isLong ? phraseStartingAt(units, joint + 1, range.to) : null;
	return isFiniteVerb(units, joint + 1) || (subject && hasVerb(units, joint + 2, subject.to)) ? end : null;
}

/** `Roe, who asked the town to keep the pier open, has left`: a comma with a verb behind it that no other comma goes with. */
function closingComma(units: readonly Unit[], range: Range): number | null {
	if (!isBehindComma(units, range.from)) return null;
	for (let at = range.from + 1; at < range.to - 1; at++) {
		const unit = units[at];
		if (unit?.kind !== 'mark' || !MARKS.has(unit.text)) continue;
		const next = units[at + 1]?.text ?? '';
		// `Ost, Ruthia, had`
		if (units[at - 1]?.type === 'place') return null;
		return unit.text === ',' &&
			AUXILIARIES.has(next) &&
			!PRONOUNS.has(units[at + 2]?.text ?? '') &&
			!(FORMS_OF_BE.has(next) || next === 'do' || next === 'having')
			? at
			: null;
	}
	return null;
}

/** Whether the clause of a report stands behind a comma of its sentence, which it does not follow at once. */
function isBehindComma(units: readonly Unit[], from: number): boolean {
	if (units[from - 1]?.text === ',') return false;
	for (let at = from - 2; at > from - 30; at--) {
		const { text = '.' } = units[at] ?? {};
		if (text === ',') return true;
		if (/^[.?!;:]$/.test(text)) return false;
	}
	return false;
}

/** Where the speaker's own acts go on behind a clause: `… without elaborating`, `… and thanked the crew`; null where they do not. */
function ownActAt(units: readonly Unit[], range: Range): number | null {
	for (let at = range.from + 2; at < range.to - 1; at++) {
		const { text = '' } = units[at] ?? {};
		if (text === 'without' && ELABORATING.has(units[at + 1]?.text ?? '')) return at;
		if (!/^(?:and|but)$/.test(text) || !(verbSeen(units, range.from, at) || units[at - 1]?.kind === 'quote')) continue;
		const verb = isAdverb(units[at + 1]) ? at + 2 : at + 1;
		const next = units[verb + 1]?.text ?? '';
		const pair = `${units[verb]?.text ?? ''} ${next}`;
		const isSilence = pair === 'refused to' && UNSAID.has(units[verb + 2]?.text ?? '');
		const isUnsaid = text === 'but' && pair === 'did not' && UNSAID.has(units[verb + 2]?.text ?? '');
		const isAct = isSilence || isUnsaid || OWN_PAIRS.has(pair) || (OWN_ACTS.has(units[verb]?.text ?? '') && next !== 'by');
		if (verb < range.to - 1 && isAct) return units[at - 1]?.text === ',' ? at - 1 : at;
	}
	return null;
}

/** Whether a finite verb stands between `from` and `to`, or at `to`. */
function hasVerb(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at <= to; at++) if (isFiniteVerb(units, at)) return true;
	return false;
}

/** Where an object ends that is all that is reported (`victory in Ost`); null where a clause may be reported. */
export function objectAloneEnd(units: readonly Unit[], range: Range): number | null {
	if (units[range.from - 1]?.text === 'that') return null;
	const object = phraseStartingAt(units, range.from, range.to);
	if (!object) return null;
	let end = object.to;
	for (let steps = 0; steps < 3; steps++) {
		if (!PREPOSITIONS.has(units[end]?.text ?? '')) break;
		const joined = phraseStartingAt(units, end + 1, range.to);
		if (!joined) break;
		// `her intention to sell the pier` is no object with its preposition.
		const isInfinitive = units[end]?.text === 'to' && units[end + 1]?.kind === 'word' && !DETERMINERS.has(units[end + 1]?.text ?? '');
		end = joined.to;
		if (isInfinitive) break;
	}
	return end;
}

/** `so he could build a wall`, `so that it rains`: why somebody does something. */
export function opensPurpose(units: readonly Unit[], at: number): boolean {
	return units[at]?.text === 'so' && (PRONOUNS.has(units[at + 1]?.text ?? '') || units[at + 1]?.text === 'that');
}

function isFiniteVerb(units: readonly Unit[], at: number): boolean {
	const unit = units[at];
	if (unit?.kind !== 'word') return false;
	const next = units[at + 1];
	if (AUXILIARIES.has(unit.text)) return true;
	const isPast = PAST_FORMS.has(unit.text) || /ed$/.test(unit.text) || CUE_VERBS.get(unit.text)?.form === 'finite';
	// `the wounded and injured people`: before a noun it is an adjective.
	return (
		isPast &&
		(next?.kind !== 'word' || DETERMINERS.has(next.text) || PREPOSITIONS.has(next.text) || PRONOUNS.has(next.text) || next.text === 'that')
	);
}

/** The places where a clause may end: the unit behind it, in text order. */
export function placesIn(units: readonly Unit[], range: Range): number[] {
	const places: number[] = [];
	for (let at = range.from + 2; at < range.to - 1 && places.length < PLACES; at++) {
		const unit = units[at];
		if (!unit) break;
		const isMark = unit.kind === 'mark' && MARKS.has(unit.text);
		const isWord = unit.kind === 'word' && WORDS.has(unit.text) && units[at - 1]?.kind !== 'mark';
		if (isMark || isWord || (unit.kind === 'quote' && units[at - 1]?.kind === 'quote')) places.push(at);
	}
	return places;
}

/** What the model sees of a place. */
export function extentFeatures(units: readonly Unit[], range: Range, at: number): Feature[] {
	const joint = jointAt(units, at);
	const { text } = joint;
	const next = units[joint.to];
	const then = units[joint.to + 1];
	const opening = classOf(next);
	const seen = String(verbSeen(units, range.from, at));
	const ahead = String(verbSeen(units, joint.to, Math.min(range.to, joint.to + 8)));
	const before = units[at - 1];
	const place = at - range.from <= 4 ? 'early' : at - range.from <= 10 ? 'middle' : 'late';
	const rest = range.to - at <= 4 ? 'short' : range.to - at <= 12 ? 'medium' : 'long';
	const features: Feature[] = [
		['all'],
		['joint', text],
		['joint-opening', text, opening],
		['joint-then', text, opening, classOf(then)],
		['joint-word', text, next?.kind === 'word' ? next.text : ''],
		['seen', seen],
		['joint-seen', text, seen],
		['joint-ahead', text, ahead],
		['joint-both', text, seen, ahead],
		['joint-place', text, place],
		['joint-rest', text, rest],
		['quote-before', String(before?.kind === 'quote'), text],
	];
	if (hasCue(units, joint.to, Math.min(range.to, joint.to + 6))) features.push(['cue-ahead'], ['cue-ahead', text, opening]);
	if (next?.kind === 'quote') features.push(['quote-ahead', text]);
	return features;
}

/** The mark and the conjunction behind it as one: `,-but`. */
function jointAt(units: readonly Unit[], at: number): { text: string; to: number } {
	const unit = units[at];
	if (unit?.kind === 'quote') return { text: 'quote', to: at };
	const next = units[at + 1];
	if (unit?.kind === 'mark' && next?.kind === 'word' && WORDS.has(next.text)) return { text: `${unit.text}-${next.text}`, to: at + 2 };
	return { text: unit?.text ?? '', to: at + 1 };
}

function classOf(unit: Unit | undefined): string {
	if (!unit) return 'none';
	if (unit.kind !== 'word') return unit.kind === 'name' ? 'name' : unit.kind;
	const { text } = unit;
	if (PRONOUNS.has(text)) return 'pronoun';
	if (DETERMINERS.has(text)) return 'determiner';
	if (AUXILIARIES.has(text)) return 'auxiliary';
	if (PREPOSITIONS.has(text)) return 'preposition';
	if (isAdverb(unit)) return 'adverb';
	if (/ing$/.test(text)) return 'ing';
	return /ed$/.test(text) || PAST_FORMS.has(text) ? 'past' : 'word';
}

function verbSeen(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, from + 30); at++) {
		const unit = units[at];
		if (unit?.kind === 'word' && (AUXILIARIES.has(unit.text) || PAST_FORMS.has(unit.text) || /ed$/.test(unit.text))) return true;
	}
	return false;
}

function hasCue(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const verb = CUE_VERBS.get(units[at]?.text ?? '');
		if (verb && (verb.group === 'say' || verb.group === 'claim' || verb.group === 'tell') && verb.form !== 'stem') return true;
	}
	return false;
}
