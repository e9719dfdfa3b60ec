/** The classes of words that attribution reads by, made of those of the lexicon. */
import { NEGATED_AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { IRREGULAR_PASTS } from '../lexicon/inflection.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';

export const NEGATIONS = union(NEGATED_AUXILIARIES, words('cannot declined neither never nor not refused without'));

/** Words that open a subordinate clause or another adverbial before the main clause. */
export const FRONTED_OPENERS = union(SUBORDINATORS, PREPOSITIONS, words('according asked citing commenting responding speaking writing'));

/** Words that begin a finite clause's subject or say that one has begun. */
export const CLAUSE_OPENERS = union(PRONOUNS, DETERMINERS, QUESTION_WORDS, words('more there while'));

/** Past forms that do not end in `-ed`: where one follows a noun, a clause has its verb. */
export const PAST_FORMS = IRREGULAR_PASTS;
