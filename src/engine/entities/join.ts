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

/** Clusters in order of first mention; every name is in exactly one. `names` are in text order. */
export function joinNames(article: Article, names: readonly Name[], given: Given = {}): Cluster[] {
	const sets = new NameSets(names.length, pairsOfNames(names, given.different));
	for (const [a, b] of pairsOfNames(names, given.same)) sets.join(a, b);
	const forms = formsOf(article, names);
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
		...withGivenEntities(names, clusters(article, names, sets, forms, titles), given, (indices) => fullestForm(article, names, indices)),
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

function clusters(article: Article, names: readonly Name[], sets: NameSets, forms: readonly Form[], titles: readonly Gender[]): Cluster[] {
	const settled = new Map(forms.flatMap((form) => form.names.map((name) => [name, form.type] as const)));
	const members = new Map<number, number[]>();
	for (const name of names.keys()) {
		const root = sets.root(name);
		const known = members.get(root);
		if (known) known.push(name);
		else members.set(root, [name]);
	}
	const drafts = [...members.values()].map((indices) => ({
		type: strongestType(names, indices, settled),
		name: fullestForm(article, names, indices),
		names: indices,
	}));
	const genders = genderOfClusters(article, names, drafts, titles);
	return drafts.map((draft, i) => ({ ...draft, gender: genders[i] ?? 'unknown' }));
}

/** The type that most mentions speak for; longer names know better than short ones. */
function strongestType(names: readonly Name[], indices: readonly number[], settled: ReadonlyMap<number, EntityType>): EntityType {
	const votes = new Map<EntityType, number>();
	for (const index of indices) {
		const name = names[index];
		const type = settled.get(index) ?? name?.type;
		if (!name || !type) continue;
		votes.set(type, (votes.get(type) ?? 0) + name.confidence * (name.to - name.from > 1 ? 2 : 1));
	}
	let best: EntityType = 'organization';
	for (const type of ENTITY_TYPES) if ((votes.get(type) ?? 0) > (votes.get(best) ?? 0)) best = type;
	return best;
}
