/** The words of the calendar: the English names of months, weekdays and feasts, and their customary abbreviations (AP and Guardian style). */
import { union, without, words, type WordClass } from './word-class.js';

/** Month names and abbreviations, lower case, without full stop: 1 to 12. */
export const MONTHS = numbered(`
january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec`);

/** Weekdays and abbreviations, lower case, without full stop: 1 for Sunday to 7 for Saturday. */
export const WEEKDAYS = numbered('sunday sun|monday mon|tuesday tues tue|wednesday wed|thursday thurs thur thu|friday fri|saturday sat');

/** Whole names of weekdays: an abbreviation alone (`Sun`, `Sat`) is rather another word. */
export const FULL_WEEKDAYS: WordClass = new Set([...WEEKDAYS.keys()].filter((word) => word.endsWith('day')));

/** Abbreviations of weekdays. */
export const SHORT_WEEKDAYS = without(WEEKDAYS.keys(), FULL_WEEKDAYS);

/** Whole names of months. */
export const FULL_MONTHS: WordClass = new Set([...MONTHS.keys()].filter((word) => word === 'may' || (word.length > 3 && word !== 'sept')));

/** Abbreviations of months. */
export const SHORT_MONTHS = without(MONTHS.keys(), FULL_MONTHS);

/** Months whose names are other words or forenames too; alone they need a word before them that says so. */
export const AMBIGUOUS_MONTHS: WordClass = new Set([...MONTHS.keys()].filter((month) => !/(?:ary|ber)$|^july$/.test(month)));

export const RELATIVE_DAYS = words('today tomorrow tonight yesterday');
export const PARTS_OF_DAY = words('afternoon evening morning night');
export const UNITS_OF_TIME = words('day days hour hours minute minutes month months week weekend weeks year years');
/** They say which of such units is meant. */
export const TIME_MODIFIERS = words('early last late local next previous');
/** Abbreviations of time zones, those of news agencies' places; `et`, `z` and other words are left out. */
export const TIME_ZONES = words('aedt aest bst cdt cest cet cst ct edt eet est gmt hkt ist jst mdt mst mt nzst pdt pst pt sgt utc');
/** What a clause has of time: nouns and adverbs that stand without a preposition, zones. */
export const TIME_WORDS = union(
	...[FULL_WEEKDAYS, FULL_MONTHS, RELATIVE_DAYS, PARTS_OF_DAY, UNITS_OF_TIME, TIME_MODIFIERS],
	[...SHORT_MONTHS].map((month) => `${month}.`),
	words('a.m. ago am earlier edt est gmt p.m. pm this time utc'),
);

/** The number of each word by its group, from 1. */
function numbered(groups: string): ReadonlyMap<string, number> {
	return new Map(
		groups
			.trim()
			.split('|')
			.flatMap((group, index) => group.split(' ').map((word): [string, number] => [word, index + 1])),
	);
}
