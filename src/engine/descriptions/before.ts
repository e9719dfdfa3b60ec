/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import { CONFERRED } from '../lexicon/news-verbs.js';
import { union, words } from '../lexicon/word-class.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import { BE, FORMS_OF_BE, HAVE, LINKING_VERBS } from '../lexicon/auxiliaries.js';
import { DEFINITES } from '../lexicon/determiners.js';
import type { Name } from '../ner/name.js';
import { isPluralRole } from '../lexicon/persons.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { Finding } from './findings.js';
import { phraseStartingAt, type RolePhrase } from '../syntax/role-phrases.js';
import { phraseEndingAt } from '../syntax/title-phrases.js';
import type { DescribedText } from './described-text.js';
import { makerBefore } from './agents.js';
import { coordinatedAfter } from './coordination.js';
import { roleFinding } from './roles.js';
import { flatMapped } from '../util/flat-mapped.js';

/** They open what somebody is said to be. */
const EQUATED_DETERMINERS = union(DEFINITES, words('another one this'));

const PASSIVE_OPENERS = union(FORMS_OF_BE, HAVE, ['later', 'officially']);

const INTRODUCERS = /^(?:named|called|nicknamed|surnamed)$/;
/** Words after which a bare role is no title of the next name (`named president, Roe said`). */
const NAMING = union(LINKING_VERBS, CONFERRED, words('as called if not or when while'));

/** The findings that stand directly in front of a person's name. */
export function findingsBefore(passage: DescribedText, name: Name, cluster: number): Finding[] {
	const sentenceStart = passage.sentence(name.from).from;
	const end = endOfTitle(passage, name, sentenceStart);
	if (end <= sentenceStart) return [];
	if (/^[,—–]$/.test(passage.token(end - 1).text)) return appositionBefore(passage, name, cluster, end - 1, sentenceStart);
	return introduced(passage, cluster, end, sentenceStart) ?? titleBefore(passage, name, cluster, end, sentenceStart);
}

