/** The classes of words that attribution reads by, made of those of the lexicon. */
import { NEGATED_AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.js';
import { union, words } from '../lexicon/word-class.js';

export const NEGATIONS = union(NEGATED_AUXILIARIES, words('cannot declined neither never nor not refused without'));

/** Words that open a subordinate clause or another adverbial before the main clause. */
export const FRONTED_OPENERS = union(SUBORDINATORS, PREPOSITIONS, words('according asked citing commenting responding speaking writing'));

/** Words that begin a finite clause's subject or say that one has begun. */
export const CLAUSE_OPENERS = union(PRONOUNS, DETERMINERS, QUESTION_WORDS, words('more there while'));

/** Past forms that do not end in `-ed`: where one follows a noun, a clause has its verb. */
export const PAST_FORMS = words(
	'left began took made came went got gave found fell rose ran won lost hit struck broke saw knew thought told held led kept felt brought bought became met paid sent spent spoke stood understood ' +
		'wrote drove flew grew shot sold set put cut shut built caught chose drew fought hurt laid sank shook slept stole swept taught threw wore dealt sought said read died blew burst cost fled forgot froze hid rang rode sat sang slid spread sprang swam tore woke bore beat bit bound',
);
