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
	words('al assn ave blvd bros dept esq etc jr rd sq sr'),
);

/** Those that are written in small letters as well, and are no other word then. */
export const SMALL_ABBREVIATIONS = words('al approx ca cf ed eds est etc fig pp v viz vol vs');

export const ABBREVIATIONS = union(
	CLOSING_ABBREVIATIONS,
	SHORT_HONORIFICS,
	without(TITLE_ABBREVIATIONS.keys(), words('ag dc di pm private')),
	STATE_ABBREVIATIONS,
	SHORT_MONTHS,
	[...SHORT_WEEKDAYS].filter((day) => day.length > 3),
	SMALL_ABBREVIATIONS,
	words('assoc det-insp drs ft mt no nos rs ste univ'),
);
