/**
 * Which day an open expression means (`Monday`, `March 3`, `in October`): the last one, the next one, or one beside the day or year last
 * spoken of. A log-linear model over the words around; its weights are in `direction-weights.json`, learnt by `train/dates-direction.ts`.
 */
import { IRREGULAR_PASTS } from '../lexicon/inflection.js';
import { MODALS } from '../lexicon/auxiliaries.js';
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
	/** Where the date last spoken of stands. */
	readonly lastDate: 'sentence' | 'block' | 'before';
	/** Whether the sentence names a year before. */
	readonly isYearNamed: boolean;
	/** The article's date, ISO. */
	readonly date: string | null;
}

const MODALS_OF_THE_PAST = words('would could should');
/** Words that speak of what is to come, of what was arranged, and of what was. */
const FUTURE_WORDS = union(
	without(MODALS, MODALS_OF_THE_PAST),
	words("'ll ’ll expects expect upcoming intends intend hopes hope remains awaits ready"),
);
const ARRANGED = union(
	MODALS_OF_THE_PAST,
	words('expected scheduled slated due planned forecast set supposed likely deadline until postponed'),
);
const PLANS = words('plan plans planning hoping preparing hopes aims wants need');
const PAST_WORDS = union(IRREGULAR_PASTS, words('ago been died has have was were had did'));
/** Verbs whose present tense gives a timetable (`the season opens on Friday`), as grammars of English list them. */
const TIMETABLE = words(
	'airs arrives begins breaks broadcasts chooses closes convenes debates decides departs elects ends expires faces finishes flies hears ' +
		'hosts joins kicks lands lapses launches leaves meet meets opens plays publishes publish races releases reopens report reports resumes ' +
		'returns runs sails sits speaks starts stages stops tours travels visits votes',
);
/** Tokens to look for a verb on either side; beyond them it belongs to another clause. */
const REACH = 16;

/** The likeliest of the directions that the expression can point to; null where it can point to none. */
export function directionOf(date: OpenDate): Direction | null {
	const sure = sureDirection(date);
	if (sure && date.candidates[sure] !== null) return sure;
	const scores = scoresOf(DIRECTION_WEIGHTS, directionFeatures(date), DIRECTIONS.length);
	const scoreOf = (direction: Direction): number => scores[DIRECTIONS.indexOf(direction)] ?? 0;
	const [best = null] = DIRECTIONS.filter((direction) => date.candidates[direction] !== null).sort((a, b) => scoreOf(b) - scoreOf(a));
	return best;
}

/** Where grammar alone decides. */
function sureDirection(date: OpenDate): Direction | undefined {
	const { cursor, from, to, isYearNamed } = date;
	// Nobody has said anything on a day to come.
	if (tenseBeside(date) === 'report') return 'past';
	// `In 2015 it closed in March`: the year holds, until the sentence goes on to what is to come.
	if (isYearNamed && !isFuture(date)) return 'anchored';
	// `On Monday, the council will vote`: a day in front belongs to the main clause.
	const isInFront = cursor.word(from - 1) === '' || cursor.word(from - 2) === '';
	return isInFront && sideOf(tenseAfter(cursor, to)[0]) === 'future' ? 'future' : undefined;
}

function isFuture(open: OpenDate): boolean {
	return sideOf(tenseBefore(open)[0]) === 'future';
}

/** The tense of the verb that stands at the expression, a preposition between them at most. */
function tenseBeside({ cursor, from }: OpenDate): string | undefined {
	return tenseAt(cursor, from - 1, cursor.word(from - 1)) ?? tenseAt(cursor, from - 2, cursor.word(from - 2));
}

function sideOf(tense: string): string {
	if (/^(?:future|arranged|plan|timetable)$/.test(tense)) return 'future';
	return /^(?:past|report|perfect)$/.test(tense) ? 'back' : tense === 'none' ? 'none' : 'open';
}

