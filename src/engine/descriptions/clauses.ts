/** What clauses say of a person: relative clauses, copulas, `as` phrases. */
import { CONFERRED, HOLDING_OFFICE, OFFICE_GIVERS, OFFICE_VERBS } from '../lexicon/news-verbs.js';
import { afterAge } from '../syntax/clauses.js';
import { ONLY_PREPOSITIONS } from '../lexicon/prepositions.js';
import { QUANTIFIERS } from '../lexicon/determiners.js';
import { HAVE, LINKING_VERBS } from '../lexicon/auxiliaries.js';
import { ORGANIZATIONS } from '../lexicon/things.js';
import { union, without, words } from '../lexicon/word-class.js';
import { agentNoun } from '../lexicon/agent-nouns.js';
import { ADVERBS } from '../lexicon/adverbs.js';
import { isPluralRole } from '../lexicon/role-nouns.js';
import { Class, isA } from '../lexicon/classes.js';
import type { Finding } from './findings.js';
import { rolePhraseAt } from '../syntax/role-phrases.js';
import { isPast, isPossessive } from '../syntax/word-kinds.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { RELATIVES } from '../lexicon/pronouns.js';
import type { DescribedText } from './described-text.js';
import { agentOf } from './agents.js';
import { findingsOfCases } from './cases.js';
import { coordinatedBefore } from './coordination.js';
import { formerly, roleFindings } from './roles.js';

/** What stands around them. */
const BESIDE_LINK = union(HAVE, ['will']);
const ADVERBS_BEFORE_ROLE = without(union(ADVERBS, words('formerly long')), words('never not'));
/** Verbs and nouns whose `as` names an office or occupation; `described as`, `seen as` name an opinion. */
const BEFORE_AS = union(OFFICE_VERBS, words('career down job office over position post reelection role'));
const OFFICE_HELD = union(HOLDING_OFFICE, words('held hold holding holds'));
/** `the appointment of Roe as chair` */
const APPOINTMENTS = words('appointment election hiring nomination promotion selection');
const EARLIER = words('earlier formerly once previously recently');
/** The present tense of work that lasts, and what is done once and says who somebody is. */
const OF_ORGANIZATIONS = words('conducts leads owns presents represents');
const LASTING = union(
	OF_ORGANIZATIONS,
	words(
		'captains chairs coaches cochairs coedits cofounded cohosts curates directs edits farms founded heads hosts manages oversees runs teaches',
	),
);
/** Units up to the noun of an object. */
const LONGEST_OBJECT = 6;
/** Units of an address, and what stands in it beside names of places. */
const LONGEST_ADDRESS = 10;
const ADDRESS_WORDS = /^(?:,|the|near|in|no|fixed|abode|address|\d+|road|street|lane|avenue|close|drive|rise|way)$/;
/** Less than that of any office that somebody holds. */
const PAST_WEIGHT = 2.2;

/** The findings of clauses that hang on a person's name. */
export function findingsInClauses(passage: DescribedText, name: number, cluster: number): Finding[] {
	const sentenceEnd = passage.sentence(name).to;
	let at = name + 1;
	if (passage.lower(at) === '(') while (at < sentenceEnd && at < name + 20 && passage.lower(at - 1) !== ')') at++;
	if (passage.lower(at) === ',') at = afterAge(passage, at + 1);
	const word = passage.lower(at);
	if (word === 'who') return relative(passage, at, sentenceEnd, cluster);
	const as = ofAll(passage, name, name + 1, asPhrase(passage, name, at, sentenceEnd, cluster));
	// `the suspect in the murder of Roe was arrested`
	if (ONLY_PREPOSITIONS.has(passage.lower(name - 1))) return as;
	const role = predicate(passage, at, sentenceEnd, cluster, 'copula');
	if (isObject(passage, name)) return [...ofAll(passage, name, at, role), ...as];
	const cases = findingsOfCases(passage, afterAddress(passage, at), sentenceEnd, cluster);
	const agent = agentInSentence(passage, at, sentenceEnd, cluster);
	return [...ofAll(passage, name, at, [...role, ...agent, ...cases]), ...as];
}

/** `A man who shot Roe was convicted`, `They met Roe`: the verb after the name has another subject. */
function isObject(passage: DescribedText, name: number): boolean {
	const before = passage.lower(name - 1);
	if (isPast(before) && CUE_VERBS.get(before)?.group !== 'say') return true;
	for (let at = name - 2; at >= Math.max(passage.sentence(name).from, name - LONGEST_OBJECT) && passage.lower(at) !== ','; at--)
		if (RELATIVES.has(passage.lower(at))) return true;
	return false;
}

