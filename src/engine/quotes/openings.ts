/** Finds where a reported clause begins after its cue: past the listener, the place and the time. */
import { APPROXIMATORS } from '../lexicon/adverbs.js';
import { union, words } from '../lexicon/word-class.js';
import { PARTS_OF_DAY, TIME_MODIFIERS, TIME_WORDS, UNITS_OF_TIME } from '../lexicon/calendar.js';
import { OBJECT_PRONOUNS, PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.js';
import { PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { Attribution } from './attribution.js';
import type { Unit } from '../syntax/units.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import { isAdverb, isNounLike, isPossessive } from '../syntax/word-kinds.js';
import { IRREGULAR_PASTS } from '../lexicon/inflection.js';

const OCCASION_PREPOSITIONS = union(TIME_PREPOSITIONS, words('through to via'));

/** Where a clause begins, whether `that` introduces it, and whether it stands after a comma. */
export interface Start {
	readonly at: number;
	readonly that: boolean;
	readonly pastComma: boolean;
}

/** Adverbs that belong to what is said where no `that` follows: `said all guests had left`, `said not one had stayed`, but `said only that …`. */
const OPENING: ReadonlySet<string> = new Set('all both not never even only just always often sometimes already'.split(' '));

/** The same before a number (`said nearly 40 boats sank`). */
const MEASURING = union(APPROXIMATORS, ['too']);

/** The longest phrase after `all` that we read, in units. */
const LONGEST = 12;

/** Words of time that say when something was said only beside another: `hours of rain`, `local boats`, but `hours ago`, `local time`. */
const TIMES_WITH_OTHERS = union(UNITS_OF_TIME, PARTS_OF_DAY, ['local', 'time']);

/** Passes over the person said, the time and the place, up to the clause. */
export function contentStart(units: readonly Unit[], attribution: Attribution, end: number): Start {
	let at = attribution.cue.to;
	let pastComma = false;
	if (attribution.verb?.group === 'tell' && !/^(?:that|,|:)$/.test(units[at]?.text ?? '')) at = hearerEnd(units, attribution, end);
	if (attribution.verb?.lemma === 'ask') {
		const asked = phraseStartingAt(units, at, end);
		if (asked && QUESTION_WORDS.has(units[asked.to]?.text ?? '')) at = asked.to;
	}
	// `pointed out that`
	if (attribution.verb?.lemma === 'point' && units[at]?.text === 'out') at++;
	let opening: number | undefined;
	for (let steps = 0; steps < 8 && at < end; steps++) {
		const unit = units[at];
		if (!unit) break;
		if (unit.text === 'that') return { at: at + 1, that: true, pastComma };
		const that = unit.text === ',' ? thatAfterAside(units, at, end) : null;
		if (that !== null) return { at: that + 1, that: true, pastComma };
		pastComma ||= unit.text === ',';
		const opens = isOpening(units, attribution, at);
		if (opens) opening ??= at;
		if (unit.text === ',' || unit.text === ':' || opens || isAdverb(unit)) at++;
		else {
			const past = pastTime(units, at) ?? pastAdjunct(units, at, end);
			if (past === at) break;
			at = past;
		}
	}
	return { at: opening ?? at, that: false, pastComma };
}

/** Units of an aside between commas. */
const LONGEST_ASIDE = 10;

/** `told Doe, prosecuting, that …`, `said, speaking in Ost, that …`: where that stands; null where the comma opens no such aside. */
function thatAfterAside(units: readonly Unit[], comma: number, end: number): number | null {
	for (let at = comma + 2; at < Math.min(end - 1, comma + LONGEST_ASIDE); at++) {
		if (units[at]?.kind === 'quote') return null;
		if (units[at]?.text === ',') return units[at + 1]?.text === 'that' ? at + 1 : null;
	}
	return null;
}

function isOpening(units: readonly Unit[], { verb }: Attribution, at: number): boolean {
	const { text = '' } = units[at] ?? {};
	if (verb?.group === 'say' && OPENING.has(text)) return true;
	if (measures(units, at)) return true;
	return /^(?:all|both)$/.test(text) && !PREPOSITIONS.has(units[phraseStartingAt(units, at, at + LONGEST)?.to ?? at]?.text ?? '');
}

/** `nearly 40`, `roughly half`. */
export function measures(units: readonly Unit[], at: number): boolean {
	return MEASURING.has(units[at]?.text ?? '') && isNumber(units[at + 1]);
}

function isNumber(unit: Unit | undefined): boolean {
	return (
		unit !== undefined &&
		(/^\d/.test(unit.text) ||
			/^(?:half|hundreds|thousands|dozens|everyone|everything|nobody|one)$/.test(unit.text) ||
			DETERMINERS.has(unit.text))
	);
}

/** The end of the words for the listener: before the subject of what is said, where a verb follows both. */
function hearerEnd(units: readonly Unit[], { cue, verb }: Attribution, end: number): number {
	const from = cue.to;
	if (OBJECT_PRONOUNS.has(units[from]?.text ?? '') || (units[from]?.text ?? '') === 'you') return from + 1;
	const phrase = phraseStartingAt(units, from, end);
	if (!phrase) return from + 1;
	const { text = '' } = units[phrase.to] ?? {};
	if (!AUXILIARIES.has(text) && !IRREGULAR_PASTS.has(text)) return phrase.to;
	// `told the council there were boats`
	if (units[phrase.to - 1]?.text === 'there') return phrase.to - 1;
	// `warned the pier was old`: nobody is told.
	return verb?.lemma === 'warn' ? from : phrase.to;
}

/** Where the adjunct that begins at `at` (`in a statement`, `to reporters on Friday`) ends; `at` where none does. */
function pastAdjunct(units: readonly Unit[], at: number, end: number): number {
	const unit = units[at];
	if (unit?.kind !== 'word' || !PREPOSITIONS.has(unit.text)) return at;
	const phrase = phraseStartingAt(units, at + 1, end);
	if (!phrase) return TIME_WORDS.has(units[at + 1]?.text ?? '') ? at + 2 : at;
	const next = units[phrase.to];
	// `said before casting the last vote`: the gerund has an object, with which no clause begins.
	const isGerund = phrase.to === at + 2 && /ing$/.test(units[at + 1]?.text ?? '') && next?.kind !== 'mark' && next?.text !== 'that';
	if (isGerund && TIME_PREPOSITIONS.has(unit.text)) return at;
	const isOfTime =
		TIME_WORDS.has(units[at + 1]?.text ?? '') ||
		TIME_WORDS.has(units[phrase.head]?.text ?? '') ||
		/^\d/.test(units[phrase.head]?.text ?? '');
	if (next?.text === 'that' || next?.text === ',' || next?.text === ':' || isOfTime) return phrase.to;
	const opens =
		next !== undefined &&
		(next.kind === 'name' ||
			DETERMINERS.has(next.text) ||
			PRONOUNS.has(next.text) ||
			PREPOSITIONS.has(next.text) ||
			next.kind === 'quote' ||
			(isTime(units, phrase.to) && !isPossessive(units[phrase.to - 1])));
	if (unit.text === 'with' && /^(?:interview|conversation|meeting|call)$/.test(units[at - 1]?.text ?? '')) return opens ? phrase.to : at;
	return opens && OCCASION_PREPOSITIONS.has(unit.text) ? phrase.to : at;
}

/** Where the time that begins at `at` (`Friday`, `May`, `late last night`) ends; null where none does, or where it is part of what is said. */
function pastTime(units: readonly Unit[], at: number): number | null {
	let to = at;
	while (isTime(units, to)) to++;
	const next = units[to];
	// `said Friday's storm`, `said last week's storm`, `said month-long talks`
	if (to === at || isPossessive(next) || (next?.text === '-' && next.start === units[to - 1]?.end)) return null;
	const isIncomplete = to === at + 1 && TIMES_WITH_OTHERS.has(units[at]?.text ?? '') && !TIME_WORDS.has(units[at - 1]?.text ?? '');
	if (isIncomplete && !/^(?:after|before|later|earlier)$/.test(next?.text ?? '')) return null;
	// `said next week would be dry`
	if (next?.kind === 'word' && AUXILIARIES.has(next.text) && /^(?:this|last|next)$/.test(units[at]?.text ?? '')) return null;
	// `said Friday local boats had sunk`
	while (
		to > at &&
		next?.kind === 'word' &&
		isNounLike(next) &&
		!DETERMINERS.has(next.text) &&
		TIME_MODIFIERS.has(units[to - 1]?.text ?? '')
	)
		to--;
	return to > at ? to : null;
}

/** `Friday`, `May`; the day and the year after a month (`May 3, 2023`). */
function isTime(units: readonly Unit[], at: number): boolean {
	const text = units[at]?.text ?? '';
	if (TIME_WORDS.has(text)) return text !== 'this' || TIME_WORDS.has(units[at + 1]?.text ?? '');
	const before = units[at - 1]?.text ?? '';
	return /^\d{1,2}$/.test(text)
		? TIME_WORDS.has(before)
		: /^\d{4}$/.test(text) && (TIME_WORDS.has(before) || /^\d{1,2}$/.test(units[at - 2]?.text ?? ''));
}
