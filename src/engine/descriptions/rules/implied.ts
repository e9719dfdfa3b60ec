/** What other words imply, where nothing better is told: whoever has a wife is a husband, whoever has a presidency a president. */
import { isPossessiveEnd } from '../../document/possessive.js';
import type { Name } from '../../types.js';
import type { Finding } from '../findings.js';
import type { Reading } from '../reading.js';
import { isPluralRole } from '../../lexicon/persons.js';
import { phraseStartingAt } from '../phrases.js';
import { phraseEndingAt } from '../titles.js';
import { coordinatedAfter } from './coordination.js';
import { formerly, roleFinding } from './roles.js';

const LEFT = /^(?:resigned|quit|stepped|retired|died|left|fell|departed|ousted|defeated|removed|sacked|fired|dismissed|killed)$/;
const SPOUSE = /^(?:wife|husband|widow|widower|spouse)$/;
/** How far in front of `married to` its subject may stand, in tokens. */
const REACH = 12;

/** All that the words around a person's name imply. */
export function findingsImplied(reading: Reading, name: Name, cluster: number): Finding[] {
	return [
		...findingsOfSpouse(reading, name, cluster),
		...findingsOfTenure(reading, name, cluster),
		...findingsOfPredecessor(reading, name, cluster),
		...findingsOfWin(reading, name, cluster),
		...findingsOfNomination(reading, name, cluster),
	];
}

/** `Jane Roe, wife of Doe`, `Doe’s wife, Jane Roe`, `she was married to Doe`: what is said of Doe. */
function findingsOfSpouse(reading: Reading, name: Name, cluster: number): Finding[] {
	const found = spouseOf(reading, name) ?? spouseBehind(reading, name);
	if (found) return [spouse(reading, cluster, found.cluster, found.at)];
	const married = marriedTo(reading, name);
	if (!married) return [];
	return [cluster, ...coordinatedAfter(reading, name)].map((one) => spouse(reading, one, married.cluster, married.at));
}

interface Other {
	readonly cluster: number;
	/** The token that tells the relation. */
	readonly at: number;
}

/** `Jane Roe, wife of` Doe. */
function spouseOf(reading: Reading, name: Name): Other | undefined {
	const at = name.from - 2;
	if (reading.lower(at + 1) !== 'of' || !SPOUSE.test(reading.lower(at))) return undefined;
	const comma = /^(?:the|former|late)$/.test(reading.lower(at - 1)) ? at - 2 : at - 1;
	return reading.lower(comma) === ',' && reading.isPerson(comma - 1) ? { cluster: reading.clusterAt(comma - 1), at } : undefined;
}

/** Doe `’s wife, Jane Roe`; a name by itself is hers only where a comma or a name follows at once. */
function spouseBehind(reading: Reading, name: Name): Other | undefined {
	const at = name.to + 1;
	if (!isPossessiveEnd(reading.lower(name.to)) || !SPOUSE.test(reading.lower(at))) return undefined;
	const other = reading.lower(at + 1) === ',' ? at + 2 : at + 1;
	return reading.isPerson(other) ? { cluster: reading.clusterAt(other), at } : undefined;
}

/** `she was married to`, `Jane Roe married`: whom it is said of. */
function marriedTo(reading: Reading, name: Name): Other | undefined {
	let at = name.from - 1;
	if (reading.lower(at) === 'to') at--;
	if (/^(?:turn|first|then)$/.test(reading.lower(at))) at -= reading.lower(at) === 'turn' ? 2 : 1;
	if (reading.lower(at) !== 'married') return undefined;
	const { from } = reading.sentence(at);
	for (let subject = at - 1; subject >= from && at - subject < REACH; subject--) {
		if (reading.isPerson(subject)) return { cluster: reading.clusterAt(subject), at };
		if (!/^(?:he|she)$/.test(reading.lower(subject))) continue;
		const whose = reading.antecedent(subject, reading.clusterAt(name.from));
		return whose === undefined ? undefined : { cluster: whose, at };
	}
	return undefined;
}

/** Offices, by the noun for holding them. */
const TENURES: ReadonlyMap<string, string> = new Map(
	Object.entries({
		presidency: 'president',
		premiership: 'prime minister',
		chancellorship: 'chancellor',
		papacy: 'pope',
		governorship: 'governor',
		mayoralty: 'mayor',
		chairmanship: 'chairman',
		captaincy: 'captain',
		nomination: 'nominee',
		candidacy: 'candidate',
	}),
);

