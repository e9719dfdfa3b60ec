/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import { union, words } from '../../lexicon/word-class.js';
import { ADVERBS } from '../../lexicon/adverbs.js';
import { BE, FORMS_OF_BE, HAVE } from '../../lexicon/auxiliaries.js';
import { DEFINITES } from '../../lexicon/determiners.js';
import type { Name } from '../../types.js';
import { isPluralRole } from '../../lexicon/persons.js';
import type { Finding } from '../findings.js';
import { phraseStartingAt, type RolePhrase } from '../phrases.js';
import { phraseEndingAt } from '../titles.js';
import type { Reading } from '../reading.js';
import { makerBefore } from './agents.js';
import { coordinatedAfter } from './coordination.js';
import { roleFinding } from './roles.js';
import { flatMapped } from '../../flat-mapped.js';

/** They open what somebody is said to be. */
const EQUATED_DETERMINERS = union(DEFINITES, words('another one this'));

const PASSIVE_OPENERS = union(FORMS_OF_BE, HAVE, ['later', 'officially']);

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|st|saint|messrs|hon|honourable|honorable)\.?$/i;
const INTRODUCERS = /^(?:named|called|nicknamed|surnamed)$/;
/** Words behind which a bare role is no title of the next name (`named president, Roe said`). */
const NAMING =
	/^(?:named|elected|appointed|became|become|becoming|as|called|being|while|if|when|was|is|be|been|not|or|made|declared|chosen)$/;

/** The findings that stand directly in front of a person's name. */
export function findingsBefore(reading: Reading, name: Name, cluster: number): Finding[] {
	const floor = reading.sentence(name.from).from;
	const end = behindIntroduction(reading, name, floor);
	if (end <= floor) return [];
	if (/^[,—–]$/.test(reading.token(end - 1).text)) return appositionBefore(reading, name, cluster, end - 1, floor);
	return introduced(reading, cluster, end, floor) ?? titleBefore(reading, name, cluster, end, floor);
}

