/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import type { Name } from '../../types.js';
import { isPluralRole } from '../data/roles.js';
import type { Finding } from '../findings.js';
import { phraseEndingAt, type RolePhrase } from '../phrases.js';
import type { Reading } from '../reading.js';
import { coordinatedAfter } from './coordination.js';
import { roleFinding } from './roles.js';

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|sir|dame|st|saint|messrs|hon)\.?$/i;
const INTRODUCERS = /^(?:named|called|nicknamed|surnamed)$/;

/** The findings that stand directly in front of a person's name. */
export function findingsBefore(reading: Reading, name: Name, cluster: number): Finding[] {
	const floor = reading.sentence(name.from).from;
	let end = name.from;
	if (/^["“'‘]$/.test(reading.token(end - 1).text)) end--;
	while (end > floor && HONORIFICS.test(reading.token(end - 1).text)) end--;
	if (end <= floor) return [];
	const word = reading.lower(end - 1);
	if (word === ',' || word === '—' || word === '–') return appositionBefore(reading, name, cluster, end - 1, floor);
	const introduced = introducedAs(reading, end, floor);
	if (introduced !== undefined) return found(reading, phraseEndingAt(reading, introduced, floor), [cluster], 'named', 3);
	const phrase = phraseEndingAt(reading, end, floor);
	if (!phrase) return groupBefore(reading, cluster, end);
	if (phrase.determiner !== '' && !phrase.owner && isPluralRole(reading.token(phrase.head).text)) return [];
	if (isPluralRole(reading.token(phrase.head).text) && !phrase.owner) {
		const others = coordinatedAfter(reading, name);
		return others.length > 0 ? found(reading, phrase, [cluster, ...others], 'title-before-names', 3) : [];
	}
	return found(reading, phrase, [cluster], phrase.owner ? 'relation-before-name' : 'title-before-name', 3);
}

function found(reading: Reading, phrase: RolePhrase | undefined, clusters: readonly number[], rule: string, weight: number): Finding[] {
	if (!phrase) return [];
	return clusters.flatMap((cluster) => roleFinding(reading, phrase, cluster, { rule, weight }) ?? []);
}

/** Where the phrase in front of `named` or `identified as` ends; undefined where no such word stands before `end`. */
function introducedAs(reading: Reading, end: number, floor: number): number | undefined {
	let at = end - 1;
	if (INTRODUCERS.test(reading.lower(at))) at--;
	else if (reading.lower(at) === 'as') {
		at--;
		while (at > floor && /^(?:only|simply|publicly|later|since)$/.test(reading.lower(at))) at--;
		if (!/^(?:identified|known|named)$/.test(reading.lower(at))) return undefined;
		at--;
	} else return undefined;
	if (/^(?:was|is|were|been|be|has|had)$/.test(reading.lower(at))) return undefined;
	return reading.lower(at) === ',' ? at : at + 1;
}

/** `Republican Kevin Roe`, `Ethiopians A and B`: where someone belongs; little, but something. */
function groupBefore(reading: Reading, cluster: number, end: number): Finding[] {
	const name = reading.nameAt(end - 1);
	if (name?.type !== 'group') return [];
	const { start, end: stop } = name;
	const word = reading.print({ from: name.from, to: name.to }).replace(/([^s])s$/, '$1');
	return [{ cluster, rule: 'group-before-name', weight: 1, phrase: word, heads: [], start, end: stop }];
}

/** `The vice president, Jane Roe, said`; `said his father, John Roe.` */
function appositionBefore(reading: Reading, name: Name, cluster: number, comma: number, floor: number): Finding[] {
	const phrase = phraseEndingAt(reading, comma, floor);
	if (!phrase || isPluralRole(reading.token(phrase.head).text)) return [];
	const start = (phrase.owner?.from ?? phrase.from) - (phrase.owner ? 0 : phrase.determiner ? 1 : 0);
	if (phrase.determiner === '' && !phrase.owner && phrase.from > floor) return [];
	const opens = start <= floor || opensPhrase(reading, start - 1, floor);
	const next = reading.lower(name.to);
	const closed = /^[,.;:)—–]$/.test(next) && !(next === ',' && (reading.isPerson(name.to + 1) || reading.lower(name.to + 1) === 'and'));
	if (!(closed ? opens || start > floor : opens && !/^(?:and|,)$/.test(next))) return [];
	if (closed && !opens && /^(?:when|if|while|after|before|as|because|although|since)$/.test(reading.lower(floor))) return [];
	return found(reading, phrase, [cluster], 'apposition-before-name', 3);
}

/** Whether the word before a noun phrase lets it be the subject or object that the name then explains. */
function opensPhrase(reading: Reading, at: number, floor: number): boolean {
	if (at < floor) return true;
	const word = reading.lower(at);
	return (
		/^(?:said|says|added|by|with|from|to|and|of|that|while|but|for|the|”|"|“|,|;|:|including|when)$/.test(word) &&
		!/^(?:when|while)$/.test(reading.lower(floor))
	);
}
