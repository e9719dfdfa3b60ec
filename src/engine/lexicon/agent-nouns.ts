/** Agent nouns of verbs, made by the rules of English: `drives`, `drove` → `driver`; `directed` → `director`. */
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { PERSONS, personsMarked } from './persons.js';
import { union, words } from './word-class.js';

/** Nouns that are verbs as well: who `heads` something is its `head`. */
const ALSO_VERBS = personsMarked('v');
/** What news calls by another word, or by none. */
const OTHERS: ReadonlyMap<string, string> = new Map([
	['run', 'head'],
	['write', 'author'],
	['represent', 'representative'],
]);
/** What anybody may do once, and what is announced by its day. */
export const APPEARANCES = words('join open play speak vote');
const NO_AGENTS = union(
	APPEARANCES,
	words('act back call fight follow hold keep march perform read receive score see serve start support survive train use win witness work'),
);

/** The base form of each irregular past and participle. */
const BASES: ReadonlyMap<string, string> = new Map(
	[...IRREGULAR_VERBS].flatMap(([base, { past, participle }]): [string, string][] => [
		[past, base],
		[participle, base],
	]),
);

/** The agent noun, by a form of the verb in lower case; undefined where there is none in the lexicon. */
export function agentNoun(verb: string): string | undefined {
	const bases = basesOf(verb);
	if (bases.some((base) => NO_AGENTS.has(base))) return undefined;
	for (const base of bases) {
		const noun = OTHERS.get(base) ?? (ALSO_VERBS.has(base) ? base : agentsOf(base).find((noun) => PERSONS.has(noun)));
		if (noun !== undefined) return noun;
	}
	return undefined;
}

/** What it may be a form of. */
function basesOf(verb: string): string[] {
	const base = BASES.get(verb);
	if (base !== undefined) return [base];
	const [, stem = '', ending = ''] = /^(.+?)(i?ed|i?es|s)$/.exec(verb) ?? [];
	if (/^ie/.test(ending)) return [`${stem}y`];
	const undoubled = stem.replace(/([bdgklmnprt])\1$/, '$1');
	return ending === '' ? [] : [...new Set([stem, `${stem}e`, undoubled])];
}

function agentsOf(base: string): string[] {
	const stem = base.replace(/e$/, '');
	return [`${stem}er`, `${stem}or`, `${base}${base.slice(-1)}er`];
}
