/** Which nouns say what a person is: those of `persons.ts`, those that a dictionary has, and those that an ending makes (`-ist`, `-maker`). */
import { PERSON_NOUN_TABLE } from './person-noun-table.js';
import { PERSONS, TITLE_ABBREVIATIONS } from './persons.js';
import { singularsOf } from './plurals.js';
import { words } from './word-class.js';

/** Nouns for persons that `persons.ts` does not list. */
const OTHER_PERSONS = words(PERSON_NOUN_TABLE);

/** Endings that make a person of almost any word. */
export const AGENT = /^[\p{L}-]{3,}(?:ist|ographer|woman|sman|person|worker|surgeon|maker|keeper|holder|ician)$/u;
const NO_PERSON = /^(?:(?:check|short|black|play|watch|wish|wait)list|(?:ass|pers|ins|cons|res|des|subs|enl|coex|rac|sex|chr|agan)ist)$/;

/** The singular of a role noun in lower case (`wives` → `wife`, `Senators` → `senator`); undefined for other words. */
export function roleNoun(word: string): string | undefined {
	const lower = word.toLowerCase();
	return isRoleNoun(lower) ? lower : singularsOf(lower).find(isRoleNoun);
}

/** What an abbreviated title stands for, with or without its full stop (`Lt.` → `lieutenant`); undefined for other words. */
export function fullTitle(word: string): string | undefined {
	return TITLE_ABBREVIATIONS.get(word.toLowerCase().replace(/\.$/, ''));
}

/** The role that an abbreviated title stands for, in the singular (`Sens.` → `senator`); undefined for other words. */
export function abbreviatedRole(word: string): string | undefined {
	const full = fullTitle(word);
	return full === undefined ? undefined : (roleNoun(full) ?? full);
}

/** Whether the word is a role noun in the plural, or the abbreviation of one (`Sens.`). */
export function isPluralRole(word: string): boolean {
	const written = word.toLowerCase();
	const lower = (written.endsWith('s.') ? TITLE_ABBREVIATIONS.get(written.slice(0, -1)) : undefined) ?? written;
	return !isRoleNoun(lower) && singularsOf(lower).some(isRoleNoun);
}

/** Whether a word in lower case is a role noun in the singular: listed, or made by an ending (`-ist`, `-maker`). */
export function isRoleNoun(lower: string): boolean {
	return OTHER_PERSONS.has(lower) || isFrequentRole(lower);
}

/** The same of those that hardly mean anything else: not of all that a dictionary has. */
export function isFrequentRole(lower: string): boolean {
	return PERSONS.has(lower) || (/[nrt]$/.test(lower) && AGENT.test(lower) && !NO_PERSON.test(lower));
}
