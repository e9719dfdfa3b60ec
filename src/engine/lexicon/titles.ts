/** Forms of address before names, without full stop, and what stands behind a name; from English news style guides. */
import { union, words } from './word-class.js';

export const HONORIFICS_OF_WOMEN = words('dame lady madam madame miss mlle mme mrs ms senora sra');
export const HONORIFICS_OF_MEN = words('lord monsignor mr senor sir sr');
/** Titles that are offices, ranks or occupations as well are in `persons.ts`. */
export const HONORIFICS = union(HONORIFICS_OF_WOMEN, HONORIFICS_OF_MEN, words('dr fr hon honorable honourable messrs mx saint st'));

/** What stands behind a name: generations. */
export const GENERATIONS = words('ii iii iv jr sr v');
