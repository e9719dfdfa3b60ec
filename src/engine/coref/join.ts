/**
 * Joins the names of one thing: the editor's word first, then equal surfaces, then what the article equates,
 * then the rules of each type. Only names are joined here, and only through names: a common noun never
 * brings two of them together.
 */
import { addTo } from '../util/grouped.js';
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import type { Article } from '../document/types.js';
import type { Cluster } from './types.js';
import type { Constraints } from '../ner/constraints.js';
import type { Name } from '../ner/name.js';
import { variantsOf, settledTypes, type Variant } from './variants.js';
import { canonicalName } from './canonical-name.js';
import { genderOfClusters } from './gender.js';
import { gendersAgree } from '../lexicon/gender.js';
import { pairsOfNames, pairsOfWholeNames } from './name-pairs.js';
import { withConstrainedEntities } from './constrained-entities.js';
import { joinGroups } from './groups.js';
import { joinInstitutions, joinPlaces } from './institutions.js';
import { NameFactsCache, type NameFacts } from './name-facts.js';
import { Bearers, relativesIn } from './kin.js';
import { joinPersons } from './persons.js';
import { NameSets } from './disjoint-sets.js';

/** The names of one thing, and what it is called. */
interface Group {
	readonly names: readonly number[];
	readonly name: string;
}

/** What is kept of the names of one document: as long as nothing that joins them changes, they are not joined again. */
export class JoinCache {
	readonly facts = new NameFactsCache();
	#grounds: readonly (readonly unknown[])[] = [];
	#groups: readonly Group[] = [];

	/** The groups that `join` makes; those of the last call where the lists in `grounds`, all that they depend on, are the same. */
	groups(grounds: readonly (readonly unknown[])[], join: () => readonly Group[]): readonly Group[] {
		const last = this.#grounds;
		if (last.length === 0 || !grounds.every((list, i) => haveSame(list, last[i] ?? []))) this.#groups = join();
		this.#grounds = grounds;
		return this.#groups;
	}
}

function haveSame(list: readonly unknown[], last: readonly unknown[]): boolean {
	if (list.length !== last.length) return false;
	for (let i = 0; i < list.length; i++) if (list[i] !== last[i]) return false;
	return true;
}

/** Confidence below which a single word may be a person whom the article names elsewhere. */
const UNSURE = 0.75;

/** Clusters in order of first mention; every name is in exactly one. `names` are in text order. `cache` never changes the result. */
export function joinNames(
	article: Article,
	names: readonly Name[],
	constraints: Constraints = {},
	cache: JoinCache = new JoinCache(),
): Cluster[] {
	const facts = cache.facts.of(article, names);
	const types = settledTypes(names, facts.surfaces);
	const relatives = relativesIn(article, names, facts);
	const join = (): Group[] => {
		const members = membersOf(setsOf(names, facts, relatives, types, constraints), names.length);
		return members.map((indices) => ({ names: indices, name: canonicalName(names, facts.surfaces, indices) }));
	};
	const { same = [], different = [], sameKnown = [] } = constraints;
	const grounds: readonly (readonly unknown[])[] = [
		facts.surfaces,
		facts.titles,
		facts.genders,
		facts.pronouns,
		facts.equated,
		names.map(({ type }) => type),
		types,
		relatives.flat(),
		facts.relations,
		facts.ranks,
		facts.openers,
	];
	const groups = same.length + different.length + sameKnown.length > 0 ? join() : cache.groups(grounds, join);
	const drafts = groups.map(({ names: members, name }) => ({ names: members, name, type: strongestType(names, members, types) }));
	const genders = genderOfClusters(names, drafts, facts);
	const clusters = drafts.map(({ type, name, names: members }, i) => ({ type, name, names: members, gender: genders[i] ?? 'unknown' }));
	return [...withConstrainedEntities(names, clusters, constraints, (indices) => canonicalName(names, facts.surfaces, indices))];
}

