/** Words that tell whether somebody is a woman or a man. */
import { personsMarked } from './persons.js';
import { isRoleNoun } from './role-nouns.js';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from './pronouns.js';
import { HONORIFICS_OF_MEN, HONORIFICS_OF_WOMEN } from './titles.js';
import { union } from './word-class.js';

export type Gender = 'female' | 'male' | 'unknown';

const FEMALE = union(personsMarked('f'), HONORIFICS_OF_WOMEN, FEMALE_PRONOUNS);
const MALE = union(personsMarked('m'), HONORIFICS_OF_MEN, MALE_PRONOUNS);
/** No word that tells has more letters: `great-granddaughter`. */
const LONGEST = 19;

/** The gender that a title, noun or pronoun tells (`Mrs`, `brother`, `she`). */
export function genderOfWord(word: string): Gender {
	if (word.length > LONGEST) return 'unknown';
	const lower = word.toLowerCase().replace('.', '');
	if (FEMALE.has(lower) || lower.endsWith('woman')) return 'female';
	return MALE.has(lower) || (lower.endsWith('man') && isRoleNoun(lower)) ? 'male' : 'unknown';
}

/** Whether what two signs tell may be of one person: no man is a niece. */
export function gendersAgree(one: Gender = 'unknown', other: Gender = 'unknown'): boolean {
	return one === 'unknown' || other === 'unknown' || one === other;
}
