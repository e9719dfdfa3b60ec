/** Conjunctions: closed classes, from grammars of English. */
import { union, words } from './word-class.js';

export const COORDINATORS = words('and but nor or so yet');
/** They set what follows against the main clause. */
export const CONCESSIVES = words('although though whereas while');
/** Conjunctions of adverbial clauses. */
export const SUBORDINATORS = union(CONCESSIVES, words('after because before if once since unless until when whenever'));
export const CONJUNCTIONS = union(COORDINATORS, SUBORDINATORS, words('as than that where wherever whether'));
/** Conjunctions and relatives with which a clause most often goes on. */
export const CLAUSE_LINKS = words('and as but which while who');