/** Where what stands in front of the name ends: before quotation marks, honorifics and brackets. */
function behindIntroduction(reading: Reading, name: Name, floor: number): number {
	let end = name.from;
	// `a witness (Jane Roe)`
	if (reading.lower(end - 1) === '(' && reading.lower(name.to) === ')') return end - 1;
	if (/^["“'‘]$/.test(reading.token(end - 1).text)) end--;
	// `"The mayor," Roe said`: a mark that closes words of hers parts them from her name.
	if (end < name.from && !reading.token(end).spaced && /^[,.!?]$/.test(reading.token(end - 1).text)) return floor;
	while (end > floor && HONORIFICS.test(reading.token(end - 1).text) && reading.roleAt(end - 1) !== 'first lady') end--;
	end = beforeAge(reading, end, floor);
	if (reading.lower(end - 1) !== ')') return end;
	let open = end - 1;
	while (open > floor && end - open < 8 && reading.lower(open) !== '(') open--;
	return reading.lower(open) === '(' ? open : end;
}

/** Before `21-year-old` or `80 year old`. */
function beforeAge(reading: Reading, end: number, floor: number): number {
	if (reading.lower(end - 1) !== 'old') return end;
	const year = reading.isHyphen(end - 2) ? end - 3 : end - 2;
	if (!/^years?$/.test(reading.lower(year))) return end;
	const number = reading.isHyphen(year - 1) ? year - 2 : year - 1;
	return Math.max(floor, number);
}

function titleBefore(reading: Reading, name: Name, cluster: number, end: number, floor: number): Finding[] {
	const phrase = phraseEndingAt(reading, end, floor);
	if (!phrase)
		return [
			...groupBefore(reading, name, cluster, end),
			...ownerBefore(reading, cluster, end),
			...makerBefore(reading, name, cluster, end, floor),
		];
	if (isPluralRole(reading.token(phrase.head).text)) {
		const others = coordinatedAfter(reading, name);
		return others.length > 0 ? found(reading, phrase, [cluster, ...others], 'title-before-names', 3) : [];
	}
	const rule = phrase.owner ? 'relation-before-name' : 'title-before-name';
	const titles = found(reading, phrase, [cluster], rule, 3);
	// `The head of the navy, Admiral Jane Roe`: what stands before the title's comma is said of her too.
	if (reading.token(phrase.from - 1).text !== ',' || phrase.from - 1 <= floor) return titles;
	return [...appositionBefore(reading, name, cluster, phrase.from - 1, floor), ...titles];
}

function found(reading: Reading, phrase: RolePhrase | undefined, clusters: readonly number[], rule: string, weight: number): Finding[] {
	if (!phrase) return [];
	return flatMapped(clusters, (cluster) => roleFinding(reading, phrase, cluster, { rule, weight }) ?? []);
}

/** `a chef named`, `the suspect, identified as`, `leaders such as`, `the driver as`, `The winner was`: the phrase in front of these words. */
function introduced(reading: Reading, cluster: number, end: number, floor: number): Finding[] | undefined {
	const at = introducedAt(reading, end, floor);
	if (at === undefined) return undefined;
	const phrase = phraseEndingAt(reading, reading.lower(at - 1) === ',' ? at - 1 : at, floor);
	if (!phrase) return undefined;
	const name = reading.nameAt(end) ?? reading.nameAt(end + 1);
	const others = name && isPluralRole(reading.token(phrase.head).text) ? coordinatedAfter(reading, name) : [];
	return found(reading, phrase, [cluster, ...others], 'introduced-by-verb', 3);
}

function introducedAt(reading: Reading, end: number, floor: number): number | undefined {
	const at = end - 1;
	const word = reading.lower(at);
	// `one lawmaker called Roe “a fool”`, `named Roe the winner`
	if (INTRODUCERS.test(word) && /^(?:["“]|an?|the)$/.test(reading.lower(reading.nameAt(end)?.to ?? -1))) return undefined;
	if (INTRODUCERS.test(word) || word === 'including') return at;
	if (/^(?:pseudonym|alias|name)$/.test(word) && /^(?:using|under)$/.test(reading.lower(at - 2))) return at - 2;
	if (word === 'as') return identifiedAs(reading, at, floor);
	if (BE.has(word)) return EQUATED_DETERMINERS.has(reading.lower(floor)) ? at : undefined;
	return undefined;
}

/** `such as`; `identified only as`; `identified the suspect as`. */
function identifiedAs(reading: Reading, as: number, floor: number): number | undefined {
	if (reading.lower(as - 1) === 'such') return as - 1;
	let at = as - 1;
	while (at > floor && ADVERBS.has(reading.lower(at))) at--;
	if (/^(?:identified|known|named)$/.test(reading.lower(at))) {
		at--;
		while (at > floor && PASSIVE_OPENERS.has(reading.lower(at))) at--;
		return at + 1;
	}
	for (let verb = as - 1; verb > floor && as - verb < 9; verb--)
		if (/^(?:identified|named|identifying|naming)$/.test(reading.lower(verb))) return as;
	return undefined;
}

/** `Republican Kevin Roe`, `Ethiopians A and B`: where someone belongs; little, but something. */
function groupBefore(reading: Reading, name: Name, cluster: number, end: number): Finding[] {
	const group = reading.nameAt(end - 1);
	if (group?.type !== 'group') return [];
	const printed = reading.print({ from: group.from, to: group.to });
	const phrase = printed.replace(/([^s])s$/, '$1');
	const { start, end: behind } = group;
	return [cluster, ...(phrase === printed ? [] : coordinatedAfter(reading, name))].map((one) => ({
		cluster: one,
		rule: 'group-before-name',
		weight: 1,
		phrase,
		heads: [],
		start,
		end: behind,
	}));
}

/** `Wikinews’ Jane Roe`, `Kenya’s Jane Roe`: where someone comes from. */
function ownerBefore(reading: Reading, cluster: number, end: number): Finding[] {
	if (!/^['’‍]s?$/u.test(reading.token(end - 1).text)) return [];
	const name = reading.nameAt(end - 2);
	if (name?.type !== 'organization' && name?.type !== 'place') return [];
	const phrase = `of ${reading.print({ from: name.from, to: name.to })}`;
	return [{ cluster, rule: 'owner-before-name', weight: 0.9, phrase, heads: [], start: name.start, end: name.end }];
}

/** `The vice president, Jane Roe, said`; `said his father, John Roe.`; `Two actors, A and B, have` */
function appositionBefore(reading: Reading, name: Name, cluster: number, comma: number, floor: number): Finding[] {
	const phrase = phraseEndingAt(reading, comma, floor);
	if (!phrase) {
		const subject = subjectBefore(reading, name, comma, floor);
		return subject ? found(reading, subject, [cluster], 'subject-before-name', 2.8) : [];
	}
	if (isPluralRole(reading.token(phrase.head).text)) {
		const others = coordinatedAfter(reading, name);
		return phrase.determiner !== '' && others.length > 0 ? found(reading, phrase, [cluster, ...others], 'apposition-before-names', 3) : [];
	}
	return isApposition(reading, name, phrase, floor) ? found(reading, phrase, [cluster], 'apposition-before-name', 3) : [];
}

/** `A lawyer representing the family, Jane Roe, said`: a subject up to the comma, whatever stands behind its noun. */
function subjectBefore(reading: Reading, name: Name, comma: number, floor: number): RolePhrase | undefined {
	if (!/^(?:an?|the)$/.test(reading.lower(floor)) || reading.lower(name.to) !== ',') return undefined;
	const phrase = phraseStartingAt(reading, floor, comma);
	return phrase?.to === comma && !isPluralRole(reading.token(phrase.head).text) ? phrase : undefined;
}

function isApposition(reading: Reading, name: Name, phrase: RolePhrase, floor: number): boolean {
	const first = phrase.owner?.from ?? phrase.from - (phrase.determiner ? 1 : 0);
	const start = phrase.owner && reading.lower(first - 1) === 'the' ? first - 1 : first;
	// A role in the singular without an article is a title, whatever the comma.
	if (phrase.determiner === '' && !phrase.owner) return !NAMING.test(reading.lower(phrase.from - 1));
	if (/^(?:[,.;:)(—–]|aged)$/.test(reading.lower(name.to))) return true;
	return start <= floor || /^(?:said|says|added|”|"|“)$/.test(reading.lower(start - 1));
}
