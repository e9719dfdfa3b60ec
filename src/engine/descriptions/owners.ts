/** Says whose role somebody has: `his wife`, `its director`, `the bank’s analyst`, `Iran’s president`. */
import { FULL_WEEKDAYS, PARTS_OF_DAY, RELATIVE_DAYS, UNITS_OF_TIME } from '../lexicon/calendar.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { ARTISTS, KIN, PARTS, POLITICAL_OFFICES, RELATIONS } from '../lexicon/persons.js';
import { union, words } from '../lexicon/word-class.js';
import type { Range } from '../syntax/range.js';
import type { RolePhrase } from '../syntax/role-phrases.js';
import { isPossessive } from '../syntax/word-kinds.js';
import type { DescribedText } from './described-text.js';
import type { Finding } from './findings.js';

/** Roles that one has for somebody: `her barrister`. */
const RELATIONAL = union(RELATIONS.keys(), words('advocate assistant barrister boss caddie counsel deputy flatmate roommate solicitor'));
/** Roles that states and works have as well as organizations. */
const OF_OTHER_THINGS = union(POLITICAL_OFFICES.keys(), ARTISTS.keys(), PARTS.keys());
const TIME_OWNERS = union(RELATIVE_DAYS, FULL_WEEKDAYS, UNITS_OF_TIME, PARTS_OF_DAY, words('century decade season'));

/** The role with its owner spelled out, where that is needed and known. */
export function withOwner(passage: DescribedText, printed: string, range: Range, phrase: RolePhrase, cluster: number): string {
	const { owner } = phrase;
	const complete = range.to > phrase.head + 1;
	if (!owner && phrase.determiner === 'whose') {
		// `Roe, 33, whose husband, Doe, left`
		let at = phrase.from - 2;
		if (passage.lower(at) === ',') at--;
		if (passage.isNumber(at) && passage.lower(at - 1) === ',') at -= 2;
		return passage.isName(at) && !complete
			? `${printed} of ${passage.isPerson(at) ? passage.nameOf(passage.clusterAt(at)) : withArticle(passage, at)}`
			: printed;
	}
	if (!owner) {
		const dead = complete || !KIN.has(phrase.role) ? undefined : survivedBy(passage, phrase.from, cluster);
		return dead === undefined ? printed : `${printed} of ${passage.nameOf(dead)}`;
	}
	if (owner.to - owner.from === 1 && POSSESSIVES.has(passage.lower(owner.from))) {
		if (passage.lower(owner.from) === 'its') {
			const isOfOrganization = !OF_OTHER_THINGS.has(phrase.role) && (!complete || /^(?:of|for)$/.test(passage.lower(phrase.head + 1)));
			const name = openerMeant(passage, owner.from) ?? (isOfOrganization ? organizationMeant(passage, owner.from) : undefined);
			return ofThing(passage, printed, phrase, name);
		}
		const whose = complete || !RELATIONAL.has(phrase.role) ? undefined : passage.ownerOf(owner.from, cluster);
		return whose === undefined ? printed : `${printed} of ${passage.nameOf(whose)}`;
	}
	if (passage.isName(owner.from)) return complete ? printed : ownedByName(passage, printed, owner);
	if (TIME_OWNERS.has(passage.lower(owner.to - 1))) return printed;
	const named = complete ? undefined : antecedentOfNoun(passage, owner);
	if (named !== undefined) return ofThing(passage, printed, phrase, named);
	const whose = passage.print(owner);
	return `${whose}${/[^s]s$/.test(whose) ? '’' : '’s'} ${printed}`;
}

/** Units of those who survive somebody: a bound on what an endless list costs. */
const LONGEST_LIST = 120;

/** `She is survived by a son, Jan Roe; a brother, …`: who died, before a relative at `relative`, who is a person of `cluster`. */
function survivedBy(passage: DescribedText, relative: number, cluster: number): number | undefined {
	const from = Math.max(passage.sentence(relative).from, relative - LONGEST_LIST);
	for (let at = relative - 1; at > from + 1; at--) {
		if (passage.lower(at) !== 'by' || passage.lower(at - 1) !== 'survived') continue;
		const subject = at - 3;
		return passage.isPerson(subject) ? passage.clusterAt(subject) : passage.deadMeantBy(subject, cluster);
	}
	return undefined;
}

/** `director of Ost Radio`: the role of the thing whose name is a unit, if any. */
function ofThing(passage: DescribedText, printed: string, { from, to, head }: RolePhrase, name: number | undefined): string {
	if (name === undefined) return printed;
	for (let at = from; at < to; at++) if (passage.isName(at)) return printed;
	// `Its head of ethics` → `head of ethics at Ost Radio`
	const joint = to > head + 1 && passage.typeAt(name) === 'organization' ? 'at' : 'of';
	return `${printed} ${joint} ${withArticle(passage, name)}`;
}

