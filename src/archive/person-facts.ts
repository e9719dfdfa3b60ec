/** What an article says of a person that another article’s namesake may contradict: gender, year of birth, field of work, the office of a place. */
import type { Annotations, Entity, Mention } from '../annotations.js';
import { countryNamed } from '../engine/lexicon/countries.js';
import { fold, wordsOf } from '../engine/lexicon/folding.js';
import { FIELDS_OF_WORK, fieldOfWork } from '../engine/lexicon/fields-of-work.js';
import { FEMALE_FORENAMES, MALE_FORENAMES } from '../engine/lexicon/forenames.js';
import { genderOfWord, type Gender } from '../engine/lexicon/gender.js';
import { personsMarked } from '../engine/lexicon/persons.js';
import { ONLY_PREPOSITIONS } from '../engine/lexicon/prepositions.js';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../engine/lexicon/pronouns.js';
import { roleNoun } from '../engine/lexicon/role-nouns.js';
import { FORMER_QUALIFIERS, OFFICE_QUALIFIERS } from '../engine/lexicon/title-qualifiers.js';
import { union, without, words } from '../engine/lexicon/word-class.js';

/** What is known of a person. */
export interface PersonFacts {
	readonly gender: Gender;
	/** Give or take a year. */
	readonly born: number | undefined;
	/** Bits of the fields of work; 0 where nothing is said. */
	readonly fields: number;
	/** Offices that one has of a single place: `mayor` of `ottery`. */
	readonly offices: readonly Office[];
}

/** An office of a place, folded. */
export interface Office {
	readonly title: string;
	readonly place: string;
}

/** What nothing is known of. */
export const NO_FACTS: PersonFacts = { gender: 'unknown', born: undefined, fields: 0, offices: [] };

/** The facts as they are stored; empty where there are none. Equal facts have equal texts. */
export function factsText({ gender, born, fields, offices }: PersonFacts): string {
	if (gender === 'unknown' && born === undefined && fields === 0) return '';
	const parts = [
		gender === 'unknown' ? '' : gender.charAt(0),
		born ?? '',
		fields || '',
		...offices.map(({ title, place }) => `${title}=${place}`),
	];
	while (parts.at(-1) === '') parts.pop();
	return parts.join('|');
}

/** The facts of a stored text. */
export function factsOf(text: string): PersonFacts {
	if (text === '') return NO_FACTS;
	const [gender = '', born = '', fields = '', ...offices] = text.split('|');
	return {
		gender: gender === 'f' ? 'female' : gender === 'm' ? 'male' : 'unknown',
		born: born === '' ? undefined : Number(born),
		fields: Number(fields),
		offices: offices.map((office) => {
			const [title = '', place = ''] = office.split('=');
			return { title, place };
		}),
	};
}

/** What an article says of a person. */
export function personFacts(text: string, { article }: Annotations, { name, context }: Entity, mentions: readonly Mention[]): PersonFacts {
	const year = article.date === null ? undefined : Number(article.date.slice(0, 4));
	return { gender: genderOf(text, name, context, mentions), born: year && bornIn(text, mentions, year), ...contextFacts(context) };
}

/** What a description says. */
export function contextFacts(context: string | null): Pick<PersonFacts, 'fields' | 'offices'> {
	const roles = context === null ? [] : rolesIn(context);
	return {
		fields: roles.reduce((bits, { noun }) => bits | fieldOfWork(noun), 0),
		offices: roles.flatMap(officeOf),
	};
}

/** A title in a description: its noun, the words before it, and what stands after the preposition. */
interface ContextRole {
	readonly noun: string;
	readonly before: readonly string[];
	readonly after: readonly string[];
	/** Whether initials stand there: `mayor of the DA` belongs to a party. */
	readonly isOfInitials: boolean;
}

/** Initials at the end of a phrase. */
const OF_INITIALS = / (?:of|for|from|with) (?:the )?\p{Lu}{2,6}\s*$/u;

/** Words after a title’s noun that belong to it. */
const AFTER_NOUN = words('elect designate emeritus general');

function rolesIn(context: string): readonly ContextRole[] {
	return context.split(/[,;/]|\b(?:and|turned|who|whose)\b/u).flatMap((phrase) => {
		const all = wordsOf(phrase);
		const end = all.findIndex((word, at) => at > 0 && ONLY_PREPOSITIONS.has(word));
		const head = [...all.slice(0, end < 0 ? all.length : end)];
		while (head.length > 1 && AFTER_NOUN.has(head.at(-1) ?? '')) head.pop();
		const noun = roleNoun(head.at(-1) ?? '');
		return noun === undefined
			? []
			: [{ noun, before: head.slice(0, -1), after: end < 0 ? [] : all.slice(end + 1), isOfInitials: OF_INITIALS.test(phrase) }];
	});
}

/** Offices of a town or region, and those of which a country has one. */
const OF_PLACES = words('governor mayor sheriff');
const OF_COUNTRIES = without(union(personsMarked('c'), words('minister')), words('ambassador vice-president'));

function officeOf({ noun, before, after, isOfInitials }: ContextRole): Office[] {
	if (OF_PLACES.has(noun)) {
		const place = after.length > 0 && !isOfInitials ? after : before.filter((word) => !isQualifier(word));
		return place.length > 0 ? [{ title: noun, place: place.join(' ') }] : [];
	}
	const country = OF_COUNTRIES.has(noun) ? countryNamed(after.join(' ')) : undefined;
	return country === undefined ? [] : [{ title: 'state', place: fold(country) }];
}