/** After `of Mill Road, Ost,`; `at` where no address and comma stand. */
function afterAddress(passage: DescribedText, at: number): number {
	const from = passage.lower(at) === ',' ? at + 1 : at;
	if (!/^(?:of|from)$/.test(passage.lower(from))) return at;
	let to = from + 1;
	while (to < from + LONGEST_ADDRESS && (passage.typeAt(to) === 'place' || ADDRESS_WORDS.test(passage.lower(to)))) to++;
	return passage.lower(to - 1) === ',' ? to : at;
}

/** `A and B were teachers`, `A and B both worked as teachers`: said of each. `verb` is the token after the last name. */
function ofAll(passage: DescribedText, name: number, verb: number, findings: readonly Finding[]): Finding[] {
	const others = /^(?:were|are|all|both)$/.test(passage.lower(verb)) ? coordinatedBefore(passage, name) : [];
	return findings.flatMap((one) => [one, ...others.map((cluster) => ({ ...one, cluster }))]);
}

/** `He was a teacher`: the findings of a sentence that opens with a pronoun. `at` is the pronoun. */
export function findingsOfPronoun(passage: DescribedText, at: number, cluster: number): Finding[] {
	const { to } = passage.sentence(at);
	return [
		...predicate(passage, at + 1, to, cluster, 'copula-pronoun'),
		...agentInSentence(passage, at + 1, to, cluster),
		...findingsOfCases(passage, at + 1, to, cluster),
	];
}

/** `who is a lawyer`, `who holds the post in a caretaker role`, `who leads the party`, `who helped …`. `at` is `who`. */
function relative(passage: DescribedText, at: number, sentenceEnd: number, cluster: number): Finding[] {
	const role = [
		...predicate(passage, at + 1, sentenceEnd, cluster, 'relative-clause'),
		...asPhrase(passage, at, at + 1, sentenceEnd, cluster),
	];
	if (role.length > 0) return role;
	let verb = at + 1;
	while (
		ADVERBS_BEFORE_ROLE.has(passage.lower(verb)) ||
		(HAVE.has(passage.lower(verb)) && agentNoun(passage.lower(verb + 1)) !== undefined)
	)
		verb++;
	const found = qualifier(passage, verb, sentenceEnd, cluster) ?? agentOf(passage, verb, sentenceEnd, cluster);
	return [...(found ? [found] : []), ...findingsOfCases(passage, at + 1, sentenceEnd, cluster)];
}

/** `Roe chairs the council`, `She founded the firm`: verbs of work that lasts; of others (`Roe drove the car`) a sentence tells one time. */
function agentInSentence(passage: DescribedText, start: number, sentenceEnd: number, cluster: number): Finding[] {
	let at = start;
	while (ADVERBS_BEFORE_ROLE.has(passage.lower(at))) at++;
	const verb = passage.isHyphen(at + 1) ? at + 2 : at;
	if (passage.isQuoted(at) || !LASTING.has(passage.lower(verb))) return [];
	const word = passage.lower(verb);
	// `runs for president`
	if (isA(passage.unit(verb + 1), Class.preposition) && word !== 'teaches') return [];
	const found = OF_ORGANIZATIONS.has(word) && !isOfOrganization(passage, verb + 1) ? undefined : agentOf(passage, at, sentenceEnd, cluster);
	return found ? [{ ...found, rule: 'agent-in-sentence', weight: PAST_WEIGHT }] : [];
}

/** Whether an object is an organization or a work: `leads Ost Foods`, `owns a bank`; `leads Doe by two points` tells of a poll. */
function isOfOrganization(passage: DescribedText, object: number): boolean {
	for (let at = object; at < object + LONGEST_OBJECT && !isA(passage.unit(at), Class.preposition); at++) {
		const type = passage.typeAt(at);
		if (type === 'person' || passage.unit(at).kind === 'mark') return false;
		if (type === 'organization' || type === 'work') return true;
		if (ORGANIZATIONS.has(passage.lower(at)) && !passage.isName(at + 1) && !isPossessive(passage.unit(at + 1))) return true;
	}
	return false;
}

/** `who holds the post in a caretaker role`, `who serves on an interim basis`: a word for the office named elsewhere. */
function qualifier(passage: DescribedText, verb: number, sentenceEnd: number, cluster: number): Finding | undefined {
	if (!OFFICE_HELD.has(passage.lower(verb))) return undefined;
	let at = verb + 1;
	while (at < sentenceEnd && !/^(?:role|capacity|basis)$/.test(passage.lower(at))) at++;
	const phrase = passage.lower(at - 1);
	if (at >= sentenceEnd || !/^(?:caretaker|acting|interim|ceremonial|honorary)$/.test(phrase)) return undefined;
	return { cluster, rule: 'qualifier', weight: 3, phrase, heads: [], ...passage.span(verb - 1, at + 1), qualifies: true };
}

