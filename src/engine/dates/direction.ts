/**
 * Which day an open expression means (`Monday`, `March 3`, `in October`): the last one, the next one, or one beside the day or year last
 * spoken of. A log-linear model over the words around; its weights are in `direction-weights.json`, learnt by `train/dates-direction.ts`.
 */
import { everyForm, IRREGULAR_PASTS, thirdPerson } from '../lexicon/inflection.js';
import { startsWithCapital } from '../document/characters.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { MODALS } from '../lexicon/auxiliaries.js';
import { APPEARANCES } from '../lexicon/agent-nouns.js';
import { COMING_AND_GOING } from '../lexicon/news-verbs.js';
import { QUESTION_OPENERS, SUBJECT_PRONOUNS } from '../lexicon/pronouns.js';
import { union, without, words } from '../lexicon/word-class.js';
import { type Feature, readWeights, scoresOf } from '../util/weights.js';
import type { Cursor } from './cursor.js';
import directionWeights from './direction-weights.json' with { type: 'json' };
import { DIRECTIONS, type Candidates, type Direction, type Expression } from './expression.js';

const DIRECTION_WEIGHTS = readWeights(directionWeights);

/** An open expression and what stands around it. */
export interface OpenDate {
	readonly expression: Expression;
	readonly candidates: Candidates;
	readonly cursor: Cursor;
	/** Token indices, end exclusive. */
	readonly from: number;
	readonly to: number;
	/** The kind of its block. */
	readonly block: string;
	readonly isQuoted: boolean;
	/** Where the open expression before it in its block pointed to. */
	readonly before: Direction | null;
	/** Where the same words last pointed to in the article. */
	readonly ofSame: Direction | null;
	/** Where the date last spoken of stands; `year` in the sentence, which a year opens. */
	readonly lastDate: 'year' | 'sentence' | 'block' | 'before';
	/** The article's date, ISO. */
	readonly date: string | null;
}

const MODALS_OF_THE_PAST = words('would could should');
/** Words that speak of what is to come, of what was arranged, and of what was. */
const FUTURE_WORDS = union(
	without(MODALS, MODALS_OF_THE_PAST),
	words("won't won’t expects expect upcoming intends intend hopes hope remains awaits ready"),
);
const ARRANGED = union(
	MODALS_OF_THE_PAST,
	words('expected scheduled slated due planned forecast set supposed likely deadline until postponed'),
);
const PLANS = words('plan plans planning hoping preparing hopes aims wants need');
/** Before `'s` they make it a verb and no possessive. */
const SUBJECTS = union(SUBJECT_PRONOUNS, QUESTION_OPENERS, words('that there this here who where'));
const PAST_WORDS = union(IRREGULAR_PASTS, words('ago been died has have was were had did'));
/** Verbs whose present tense gives a timetable (`the season opens on Friday`), as grammars of English list them. */
const TIMETABLE = union(
	COMING_AND_GOING,
	APPEARANCES,
	words(
		'air arrive break broadcast choose close convene debate decide depart elect end expire face finish fly gather hear host kick ' +
			'land lapse launch meet publish race release reopen resume sail sit stage stop tour travel visit',
	),
);
const TIMETABLE_THIRDS = new Set([...TIMETABLE].map(thirdPerson));
/** After them a base form is a verb, as it is after a plural (`talks resume on Sunday`). */
const PLURAL_SUBJECTS = words('they we you i');
/** End as plurals do, and are none before a verb. */
const SINGULARS_IN_S = words('as does goes has his is its lets makes news plus this thus us was yes always perhaps sometimes');
/** `managed to flee` happened, `a chance to flee` did not yet: verbs that say that what follows was so, or was not. */
const IMPLICATIVES = everyForm(words('bother dare fail forget get happen help manage neglect refuse remember use'));
/** Tokens to look for a verb on either side; beyond them it belongs to another clause. */
const REACH = 16;

/** The likeliest of the directions that the expression can point to; null where it can point to none. */
export function directionOf(date: OpenDate): Direction | null {
	// `In 2015 it closed in March`: the year holds, until the sentence goes on to what is to come.
	if (date.lastDate === 'year' && date.candidates.anchored !== null && sideOf(tenseBefore(date)[0]) !== 'future') return 'anchored';
	// `On Monday, the council will vote`: a day in front belongs to the main clause.
	const { cursor, from, to, candidates } = date;
	const isInFront = opensClause(cursor, from - 1) || opensClause(cursor, from - 2);
	const after = isInFront ? tenseAfter(cursor, to) : 'none';
	if (candidates.future !== null && sideOf(after) === 'future') return 'future';
	// `It has closed twice: in February it lost its roof`
	if (candidates.past !== null && candidates.anchored === null && after === 'past') return 'past';
	// `She said Thursday that it will sail`: a day between a verb of the past and its clause is that of the verb.
	if (cursor.word(to) === 'that' && candidates.past !== null && sideOf(tenseBeside(date)) === 'back') return 'past';
	const scores = scoresOf(DIRECTION_WEIGHTS, directionFeatures(date), DIRECTIONS.length);
	const scoreOf = (direction: Direction): number => scores[DIRECTIONS.indexOf(direction)] ?? 0;
	const [best = null] = DIRECTIONS.filter((direction) => date.candidates[direction] !== null).sort((a, b) => scoreOf(b) - scoreOf(a));
	return best;
}

