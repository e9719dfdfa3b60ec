/** Words that open a noun phrase: closed classes, from grammars of English (the terms are those of Quirk et al.). */
import { SMALL_NUMBERS } from './numbers.js';
import { union, words } from './word-class.js';

export const ARTICLES = words('a an the');
export const DEMONSTRATIVES = words('that these this those');
/** Possessive determiners. */
export const POSSESSIVES = words('her his its my our their your');
/** Determiners that count or measure. */
export const QUANTIFIERS = words('all any both each every few many most no several some');
/** Quantifiers and numbers in words: what says how many. */
export const COUNTS = union(QUANTIFIERS, SMALL_NUMBERS.keys());
/** Determiners that compare. */
export const COMPARING = words('another multiple numerous other such various');

/** What opens a definite noun phrase and nothing else. */
export const DEFINITES = union(['the'], POSSESSIVES);
/** Articles and possessives: what surely opens a noun phrase. */
export const SPECIFIERS = union(ARTICLES, POSSESSIVES);
/** Of these a noun phrase has one. */
export const CENTRAL_DETERMINERS = union(SPECIFIERS, DEMONSTRATIVES);
export const DETERMINERS = union(CENTRAL_DETERMINERS, COUNTS, COMPARING);
