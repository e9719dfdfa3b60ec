/** What stands behind the name of a US politician: her party and state, `Roe, D-N.M.,` or `Roe (R-Texas)`. */
import { PARTISANS, POLITICAL_OFFICES } from '../lexicon/persons.js';
import { stateNamed } from '../lexicon/place-names.js';
import { rolePhraseBefore } from '../syntax/role-phrases.js';
import type { DescribedText } from './described-text.js';
import { PLACE_WEIGHT, type Finding } from './findings.js';

/** Letters of parties, with the noun and the adjective for their members. */
const PARTIES: ReadonlyMap<string, readonly [string, string]> = new Map([
	['d', ['Democrat', 'Democratic']],
	['r', ['Republican', 'Republican']],
	['i', ['independent', 'independent']],
]);

/** As British and Irish papers abbreviate parties behind councillors and members. */
const PARTIES_IN_BRACKETS: ReadonlyMap<string, string> = new Map([
	['Con', 'Conservative'],
	['Grn', 'Green'],
	['Ind', 'independent'],
	['Lab', 'Labour'],
	['LD', 'Liberal Democrat'],
	['Lib Dem', 'Liberal Democrat'],
	['Ref', 'Reform'],
]);

/** What stands behind a name tells of her party. */
export function findingsOfParty(passage: DescribedText, name: number, cluster: number): Finding[] {
	if (!/^[,(]$/.test(passage.lower(name + 1))) return [];
	return passage.isHyphen(name + 3) ? partyAndState(passage, name, cluster) : partyOfOfficial(passage, name, cluster);
}

/** `Democrat of New Mexico` where nothing else is known of her; otherwise both go on her office. */
function partyAndState(passage: DescribedText, name: number, cluster: number): Finding[] {
	const [noun, adjective] = PARTIES.get(passage.lower(name + 2)) ?? [];
	const { written, kind } = passage.unit(name + 4);
	// `(D-Montgomery)`: in a state's own papers, a county or town.
	const state = stateNamed(written) ?? (kind === 'name' ? written : undefined);
	if (noun === undefined || adjective === undefined || state === undefined) return [];
	const found = { cluster, rule: 'party-and-state', weight: 1, heads: [], ...passage.span(name + 2, name + 5) };
	return [
		{ ...found, weight: 1.5, phrase: `${noun} of ${state}`, heads: [noun.toLowerCase()] },
		{ ...found, phrase: adjective, qualifies: true },
		{ ...found, rule: 'affiliation', weight: PLACE_WEIGHT, phrase: `of ${state}` },
	];
}

/** `Cllr Roe (Lab, Ost East)`, `Cllr Roe (Ost Greens)`, `state Sen. Roe, a Republican`: the party goes on the office in front of the name. */
function partyOfOfficial(passage: DescribedText, name: number, cluster: number): Finding[] {
	const office = rolePhraseBefore(passage, name, passage.sentence(name).from)?.role.replace(/^.* /, '');
	if (office === undefined || !POLITICAL_OFFICES.has(office)) return [];
	if (passage.lower(name + 1) === '(') return partyInBrackets(passage, name, cluster);
	const { written } = passage.unit(name + 3);
	if (!/^an?$/.test(passage.lower(name + 2)) || !PARTISANS.has(written.toLowerCase())) return [];
	const phrase = written === 'Democrat' ? 'Democratic' : written;
	return [{ cluster, rule: 'party-and-state', weight: 1, phrase, heads: [], qualifies: true, ...passage.span(name + 2, name + 4) }];
}

/** `(Con)`, `(Lab, Ost East)`, `(Ost Greens)`: `Conservative councillor`. */
function partyInBrackets(passage: DescribedText, name: number, cluster: number): Finding[] {
	const { written } = passage.unit(name + 2);
	const short = PARTIES_IN_BRACKETS.get(written);
	const isOrganization = passage.lower(name + 3) === ')' && passage.typeAt(name + 2) === 'organization';
	if (!/^[,)]$/.test(passage.lower(name + 3)) || (short === undefined && !isOrganization)) return [];
	const span = passage.span(name + 2, name + 3);
	return [{ cluster, rule: 'party-and-state', weight: 1, phrase: short ?? written, heads: [], qualifies: true, ...span }];
}
