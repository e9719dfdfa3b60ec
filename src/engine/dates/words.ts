/** The words of the calendar. Our own list: the English names and their customary abbreviations (AP, Guardian style). */
import { TIME_MODIFIERS, TIME_ZONES } from '../lexicon/calendar.js';
import { MEASURES, UNIT_SYMBOLS } from '../lexicon/numbers.js';
import { COMMON_PREPOSITIONS, TIME_PREPOSITIONS } from '../lexicon/prepositions.js';
import { union, without, words } from '../lexicon/word-class.js';

/** Words directly before a month or a year that show that it is one. */
export const DATE_PREPOSITIONS = union(
	...[TIME_PREPOSITIONS, TIME_MODIFIERS, without(COMMON_PREPOSITIONS, words('with'))],
	words('about and around beginning between circa effective ending mid or past starting this through throughout'),
);

/** What is counted: after these a number of four figures is no year. Plurals and units that are usual in news. */
export const COUNTED = union(
	TIME_ZONES,
	UNIT_SYMBOLS,
	MEASURES,
	words(`
people persons troops soldiers men women children students workers employees jobs homes houses families deaths cases votes years days hours
minutes seconds times points members residents passengers pages words copies seats tickets shares units square cubic kph kw mw megawatts
volts officers protesters demonstrators refugees migrants victims survivors animals birds cars vehicles flights aircraft planes ships boats
guests fans participants runners athletes delegates countries companies stores schools hospitals beds patients tests doses samples calories
hrs hours local light-years per million billion thousand others inmates prisoners arrests firefighters rescuers volunteers civilians
militants rebels police`),
);
