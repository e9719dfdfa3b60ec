/** What is known of a name across articles, and what of it contradicts another. */
import type { ReadRows } from './database.js';
import { contradiction, factsOf, type FactConflict, type PersonFacts } from './person-facts.js';

/** Articles whose facts are looked at, the latest. */
const MOST_FACTS = 40;

/** What speaks against two names, by their ids, being one; undefined where nothing does. */
export function conflictOfNames(all: ReadRows, a: number, b: number): FactConflict | undefined {
	const others = factsOfName(all, b);
	return factsOfName(all, a).flatMap((own) => others.flatMap((other) => contradiction(own, other) ?? []))[0];
}

function factsOfName(all: ReadRows, name: number): readonly PersonFacts[] {
	const rows = all('SELECT DISTINCT facts FROM (SELECT facts FROM entities WHERE name = ? ORDER BY date DESC LIMIT ?)', name, MOST_FACTS);
	return rows.map(([facts]) => factsOf(typeof facts === 'string' ? facts : ''));
}
