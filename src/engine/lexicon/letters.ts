/** Letters after a person's name, from English news style guides: in lower case, without full stop. */
import { POLITICAL_OFFICES } from './persons.js';
import { union, words, type WordClass } from './word-class.js';

/** Of somebody who sits in a parliament. */
export const LETTERS_OF_MEMBERS: WordClass = union(
	[...POLITICAL_OFFICES.keys()].filter((noun) => /^(?:m[a-z]{1,2}|td)$/.test(noun)),
	words('mlc ms'),
);
export const LETTERS_OF_COUNSEL = words('kc qc san sc');
const LETTERS_OF_HONOUR = words('ac ao bem cbe cpa dbe esq frs gbe jd kbe llb mbe oam obe ph.d phd rn');
export const LETTERS = union(LETTERS_OF_MEMBERS, LETTERS_OF_COUNSEL, LETTERS_OF_HONOUR);

/** Of them, those that end names of clubs and firms as well: `Sporting KC`, `Ost SC`. */
export const LETTERS_OF_CLUBS = words('ac kc ms rn sc');
