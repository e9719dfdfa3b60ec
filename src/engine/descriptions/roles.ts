/** Turns a role phrase into a finding: its owner spelled out, its heads listed. */
import { union, words } from '../lexicon/word-class.js';
import { startsWithCapital } from '../document/characters.js';
import { CLERGY, PARTISANS, personsMarked, RANKS, RELATIONS } from '../lexicon/persons.js';
import { fullTitle, isPluralRole } from '../lexicon/role-nouns.js';

import type { Finding } from './findings.js';
import { type RolePhrase } from '../syntax/role-phrases.js';
import { shortened } from './shortened.js';
import type { DescribedText } from './described-text.js';
import { ownerNoun, withOwner } from './owners.js';
import type { Range } from '../syntax/range.js';

/** Nouns of party and faith, uninformative on their own. */
const BELONGING = union(
	PARTISANS.keys(),
	personsMarked('n'),
	words('communist compatriot countryman fellow nationalist native socialist unionist'),
);
/** What is said of several together and of none alone (`two different presidents`). */
const UNCOUNTED = /^(?:different|separate|various|other|more|\p{L}+teen|twenty|\d+)(?: |$)/u;

/** Nouns for persons that stand in front of a title as adjectives do (`the moderate President Roe`). */
const QUALITIES = union(personsMarked('a'), words('communist socialist'));

export interface RoleSource {
	readonly rule: string;
	readonly weight: number;
	/** Print a plural head in the singular (`Senators A and B`). */
	readonly singular?: boolean;
}

/** What a role phrase says of the entity: one finding, or none where it names nothing. */
export function roleFindings(passage: DescribedText, phrase: RolePhrase, cluster: number, source: RoleSource): Finding[] {
	const range = shortened(passage, withoutOwn(passage, withoutOthers(passage, phrase), phrase), phrase.head);
	const printed = printedRole(passage, range, phrase, source.singular ?? isPluralRole(passage.unit(phrase.head).written));
	const text = houseForm(withOwner(passage, printed, range, phrase, cluster));
	const noun = ownerNoun(passage, range, phrase);
	const owned = noun === undefined ? {} : { owned: { by: noun, phrase: houseForm(printed) } };
	const heads = headsOf(passage, phrase);
	return [
		{
			cluster,
			rule: source.rule,
			weight: weightOf(phrase, source),
			phrase: text,
			heads,
			...owned,
			...passage.span(phrase.from, phrase.to),
		},
	];
}

/** `ex-minister` is a `former minister`, `then-president` a `then president`. */
function houseForm(text: string): string {
	return text
		.replace(/(^| )[Ee]x-/g, '$1former ')
		.replace(/(^| )[Tt]hen-(\S+)/g, (_, gap: string, office: string) => `${gap}then ${office.replace(/-/g, ' ')}`);
}

/** A role that somebody has left. */
export function formerly(phrase: string): string {
	return /^(?:former|ex-|outgoing)/.test(phrase) ? phrase : `former ${phrase}`;
}

/** `his wife and the chair of the board`: what belongs to him ends with the relation. */
function withoutOthers(passage: DescribedText, phrase: RolePhrase): Range {
	const owned = phrase.owner && RELATIONS.has(phrase.role) && passage.lower(phrase.head + 1) === 'and';
	return owned && phrase.to > phrase.head + 1 ? { from: phrase.from, to: phrase.head + 1 } : phrase;
}

/** `its own counsel`: without the owner that `own` repeats. */
function withoutOwn(passage: DescribedText, { from, to }: Range, { head }: RolePhrase): Range {
	return from < head && passage.lower(from) === 'own' ? { from: from + 1, to } : { from, to };
}

/** A relation is a little less informative than an office; a party or nationality least. */
function weightOf(phrase: RolePhrase, source: RoleSource): number {
	if (BELONGING.has(phrase.role) && phrase.head - phrase.from < 3 && phrase.to === phrase.head + 1) return Math.min(source.weight, 1.5);
	return RELATIONS.has(phrase.role) && phrase.owner ? Math.min(source.weight, 2.6) : source.weight;
}

/** The phrase with its head in the singular, abbreviations of titles written out. */
function printedRole(passage: DescribedText, range: Range, phrase: RolePhrase, singular: boolean): string {
	const title = startsWithCapital(passage.unit(phrase.head).written) && /^\p{Ll}/u.test(passage.unit(phrase.head - 1).written);
	const areTwoRoles =
		title &&
		phrase.head - 1 >= range.from &&
		passage.roleAt(phrase.head - 1) !== undefined &&
		!QUALITIES.has(passage.lower(phrase.head - 1));
	// `study co-author Professor Roe`: two roles side by side.
	const before = passage.print({ from: range.from, to: phrase.head }, true) + (areTwoRoles ? ',' : '');
	const after = passage.print({ from: phrase.head + 1, to: range.to });
	const gap = (at: number): string => (passage.unit(at).spaced ? ' ' : '');
	const head =
		singular && !passage.isHyphen(phrase.head - 1)
			? singularHead(passage, phrase)
			: passage.print({ from: phrase.head, to: phrase.head + 1 }, true);
	const full = /^con$/i.test(head) ? phrase.role : (fullTitle(head) ?? head);
	const written = (singular ? before.replace(UNCOUNTED, '') : before).replace(
		/\b\p{L}{2,4}\.?(?= |$)/gu,
		(word) => abbreviatedTitle(word) ?? word,
	);
	return `${written}${written ? gap(phrase.head) : ''}${full}${after ? gap(phrase.head + 1) : ''}${after}`;
}

/** `lieutenant` of `Lt.` or, as British papers write ranks, `lt`. */
function abbreviatedTitle(word: string): string | undefined {
	if (word.toLowerCase() === 'ch') return 'chief';
	const full = fullTitle(word);
	return word.endsWith('.') || (full !== undefined && (RANKS.has(full) || CLERGY.has(full)) && /^\p{L}\p{Ll}+$/u.test(word))
		? full
		: undefined;
}

/** `senator` of `Senators`, `MP` of `MPs`. */
function singularHead(passage: DescribedText, { head, role }: RolePhrase): string {
	const { written } = passage.unit(head);
	return /^\p{Lu}{2,}s?$/u.test(written) ? role.toUpperCase() : role;
}

/** All role nouns up to the head, the head first, each also with the word in front of it. */
function headsOf(passage: DescribedText, phrase: RolePhrase): string[] {
	const heads: string[] = [];
	for (let at = phrase.head; at >= phrase.from; at--) {
		const role = at === phrase.head ? phrase.role : passage.roleAt(at);
		if (role === undefined) continue;
		heads.push(role);
		if (at > phrase.from && passage.unit(at - 1).kind === 'word') heads.push(`${passage.lower(at - 1)} ${role}`);
	}
	return heads;
}