/** Whether nothing of its clause stands at an index: its sentence begins after it, or a colon or semicolon stands there. */
function opensClause(cursor: Cursor, at: number): boolean {
	return /^[:;]?$/.test(cursor.word(at));
}

/** What the model sees of an expression. Looks at no more than REACH tokens on each side. */
export function directionFeatures(open: OpenDate): Feature[] {
	const { cursor, from, to, expression, isQuoted, block, before } = open;
	const { kind } = expression;
	const [left, leftWord] = tenseBefore(open);
	const right = tenseAfter(cursor, to);
	const word = cursor.word(from - 1);
	const nearer = nearerSide(open);
	const features: Feature[] = [
		['distance', kind, distanceOf(open)],
		['nearer', kind, nearer],
		['nearer-right', nearer, sideOf(right)],
		['nearer-word', nearer, word],
		['left', left],
		['right', right],
		['sides', sideOf(left), sideOf(right)],
		['left-word', leftWord],
		['before', word],
		['before-left', word, left],
		['before-right', word, right],
		['before-sides', word, sideOf(left), sideOf(right)],
		['after', cursor.word(to)],
		['block', block, left],
		['previous', kind, before ?? 'none'],
		['previous-left', before ?? 'none', left],
		['same', kind, open.ofSame ?? 'none'],
		['year', open.lastDate, kind, yearDistance(open)],
		...wordsAround(open),
	];
	features.push(...infinitiveBefore(open, left));
	const nearest = tenseBeside(open);
	if (nearest !== 'none') features.push(['beside', nearest]);
	if (isQuoted) features.push(['quoted', kind], ['quoted-left', left]);
	if (open.candidates.anchored !== null)
		features.push(['anchor', open.lastDate], ['anchor-left', open.lastDate, left], ['anchor', kind, open.lastDate]);
	return features;
}

function sideOf(tense: string): string {
	if (/^(?:future|arranged|plan|timetable)$/.test(tense)) return 'future';
	return /^(?:past|report|perfect)$/.test(tense) ? 'back' : tense === 'none' ? 'none' : 'open';
}

/** An infinitive that stands nearer than a finite verb: `has a chance to win on Sunday`. */
function infinitiveBefore({ cursor, from }: OpenDate, left: string): Feature[] {
	for (let at = from - 2; at >= from - REACH; at--) {
		const word = cursor.word(at + 1);
		if (word === '' || word === ';') return [];
		if (cursor.word(at) !== 'to' || !/^[a-z]+$/.test(cursor.text(at + 1)) || DETERMINERS.has(word)) continue;
		const governor = cursor.word(at - 1);
		const side = IMPLICATIVES.has(governor) ? 'happened' : 'open';
		return [
			['infinitive', side],
			['infinitive-left', side, left],
			['infinitive-word', governor],
		];
	}
	return [];
}

/** The words within a few tokens: what is held, published or sentenced is more often to come than what is shot. */
function wordsAround({ cursor, from, to }: OpenDate): Feature[] {
	const features: Feature[] = [];
	for (let at = from - 7; at < to + 5; at++)
		if ((at < from || at >= to) && /^[a-z]{3,}$/.test(cursor.word(at))) features.push(['around', cursor.word(at)]);
	return features;
}

/** Which of the two days is nearer, in fifths of the time between them; on the article's own weekday `today`. */
function nearerSide({ candidates, date, expression }: OpenDate): string {
	if (date === null) return 'unknown';
	const timeOf = (day: string | null): number => Date.parse((day ?? date).slice(0, 10));
	const since = timeOf(date) - timeOf(candidates.past);
	if (since === 0 && expression.kind === 'weekday') return 'today';
	return String(Math.round((4 * since) / Math.max(1, timeOf(candidates.future) - timeOf(candidates.past))));
}

/** How far the last such day is, and so the next one: days for a weekday, months for others. */
function distanceOf({ candidates, date, expression }: OpenDate): string {
	if (date === null) return 'unknown';
	const past = (candidates.past ?? date).slice(0, 10);
	const days = (Date.parse(date) - Date.parse(past)) / 86_400_000;
	return String(expression.kind === 'weekday' ? days : Math.round(days / 30.5));
}

