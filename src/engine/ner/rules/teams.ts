/**
 * Cities and countries that play: `Gotland beat Åland 2-1` speaks of teams, and so does what else an article says of them, but for `in
 * Gotland`. Only words of contests right beside a name count, in a paragraph that is about sports.
 */
import type { Name } from '../../types.js';
import { bitsOf, COUNTRIES } from '../lists.js';
import type { Stretch, Wording } from './wording.js';

/** Words of sports that hardly stand in other news. Our own list. */
const SPORTS = new Set(
	(
		'batsman batsmen bowler bowlers championship championships cricket cup equaliser fixture fixtures footballer goalkeeper goalless goals halftime innings ' +
		'league match matches midfielder netminder overs pitcher playoff playoffs quarterback quarterfinal quarterfinals rugby scoreline semifinal semifinals ' +
		'shootout striker touchdown tournament volleyball wicket wickets winger baseball basketball hockey football soccer'
	)
		.split(' ')
		.flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`]),
);
/** What one team does to another. */
const CONTESTS = new Set(
	(
		'beat beats beating defeat defeats defeated defeating edge edged edges edging thrash thrashed thrashes thrashing trounce trounced trounces trouncing ' +
		'outplay outplayed outplays rout routed routs hammer hammered drub drubbed whitewash whitewashed overcome overcame burns crush crushed'
	).split(' '),
);
/** What a team does by itself. */
const DEEDS = new Set(
	'win wins won lose loses lost draw drew score scores scored scoring losing winning qualify qualified equalised leveled levelled'.split(
		' ',
	),
);
/** Whom a team has. */
const PLAYERS = new Set(
	(
		'batsman batsmen bowler bowlers captain coach defender defenders fullback goalkeeper goaltender keeper midfielder netminder pitcher quarterback skipper ' +
		'striker strikers winger wingers innings'
	).split(' '),
);
/** What stands between two teams. */
export const VERSUS = ['v', 'v.', 'vs', 'vs.', 'versus'];
const HELPERS = new Set(['has', 'have', 'had']);
/** What stands behind a team, and what before it. */
const BEHIND = new Set([...CONTESTS, ...DEEDS, ...PLAYERS, ...VERSUS]);
const BEFORE = new Set([...CONTESTS, ...VERSUS, 'against', 'over', 'beaten']);
/** A figure of a result. */
export const NUMBER = /^\d{1,3}$/;
/** Behind these a name is that of a place, whoever plays there. */
const WHERE = new Set('from to into around outside toward towards inside of by From To Around By'.split(' '));
const SURELY = new Set('in at near across throughout In At Near Across Throughout'.split(' '));
const LONGEST_COUNTRY = 5;
const PLACES = bitsOf('country', 'city', 'bigCity', 'region');

/** What a paragraph says of teams. */
export interface Play {
	/** The names that stand for teams. */
	readonly teams: readonly Name[];
	/** Whether countries may stand for teams in it. */
	readonly isPlayed: boolean;
}

/** What a paragraph, whose names are `names`, says of teams. */
export function playIn(names: readonly Name[], wording: Wording, paragraph: Stretch): Play {
	const results = teamsOfResults(names, wording, paragraph);
	const teams = names.filter((name) => results.includes(name) || (isPlaceOrBody(name) && actsAsTeam(name, wording)));
	const mayPlay = teams.length > 0 || names.some((name) => name.type === 'organization' && isCountry(name, wording));
	return mayPlay && (results.length > 0 || isAboutSports(wording, paragraph)) ? { teams, isPlayed: true } : NO_PLAY;
}

/** Both of `Gotland 2 Visby 1`, and of `Gotland v Visby (1500)` on a line of its own. */
function teamsOfResults(names: readonly Name[], wording: Wording, { from, to }: Stretch): Name[] {
	const found: Name[] = [];
	for (let index = 1; index < names.length; index++) {
		const [first, second] = [names[index - 1] as Name, names[index] as Name];
		if (second.from !== first.to + 1 || !isPlaceOrBody(first) || !isPlaceOrBody(second)) continue;
		const [between, behind] = [wording.word(first.to), wording.word(second.to)];
		const isFixture = first.from === from && VERSUS.includes(between) && (second.to === to || behind === '(');
		if (isFixture || (NUMBER.test(between) && NUMBER.test(behind))) found.push(first, second);
	}
	return found;
}

function isPlaceOrBody({ type }: Name): boolean {
	return type === 'place' || type === 'organization';
}

const NO_PLAY: Play = { teams: [], isPlayed: false };

/** Whether a name is that of a country. */
export function isCountry({ from, to }: Name, wording: Wording): boolean {
	return to - from <= LONGEST_COUNTRY && (wording.listsOfPhrase(from, to) & COUNTRIES) !== 0;
}

function actsAsTeam({ from, to }: Name, wording: Wording): boolean {
	const next = HELPERS.has(wording.word(to)) ? to + 1 : to;
	if (BEHIND.has(wording.word(next)) || isScore(next, wording)) return true;
	const before = wording.word(from - 1) === 'the' ? from - 2 : from - 1;
	return BEFORE.has(wording.word(before));
}

function isScore(token: number, wording: Wording): boolean {
	const dash = wording.word(token + 1);
	return (dash === '-' || dash === '–') && NUMBER.test(wording.word(token)) && NUMBER.test(wording.word(token + 2));
}

function isAboutSports(wording: Wording, { from, to }: Stretch): boolean {
	for (let token = from; token < to; token++) if (SPORTS.has(wording.word(token)) || isScore(token, wording)) return true;
	return false;
}

/** Whether a name that stands for a team elsewhere in the article names the place here. */
export function isPlaceOfTeam({ from, to }: Name, wording: Wording): boolean {
	return WHERE.has(wording.word(from - 1)) || isSurelyPlace({ from, to }, wording);
}

/** `in Gotland`, `tour of Gotland`, `Visby, Gotland.` */
export function isSurelyPlace({ from, to }: Pick<Name, 'from' | 'to'>, wording: Wording): boolean {
	const before = wording.word(from - 1);
	if (SURELY.has(before) || (before === 'of' && wording.word(from - 2) === 'tour')) return true;
	return before === ',' && (wording.lists(from - 2) & PLACES) !== 0 && !/^\p{Ll}/u.test(wording.word(to));
}