/** Brings together the names of one thing. */
function setsOf(
	names: readonly Name[],
	facts: NameFacts,
	relatives: readonly [number, number][],
	types: readonly EntityType[],
	constraints: Constraints,
): NameSets {
	const [same, different] = [pairsOfNames(names, constraints.same), pairsOfNames(names, constraints.different)];
	const sets = new NameSets(names.length, [...different, ...unlessJoined(relatives, same, different, names.length)]);
	for (const [a, b] of same) sets.join(a, b);
	for (const [a, b] of pairsOfWholeNames(names, constraints.sameKnown)) sets.join(a, b);
	const variants = variantsOf(types, facts.surfaces);
	// A bare surname may mean several persons in one article: each of its mentions is decided by itself.
	const isSurname = (variant: Variant): boolean => variant.type === 'person' && variant.words.length === 1;
	for (const variant of variants) if (!isSurname(variant)) joinAll(sets, variant);
	for (const [name, equated] of facts.equated.entries()) if (equated) sets.join(name, name + 1);
	const byType = new Map<EntityType, Variant[]>(ENTITY_TYPES.map((type) => [type, variants.filter((variant) => variant.type === type)]));
	const ofType = (type: EntityType): Variant[] => byType.get(type) ?? [];
	const mistyped = variants.filter((variant) => isUnsureWord(variant, names));
	joinPersons(sets, ofType('person'), mistyped, {
		accepts: (name, candidate) => gendersAgree(facts.titles[name], facts.genders[candidate]),
		bearers: new Bearers(facts, sets),
	});
	for (const variant of variants) if (isSurname(variant)) joinUnclaimed(sets, variant);
	joinByKin(sets, variants.filter(isSurname), relatives, facts);
	for (const type of ['organization', 'event', 'work'] as const) joinInstitutions(sets, ofType(type));
	joinPlaces(sets, ofType('place'));
	joinGroups(sets, ofType('group'));
	return sets;
}

/** The relatives but for those of whom the editor says that they are one: that counts for more than what the text makes of them. */
function unlessJoined(
	relatives: readonly [number, number][],
	same: readonly [number, number][],
	different: readonly [number, number][],
	count: number,
): readonly [number, number][] {
	if (same.length === 0) return relatives;
	const joined = new NameSets(count, different);
	for (const [a, b] of same) joined.join(a, b);
	return relatives.filter(([a, b]) => joined.root(a) !== joined.root(b));
}

/** Whether it is one word of another type that the tagger is unsure of: it may be a person's surname, right or misspelt. */
function isUnsureWord({ type, words, names: own }: Variant, names: readonly Name[]): boolean {
	return type !== 'person' && words.length === 1 && own.every((index) => (names[index]?.confidence ?? 1) < UNSURE);
}

function joinAll(sets: NameSets, variant: Variant): void {
	for (const name of variant.names) sets.join(variant.first, name);
}

/** Joins the mentions of a bare name that went to nobody else. */
function joinUnclaimed(sets: NameSets, variant: Variant): void {
	const roots = variant.names.filter((name) => sets.root(name) === name);
	for (const name of roots) sets.join(roots[0] ?? name, name);
}

/** `Mrs Roe’s son, Malcolm, … Mr Roe said`: a relative who is called by the forename alone, where one only has the gender of the title. */
function joinByKin(sets: NameSets, surnames: readonly Variant[], relatives: readonly [number, number][], facts: NameFacts): void {
	const kin = new Map<string, number[]>();
	for (const [bearer, relative] of relatives)
		if (facts.surfaces[relative]?.words.length === 1) addTo(kin, facts.surfaces[bearer]?.words.at(-1) ?? '', relative);
	if (kin.size === 0) return;
	for (const { words, names } of surnames) {
		const unclaimed = names.find((name) => sets.root(name) === name);
		const title = facts.titles[unclaimed ?? -1] ?? 'unknown';
		const fitting = (kin.get(words[0] ?? '') ?? []).filter((relative) => gendersAgree(title, facts.genders[relative]));
		const [only, other] = new Set(fitting.map((relative) => sets.root(relative)));
		if (unclaimed !== undefined && only !== undefined && other === undefined && title !== 'unknown') sets.join(only, unclaimed);
	}
}

/** The names of each set, in order of first mention. */
function membersOf(sets: NameSets, count: number): number[][] {
	const byRoot = new Array<number[] | undefined>(count).fill(undefined);
	const members: number[][] = [];
	for (let name = 0; name < count; name++) {
		const root = sets.root(name);
		let known = byRoot[root];
		if (!known) {
			byRoot[root] = known = [];
			members.push(known);
		}
		known.push(name);
	}
	return members;
}

/** The type that most mentions speak for; longer names know better than short ones. */
function strongestType(names: readonly Name[], indices: readonly number[], settled: readonly EntityType[]): EntityType {
	const [first = 0] = indices;
	const type = settled[first] ?? 'organization';
	if (areAll(type, indices, settled)) return type;
	const votes = new Map<EntityType, number>();
	for (const index of indices) {
		const name = names[index];
		const type = settled[index];
		if (!name || !type) continue;
		votes.set(type, (votes.get(type) ?? 0) + name.confidence * (name.to - name.from > 1 ? 2 : 1));
	}
	let best: EntityType = 'organization';
	for (const type of ENTITY_TYPES) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type;
	return best;
}

function areAll(type: EntityType, indices: readonly number[], settled: readonly EntityType[]): boolean {
	for (const index of indices) if (settled[index] !== type) return false;
	return true;
}
