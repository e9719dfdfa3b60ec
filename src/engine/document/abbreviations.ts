/**
 * Abbreviations whose full stop belongs to the word, from the customary ones of English news style guides: titles, months, US states,
 * legal forms, units, and Latin ones.
 */
import { SHORT_MONTHS, SHORT_WEEKDAYS } from '../lexicon/calendar.js';
import { TITLE_ABBREVIATIONS } from '../lexicon/persons.js';
import { STATE_ABBREVIATIONS } from '../lexicon/place-names.js';
import { LEGAL_FORMS } from '../lexicon/things.js';
import { SHORT_HONORIFICS } from '../lexicon/titles.js';
import { union, without, words } from '../lexicon/word-class.js';

/** Abbreviations after which a sentence may just as well end: an upper-case word does not decide it. */
export const CLOSING_ABBREVIATIONS = union(
	[...LEGAL_FORMS].filter((form) => form.length <= 4),
	words('al assn ave blvd bros dept etc jr rd sq sr'),
);

export const ABBREVIATIONS = union(
	CLOSING_ABBREVIATIONS,
	SHORT_HONORIFICS,
	without(TITLE_ABBREVIATIONS.keys(), words('ag pm private')),
	STATE_ABBREVIATIONS,
	SHORT_MONTHS,
	[...SHORT_WEEKDAYS].filter((day) => day.length > 3),
	words(`
approx assoc ca cf det-insp drs ed eds est fig ft mt no nos pp rs ste univ v viz vol vs`),
);