/** What the model sees of an expression. Looks at no more than REACH tokens on each side. */
export function directionFeatures(open: OpenDate): Feature[] {
	const { cursor, from, to, expression, isQuoted, block, before } = open;
	const { kind } = expression;
	const distance = distanceOf(open);
	const [left, leftWord] = tenseBefore(open);
	const [right, rightWord] = tenseAfter(cursor, to);
	const word = cursor.word(from - 1);
	const features: Feature[] = [
		[kind],
		['distance', kind, distance],
		['left', left],
		['right', right],
		['left-right', left, right],
		['sides', sideOf(left), sideOf(right)],
		['side', sideOf(left)],
		['left-word', leftWord],
		['right-word', rightWord],
		['before', word],
		['before-2', cursor.word(from - 2), word],
		['before-left', word, left],
		['before-right', word, right],
		['after', cursor.word(to)],
		['after-2', cursor.word(to), cursor.word(to + 1)],
		['block', block, left],
		['previous', kind, before ?? 'none'],
		['previous-left', before ?? 'none', left],
		['year', open.lastDate, kind, yearDistance(open)],
	];
	const nearest = tenseBeside(open);
	if (nearest) features.push(['beside', nearest]);
	if (isQuoted) features.push(['quoted', kind], ['quoted-left', left]);
	if (open.candidates.anchored !== null)
		features.push(['anchor', open.lastDate], ['anchor-left', open.lastDate, left], ['anchor', kind, open.lastDate]);
	if (cursor.word(from - 1) === '') features.push(['first', right]);
	if (expression.kind === 'weekday' && expression.hint) features.push(['this', left]);
	return features;
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

function tenseAfter(cursor: Cursor, to: number): [tense: string, word: string] {
	for (let at = to; at < to + REACH; at++) {
		const word = cursor.word(at);
		if (word === '') break;
		const tense = tenseAt(cursor, at, word);
		if (tense) return [tense, word];
	}
	return ['none', ''];
}

function tenseAt(cursor: Cursor, at: number, word: string): string | undefined {
	if (FUTURE_WORDS.has(word)) return word === 'may' && cursor.text(at) === 'May' ? undefined : 'future';
	const before = cursor.word(at - 1);
	if (PLANS.has(word)) return cursor.word(at + 1) === 'to' ? `${isPresent(cursor, at) ? '' : 'past-'}plan` : undefined;
	if (ARRANGED.has(word)) return isPresent(cursor, at) ? 'arranged' : 'past-arranged';
	if (word === 'to') return before === 'going' ? 'future' : undefined;
	if (/^(?:is|are|['’]re|['’]s|was|were)$/.test(word) && cursor.word(at + 1) === 'to')
		return word === 'was' || word === 'were' ? 'past-arranged' : 'arranged';
	if (/^(?:is|are|['’]re|['’]s)$/.test(word)) return 'present';
	if (TIMETABLE.has(word)) return 'timetable';
	if (word.length > 5 && word.endsWith('ing') && /^(?:after|since)$/.test(before)) return 'past';
	const isPast = PAST_WORDS.has(word) || (word.length > 4 && word.endsWith('ed'));
	if (!isPast) return undefined;
	if (isInfinite(cursor, at)) return 'infinitive';
	return word === 'said' || word === 'told' ? 'report' : /^(?:has|have|['’]s|['’]ve)$/.test(before) ? 'perfect' : 'past';
}

/** `is expected`, `are now scheduled`, `has been planned`. */
function isPresent(cursor: Cursor, at: number): boolean {
	for (let i = at - 1; i >= at - 3; i--) if (/^(?:is|are|['’]s|has|have|remains)$/.test(cursor.word(i))) return true;
	return false;
}

/** After `be` and `to` a form says nothing of the past: `will be held`, `to be sentenced`, `to put`. */
function isInfinite(cursor: Cursor, at: number): boolean {
	const before = cursor.word(at - 1);
	return before === 'be' || before === 'to' || before === 'being' || (before.endsWith('ly') && cursor.word(at - 2) === 'be');
}
