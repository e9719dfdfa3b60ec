/**
 * Noun phrases that may say who somebody is of whom titles and appositions say nothing: `… Roe said. The retired cook …`. Each is tried on
 * the persons named in its sentence and those beside it; whom it means, if anybody, is for the model of `chance.ts` to say.
 */
import { NEGATORS } from '../lexicon/adverbs.js';
import { MODALS } from '../lexicon/auxiliaries.js';
import { Class, isA } from '../lexicon/classes.js';
import { genderOfWord, gendersAgree } from '../lexicon/gender.js';
import { personsMarked } from '../lexicon/persons.js';
import { isPluralRole } from '../lexicon/role-nouns.js';
import { ONLY_PREPOSITIONS } from '../lexicon/prepositions.js';
import { union, without, words } from '../lexicon/word-class.js';
import { segmentEndingAt } from '../syntax/noun-phrases.js';
import type { Range } from '../syntax/range.js';
import { rolePhraseAt, type RolePhrase } from '../syntax/role-phrases.js';
import { isNounLike, isPossessive } from '../syntax/word-kinds.js';
import { isParents, isSpeaking } from './before.js';
import { learntChance, nearbyFeatures, type Attempt, type Judge } from './chance.js';
import { coordinatedAfter, coordinatedBefore } from './coordination.js';
import type { DescribedText } from './described-text.js';
import type { Finding } from './findings.js';
import { KnownRoles } from './known-roles.js';
import { roleFindings } from './roles.js';

/** Sentences between a phrase and a name. */
const SENTENCES_AWAY = 2;
/** Names that a phrase is tried on: more add nothing. */
const MOST_NAMES = 6;
/** The least chance of what is printed: of those from 0.5 to 0.75 that were tried by cross-validation, the one that costs no precision. */
const LEAST = 0.65;
/** Words of what somebody is not, and words that part a phrase from a name after it. */
const UNREAL = union(NEGATORS, words('be if no'));
const OF_A_COUNTRY = personsMarked('c');
/** In front of somebody else after a name: `Roe lost to the mayor`. */
const BEFORE_OTHERS = without(ONLY_PREPOSITIONS, words('as like of'));
const PARTING = words('after before called since when while');

/** A name of a person, where it stands, in sentences and units. */
interface NamePlace {
	readonly sentence: number;
	readonly name: number;
	readonly cluster: number;
}

/** What phrases nearby say of persons of whom `known` says no role. */
export function findingsNearby(passage: DescribedText, known: readonly Finding[], judge: Judge = learntChance): Finding[] {
	const roles = new KnownRoles(known);
	const places = placesOfPersons(passage);
	const findings: Finding[] = [];
	let first = 0;
	for (const [sentence, range] of passage.frame.sentences.entries()) {
		while ((places[first]?.sentence ?? Infinity) < sentence - SENTENCES_AWAY) first++;
		let last = first;
		while ((places[last]?.sentence ?? Infinity) <= sentence + SENTENCES_AWAY) last++;
		const near = places.slice(first, last);
		if (near.every(({ cluster }) => roles.isDescribed(cluster))) continue;
		for (let at = range.from; at < range.to; at++) {
			const phrase = phraseWithHead(passage, at, range);
			if (!phrase || roles.isTaken(passage.unit(phrase.from).start)) continue;
			const attempts = attemptsOf(passage, phrase, sentence, near, roles);
			findings.push(...likeliest(passage, attempts, judge));
		}
	}
	return findings;
}

function placesOfPersons(passage: DescribedText): NamePlace[] {
	return passage.frame.sentences.flatMap(({ from, to }, sentence) => {
		const found: NamePlace[] = [];
		for (let name = from; name < to; name++) {
			const cluster = passage.isPerson(name) ? passage.clusterAt(name) : -1;
			if (cluster >= 0) found.push({ sentence, name, cluster });
		}
		return found;
	});
}

/** The phrase whose head is a unit. */
function phraseWithHead(passage: DescribedText, head: number, { from, to }: Range): RolePhrase | undefined {
	// `the sheriff’s office`
	if (passage.isName(head) || passage.roleAt(head) === undefined || isPossessive(passage.unit(head + 1))) return undefined;
	const segment = segmentEndingAt(passage.frame.units, head, from);
	// `will host Roe`: a verb.
	if (segment && MODALS.has(passage.lower(segment.from - 1))) return undefined;
	const phrase = segment ? rolePhraseAt(passage, segment.from, to) : undefined;
	if (phrase?.head !== head || isKnownToAll(phrase) || isParents(passage, phrase)) return undefined;
	return phrase.to > head + 1 && isPartOfNoun(passage, head + 1) ? undefined : phrase;
}

/** `the president`, `the queen`: readers know who is meant, so that nobody named nearby need be. */
function isKnownToAll({ from, to, role, determiner }: RolePhrase): boolean {
	return determiner === 'the' && to === from + 1 && (role === 'president' || OF_A_COUNTRY.has(role));
}

