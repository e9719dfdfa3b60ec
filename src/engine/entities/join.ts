/**
 * Joins the names of one thing: the editor's word first, then equal wordings, then what the article equates,
 * then the rules of each type. Only names are joined here, and only through names: a common noun never
 * brings two of them together.
 */
import { ENTITY_TYPES, type EntityType } from '../../annotations.js';
import type { Article, Cluster, Given, Name } from '../types.js';
import { equatedNames } from './aliases.js';
import { formsOf, type Form } from './forms.js';
import { fullestForm } from './fullest-form.js';
import { genderOfClusters, genderOfNames, genderOfTitles, type Gender } from './gender.js';
import { pairsOfNames } from './given.js';
import { withGivenEntities } from './given-entities.js';
import { joinGroups } from './groups.js';
import { joinInstitutions, joinPlaces } from './institutions.js';
import { joinPersons } from './persons.js';
import { NameSets } from './sets.js';
import { Wordings, type Wording } from './wordings.js';

/** Clusters in order of first mention; every name is in exactly one. `names` are in text order. `memory` never changes the result. */
export function joinNames(article: Article, names: readonly Name[], given: Given = {}, memory = new Wordings()): Cluster[] {
	const sets = new NameSets(names.length, pairsOfNames(names, given.different));
	for (const [a, b] of pairsOfNames(names, given.same)) sets.join(a, b);
	const wordings = memory.ofNames(article, names);
	const forms = formsOf(names, wordings);
	// A bare surname may mean several persons in one article: each of its mentions is decided by itself.
	const bare = (form: Form): boolean => form.type === 'person' && form.words.length === 1;
	for (const form of forms) if (!bare(form)) joinAll(sets, form);
	for (const [a, b] of equatedNames(article, names)) sets.join(a, b);
	const titles = genderOfTitles(article, names);
	const byType = new Map<EntityType, Form[]>(ENTITY_TYPES.map((type) => [type, forms.filter((form) => form.type === type)]));
	const ofType = (type: EntityType): Form[] => byType.get(type) ?? [];
	const genders = genderOfNames(article, names, titles);
	joinPersons(sets, ofType('person'), (name, candidate) => gendersAgree(titles[name], genders[candidate]));
	for (const form of forms) if (bare(form)) joinUnclaimed(sets, form);
	for (const type of ['organization', 'event', 'work'] as const) joinInstitutions(sets, ofType(type));
	joinPlaces(sets, ofType('place'));
	joinGroups(sets, ofType('group'));
	return [
		...withGivenEntities(names, clusters(article, names, wordings, sets, forms, titles), given, (indices) =>
			fullestForm(names, wordings, indices),
		),
	];
}

function joinAll(sets: NameSets, form: Form): void {
	for (const name of form.names) sets.join(form.first, name);
}

/** Joins the mentions of a bare name that went to nobody else. */
function joinUnclaimed(sets: NameSets, form: Form): void {
	const alone = form.names.filter((name) => sets.root(name) === name);
	for (const name of alone) sets.join(alone[0] ?? name, name);
}

function gendersAgree(one: Gender | undefined, other: Gender | undefined): boolean {
	return !one || !other || one === 'unknown' || other === 'unknown' || one === other;
}

function clusters(
	article: Article,
	names: readonly Name[],
	wordings: readonly Wording[],
	sets: NameSets,
	forms: readonly Form[],
	titles: readonly Gender[],
): Cluster[] {
	const settled = new Array<EntityType>(names.length).fill('organization');
	for (const form of forms) for (const name of form.names) settled[name] = form.type;
	const drafts = membersOf(sets, names.length).map((indices) => ({
		type: strongestType(names, indices, settled),
		name: fullestForm(names, wordings, indices),
		names: indices,
	}));
	const genders = genderOfClusters(article, names, drafts, titles);
	return drafts.map((draft, i) => ({ type: draft.type, name: draft.name, names: draft.names, gender: genders[i] ?? 'unknown' }));
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
	if (indices.every((index) => settled[index] === type)) return type;
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
