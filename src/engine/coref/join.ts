/**
 * Joins the names of one thing: the editor's word first, then equal surfaces, then what the article equates,
 * then the rules of each type. Only names are joined here, and only through names: a common noun never
 * brings two of them together.
 */
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import type { Kept } from '../document/memory.js';
import type { Article, Cluster, Constraints, Name } from '../types.js';
import { variantsOf, settledTypes, type Variant } from './variants.js';
import { canonicalName } from './canonical-name.js';
import { genderOfClusters } from './gender.js';
import type { Gender } from '../lexicon/gender.js';
import { pairsOfNames } from './name-pairs.js';
import { withConstrainedEntities } from './constrained-entities.js';
import { joinGroups } from './groups.js';
import { joinInstitutions, joinPlaces } from './institutions.js';
import { JoinMemory } from './join-memory.js';
import type { NameFacts } from './name-facts.js';
import { joinPersons } from './persons.js';
import { NameSets } from './disjoint-sets.js';

/**
 * Clusters in order of first mention; every name is in exactly one. `names` are in text order. `memory` and `kept` (which
 * tokens are as they were at the last call with it) never change the result.
 */
export function joinNames(
	article: Article,
	names: readonly Name[],
	constraints: Constraints = {},
	memory = new JoinMemory(),
	kept?: Kept,
): Cluster[] {
	const facts = memory.facts.read(article, names, kept);
	const types = settledTypes(names, facts.surfaces);
	const groups = memory.groups(names, facts, types, constraints, () => {
		const members = membersOf(setsOf(names, facts, types, constraints), names.length);
		return members.map((indices) => ({ names: indices, name: canonicalName(names, facts.surfaces, indices) }));
	});
	const drafts = groups.map(({ names: members, name }) => ({ names: members, name, type: strongestType(names, members, types) }));
	const genders = genderOfClusters(names, drafts, facts);
	const clusters = drafts.map(({ type, name, names: members }, i) => ({ type, name, names: members, gender: genders[i] ?? 'unknown' }));
	return [...withConstrainedEntities(names, clusters, constraints, (indices) => canonicalName(names, facts.surfaces, indices))];
}

/** Brings together the names of one thing. */
function setsOf(names: readonly Name[], facts: NameFacts, types: readonly EntityType[], constraints: Constraints): NameSets {
	const sets = new NameSets(names.length, pairsOfNames(names, constraints.different));
	for (const [a, b] of pairsOfNames(names, constraints.same)) sets.join(a, b);
	const variants = variantsOf(types, facts.surfaces);
	// A bare surname may mean several persons in one article: each of its mentions is decided by itself.
	const bare = (variant: Variant): boolean => variant.type === 'person' && variant.words.length === 1;
	for (const variant of variants) if (!bare(variant)) joinAll(sets, variant);
	for (const [name, equated] of facts.equated.entries()) if (equated) sets.join(name, name + 1);
	const byType = new Map<EntityType, Variant[]>(ENTITY_TYPES.map((type) => [type, variants.filter((variant) => variant.type === type)]));
	const ofType = (type: EntityType): Variant[] => byType.get(type) ?? [];
	joinPersons(sets, ofType('person'), (name, candidate) => gendersAgree(facts.titles[name], facts.genders[candidate]));
	for (const variant of variants) if (bare(variant)) joinUnclaimed(sets, variant);
	for (const type of ['organization', 'event', 'work'] as const) joinInstitutions(sets, ofType(type));
	joinPlaces(sets, ofType('place'));
	joinGroups(sets, ofType('group'));
	return sets;
}

function joinAll(sets: NameSets, variant: Variant): void {
	for (const name of variant.names) sets.join(variant.first, name);
}

/** Joins the mentions of a bare name that went to nobody else. */
function joinUnclaimed(sets: NameSets, variant: Variant): void {
	const alone = variant.names.filter((name) => sets.root(name) === name);
	for (const name of alone) sets.join(alone[0] ?? name, name);
}

function gendersAgree(one: Gender | undefined, other: Gender | undefined): boolean {
	return !one || !other || one === 'unknown' || other === 'unknown' || one === other;
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
