/** Pronouns: closed classes, from grammars of English. */
import { union, words } from './word-class.js';

/** Subject forms that stand for somebody or something the article mentions. */
export const SUBJECT_PRONOUNS = words('he i it she they we');
export const PRONOUNS = union(SUBJECT_PRONOUNS, ['you']);
/** Object forms that are nothing else; `her` is a possessive, `it` and `you` are subjects too. */
export const OBJECT_PRONOUNS = words('him me them us');
export const REFLEXIVES = words('herself himself itself myself ourselves themselves yourself');

/** Those of a woman, and those of a man. */
export const FEMALE_PRONOUNS = words('her hers herself she');
export const MALE_PRONOUNS = words('he him himself his');

/** Relative pronouns but `that`. */
export const WH_RELATIVES = words('which who whom whose');
export const RELATIVES = union(WH_RELATIVES, ['that']);
/** What opens a relative clause, adverbs included. */
export const RELATIVE_OPENERS = union(WH_RELATIVES, words('when where'));
/** What opens an indirect question and no other clause. */
export const QUESTION_OPENERS = words('how what whether why');
/** What opens an indirect question. */
export const QUESTION_WORDS = union(QUESTION_OPENERS, words('if when where who'));
