/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import { union, words } from '../../lexicon/word-class.js';
import { SUBORDINATORS } from '../../lexicon/conjunctions.js';
import { ADVERBS } from '../../lexicon/adverbs.js';
import { AUXILIARIES, BE, FORMS_OF_BE, HAVE } from '../../lexicon/auxiliaries.js';
import { DEFINITES } from '../../lexicon/determiners.js';
import type { Name } from '../../types.js';
import { isPluralRole } from '../../lexicon/persons.js';
import { VERBS } from '../data/words.js';
import type { Finding } from '../findings.js';
import { phraseStartingAt, type RolePhrase } from '../phrases.js';
import { phraseEndingAt } from '../titles.js';
import type { Reading } from '../reading.js';
import { agentBefore } from './agents.js';
import { coordinatedAfter } from './coordination.js';
import { roleFinding } from './roles.js';
import { flatMapped } from '../../flat-mapped.js';

const BE_OR_HAVE = union(BE, HAVE);
/** They open what somebody is said to be. */
const EQUATED_DETERMINERS = union(DEFINITES, words('another one this'));
const BE_OR_HAVE_FORMS = union(FORMS_OF_BE, HAVE);
const PASSIVE_OPENERS = union(FORMS_OF_BE, HAVE, ['later', 'officially']);

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|st|saint|messrs|hon|honourable|honorable)\.?$/i;
const INTRODUCERS = /^(?:named|called|nicknamed|surnamed)$/;
/** Words behind which a bare role is no title of the next name (`named president, Roe said`). */
const NAMING =
	/^(?:named|elected|appointed|became|become|becoming|as|called|being|while|if|when|was|is|be|been|not|or|made|declared|chosen)$/;
const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The findings that stand directly in front of a person's name. */
export function findingsBefore(reading: Reading, name: Name, cluster: number): Finding[] {
	const floor = reading.sentence(name.from).from;
	const end = behindIntroduction(reading, name, floor);
	if (end <= floor) return [];
	if (/^[,—–]$/.test(reading.token(end - 1).text) || isDash(reading, end - 1))
		return appositionBefore(reading, name, cluster, end - 1, floor);
	if (reading.lower(end - 1) === ':') return countedBefore(reading, name, cluster, end - 1, floor);
	return introduced(reading, cluster, end, floor) ?? titleBefore(reading, name, cluster, end, floor);
}

/** A short dash with spaces around it. */
function isDash(reading: Reading, at: number): boolean {
	return reading.lower(at) === '-' && reading.token(at).spaced && reading.token(at + 1).spaced;
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
			...agentBefore(reading, name, cluster, end, floor),
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
	const phrase = phraseEndingAt(reading, reading.lower(at - 1) === ',' ? at - 1 : at, floor) ?? subjectNamed(reading, at, floor);
	if (!phrase) return undefined;
	const name = reading.nameAt(end) ?? reading.nameAt(end + 1);
	const others = name && isPluralRole(reading.token(phrase.head).text) ? coordinatedAfter(reading, name) : [];
	return found(reading, phrase, [cluster, ...others], 'introduced-by-verb', 3);
}

/** `The two robbers who were shot on Friday have been named as`: the subject of the sentence, however long it is. */
function subjectNamed(reading: Reading, at: number, floor: number): RolePhrase | undefined {
	if (!BE_OR_HAVE.has(reading.lower(at)) || reading.lower(floor) !== 'the') return undefined;
	const phrase = phraseStartingAt(reading, floor, at);
	return phrase && (phrase.to === at || /^(?:who|that|,)$/.test(reading.lower(phrase.to))) ? phrase : undefined;
}

