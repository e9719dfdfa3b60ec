/** What is remembered of the names of one document: as long as nothing that joins them changes, they are not joined again. */
import type { EntityType } from '../../annotations.js';
import type { Constraints, Name } from '../types.js';
import { NameFactsMemory, type NameFacts } from './name-facts.js';

/** The names of one thing, and what it is called. */
export interface Group {
	readonly names: readonly number[];
	readonly name: string;
}

/** All that names are joined by. */
interface Grounds {
	readonly facts: NameFacts;
	/** As they were found, and after the same words elsewhere have had their say. */
	readonly found: readonly EntityType[];
	readonly settled: readonly EntityType[];
}

/** The memory of one document. */
export class JoinMemory {
	readonly facts = new NameFactsMemory();
	#grounds: Grounds | undefined;
	#groups: readonly Group[] = [];

	/** The groups of the names: those of the last call where the grounds are the same and the editor joins and parts nothing. */
	groups(
		names: readonly Name[],
		facts: NameFacts,
		settled: readonly EntityType[],
		{ same = [], different = [] }: Constraints,
		join: () => readonly Group[],
	): readonly Group[] {
		if (same.length + different.length > 0) {
			this.#grounds = undefined;
			return join();
		}
		const grounds = { facts, settled, found: names.map(({ type }) => type) };
		if (!this.#grounds || !areSame(this.#grounds, grounds)) this.#groups = join();
		this.#grounds = grounds;
		return this.#groups;
	}
}

function areSame(a: Grounds, b: Grounds): boolean {
	return (
		haveSame(a.facts.surfaces, b.facts.surfaces) &&
		haveSame(a.facts.titles, b.facts.titles) &&
		haveSame(a.facts.genders, b.facts.genders) &&
		haveSame(a.facts.equated, b.facts.equated) &&
		haveSame(a.found, b.found) &&
		haveSame(a.settled, b.settled)
	);
}

function haveSame<T>(a: readonly T[], b: readonly T[]): boolean {
	if (a.length !== b.length) return false;
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
