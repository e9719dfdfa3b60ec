/**
 * Lines of results, tables and fixtures, where articles tell of contests: `Gotland 2 Visby 1`, `Visby 4, Larkhaven 2 (OT)`, `3. Visby 12 5 6 1`,
 * `Gotland v Visby (1500)`.
 */
import type { Name } from '../../types.js';
import { bitsOf } from '../lists.js';
import { withInstead } from './instead.js';
import { isCountry, NUMBER, VERSUS } from './teams.js';
import type { Usage } from './usage.js';
import type { Section, Wording } from './wording.js';

/** How often what stands there is a team. */
const TEAM = 0.8;
const LONGEST_LINE = 20;
const TEAM_WORD = /^(?:\p{Lu}.*|&|and|de|du|la)$/u;
/** What may stand behind the first figure. */
const BETWEEN = new Set([',', 'at', 'and']);
const TEAMS = bitsOf('team');
/** So many figures make a row of a table. */
const FIGURES = 4;

/** `names`, in text order, those of a section, with the teams of such lines. */
export function withResults(names: readonly Name[], wording: Wording, usage: Usage, section: Section): readonly Name[] {
	if (!usage.isPlayed) return names;
	const isOther = (name: Name, team: Name): boolean =>
		(name.type === 'person' && !reachesBeyond(name, team)) ||
		(isSame(name, team) && (name.type === 'organization' || isCountry(name, wording)));
	return withInstead(names, teamsIn(wording, section), isOther);
}

function teamsIn(wording: Wording, { paragraphs }: Section): Name[] {
	const found: Name[] = [];
	for (const { from, to } of paragraphs) {
		if (to - from < 4 || to - from > LONGEST_LINE) continue;
		for (const [start, end] of teamsOfLine(from, to, wording))
			found.push(wording.named({ from: start, to: end, type: 'organization', confidence: TEAM }));
	}
	return found;
}

function teamsOfLine(from: number, to: number, wording: Wording): readonly (readonly [from: number, to: number])[] {
	let start = from;
	while (NUMBER.test(wording.word(start)) || wording.word(start) === '.') start++;
	const end = endOfTeam(start, to, wording);
	const figures = endOf(end, to, NUMBER, wording);
	if (end === start || end === to) return [];
	if (figures === to && figures - end >= FIGURES) return [[start, end]];
	if (start > from || (figures - end !== 1 && !VERSUS.includes(wording.word(end)))) return [];
	const second = figures > end && BETWEEN.has(wording.word(figures)) ? figures + 1 : end + 1;
	const other = endOfTeam(second, to, wording);
	const rest = wording.word(other);
	const isLine = figures > end ? NUMBER.test(rest) && isEnd(other + 1, to, wording) : other === to || rest === '(';
	return isLine && other > second
		? [
				[start, end],
				[second, other],
			]
		: [];
}

/** Where the name of a team ends that begins at a token: `Visby 05` and `1. FC Visby` have figures in it. */
function endOfTeam(from: number, to: number, wording: Wording): number {
	const end = endOf(from, to, TEAM_WORD, wording);
	const isNumbered = end > from && NUMBER.test(wording.word(end)) && (wording.listsOfPhrase(from, end + 1) & TEAMS) !== 0;
	return isNumbered ? end + 1 : end;
}

/** Whether a line ends at a token, or with a note on overtime. */
function isEnd(token: number, to: number, wording: Wording): boolean {
	return token === to || (to - token < 4 && /^(?:\(|OT|SO|AET)$/.test(wording.word(token)));
}

/** Where the words of a kind end that begin at a token. */
function endOf(from: number, to: number, kind: RegExp, wording: Wording): number {
	let end = from;
	while (end < to && kind.test(wording.word(end))) end++;
	return end;
}

/** Whether a person's name runs on over the figure behind a team. */
function reachesBeyond({ from, to }: Name, team: Name): boolean {
	return from < team.from || to > team.to;
}

function isSame(a: Name, b: Name): boolean {
	return a.from === b.from && a.to === b.to;
}
