/** Countries by any of their names, and by what their people are called. */
import { COUNTRY_TABLE } from './country-table.js';
import { wordsOf } from './folding.js';
import { PLACE_NAMES } from './place-names.js';

/** What the tables say; all keys are folded words, joined by spaces. */
interface Tables {
	/** Each name → the country's name in news. */
	readonly countries: ReadonlyMap<string, string>;
	/** Words for its people, in the singular → the country's name in news. */
	readonly demonyms: ReadonlyMap<string, string>;
	/** Each name of a place that has several → one key for all of them. */
	readonly placeKeys: ReadonlyMap<string, string>;
}

const { countries, demonyms, placeKeys } = readTables();

function readTables(): Tables {
	const rows = COUNTRY_TABLE.trim()
		.split(/[|\n]/)
		.map((row) => row.split(';').map((field) => field.split(',').filter(Boolean)))
		.map(([[name = ''] = [], nationals = [], others = []]) => ({ name, nationals, names: [name, ...others] }));
	const places = [...PLACE_NAMES, ...rows.map(({ names }) => names)];
	return {
		countries: new Map(rows.flatMap(({ name, names }) => names.map((each) => [keyOf(each), name] as const))),
		demonyms: new Map(rows.flatMap(({ name, nationals }) => nationals.map((word) => [keyOf(word), name] as const))),
		placeKeys: new Map(places.flatMap((names) => names.map((each) => [keyOf(each), keyOf(names[0] ?? '')] as const))),
	};
}

function keyOf(name: string): string {
	return wordsOf(name).join(' ');
}

/** A formal name: `islamic republic of iran`, `kingdom of the netherlands`. */
const FORMAL = /^(?:[a-z]+ ){0,3}(?:republic|kingdom|state|commonwealth|principality|sultanate|emirate|union) of (?:the )?/;

/** The name in news of the country that folded words name; undefined where they name none. */
export function countryNamed(words: string): string | undefined {
	return countries.get(words) ?? countries.get(words.replace(FORMAL, ''));
}

/** The country whose people, in the singular, folded words name (`iraqi`); undefined where they name none. */
export function countryOfDemonym(words: string): string | undefined {
	return demonyms.get(words);
}

/** One key for all names of a place: that of its best known name, or of its own words. */
export function placeKey(words: readonly string[]): string {
	const key = words.join(' ');
	return placeKeys.get(key) ?? placeKeys.get(key.replace(FORMAL, '')) ?? key;
}

/** Whether the words are a name in the tables of countries and places: such a name is never a slip for another. */
export function isKnownPlace(words: readonly string[]): boolean {
	const key = words.join(' ');
	return placeKeys.has(key) || countryNamed(key) !== undefined;
}

/**
 * The country that a name starts with, by name or adjective (`U.S. Senate`, `British Airways`), and how many words that takes;
 * undefined where it starts with none.
 */
export function leadingCountry(words: readonly string[]): { country: string; length: number } | undefined {
	for (let length = Math.min(4, words.length); length > 0; length--) {
		const key = words.slice(0, length).join(' ');
		const country = countryNamed(key) ?? countryOfDemonym(key);
		if (country) return { country, length };
	}
	return undefined;
}

/** Words of the longest `of` with a country; a name may have any number in front. */
const MOST_WORDS = 12;

/** The country that a name ends with (`Supreme Court of the United States`), and where the words `of …` begin. */
export function trailingCountry(words: readonly string[]): { country: string; at: number } | undefined {
	for (let of = words.indexOf('of', Math.max(1, words.length - MOST_WORDS)); of > 0; of = words.indexOf('of', of + 1)) {
		const country = countryNamed(words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' '));
		if (country) return { country, at: of };
	}
	return undefined;
}