/** Whether a word after a role noun is the noun that it belongs to, or its verb: `head office`, `the organizer Ost Radio`, `the guide walks`. */
function isPartOfNoun(passage: DescribedText, at: number): boolean {
	const unit = passage.unit(at);
	if (unit.kind === 'name') return unit.type === 'organization' || unit.type === 'work';
	return unit.kind === 'word' && isNounLike(unit) && !isPossessive(unit) && !/(?:ed|ing)$|^(?:emeritus|elect|to)$/.test(unit.text);
}

/** The phrase tried on the names nearest to it; where it is of several, on lists. Those described already compete for it. */
function attemptsOf(
	passage: DescribedText,
	phrase: RolePhrase,
	sentence: number,
	near: readonly NamePlace[],
	roles: KnownRoles,
): Attempt[] {
	const several = isPluralRole(passage.unit(phrase.head).written);
	const others = personsIn(passage, phrase);
	// `Roe’s adviser said`, `my mother-in-law`: of whom that is, another sentence seldom tells.
	const { owner } = phrase;
	const isMine = owner !== undefined && /^(?:my|our)$/.test(passage.lower(owner.from));
	const isOwned = isMine || (owner !== undefined && passage.isPerson(owner.from)) || passage.lower(phrase.from - 1) === 'whose';
	const isInSpeech = passage.isQuoted(phrase.head);
	const persons = [...new Set(near.map(({ cluster }) => cluster))];
	const mentions = (cluster: number): number => passage.resolved.clusters[cluster]?.names.length ?? 0;
	const most = Math.max(...persons.map(mentions));
	const distance = ({ name }: NamePlace): number => (name < phrase.head ? phrase.from - name : 1.5 * (name - phrase.head));
	return (
		near
			.filter(
				({ name, cluster, sentence: own }) => !others.has(cluster) && (own === sentence ? mayDescribe(passage, phrase, name) : !isOwned),
			)
			// `"The mayor," Roe said`: words of hers are seldom about her; nor are those behind `ROE:`.
			.filter(({ name }) => (!isInSpeech || passage.isQuoted(name)) && (name > phrase.head || passage.lower(name + 1) !== ':'))
			.sort((a, b) => distance(a) - distance(b))
			.slice(0, MOST_NAMES)
			.flatMap(({ name, cluster, sentence: own }, nearer) => {
				const list = several && own === sentence ? [...coordinatedBefore(passage, name), ...coordinatedAfter(passage, name)] : [];
				if ((several && list.length === 0) || !gendersAgree(genderOfWord(phrase.role), passage.resolved.clusters[cluster]?.gender))
					return [];
				const known = roles.of(cluster, phrase.role);
				const isMain = mentions(cluster) === most;
				return [{ phrase, name, clusters: [cluster, ...list], sentences: sentence - own, nearer, known, isMain, persons: persons.length }];
			})
	);
}

/** The persons named inside a phrase, its owner with them: it is not theirs. */
function personsIn(passage: DescribedText, { from, to, owner }: RolePhrase): Set<number> {
	const found = new Set<number>();
	for (let at = owner?.from ?? from; at < to; at++) if (passage.isPerson(at)) found.add(passage.clusterAt(at));
	return found;
}

/** The findings of the likeliest attempt, on all of its list; none where it is not likely, or the person has a role already. */
function likeliest(passage: DescribedText, attempts: readonly Attempt[], judge: Judge): Finding[] {
	let best: Attempt | undefined;
	let most = LEAST;
	for (const attempt of attempts) {
		const chance = judge(nearbyFeatures(passage, attempt), attempt);
		if (chance >= most) [best, most] = [attempt, chance];
	}
	if (!best || best.known.own === 'same' || best.known.own === 'other') return [];
	const { phrase, clusters } = best;
	return clusters.flatMap((cluster) => roleFindings(passage, phrase, cluster, { rule: 'phrase-nearby', weight: 2 + most / 2 }));
}

/**
 * Whether a phrase may be of the person named in its sentence: not in `the mayor after Roe left`, `After a talk with Roe, the mayor left`,
 * `Roe lost to the mayor`, `Roe hopes to become mayor`.
 */
function mayDescribe(passage: DescribedText, { from, to, determiner }: RolePhrase, name: number): boolean {
	// `It was his mother’s, Roe said`
	if (name === to + 1 && passage.lower(to) === ',' && isSpeaking(passage, name)) return from <= passage.sentence(name).from + 1;
	if (name >= from) return name >= to && !PARTING.has(passage.lower(to));
	// `Roe, whose daughter died`
	if (passage.lower(from - 1) === 'whose') return false;
	if (BEFORE_OTHERS.has(passage.lower(determiner === '' ? from - 1 : from - 2))) return false;
	const opener = passage.unit(passage.sentence(name).from);
	if (passage.lower(name + 1) === ',' && from - name < 5 && isA(opener, Class.preposition | Class.conjunction)) return false;
	for (let at = Math.max(from - 6, name + 1); at < from; at++)
		if (UNREAL.has(passage.lower(at)) || (passage.lower(at) === 'to' && passage.lower(at + 1) === 'become')) return false;
	return passage.lower(name + 1) !== 'for';
}
