/**
 * What an article says of organizations, places, works and events, where it says so in so many words: an
 * apposition closed on both sides (`the PMF, an Iranian-backed militia,`), a noun in front of the name
 * (`cybersecurity firm UpGuard`), `is a …`, `a song called …`.
 */
import type { Name } from '../../types.js';
import type { Finding } from '../findings.js';
import { phraseEndingAt, phraseStartingAt, shortened, wordCount, type RolePhrase } from '../phrases.js';
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
	if (end <= floor) return [];
	const phrase = phraseEndingAt(reading, end, floor);
	if (!phrase || phrase.to !== phrase.head + 1 || phrase.owner) return [];
	if (!called && !comma && /^\p{Lu}/u.test(reading.token(phrase.head).text) && phrase.head > floor) return [];
	// `the city`, `a film`: the noun alone tells what nobody needs to be told, or is a subject of its own.
	if (phrase.to - phrase.from < 2 || (comma && phrase.determiner === '')) return [];
	return finding(reading, phrase, phrase, cluster, called ? 'named' : comma ? 'apposition-before-name' : 'title-before-name');
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
	if (!phrase || !phrase.closed || phrase.owner) return [];
	if (reading.lower(phrase.to) === 'and' || (mark && reading.lower(phrase.to) === ',' && reading.lower(phrase.to + 1) === 'and')) return [];
	const whole =
		reading.lower(phrase.to) === 'which' || reading.lower(phrase.to) === 'that' ? clauseEnd(reading, phrase.to + 1, ceiling) : phrase.to;
	return finding(reading, phrase, { from: phrase.from, to: whole }, cluster, verb ? 'copula' : 'apposition-after-name');
}

function finding(reading: Reading, phrase: RolePhrase, whole: TokenRange, cluster: number, rule: string): Finding[] {
	const range = shortened(reading, whole, phrase.head);
	if (wordCount(reading, range) < 1) return [];
	return [
		{
			cluster,
			rule,
			weight: rule === 'copula' ? 2.8 : 3,
			phrase: reading.print(range),
			heads: [phrase.role],
			start: reading.token(range.from).start,
			end: reading.token(range.to - 1).end,
		},
	];
}
