/** Words that open a noun phrase: closed classes, from grammars of English. */
import { union, words } from './word-class.js';

export const INDEFINITE_ARTICLES = words('a an');
export const ARTICLES = union(INDEFINITE_ARTICLES, ['the']);
export const DEMONSTRATIVES = words('this that these those');
/** Possessive determiners. */
export const POSSESSIVES = words('his her its their our my your');
export const QUANTIFIERS = words('some any another each every no several many most few both all other such various multiple numerous');
