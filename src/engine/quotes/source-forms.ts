/** Says in which form a source stands: a name, a pronoun, or a description and its kind. */
import { ARTICLES, CENTRAL_DETERMINERS, COUNTS, DETERMINERS, POSSESSIVES } from '../lexicon/determiners.js';
import { fold, wordsOf } from '../lexicon/folding.js';
import { genderOfWord } from '../lexicon/gender.js';
import { isPluralRole, roleNoun } from '../lexicon/role-nouns.js';
import { PRONOUNS } from '../lexicon/pronouns.js';
import { ORGANIZATIONS, WORKS } from '../lexicon/things.js';
import { union, words } from '../lexicon/word-class.js';
import { phraseStartingAt } from '../syntax/noun-phrases.js';
import type { Unit } from '../syntax/units.js';
import { isPossessive } from '../syntax/word-kinds.js';
import { DOCUMENTS } from './documents.js';

/** The words of a source, read. */
export interface SourceForm {
	/** `carried`, `none`, a pronoun itself, or a determiner and a kind of noun: `the-person`. */
	readonly form: string;
	/** The folded head noun of a description; empty for others. */
	readonly head: string;
	/** Other folded words of a description. */
	readonly words: readonly string[];
	/** Whom it can mean. */
	readonly fits: 'male' | 'female' | 'person' | 'organization' | 'any';
}

/** Words of a description that tell nothing of whom it means. */
const PLAIN = words('former late new old year');

/** What opens a phrase for people of whom the article has not spoken: `one hiker`, `some of them`, `another aide`. */
const UNSPECIFIC = union(COUNTS, words('another others'));

/** Whether the words of a source say that somebody speaks who is not named: `one hiker`, `a Swede`. */
export function isUnspecific(units: readonly Unit[]): boolean {
	const first = units[0]?.text ?? '';
	return UNSPECIFIC.has(first) || (/^an?$/.test(first) && units.at(-1)?.type === 'group');
}

export const NO_SOURCE: SourceForm = { form: 'none', head: '', words: [], fits: 'person' };
export const CARRIED_NAME: SourceForm = { form: 'carried', head: '', words: [], fits: 'any' };

const FITS: Readonly<Record<string, SourceForm['fits']>> = {
	he: 'male',
	his: 'male',
	him: 'male',
	she: 'female',
	her: 'female',
	it: 'organization',
	its: 'organization',
};

/** The form of a source that is no name; `known` is its head, where it is known. */
export function sourceForm(units: readonly Unit[], known?: Unit): SourceForm {
	const first = units[0]?.text ?? '';
	if (units.length === 1 && (PRONOUNS.has(first) || POSSESSIVES.has(first)))
		return { form: first, head: '', words: [], fits: FITS[first] ?? 'any' };
	const at = known ? units.indexOf(known) : (phraseStartingAt(units, 0, units.length)?.head ?? -1);
	const head = fold(units[at]?.text ?? '');
	const kind = kindOfHead(head, units);
	const gender = genderOfWord(head);
	const fits =
		gender === 'unknown'
			? /^(?:person|age)$/.test(kind)
				? 'person'
				: /^(?:organization|thing)$/.test(kind)
					? 'organization'
					: 'any'
			: gender;
	const others = units.slice(0, Math.max(0, at)).filter(({ kind, text }) => kind !== 'mark' && !DETERMINERS.has(text) && !PLAIN.has(text));
	return { form: `${determinerOf(units)}-${kind}`, head, words: others.flatMap(({ text }) => wordsOf(text)), fits };
}

/** The form of the name of a people: `the Finn`, `the Basques`. */
export function nationForm(written: string): SourceForm {
	const head = fold(written);
	const isPlural = head.endsWith('s');
	return { form: isPlural ? 'none-persons' : 'the-nation', head, words: [], fits: isPlural ? 'any' : 'person' };
}

function determinerOf(units: readonly Unit[]): string {
	const first = units[0]?.text ?? '';
	if (POSSESSIVES.has(first) || units.slice(0, -1).some(isPossessive)) return 'whose';
	if (first === 'the') return 'the';
	if (ARTICLES.has(first)) return 'a';
	return CENTRAL_DETERMINERS.has(first) ? 'this' : 'none';
}

function kindOfHead(head: string, units: readonly Unit[]): string {
	if (units.some(({ text }) => /^\d+$|^\d+-year-old$/.test(text)) && /old$/.test(head)) return 'age';
	if (head === 'former' || head === 'latter') return head;
	if (DOCUMENTS.has(head)) return 'document';
	if (isPluralRole(head)) return 'persons';
	if (roleNoun(head) === head) return 'person';
	if (ORGANIZATIONS.has(head)) return 'organization';
	if (WORKS.has(head)) return 'thing';
	return head.endsWith('s') ? 'plural' : 'other';
}
