/** What stands behind the name of a US politician: her party and state, `Roe, D-N.M.,` or `Roe (R-Texas)`. */
import { stateNamed } from '../lexicon/place-names.js';
import type { DescribedText } from './described-text.js';
import { PLACE_WEIGHT, type Finding } from './findings.js';

/** Letters of parties, with the noun and the adjective for their members. */
const PARTIES: ReadonlyMap<string, readonly [string, string]> = new Map([
	['d', ['Democrat', 'Democratic']],
	['r', ['Republican', 'Republican']],
	['i', ['independent', 'independent']],
]);

/** `Democrat of New Mexico` where nothing else is known of her; otherwise both go on her office. */
export function findingsOfParty(passage: DescribedText, name: number, cluster: number): Finding[] {
	if (!/^[,(]$/.test(passage.lower(name + 1)) || !passage.isHyphen(name + 3)) return [];
	const [noun, adjective] = PARTIES.get(passage.lower(name + 2)) ?? [];
	const state = stateNamed(passage.unit(name + 4).written);
	if (noun === undefined || adjective === undefined || state === undefined) return [];
	const found = { cluster, rule: 'party-and-state', weight: 1, heads: [], ...passage.span(name + 2, name + 5) };
	return [
		{ ...found, weight: 1.5, phrase: `${noun} of ${state}`, heads: [noun.toLowerCase()] },
		{ ...found, phrase: adjective, qualifies: true },
		{ ...found, rule: 'affiliation', weight: PLACE_WEIGHT, phrase: `of ${state}` },
	];
}
