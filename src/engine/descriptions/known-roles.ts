/** What rules say of the persons of an article, so that what they leave open can be weighed against it. */
import type { Finding } from './findings.js';

/** What is known of one person, next to a role noun. */
export interface KnownOfPerson {
	/** Whether rules say that noun of the person, another one, where they belong or nothing. */
	readonly own: 'same' | 'other' | 'group' | 'nothing';
	/** Whether they say that noun of others. */
	readonly isOfOthers: boolean;
}

export class KnownRoles {
	readonly #taken = new Set<number>();
	readonly #described = new Set<number>();
	readonly #affiliated = new Set<number>();
	readonly #clustersOf = new Map<string, Set<number>>();

	constructor(findings: readonly Finding[]) {
		for (const { cluster, heads, rule, start, weight } of findings) {
			if (rule === 'case' || rule === 'fate') continue;
			if (weight < 2) {
				this.#affiliated.add(cluster);
				continue;
			}
			this.#taken.add(start);
			this.#described.add(cluster);
			const noun = heads[0] ?? '';
			this.#clustersOf.set(noun, (this.#clustersOf.get(noun) ?? new Set()).add(cluster));
		}
	}

	/** Whether the phrase that begins at an offset is somebody’s. */
	isTaken(offset: number): boolean {
		return this.#taken.has(offset);
	}

	isDescribed(cluster: number): boolean {
		return this.#described.has(cluster);
	}

	of(cluster: number, noun: string): KnownOfPerson {
		const clusters = this.#clustersOf.get(noun);
		const isSame = clusters?.has(cluster) === true;
		const isOfOthers = (clusters?.size ?? 0) > (isSame ? 1 : 0);
		const own = isSame ? 'same' : this.isDescribed(cluster) ? 'other' : this.#affiliated.has(cluster) ? 'group' : 'nothing';
		return { own, isOfOthers };
	}
}