/** Years between the article and the year last spoken of. */
function yearDistance({ candidates, date }: OpenDate): string {
	if (candidates.anchored === null || date === null) return 'none';
	const years = Number(date.slice(0, 4)) - Number(candidates.anchored.slice(0, 4));
	return Math.abs(years) > 3 ? (years > 0 ? 'long ago' : 'far off') : String(years);
}

/** In a headline `to` with a verb is the future (`Council to vote Monday`). */
function tenseBefore({ cursor, from, block }: Pick<OpenDate, 'cursor' | 'from' | 'block'>): [tense: string, word: string] {
	const isHeadline = block === 'headline';
	for (let at = from - 1; at >= from - REACH; at--) {
		const word = cursor.word(at);
		if (word === '' || word === ';') break;
		if (isHeadline && word === 'to') return ['future', word];
		const tense = tenseAt(cursor, at, word);
		if (tense) return [tense, word];
	}
	return ['none', ''];
}

/** The tense of a verb directly before the expression, or before its preposition. */
function tenseBeside({ cursor, from }: Pick<OpenDate, 'cursor' | 'from'>): string {
	return tenseAt(cursor, from - 1, cursor.word(from - 1)) ?? tenseAt(cursor, from - 2, cursor.word(from - 2)) ?? 'none';
}

function tenseAfter(cursor: Cursor, to: number): string {
	for (let at = to; at < to + REACH; at++) {
		const word = cursor.word(at);
		if (word === '') break;
		const tense = tenseAt(cursor, at, word);
		if (tense) return tense;
	}
	return 'none';
}

function tenseAt(cursor: Cursor, at: number, word: string): string | undefined {
	if (isInName(cursor, at)) return undefined;
	if (FUTURE_WORDS.has(word) || /\w['’]ll$/.test(word)) return 'future';
	const before = cursor.word(at - 1);
	if (PLANS.has(word)) return cursor.word(at + 1) === 'to' ? `${isPresent(cursor, at) ? '' : 'past-'}plan` : undefined;
	if (ARRANGED.has(word)) return isPresent(cursor, at) ? 'arranged' : 'past-arranged';
	if (word === 'to') return before === 'going' ? 'future' : undefined;
	if (/^(?:is|are|was|were)$/.test(word) && cursor.word(at + 1) === 'to')
		return word === 'was' || word === 'were' ? 'past-arranged' : 'arranged';
	if (/^(?:is|are)$|\w['’](?:re|m)$/.test(word) || (/^['’]s$/.test(word) && SUBJECTS.has(before))) return 'present';
	if (TIMETABLE_THIRDS.has(word) || (TIMETABLE.has(word) && mayBePlural(before))) return 'timetable';
	if (word.length > 5 && word.endsWith('ing') && /^(?:after|since)$/.test(before)) return 'past';
	const isPast = PAST_WORDS.has(word) || (word.length > 4 && word.endsWith('ed'));
	return isPast ? tenseOfPast(cursor, at, word) : undefined;
}

/** A subject of which the present tense is a base form. */
function mayBePlural(word: string): boolean {
	return PLURAL_SUBJECTS.has(word) || (/[a-z]{3}s$/.test(word) && !word.endsWith('ss') && !SINGULARS_IN_S.has(word));
}

/** A capital inside a sentence: the `Spread Eagle` has no verb, nor has May. */
function isInName(cursor: Cursor, at: number): boolean {
	return startsWithCapital(cursor.text(at)) && !/^["“‘']?$/.test(cursor.text(at - 1));
}

/** What a form of the past says: after `is` it is a passive of the present, after `has` a perfect. */
function tenseOfPast(cursor: Cursor, at: number, word: string): string {
	if (isInfinite(cursor, at)) return 'infinitive';
	const before = cursor.word(at - 1);
	const auxiliary = before.endsWith('ly') || before === 'now' || before === 'not' ? cursor.word(at - 2) : before;
	if (/^(?:is|are|am|['’]s)$|['’](?:re|m)$/.test(auxiliary)) return 'present';
	return word === 'said' || word === 'told' ? 'report' : /^(?:has|have|['’]s)$|['’]ve$/.test(before) ? 'perfect' : 'past';
}

/** `is expected`, `are now scheduled`, `has been planned`. */
function isPresent(cursor: Cursor, at: number): boolean {
	for (let i = at - 1; i >= at - 3; i--) if (/^(?:is|are|has|have|remains|['’]s)$|['’](?:re|ve)$/.test(cursor.word(i))) return true;
	return false;
}

/** After `be` and `to` a form says nothing of the past: `will be held`, `to be sentenced`, `to put`. */
function isInfinite(cursor: Cursor, at: number): boolean {
	const before = cursor.word(at - 1);
	return before === 'be' || before === 'to' || before === 'being' || (before.endsWith('ly') && cursor.word(at - 2) === 'be');
}