/** The name that opens the sentence of `its` or, where `its` opens that, the sentence before: `Ost Radio closes. Its director, …`. */
function openerMeant(passage: DescribedText, its: number): number | undefined {
	const { from: start } = passage.sentence(its);
	const isOpener = its <= start + 1;
	if (isOpener && passage.paragraphAt(start - 1) !== passage.paragraphAt(its)) return undefined;
	const opener = isOpener ? passage.sentence(start - 1).from : start;
	const at = passage.isName(opener) ? opener : opener + 1;
	const isMeant = isThing(passage, at) && (at === opener || passage.lower(opener) === 'the');
	return isMeant && !isPossessive(passage.unit(at + 1)) ? at : undefined;
}

/** Sentences before its own, in its paragraph, in which `its` may have its antecedent. */
const SENTENCES_BACK = 2;

/** The one organization named in the nearest sentence that names any: what `its` stands for. */
function organizationMeant(passage: DescribedText, its: number): number | undefined {
	let [{ from }, to] = [passage.sentence(its), its];
	for (let back = 0; back <= SENTENCES_BACK && to > 0; back++) {
		const found = new Map<number, number>();
		for (let at = to - 1; at >= from; at--) if (passage.typeAt(at) === 'organization') found.set(passage.clusterAt(at), at);
		if (found.size > 0) return found.size === 1 ? [...found.values()][0] : undefined;
		to = from;
		({ from } = passage.sentence(from - 1));
	}
	return undefined;
}

function isThing(passage: DescribedText, at: number): boolean {
	return /^(?:organization|place|work)$/.test(passage.typeAt(at) ?? '');
}

/** The noun of an owner that has no name (`the bank’s analyst`), where nothing else follows the role. */
export function ownerNoun(passage: DescribedText, range: Range, { owner, head, determiner }: RolePhrase): string | undefined {
	if (!owner || range.to > head + 1 || !/^(?:the|)$/.test(determiner) || holdsName(passage, owner)) return undefined;
	const noun = passage.lower(owner.to - 1);
	return POSSESSIVES.has(noun) || TIME_OWNERS.has(noun) ? undefined : noun;
}

/** `former Ost County sheriff’s` deputy: not any sheriff of whom the article speaks. */
function holdsName(passage: DescribedText, { from, to }: Range): boolean {
	for (let at = from; at < to; at++) if (passage.isName(at)) return true;
	return false;
}

/** The findings with owners by name of whom one noun says what they are and of nobody else: `the bank’s analyst` → `analyst of Ost Bank`. */
export function withNamedOwners(passage: DescribedText, findings: readonly Finding[]): Finding[] {
	if (!findings.some(({ owned }) => owned)) return [...findings];
	const clustersOf = new Map<string, Set<number>>();
	for (const { cluster, heads } of findings)
		for (const head of heads) clustersOf.set(head, (clustersOf.get(head) ?? new Set()).add(cluster));
	return findings.map((finding) => {
		const others = [...(clustersOf.get(finding.owned?.by ?? '') ?? [])].filter((cluster) => cluster !== finding.cluster);
		const [owner] = others;
		if (!finding.owned || owner === undefined || others.length > 1) return finding;
		return { ...finding, phrase: `${finding.owned.phrase} of ${passage.nameOf(owner)}` };
	});
}

/** Units of the text in which the thing that an owner's noun means is looked for. */
const UNITS_BACK = 400;

const BUSINESSES = words('agency bank charity club company firm group union');

/** The last thing named before `the board’s` whose name ends with that noun. */
function antecedentOfNoun(passage: DescribedText, owner: Range): number | undefined {
	const noun = passage.lower(owner.to - 1);
	if (BUSINESSES.has(noun)) return organizationMeant(passage, owner.from);
	for (let at = owner.from - 1; at >= Math.max(0, owner.from - UNITS_BACK); at--)
		if (isThing(passage, at) && passage.lower(at).split(' ').includes(noun)) return at;
	return undefined;
}

/** A name with the article that stands before it. */
export function withArticle(passage: DescribedText, name: number): string {
	return passage.lower(name - 1) === 'the' ? `the ${passage.unit(name).written}` : passage.unit(name).written;
}

/** Adjectives that nobody puts behind a name: `Ost’s largest shareholder`, `the party’s former leader`. */
const FIRST_ADJECTIVE = /^(?:\p{L}{2,}est|first|former|interim|last|longest[ -]serving|most|new|only|then) /u;

/** `Chelyabinsk’s governor` → `governor of Chelyabinsk`; `the Labour Party’s leader` → `Labour Party leader`. */
function ownedByName(passage: DescribedText, printed: string, owner: Range): string {
	const type = owner.to === owner.from + 1 ? passage.typeAt(owner.from) : null;
	const isOrganized = type === 'organization' || type === 'group';
	if (isOrganized && FIRST_ADJECTIVE.test(printed)) return `${printed} of ${withArticle(passage, owner.from)}`;
	if (isOrganized || type === null) return `${passage.print(owner)} ${printed}`;
	return `${printed} of ${type === 'person' ? passage.nameOf(passage.clusterAt(owner.from)) : passage.print(owner)}`;
}