function introducedAt(reading: Reading, end: number, floor: number): number | undefined {
	const at = end - 1;
	const word = reading.lower(at);
	// `one lawmaker called Roe “a fool”`, `named Roe the winner`
	if (INTRODUCERS.test(word) && /^(?:["“]|an?|the)$/.test(reading.lower(reading.nameAt(end)?.to ?? -1))) return undefined;
	if (INTRODUCERS.test(word) || word === 'including') return isPassive(reading, at - 1) ? undefined : at;
	if (/^(?:pseudonym|alias|name)$/.test(word) && /^(?:using|under)$/.test(reading.lower(at - 2))) return at - 2;
	if (word === 'as') return identifiedAs(reading, at, floor);
	if (BE.has(word)) return EQUATED_DETERMINERS.has(reading.lower(floor)) ? at : undefined;
	return undefined;
}

function isPassive(reading: Reading, at: number): boolean {
	return BE_OR_HAVE_FORMS.has(reading.lower(at));
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

/** `Three Norwegians, A, B and C, sued`: what each of them is. */
function peopleBefore(reading: Reading, name: Name, cluster: number, comma: number): Finding[] {
	const people = reading.nameAt(comma - 1);
	// `An Australian, Jane Roe, appeared`
	if (people?.type === 'group' && /^(?:an?|another|one)$/.test(reading.lower(people.from - 1)) && reading.lower(name.to) === ',')
		return groupBefore(reading, name, cluster, comma);
	if (people?.type !== 'group' || !COUNTED.includes(reading.lower(people.from - 1))) return [];
	return coordinatedAfter(reading, name).length === 0 ? [] : groupBefore(reading, name, cluster, comma);
}

/** `Only two presidents have been removed: A and B`: where as many are named as are counted. */
function countedBefore(reading: Reading, name: Name, cluster: number, colon: number, floor: number): Finding[] {
	const others = coordinatedAfter(reading, name);
	const count = COUNTED[others.length - 1];
	for (let at = floor; count !== undefined && at < colon; at++) {
		if (reading.lower(at) !== count) continue;
		const phrase = phraseStartingAt(reading, at, colon);
		return phrase && isPluralRole(reading.token(phrase.head).text)
			? found(reading, { ...phrase, to: phrase.head + 1 }, [cluster, ...others], 'counted-before-names', 2.6)
			: [];
	}
	return [];
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
		return subject ? found(reading, subject, [cluster], 'subject-before-name', 2.8) : peopleBefore(reading, name, cluster, comma);
	}
	if (isPluralRole(reading.token(phrase.head).text) && !isOneOf(reading, phrase, floor)) {
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

/** `one of Iraq’s ministers`. */
function isOneOf(reading: Reading, phrase: RolePhrase, floor: number): boolean {
	let at = (phrase.owner?.from ?? phrase.from) - 1;
	if (DEFINITES.has(reading.lower(at))) at--;
	return at > floor && reading.lower(at) === 'of' && reading.lower(at - 1) === 'one';
}

function isApposition(reading: Reading, name: Name, phrase: RolePhrase, floor: number): boolean {
	const first = phrase.owner?.from ?? phrase.from - (phrase.determiner ? 1 : 0);
	const start = phrase.owner && reading.lower(first - 1) === 'the' ? first - 1 : first;
	// A role in the singular without an article is a title, whatever the comma.
	if (phrase.determiner === '' && !phrase.owner)
		return !NAMING.test(reading.lower(phrase.from - 1)) || isBecoming(reading, name, phrase.from - 1, floor);
	const next = reading.lower(name.to);
	const listed = next === ',' && isListGoingOn(reading, name.to + 1);
	const closed = /^(?:[,.;:)(—–]|aged)$/.test(next) && !listed;
	if (closed) return start <= floor || opensPhrase(reading, start - 1, floor) || !isInOpeningClause(reading, start, floor);
	if (/^(?:and|,)$/.test(next)) return false;
	return start <= floor || /^(?:said|says|added|”|"|“)$/.test(reading.lower(start - 1));
}

/** `Since becoming prime minister, Roe has …`: the subject of the clause behind the comma. */
function isBecoming(reading: Reading, name: Name, at: number, floor: number): boolean {
	if (!/^(?:becoming|being)$/.test(reading.lower(at)) || at - floor > 2) return false;
	return AUXILIARIES.has(reading.lower(name.to)) || VERBS.has(reading.lower(name.to));
}

/** Whether the list of names goes on at a token: not with `and` and a verb, nor with whoever does something now. */
function isListGoingOn(reading: Reading, at: number): boolean {
	if (reading.lower(at) === 'and') return !VERBS.has(reading.lower(at + 1));
	const other = reading.nameAt(at);
	return other?.type === 'person' && !VERBS.has(reading.lower(other.to));
}

/** Whether the word before a noun phrase lets it be the subject or object that the name then explains. */
function opensPhrase(reading: Reading, at: number, floor: number): boolean {
	if (at < floor) return true;
	return (
		/^(?:said|says|added|by|with|from|and|of|that|but|for|”|"|“|,|;|:|including)$/.test(reading.lower(at)) &&
		!isInOpeningClause(reading, at, floor)
	);
}

/** `After a talk with the mayor, Jane Roe, …`: whether a clause in front of the main one reaches up to a token. */
function isInOpeningClause(reading: Reading, at: number, floor: number): boolean {
	if (!SUBORDINATORS.has(reading.lower(floor)) && reading.lower(floor) !== 'as') return false;
	for (let before = floor; before < at; before++) if (reading.lower(before) === ',') return false;
	return true;
}
