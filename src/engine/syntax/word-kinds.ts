/** Says what kind of word a unit or a token is: a possessive, an adverb, a finite verb, a word that may stand in a noun phrase. */
import { isPossessiveEnd } from '../document/possessive.js';
import { ADVERBS, LY_WORDS } from '../lexicon/adverbs.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { CONJUNCTIONS } from '../lexicon/conjunctions.js';
import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { PREPOSITIONS } from '../lexicon/prepositions.js';
import { PRONOUNS, QUESTION_OPENERS, RELATIVES } from '../lexicon/pronouns.js';
import { PAST_FORMS } from './clause-words.js';
import type { Unit } from './units.js';

/** After a medium's name its kind adds nothing: `NTV television said`. Letters after a person's name likewise. */
export const TRAILERS = new Set(
	'television tv radio agency newspaper magazine network website daily channel news online qc kc mp mep mbe obe cbe phd md jr sr jr. sr. ii iii msp afm am'.split(
		' ',
	),
);

export function isPossessive(unit: Unit | undefined): boolean {
	return unit !== undefined && isPossessiveEnd(unit.text);
}

/** A word that can stand inside a noun phrase. */
export function isNounLike(unit: Unit | undefined): boolean {
	if (!unit) return false;
	if (unit.kind === 'name') return true;
	if (unit.kind !== 'word') return false;
	if (unit.capital && (TRAILERS.has(unit.text) || unit.text === 'first')) return true;
	const { text } = unit;
	if (
		PREPOSITIONS.has(text) ||
		CONJUNCTIONS.has(text) ||
		AUXILIARIES.has(text) ||
		PRONOUNS.has(text) ||
		RELATIVES.has(text) ||
		ADVERBS.has(text) ||
		QUESTION_OPENERS.has(text)
	)
		return false;
	const verb = CUE_VERBS.get(text);
	return !verb || verb.noun || verb.form === 'participle' || (verb.form === 'stem' && verb.group !== 'say');
}

/** Words in marks that may be part of a noun phrase: `the "upside-down" river`. */
export function isShortQuote(unit: Unit): boolean {
	return unit.kind === 'quote' && unit.end - unit.start <= 32;
}

/** Whether a word is an adverb by its list or its ending. */
export function isAdverb(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'word') return false;
	return ADVERBS.has(unit.text) || (unit.text.length > 4 && unit.text.endsWith('ly') && !LY_WORDS.has(unit.text));
}

/** A word that can only be a finite verb, or mostly is. */
export function isFiniteVerb(unit: Unit | undefined): boolean {
	if (unit?.kind !== 'word') return false;
	return AUXILIARIES.has(unit.text) || isPast(unit.text) || CUE_VERBS.get(unit.text)?.form === 'finite';
}

/** Whether a word has the form of the past or of a past participle. */
export function isPast(text: string): boolean {
	return text.endsWith('ed') || PAST_FORMS.has(text);
}
