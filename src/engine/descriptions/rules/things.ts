/**
 * What an article says of organizations, places, works and events, where it says so in so many words: an
 * apposition closed on both sides (`the PMF, an Iranian-backed militia,`), a noun in front of the name
 * (`cybersecurity firm UpGuard`), `is a …`, `a song called …`.
 */
import { POSSESSIVES } from '../../lexicon/determiners.js';
import { startsWithCapital } from '../../document/characters.js';
import type { Name } from '../../types.js';
import type { Finding } from '../findings.js';
import { phraseStartingAt, type RolePhrase } from '../phrases.js';
import { phraseEndingAt } from '../titles.js';
import { shortened, wordCount } from '../shortened.js';
import type { Reading, TokenRange } from '../reading.js';
import { clauseEnd } from './after.js';

/** The findings that stand around the name of a thing; `reading` knows the nouns of things. */
export function findingsOfThing(reading: Reading, name: Name, cluster: number): Finding[] {
	const sentence = reading.sentence(name.from);
	return [...before(reading, name, cluster, sentence.from), ...after(reading, name, cluster, sentence.to)];
}

function before(reading: Reading, name: Name, cluster: number, floor: number): Finding[] {
	let end = name.from;
	if (/^["“'‘]$/.test(reading.token(end - 1).text)) end--;
	const called = /^(?:named|called|titled|dubbed|nicknamed|entitled)$/.test(reading.lower(end - 1));
	if (called) end--;
	const comma = reading.lower(end - 1) === ',' && /^[,.;:)]$/.test(reading.lower(name.to));
	if (comma) end--;
	// `the Turkish port of Ceyhan`.
	const of = name.type === 'place' && reading.lower(end - 1) === 'of';
	if (of) end--;
	if (end <= floor) return [];
	const phrase = phraseEndingAt(reading, end, floor);
	if (!phrase || phrase.to !== phrase.head + 1) return [];
	if (!called && !comma && startsWithCapital(reading.token(phrase.head).text) && phrase.head > floor) return [];
	if (of && !isEquative(reading, phrase)) return [];
	// `the state Senate`, `the city Council`: whose body it is.
	if (!called && !comma && name.type === 'organization' && /^(?:state|city|county|district|town|country|province)$/.test(phrase.role))
		return [];
	const whole = withOwner(reading, phrase);
	// `the city`, `a film`: the noun alone tells what nobody needs to be told, or is a subject of its own.
	const bare = whole.to - whole.from < 2;
	if (
		bare &&
		(name.type === 'place' || /^(?:organi[sz]ation|group|company|state|party)$/.test(phrase.role) || phrase.determiner !== 'the' || comma)
	)
		return [];
	if ((comma && phrase.determiner === '' && !phrase.owner) || isPlural(reading, phrase)) return [];
	return finding(
		reading,
		phrase,
		whole,
		cluster,
		called ? 'thing-introduced-by-verb' : comma ? 'apposition-before-thing' : 'noun-before-thing',
	);
}

/** Whether `of` says what a place is (`the Turkish port of X`), not where something lies (`the north of X`). */
function isEquative(reading: Reading, phrase: RolePhrase): boolean {
	if (!/^(?:city|town|village|port|state|province|territory|island|suburb|municipality)$/.test(phrase.role)) return false;
	return reading.nameAt(phrase.from)?.type !== 'place' && reading.lower(phrase.from) !== 'capital' && phrase.to - phrase.from < 5;
}

/** `the men’s rights group`, `Saturn’s moon`: owners that are no pronoun stay in front. */
function withOwner(reading: Reading, phrase: RolePhrase): TokenRange {
	const { owner } = phrase;
	return owner && !POSSESSIVES.has(reading.lower(owner.from)) ? { from: owner.from, to: phrase.to } : phrase;
}

function isPlural(reading: Reading, phrase: RolePhrase): boolean {
	return reading.lower(phrase.head) !== phrase.role && !reading.isHyphen(phrase.head - 1);
}

function after(reading: Reading, name: Name, cluster: number, ceiling: number): Finding[] {
	const next = reading.lower(name.to);
	const verb = /^(?:is|was)$/.test(next);
	const mark = next === ',' || (/^[—–]$/.test(next) && reading.token(name.to).spaced);
	if (!verb && !mark) return [];
	const start = name.to + 1;
	if (!/^(?:an?|the|one)$/.test(reading.lower(start)) || (verb && reading.isQuoted(name.start))) return [];
	if (mark && /^(?:,|and|in)$/.test(reading.lower(name.from - 1))) return [];
	const phrase = phraseStartingAt(reading, start, ceiling);
	if (
		!phrase ||
		!phrase.closed ||
		phrase.owner ||
		// `one of 45 states`
		(phrase.determiner === 'one' && reading.token(phrase.from).kind === 'number') ||
		/^(?:next|last|latest|seventh|second|third|first|same)$/.test(reading.lower(phrase.from))
	)
		return [];
	if (reading.lower(phrase.to) === 'and' || (mark && reading.lower(phrase.to) === ',' && reading.lower(phrase.to + 1) === 'and')) return [];
	const whole =
		reading.lower(phrase.to) === 'which' || reading.lower(phrase.to) === 'that' ? clauseEnd(reading, phrase.to + 1, ceiling) : phrase.to;
	return finding(reading, phrase, { from: phrase.from, to: whole }, cluster, verb ? 'thing-copula' : 'apposition-after-thing');
}

function finding(reading: Reading, phrase: RolePhrase, whole: TokenRange, cluster: number, rule: string): Finding[] {
	const range = shortened(reading, whole, phrase.head);
	if (wordCount(reading, range) < 1) return [];
	return [
		{
			cluster,
			rule,
			weight: rule === 'thing-copula' ? 2.8 : 3,
			phrase: reading.print(range),
			heads: [phrase.role],
			...reading.span(range.from, range.to),
		},
	];
}
