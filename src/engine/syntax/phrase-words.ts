/**
 * Words by which phrases are cut: where a title in front of a name, or an apposition after it, begins and
 * ends. Our own lists of English function words and of the verbs of news.
 */
import { FOCUS_ADVERBS, FREQUENCY_ADVERBS, HEDGING_ADVERBS, LINKING_ADVERBS, LY_WORDS, TIME_ADVERBS } from '../lexicon/adverbs.js';
import { BE, DO, HAVE, MODALS } from '../lexicon/auxiliaries.js';
import { FULL_MONTHS, FULL_WEEKDAYS, RELATIVE_DAYS } from '../lexicon/calendar.js';
import { COORDINATORS, SUBORDINATORS } from '../lexicon/conjunctions.js';
import { COMPARING, DETERMINERS } from '../lexicon/determiners.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { OBJECT_PRONOUNS, PRONOUNS, QUESTION_WORDS, REFLEXIVES, RELATIVES } from '../lexicon/pronouns.js';
import { union, without, words } from '../lexicon/word-class.js';

/** Determiners that open a description; the others (`most senior`, `other members`) are part of it. */
export const PHRASE_DETERMINERS = union(without(DETERMINERS, COMPARING, words('few most')), ['another', 'whose']);

/** Words that no title holds: conjunctions, pronouns, adverbs, auxiliaries, days and months. */
export const STOPS = union(
	...[COORDINATORS, without(SUBORDINATORS, PREPOSITIONS), RELATIVES, QUESTION_WORDS, PRONOUNS, OBJECT_PRONOUNS, REFLEXIVES],
	...[BE, HAVE, DO, MODALS, FULL_MONTHS, FULL_WEEKDAYS, RELATIVE_DAYS],
	...[FREQUENCY_ADVERBS, FOCUS_ADVERBS, TIME_ADVERBS, LINKING_ADVERBS, HEDGING_ADVERBS],
	words(`
according ago be been being both done either eminence excellency having here highness holiness majesty maybe neither not other others perhaps please same such there yes`),
);

/** Words on -ed, -ing and -ly that stand inside titles all the same. */
export const MODIFIERS = union(
	LY_WORDS,
	words(`
acting retired elected re-elected appointed elect convicted wanted disgraced accused alleged suspected deceased detained jailed imprisoned exiled deposed ousted acclaimed celebrated decorated
renowned famed noted respected distinguished seasoned experienced trained certified licensed registered married divorced estranged adopted beloved murdered slain injured wounded kidnapped executed
incoming outgoing visiting leading ranking sitting rising opposing commanding presiding reigning defending managing founding supervising contributing consulting ruling training housing swimming racing boxing
running marketing manufacturing mining engineering broadcasting banking computing planning organizing organising steering shooting parking building nursing teaching closing opening starting serving standing voting governing investigating
newly so-called would-be then-
most united red limited unaided armed mixed combined related embattled self-proclaimed self-styled self-described award-winning highest-ranking high-ranking top-ranking longest-serving long-serving
non-governing attempted aspiring working wedding holding sing bed wing king spring
`),
);
