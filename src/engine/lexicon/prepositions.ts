/** Prepositions, by what they mostly say: closed classes, from grammars of English. */
import { SUBORDINATORS } from './conjunctions.js';
import { union, without, words } from './word-class.js';

/** The most frequent ones, which join a noun phrase to a noun; behind `to` an infinitive may stand as well. */
export const NOUN_PREPOSITIONS = words('at by for from in of on with');
export const COMMON_PREPOSITIONS = union(NOUN_PREPOSITIONS, ['to']);
const PLACE = words(`
aboard above across along alongside amid among around atop behind below beneath beside beyond inside into near off onto outside over through throughout toward towards under upon within`);
const TIME = words('after before during since till until');
const OTHER = words(`
about against as between besides concerning despite except following including like per plus regarding than unlike versus via vs without`);

export const PREPOSITIONS = union(COMMON_PREPOSITIONS, PLACE, TIME, OTHER);
/** Those of place and direction. */
export const PLACE_PREPOSITIONS = union(PLACE, words('at from in to'));
/** Those of time, and those that say when something else took place. */
export const TIME_PREPOSITIONS = union(TIME, words('at by in on'));
/** Prepositions that are no conjunctions. */
export const ONLY_PREPOSITIONS = without(PREPOSITIONS, SUBORDINATORS);
/** Prepositions that join a noun phrase to the one before it: `a spokesman for the ministry`. */
export const JOINING_PREPOSITIONS = union(COMMON_PREPOSITIONS, words('about against between over'), words('among behind near under'));
