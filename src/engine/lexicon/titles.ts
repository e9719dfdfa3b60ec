/** Forms of address before names, without full stop, and what stands behind a name; from English news style guides. */
import { union, words } from './word-class.js';

export const HONORIFICS_OF_WOMEN = words('begum dame datin frau hajia lady madam madame miss mlle mme mrs ms puan senora signora smt sra');
export const HONORIFICS_OF_MEN = words('alhaji dato datuk haji herr lord mallam monsignor mr ratu senor shri signor sir sr tunku');
/** Titles that are offices, ranks or occupations as well are in `persons.ts`. */
export const HONORIFICS = union(HONORIFICS_OF_WOMEN, HONORIFICS_OF_MEN, words('dr fr hon honorable honourable hrh messrs mx saint st'));

/** Whether a word in lower case is an honorific, with its full stop or without. */
export function isHonorific(word: string): boolean {
	return HONORIFICS.has(word.replace('.', ''));
}

/** Forms of address between a possessive and a title: `His Majesty King Roe`. */
export const STYLES = words('eminence excellency highness holiness majesty');

/** What stands behind a name: generations. */
export const GENERATIONS = words('ii iii iv jr sr v');
/** Honorifics that are abbreviations: a full stop belongs to the word. */
export const SHORT_HONORIFICS = union(
	[...HONORIFICS].filter((word) => !/[aeiou]/.test(word)),
	words('hon messrs mme'),
);

/** Small words of Romance and Germanic languages that join the parts of names. */
export const EUROPEAN_PARTICLES = words('da das de del den der des di do dos du la le van von');
const ARABIC_ARTICLES = words('ad al an ar as ash at az el ul ur');
/** Small words before surnames, which a surname may lack when it stands by itself. */
export const SURNAME_PARTICLES = union(EUROPEAN_PARTICLES, ARABIC_ARTICLES, words('abu af av bin bint dela della ibn mac ten ter y zu'));