/** Whether a word before a title names no place. */
function isQualifier(word: string): boolean {
	return OFFICE_QUALIFIERS.has(word) || FORMER_QUALIFIERS.has(word);
}

/** Pronouns of one gender from which on they count: the engine gives one or two to the wrong person. */
const FEWEST_PRONOUNS = 2;
/** How many times as many as of the other. */
const PRONOUN_MAJORITY = 4;

function genderOf(text: string, name: string, context: string | null, mentions: readonly Mention[]): Gender {
	const titles = [
		...mentions.map((mention) => titleBefore(text, mention)),
		...(context === null ? [] : rolesIn(context).map(({ noun }) => noun)),
	];
	const byTitle = agreed(titles.map(genderOfWord));
	if (byTitle !== 'unknown') return byTitle;
	const pronouns = mentions.filter(({ form }) => form === 'pronoun').map(({ text: word }) => word.toLowerCase());
	const she = pronouns.filter((word) => FEMALE_PRONOUNS.has(word)).length;
	const he = pronouns.filter((word) => MALE_PRONOUNS.has(word)).length;
	const byPronoun =
		she >= Math.max(FEWEST_PRONOUNS, PRONOUN_MAJORITY * he)
			? 'female'
			: he >= Math.max(FEWEST_PRONOUNS, PRONOUN_MAJORITY * she)
				? 'male'
				: 'unknown';
	const forename = wordsOf(name)[0] ?? '';
	const byForename = FEMALE_FORENAMES.has(forename) ? 'female' : MALE_FORENAMES.has(forename) ? 'male' : 'unknown';
	// A person with a woman’s forename who is `he` was given somebody else’s pronouns.
	return byForename === 'unknown' || byForename === byPronoun ? byPronoun : 'unknown';
}

function agreed(genders: readonly Gender[]): Gender {
	const known = new Set(genders.filter((gender) => gender !== 'unknown'));
	return known.size === 1 ? ([...known][0] ?? 'unknown') : 'unknown';
}

/** The word before a name, where it is a form of address or a noun. */
function titleBefore(text: string, { start, form }: Mention): string {
	return form === 'name' ? (/(?<![\p{L}-])([\p{L}-]{1,24})\.? $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '') : '';
}

const OLDEST = 110;

/** `Ann Roe, 34,`, `Ann Roe (34)`, `34-year-old dentist Ann Roe`. */
function bornIn(text: string, mentions: readonly Mention[], year: number): number | undefined {
	for (const { start, end, form } of mentions) {
		if (form !== 'name') continue;
		const after = /^(?:, (?:aged? )?(\d{1,3})(?=[,.;])| \((\d{1,3})\))/u.exec(text.slice(end, end + 14));
		const age = Number(after?.[1] ?? after?.[2] ?? ageBefore(text.slice(Math.max(0, start - 60), start)));
		if (age > 0 && age < OLDEST) return year - age;
	}
	return undefined;
}

/** `34-year-old` with up to three words behind it, which the text ends with. */
function ageBefore(text: string): string | undefined {
	if (!text.endsWith(' ')) return undefined;
	const words = text.split(' ').slice(-5, -1);
	const at = words.findLastIndex((word) => word.endsWith('-year-old'));
	const isBefore = words.slice(at + 1).every((word) => /^[\p{L}-]{1,30}$/u.test(word));
	return at >= 0 && isBefore ? /(?<!\d)(\d{1,3})-year-old$/.exec(words[at] ?? '')?.[1] : undefined;
}

/** Fields that one person often has both of. */
const RELATED: readonly number[] = [
	bitsOf('stage', 'media'),
	bitsOf('learning', 'healing'),
	bitsOf('learning', 'media'),
	bitsOf('politics', 'law'),
];

function bitsOf(...fields: readonly (typeof FIELDS_OF_WORK)[number][]): number {
	return fields.reduce((bits, field) => bits | (1 << FIELDS_OF_WORK.indexOf(field)), 0);
}

/** Years by which two years of birth may differ: ages are of some day of the year. */
const BORN_TOLERANCE = 2;

/** What speaks against two being one, as a kind of fact; undefined where nothing does. */
export type FactConflict = 'gender' | 'born' | 'fields' | 'offices';

/** What speaks against two being one. */
export function contradiction(a: PersonFacts, b: PersonFacts): FactConflict | undefined {
	if (a.gender !== 'unknown' && b.gender !== 'unknown' && a.gender !== b.gender) return 'gender';
	if (a.born !== undefined && b.born !== undefined && Math.abs(a.born - b.born) > BORN_TOLERANCE) return 'born';
	if (a.fields !== 0 && b.fields !== 0 && (a.fields & b.fields) === 0) {
		const both = RELATED.some((bits) => (bits & a.fields) !== 0 && (bits & b.fields) !== 0);
		if (!both) return 'fields';
	}
	const isOther = ({ title, place }: Office): boolean => {
		const others = b.offices.filter((office) => office.title === title);
		return others.length > 0 && !others.some((office) => isSamePlace(office.place, place));
	};
	return a.offices.some(isOther) && !a.offices.some((office) => !isOther(office) && b.offices.some(({ title }) => title === office.title))
		? 'offices'
		: undefined;
}

function isSamePlace(a: string, b: string): boolean {
	return a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);
}
