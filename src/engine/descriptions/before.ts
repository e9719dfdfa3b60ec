/** What stands in front of a name: titles, relations, `named`, an apposition closed by a comma. */
import { CONFERRED } from '../lexicon/news-verbs.js';
import { union, words } from '../lexicon/word-class.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import { BE, FORMS_OF_BE, HAVE, LINKING_VERBS } from '../lexicon/auxiliaries.js';
import { DEFINITES } from '../lexicon/determiners.js';
import { isPluralRole } from '../lexicon/persons.js';
import { HONORIFICS } from '../lexicon/titles.js';
import type { Finding } from './findings.js';
import { rolePhraseAt, rolePhraseBefore, type RolePhrase } from '../syntax/role-phrases.js';
import { isPossessive } from '../syntax/word-kinds.js';
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
export function findingsBefore(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentenceStart = passage.sentence(name).from;
	const end = endOfTitle(passage, name, sentenceStart);
	if (end <= sentenceStart) return [];
	if (/^[,—–]$/.test(passage.unit(end - 1).written)) return appositionBefore(passage, name, cluster, end - 1, sentenceStart);
	return introduced(passage, cluster, end, sentenceStart) ?? titleBefore(passage, name, cluster, end, sentenceStart);
}

/** Where what stands in front of the name ends: before quotation marks, honorifics and brackets. */
function endOfTitle(passage: DescribedText, name: number, sentenceStart: number): number {
	let end = name;
	// `a witness (Jane Roe)`
	if (passage.lower(end - 1) === '(' && passage.lower(name + 1) === ')') return end - 1;
	if (/^["“'‘]$/.test(passage.unit(end - 1).written)) end--;
	// `"The mayor," Roe said`: a mark that closes words of hers parts them from her name.
	if (end < name && !passage.unit(end).spaced && /^[,.!?]$/.test(passage.unit(end - 1).written)) return sentenceStart;
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

function titleBefore(passage: DescribedText, name: number, cluster: number, end: number, sentenceStart: number): Finding[] {
	const phrase = rolePhraseBefore(passage, end, sentenceStart);
	if (!phrase)
		return [
			...groupBefore(passage, name, cluster, end),
			...ownerBefore(passage, cluster, end),
			...makerBefore(passage, name, cluster, end, sentenceStart),
		];
	if (isPluralRole(passage.unit(phrase.head).written)) {
		const others = coordinatedAfter(passage, name);
		return others.length > 0 ? found(passage, phrase, [cluster, ...others], 'title-before-names', 3) : [];
	}
	const rule = phrase.owner ? 'relation-before-name' : 'title-before-name';
	const titles = found(passage, phrase, [cluster], rule, 3);
	// `The head of the navy, Admiral Jane Roe`: what stands before the title's comma is said of her too.
	if (passage.unit(phrase.from - 1).written !== ',' || phrase.from - 1 <= sentenceStart) return titles;
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
	const phrase = rolePhraseBefore(passage, passage.lower(at - 1) === ',' ? at - 1 : at, sentenceStart);
	if (!phrase) return undefined;
	const name = passage.isName(end) ? end : end + 1;
	const others = passage.isName(name) && isPluralRole(passage.unit(phrase.head).written) ? coordinatedAfter(passage, name) : [];
	return found(passage, phrase, [cluster, ...others], 'introduced-by-verb', 3);
}

function introducedAt(passage: DescribedText, end: number, sentenceStart: number): number | undefined {
	const at = end - 1;
	const word = passage.lower(at);
	// `one lawmaker called Roe “a fool”`, `named Roe the winner`
	if (INTRODUCERS.test(word) && /^(?:["“]|an?|the)$/.test(passage.lower(end + 1))) return undefined;
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
function groupBefore(passage: DescribedText, name: number, cluster: number, end: number): Finding[] {
	if (passage.typeAt(end - 1) !== 'group') return [];
	const { written } = passage.unit(end - 1);
	const phrase = written.replace(/([^s])s$/, '$1');
	const finding = { rule: 'group-before-name', weight: 1, phrase, heads: [], ...passage.span(end - 1, end) };
	return [cluster, ...(phrase === written ? [] : coordinatedAfter(passage, name))].map((one) => ({ ...finding, cluster: one }));
}

/** `Wikinews’ Jane Roe`, `Kenya’s Jane Roe`: where someone comes from. */
function ownerBefore(passage: DescribedText, cluster: number, end: number): Finding[] {
	const type = isPossessive(passage.unit(end - 1)) ? passage.typeAt(end - 2) : null;
	if (type !== 'organization' && type !== 'place') return [];
	const phrase = `of ${passage.unit(end - 2).written}`;
	return [{ cluster, rule: 'owner-before-name', weight: 0.9, phrase, heads: [], ...passage.span(end - 2, end - 1) }];
}

/** `The vice president, Jane Roe, said`; `said his father, John Roe.`; `Two actors, A and B, have` */
function appositionBefore(passage: DescribedText, name: number, cluster: number, comma: number, sentenceStart: number): Finding[] {
	const phrase = rolePhraseBefore(passage, comma, sentenceStart);
	if (!phrase) {
		const subject = subjectBefore(passage, name, comma, sentenceStart);
		return subject ? found(passage, subject, [cluster], 'subject-before-name', 2.8) : [];
	}
	if (isPluralRole(passage.unit(phrase.head).written)) {
		const others = coordinatedAfter(passage, name);
		return phrase.determiner !== '' && others.length > 0 ? found(passage, phrase, [cluster, ...others], 'apposition-before-names', 3) : [];
	}
	return isApposition(passage, name, phrase, sentenceStart) ? found(passage, phrase, [cluster], 'apposition-before-name', 3) : [];
}

/** `A lawyer representing the family, Jane Roe, said`: a subject up to the comma, whatever stands after its noun. */
function subjectBefore(passage: DescribedText, name: number, comma: number, sentenceStart: number): RolePhrase | undefined {
	if (!/^(?:an?|the)$/.test(passage.lower(sentenceStart)) || passage.lower(name + 1) !== ',') return undefined;
	const phrase = rolePhraseAt(passage, sentenceStart, comma);
	return phrase?.to === comma && !isPluralRole(passage.unit(phrase.head).written) ? phrase : undefined;
}

function isApposition(passage: DescribedText, name: number, phrase: RolePhrase, sentenceStart: number): boolean {
	const first = phrase.owner?.from ?? phrase.from - (phrase.determiner ? 1 : 0);
	const start = phrase.owner && passage.lower(first - 1) === 'the' ? first - 1 : first;
	// A role in the singular without an article is a title, whatever the comma.
	if (phrase.determiner === '' && !phrase.owner) return !NAMING.has(passage.lower(phrase.from - 1));
	if (/^(?:[,.;:)(—–]|aged)$/.test(passage.lower(name + 1))) return true;
	return start <= sentenceStart || /^(?:said|says|added|”|"|“)$/.test(passage.lower(start - 1));
}
