/** Makes the forms of a verb from its base form, by the rules of English spelling and the table of irregular verbs. */
import { IRREGULAR_VERBS } from './irregular-verbs.js';
import { union, words, type WordClass } from './word-class.js';

/** Verbs of several syllables that double their last consonant, since the last syllable is stressed. */
const DOUBLING = words(`
admit begin commit compel concur confer control defer equip excel expel forbid forget infer occur omit patrol permit prefer propel rebel rebut refer regret submit transfer upset`);
/** One syllable with a short vowel: `plan`; `quip` without the `u` after its `q`, which is no vowel. */
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
/** British spelling doubles the `l` of an unstressed syllable, American does not. */
const ENDS_IN_L = /[^aeiou][aeiou]l$/;
const HAS_VOWEL = /[aeiouy]/;

/** `says`. */
export function thirdPerson(base: string): string {
	if (base === 'have') return 'has';
	if (/(?:[sxzo]|ch|sh)$/.test(base)) return `${base}es`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** `said`; both spellings of `labelled`. */
export function pastForms(base: string): string[] {
	const irregular = IRREGULAR_VERBS.get(base)?.past;
	if (irregular !== undefined) return base === 'forecast' ? [irregular, 'forecasted'] : [irregular];
	if (base.endsWith('e')) return [`${base}d`];
	if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
	return stems(base).map((stem) => `${stem}ed`);
}

/** `saying`. */
export function presentParticiples(base: string): string[] {
	if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
	return /[^eoy]e$/.test(base) ? [`${base.slice(0, -1)}ing`] : stems(base).map((stem) => `${stem}ing`);
}

/** The forms other than the base: third person, past, present participle. */
export function formsOf(base: string): string[] {
	return [thirdPerson(base), ...pastForms(base), ...presentParticiples(base)];
}

/** Each verb with all its forms. */
export function everyForm(bases: Iterable<string>): WordClass {
	return union(...[...bases].map((base) => [base, ...formsOf(base)]));
}

/** Third person and past of each verb. */
export function finiteForms(bases: Iterable<string>): WordClass {
	return union(...[...bases].map((base) => [thirdPerson(base), ...pastForms(base)]));
}

/** Third person and past of irregular verbs. */
export const IRREGULAR_FORMS = finiteForms(IRREGULAR_VERBS.keys());

/** Past forms of irregular verbs. */
export const IRREGULAR_PASTS: WordClass = new Set([...IRREGULAR_VERBS.values()].map(({ past }) => past));

/** Past participles of irregular verbs. */
export const IRREGULAR_PARTICIPLES: WordClass = new Set([...IRREGULAR_VERBS.values()].map(({ participle }) => participle));

/** Those that are neither base form nor participle: nothing but a finite verb. */
export const ONLY_PASTS: WordClass = new Set(
	[...IRREGULAR_VERBS].flatMap(([base, { past, participle }]) => (past === base || past === participle ? [] : [past])),
);

/** What an ending with a vowel is put to: the last consonant doubled or not, or both. */
function stems(base: string): string[] {
	const doubled = base + base.slice(-1);
	if (SHORT.test(base.replace('qu', 'q')) || DOUBLING.has(base)) return [doubled];
	return ENDS_IN_L.test(base) && HAS_VOWEL.test(base.slice(0, -3)) && !/eal$/.test(base) ? [doubled, base] : [base];
}
