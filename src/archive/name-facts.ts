/** What is known of a name across articles, and what of it contradicts another. */
import type { Database } from './database.js';
import { contradiction, factsOf, type FactConflict, type PersonFacts } from './person-facts.js';

/** Articles whose facts are looked at, the latest. */
const MOST_FACTS = 40;

/** The facts of names while one question is answered: those of a name are read once. */
export class FactsOfNames {
	readonly #database: Database;
	readonly #facts = new Map<number, readonly PersonFacts[]>();

	constructor(database: Database) {
		this.#database = database;
	}

	/** What speaks against two names, by their ids, being one; undefined where nothing does. */
	conflictOf(a: number, b: number): FactConflict | undefined {
		const others = this.#of(b);
		for (const own of this.#of(a))
			for (const other of others) {
				const conflict = contradiction(own, other);
				if (conflict) return conflict;
			}
		return undefined;
	}

	#of(name: number): readonly PersonFacts[] {
		const known = this.#facts.get(name);
		if (known) return known;
		const rows = this.#database.all(
			'SELECT DISTINCT facts FROM (SELECT facts FROM entities WHERE name = ? ORDER BY date DESC LIMIT ?)',
			name,
			MOST_FACTS,
		);
		const facts = rows.map(([text]) => factsOf(typeof text === 'string' ? text : ''));
		this.#facts.set(name, facts);
		return facts;
	}
}