/** A form of `be` or `become`, then a role: `is the head of X`, `was elected speaker`. */
function predicate(passage: DescribedText, start: number, sentenceEnd: number, cluster: number, rule: string): Finding[] {
	if (rule !== 'relative-clause' && passage.isQuoted(start)) return [];
	const at = afterLink(passage, start);
	const phrase = at === undefined ? undefined : rolePhraseAt(passage, at, sentenceEnd);
	const owner = phrase?.owner;
	// `Roe, who was her assistant`: an assistant, whoever she is; `she was his sister` says too little of both.
	const owners = rule === 'relative-clause' ? /^(?:her|his|its|their)$/ : /^(?:its|their)$/;
	if (!phrase || passage.isPerson(phrase.to) || (owner && !passage.isName(owner.from) && !owners.test(passage.lower(owner.from))))
		return [];
	// `is 40 delegates short`
	if (passage.isNumber(phrase.from - 1) && isPluralRole(passage.unit(phrase.head).written)) return [];
	if (QUANTIFIERS.has(phrase.determiner) || isA(passage.unit(phrase.from), Class.adverb | Class.conjunction | Class.question)) return [];
	const { from, to, head, role, determiner } = phrase;
	const isOwned = owner && /^(?:her|his)$/.test(passage.lower(owner.from));
	return roleFindings(passage, isOwned ? { from, to, head, role, determiner } : phrase, cluster, { rule, weight: 2.8 });
}

/** After `is`, `has long been`, `will become`, `was elected as`; undefined where nothing is said to be something. */
function afterLink(passage: DescribedText, start: number): number | undefined {
	let [at, links] = [start, false];
	for (let word = passage.lower(at); ; word = passage.lower(++at)) {
		if (LINKING_VERBS.has(word)) links = true;
		else if (!BESIDE_LINK.has(word) && !ADVERBS_BEFORE_ROLE.has(word)) break;
	}
	if (!links || !CONFERRED.has(passage.lower(at))) return links ? at : undefined;
	at++;
	while (/^(?:in|as)$/.test(passage.lower(at))) at++;
	return /^(?:to|by|for|that|on|guilty|dead)$/.test(passage.lower(at)) ? undefined : at;
}

/** `Roe resigned as anchor`, `appointed Roe as chair`. `start` is what follows the name and an age. */
function asPhrase(passage: DescribedText, name: number, start: number, sentenceEnd: number, cluster: number): Finding[] {
	const before = passage.lower(name - 1);
	const isConferred = OFFICE_GIVERS.has(before) || (before === 'of' && APPOINTMENTS.has(passage.lower(name - 2)));
	const as = passage.lower(name + 1) === 'as' && isConferred ? name + 1 : asAfterOffice(passage, start, sentenceEnd);
	const phrase = as === undefined ? undefined : rolePhraseAt(passage, as + 1, sentenceEnd);
	if (!phrase || passage.isPerson(phrase.to)) return [];
	// `replaced Roe as chair`, `Roe most recently served as chair`
	const isPast = as === name + 1 ? /^(?:replac|succe)/.test(before) : isEarlier(passage, start, as ?? 0);
	const found = roleFindings(passage, phrase, cluster, { rule: 'as-phrase', weight: isPast ? PAST_WEIGHT : 2.6 });
	return isPast ? found.map((one) => ({ ...one, phrase: formerly(one.phrase) })) : found;
}

/** Whether one of some words says that it was so before. */
function isEarlier(passage: DescribedText, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (EARLIER.has(passage.lower(at))) return true;
	return false;
}

/** The first `as`, if its verb names an office and no other person stands between. */
function asAfterOffice(passage: DescribedText, start: number, sentenceEnd: number): number | undefined {
	let hasOfficeVerb = false;
	for (let at = start; at < Math.min(sentenceEnd, start + 10); at++) {
		if (passage.isPerson(at) || /^(?:who|which|that|said|says|,|;|:|“|"|”)$/.test(passage.lower(at))) return undefined;
		if (BEFORE_AS.has(passage.lower(at))) hasOfficeVerb = true;
		if (passage.lower(at) === 'as' && hasOfficeVerb) return at;
	}
	return undefined;
}