/** `during the presidency of Roe`, `Roe’s presidency`, `Roe’s term as mayor`: the office that the words tell. */
function findingsOfTenure(reading: Reading, name: Name, cluster: number): Finding[] {
	const behind = reading.lower(name.from - 1) === 'of' ? name.from - 2 : -1;
	const owned = isPossessiveEnd(reading.lower(name.to)) ? name.to + 1 : -1;
	if (
		/^(?:term|tenure|stint|time|selection|(?:re)?appointment|(?:re-?)?election|nomination|role|resignation|career|job|work|position)$/.test(
			reading.lower(owned),
		) &&
		reading.lower(owned + 1) === 'as'
	) {
		const phrase = phraseStartingAt(reading, owned + 2, reading.sentence(owned).to);
		const finding = phrase && roleFinding(reading, phrase, cluster, { rule: 'tenure', weight: 2.2 });
		return finding ? [finding] : [];
	}
	return [behind, owned].flatMap((at) => {
		const role = at < 0 ? undefined : TENURES.get(reading.lower(at));
		if (role === undefined) return [];
		const { start, end } = reading.token(at);
		return [{ cluster, rule: 'tenure', weight: 1.3, phrase: role, heads: [role], start, end }];
	});
}

/** `Roe has won the Ost Cup`: the winner of what has a name. */
function findingsOfWin(reading: Reading, name: Name, cluster: number): Finding[] {
	let at = name.to;
	if (/^(?:has|had)$/.test(reading.lower(at))) at++;
	if (!/^(?:wins|won)$/.test(reading.lower(at))) return [];
	const from = reading.lower(at + 1) === 'the' ? at + 2 : at + 1;
	const prize = reading.nameAt(from);
	if (prize?.from !== from || (prize.type !== 'event' && prize.type !== 'work')) return [];
	const phrase = `winner of ${reading.print({ from: at + 1, to: prize.to })}`;
	return [{ cluster, rule: 'win', weight: 1.3, phrase, heads: ['winner'], start: reading.token(at).start, end: prize.end }];
}

/** `The president nominated Roe to the board`. */
function findingsOfNomination(reading: Reading, name: Name, cluster: number): Finding[] {
	const at = name.from - 1;
	if (!/^(?:nominated|nominates|nominate)$/.test(reading.lower(at)) || !/^(?:to|as|for)$/.test(reading.lower(name.to))) return [];
	const { start, end } = reading.token(at);
	return [{ cluster, rule: 'nomination', weight: 1.3, phrase: 'nominee', heads: ['nominee'], start, end }];
}

/** `became minister after Roe resigned`, `a new leader after Roe was ousted`: what Roe was. */
function findingsOfPredecessor(reading: Reading, name: Name, cluster: number): Finding[] {
	if (reading.lower(name.from - 1) !== 'after') return [];
	const verb = /^(?:was|is|has|had)$/.test(reading.lower(name.to)) ? name.to + 1 : name.to;
	if (!LEFT.test(reading.lower(verb))) return [];
	const { from } = reading.sentence(name.from);
	const phrase = phraseEndingAt(reading, name.from - 1, from);
	if (!phrase || phrase.owner || reading.isPerson(phrase.to - 1) || isPluralRole(reading.token(phrase.head).text)) return [];
	if (
		!/^(?:became|become|becomes|as|new|named|elected|appointed|a|an)$/.test(reading.lower(phrase.from - 1)) &&
		reading.lower(phrase.from) !== 'new'
	)
		return [];
	const finding = roleFinding(reading, phrase, cluster, { rule: 'predecessor', weight: 1.3 });
	return finding ? [{ ...finding, phrase: formerly(finding.phrase.replace(/^new /, '')) }] : [];
}

function spouse(reading: Reading, cluster: number, of: number, at: number): Finding {
	const gender = reading.clusters[cluster]?.gender;
	const role = gender === 'female' ? 'wife' : gender === 'male' ? 'husband' : 'spouse';
	const { start, end } = reading.token(at);
	return { cluster, rule: 'spouse', weight: 1.2, phrase: `${role} of ${reading.clusters[of]?.name ?? ''}`, heads: [role], start, end };
}
