/**
 * Says where a reported clause ends before its sentence does: at a comma, a colon or a conjunction after
 * which the writer speaks again. A log-linear model over each such place; its weights are in
 * `extent-weights.json`, learnt by `train/quotes-extents.ts`.
 */
import { CLAUSE_LINKS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { union, words } from '../lexicon/word-class.js';
import { PRONOUNS } from '../lexicon/pronouns.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import type { Range } from '../syntax/range.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import extentWeights from './extent-weights.json' with { type: 'json' };
import type { Unit } from '../syntax/units.js';
import { isAdverb, isPast } from '../syntax/word-kinds.js';
import { chanceOf, type Feature, readWeights } from '../util/weights.js';

const EXTENT_WEIGHTS = readWeights(extentWeights);

/** Chance above which a clause is cut; chosen on the annotated articles. */
const THRESHOLD = 0.4;

/** How many places of one clause are looked at: a bound on what an endless sentence costs. */
const PLACES = 24;

const WORDS = union(SUBORDINATORS, CLAUSE_LINKS, words('by citing despite following prior so where with without yet'));
const MARKS: ReadonlySet<string> = new Set([',', ':', ';', '—', '–', '(']);

/** The clause, cut where it ends before its sentence does. */
export function cutRange(units: readonly Unit[], range: Range): Range {
	const end = placesIn(units, range).find((at) => chanceOf(EXTENT_WEIGHTS, extentFeatures(units, range, at)) >= THRESHOLD);
	return end === undefined ? range : { from: range.from, to: withoutPreposition(units, end, range.from) };
}

/** `her words to the crew in which she said …`: the preposition goes with the word after it. */
export function withoutPreposition(units: readonly Unit[], end: number, floor: number): number {
	const isDangling = /^(?:which|whom)$/.test(units[end]?.text ?? '') && PREPOSITIONS.has(units[end - 1]?.text ?? '');
	return isDangling && end - 1 > floor ? end - 1 : end;
}

/** The places where a clause may end: the unit after it, in text order. */
export function placesIn(units: readonly Unit[], range: Range): number[] {
	const places: number[] = [];
	for (let at = range.from + 2; at < range.to - 1 && places.length < PLACES; at++) {
		const unit = units[at];
		if (!unit) break;
		const isMark = unit.kind === 'mark' && MARKS.has(unit.text);
		const isWord = unit.kind === 'word' && WORDS.has(unit.text) && units[at - 1]?.kind !== 'mark';
		// `said it was old, and that it leaked`
		if (isMark && /^(?:and|but)$/.test(units[at + 1]?.text ?? '') && units[at + 2]?.text === 'that') continue;
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
	const following = String(verbSeen(units, joint.to, Math.min(range.to, joint.to + 8)));
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
		['joint-ahead', text, following],
		['joint-both', text, seen, following],
		['joint-place', text, place],
		['joint-rest', text, rest],
		['quote-before', String(before?.kind === 'quote'), text],
	];
	if (hasCue(units, joint.to, Math.min(range.to, joint.to + 6))) features.push(['cue-ahead'], ['cue-ahead', text, opening]);
	if (next?.kind === 'quote') features.push(['quote-ahead', text]);
	return features;
}

/** The mark and the conjunction after it as one: `,-but`. */
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
	return isPast(text) ? 'past' : 'word';
}

function verbSeen(units: readonly Unit[], from: number, to: number): boolean {
	for (let at = from; at < Math.min(to, from + 30); at++) {
		const unit = units[at];
		if (unit?.kind === 'word' && (AUXILIARIES.has(unit.text) || isPast(unit.text))) return true;
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