/** Where what stands in front of the name ends: before quotation marks, honorifics and brackets. */
function endOfTitle(passage: DescribedText, name: Name, sentenceStart: number): number {
	let end = name.from;
	// `a witness (Jane Roe)`
	if (passage.lower(end - 1) === '(' && passage.lower(name.to) === ')') return end - 1;
	if (/^["“'‘]$/.test(passage.token(end - 1).text)) end--;
	// `"The mayor," Roe said`: a mark that closes words of hers parts them from her name.
	if (end < name.from && !passage.token(end).spaced && /^[,.!?]$/.test(passage.token(end - 1).text)) return sentenceStart;
	while (end > sentenceStart && HONORIFICS.has(passage.lower(end - 1).replace('.', '')) && passage.roleAt(end - 1) !== 'first lady') end--;
	end = beforeAge(passage, end, sentenceStart);
	if (passage.lower(end - 1) !== ')') return end;
	let open = end - 1;
	while (open > sentenceStart && end - open < 8 && passage.lower(open) !== '(') open--;
	return passage.lower(open) === '(' ? open : end;
}

/** Before `21-year-old` or `80 year old`. */
function beforeAge(passage: DescribedText, end: number, sentenceStart: number): number {
	if (passage.lower(end - 1) !== 'old') return end;
	const year = passage.isHyphen(end - 2) ? end - 3 : end - 2;
	if (!/^years?$/.test(passage.lower(year))) return end;
	const number = passage.isHyphen(year - 1) ? year - 2 : year - 1;
	return Math.max(sentenceStart, number);
}

function titleBefore(passage: DescribedText, name: Name, cluster: number, end: number, sentenceStart: number): Finding[] {
	const phrase = phraseEndingAt(passage, end, sentenceStart);
	if (!phrase)
		return [
			...groupBefore(passage, name, cluster, end),
			...ownerBefore(passage, cluster, end),
			...makerBefore(passage, name, cluster, end, sentenceStart),
		];
	if (isPluralRole(passage.token(phrase.head).text)) {
		const others = coordinatedAfter(passage, name);
		return others.length > 0 ? found(passage, phrase, [cluster, ...others], 'title-before-names', 3) : [];
	}
	const rule = phrase.owner ? 'relation-before-name' : 'title-before-name';
	const titles = found(passage, phrase, [cluster], rule, 3);
	// `The head of the navy, Admiral Jane Roe`: what stands before the title's comma is said of her too.
	if (passage.token(phrase.from - 1).text !== ',' || phrase.from - 1 <= sentenceStart) return titles;
	return [...appositionBefore(passage, name, cluster, phrase.from - 1, sentenceStart), ...titles];
}

function found(
	passage: DescribedText,
	phrase: RolePhrase | undefined,
	clusters: readonly number[],
	rule: string,
	weight: number,
): Finding[] {
	if (!phrase) return [];
	return flatMapped(clusters, (cluster) => roleFinding(passage, phrase, cluster, { rule, weight }) ?? []);
}

/** `a chef named`, `the suspect, identified as`, `leaders such as`, `the driver as`, `The winner was`: the phrase in front of these words. */
function introduced(passage: DescribedText, cluster: number, end: number, sentenceStart: number): Finding[] | undefined {
	const at = introducedAt(passage, end, sentenceStart);
	if (at === undefined) return undefined;
	const phrase = phraseEndingAt(passage, passage.lower(at - 1) === ',' ? at - 1 : at, sentenceStart);
	if (!phrase) return undefined;
	const name = passage.nameAt(end) ?? passage.nameAt(end + 1);
	const others = name && isPluralRole(passage.token(phrase.head).text) ? coordinatedAfter(passage, name) : [];
	return found(passage, phrase, [cluster, ...others], 'introduced-by-verb', 3);
}

function introducedAt(passage: DescribedText, end: number, sentenceStart: number): number | undefined {
	const at = end - 1;
	const word = passage.lower(at);
	// `one lawmaker called Roe “a fool”`, `named Roe the winner`
	if (INTRODUCERS.test(word) && /^(?:["“]|an?|the)$/.test(passage.lower(passage.nameAt(end)?.to ?? -1))) return undefined;
	if (INTRODUCERS.test(word) || word === 'including') return at;
	if (/^(?:pseudonym|alias|name)$/.test(word) && /^(?:using|under)$/.test(passage.lower(at - 2))) return at - 2;
	if (word === 'as') return identifiedAs(passage, at, sentenceStart);
	if (BE.has(word)) return EQUATED_DETERMINERS.has(passage.lower(sentenceStart)) ? at : undefined;
	return undefined;
}

/** `such as`; `identified only as`; `identified the suspect as`. */
function identifiedAs(passage: DescribedText, as: number, sentenceStart: number): number | undefined {
	if (passage.lower(as - 1) === 'such') return as - 1;
	let at = as - 1;
	while (at > sentenceStart && ADVERBS.has(passage.lower(at))) at--;
	if (/^(?:identified|known|named)$/.test(passage.lower(at))) {
		at--;
		while (at > sentenceStart && PASSIVE_OPENERS.has(passage.lower(at))) at--;
		return at + 1;
	}
	for (let verb = as - 1; verb > sentenceStart && as - verb < 9; verb--)
		if (/^(?:identified|named|identifying|naming)$/.test(passage.lower(verb))) return as;
	return undefined;
}

/** `Republican Kevin Roe`, `Ethiopians A and B`: where someone belongs; little, but something. */
function groupBefore(passage: DescribedText, name: Name, cluster: number, end: number): Finding[] {
	const group = passage.nameAt(end - 1);
	if (group?.type !== 'group') return [];
	const printed = passage.print({ from: group.from, to: group.to });
	const phrase = printed.replace(/([^s])s$/, '$1');
	const { start, end: after } = group;
	return [cluster, ...(phrase === printed ? [] : coordinatedAfter(passage, name))].map((one) => ({
		cluster: one,
		rule: 'group-before-name',
		weight: 1,
		phrase,
		heads: [],
		start,
		end: after,
	}));
}

/** `Wikinews’ Jane Roe`, `Kenya’s Jane Roe`: where someone comes from. */
function ownerBefore(passage: DescribedText, cluster: number, end: number): Finding[] {
	if (!/^['’‍]s?$/u.test(passage.token(end - 1).text)) return [];
	const name = passage.nameAt(end - 2);
	if (name?.type !== 'organization' && name?.type !== 'place') return [];
	const phrase = `of ${passage.print({ from: name.from, to: name.to })}`;
	return [{ cluster, rule: 'owner-before-name', weight: 0.9, phrase, heads: [], start: name.start, end: name.end }];
}

/** `The vice president, Jane Roe, said`; `said his father, John Roe.`; `Two actors, A and B, have` */
function appositionBefore(passage: DescribedText, name: Name, cluster: number, comma: number, sentenceStart: number): Finding[] {
	const phrase = phraseEndingAt(passage, comma, sentenceStart);
	if (!phrase) {
		const subject = subjectBefore(passage, name, comma, sentenceStart);
		return subject ? found(passage, subject, [cluster], 'subject-before-name', 2.8) : [];
	}
	if (isPluralRole(passage.token(phrase.head).text)) {
		const others = coordinatedAfter(passage, name);
		return phrase.determiner !== '' && others.length > 0 ? found(passage, phrase, [cluster, ...others], 'apposition-before-names', 3) : [];
	}
	return isApposition(passage, name, phrase, sentenceStart) ? found(passage, phrase, [cluster], 'apposition-before-name', 3) : [];
}

/** `A lawyer representing the family, Jane Roe, said`: a subject up to the comma, whatever stands after its noun. */
function subjectBefore(passage: DescribedText, name: Name, comma: number, sentenceStart: number): RolePhrase | undefined {
	if (!/^(?:an?|the)$/.test(passage.lower(sentenceStart)) || passage.lower(name.to) !== ',') return undefined;
	const phrase = phraseStartingAt(passage, sentenceStart, comma);
	return phrase?.to === comma && !isPluralRole(passage.token(phrase.head).text) ? phrase : undefined;
}

function isApposition(passage: DescribedText, name: Name, phrase: RolePhrase, sentenceStart: number): boolean {
	const first = phrase.owner?.from ?? phrase.from - (phrase.determiner ? 1 : 0);
	const start = phrase.owner && passage.lower(first - 1) === 'the' ? first - 1 : first;
	// A role in the singular without an article is a title, whatever the comma.
	if (phrase.determiner === '' && !phrase.owner) return !NAMING.has(passage.lower(phrase.from - 1));
	if (/^(?:[,.;:)(—–]|aged)$/.test(passage.lower(name.to))) return true;
	return start <= sentenceStart || /^(?:said|says|added|”|"|“)$/.test(passage.lower(start - 1));
}
