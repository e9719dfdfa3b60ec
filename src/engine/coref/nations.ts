/** Countries by any of their names, and by what their people are called. */
import { COUNTRIES } from './data/countries.js';
import { PLACE_ALIASES } from './data/places.js';
import { wordsOf } from './words.js';

/** Each country's names (folded words joined by spaces) → the name under which it is kept here. */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = countryNames();

/** Each demonym, singular and folded → its country's name. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
	COUNTRIES.flatMap(({ name, demonyms }) => demonyms.map((demonym) => [keyOf(demonym), name] as const)),
);

/** Names of places that have several → one key for all of them. */
const PLACE_KEYS: ReadonlyMap<string, string> = placeKeys();

/** One key for all names of a place: that of its best known name, or of its own words. */
export function placeKey(words: readonly string[]): string {
	const key = words.join(' ');
	return PLACE_KEYS.get(key) ?? key;
}

/** Whether the words are a name in the tables of countries and places: such a name is never a slip for another. */
export function isKnownPlace(words: readonly string[]): boolean {
	return PLACE_KEYS.has(words.join(' '));
}

function countryNames(): Map<string, string> {
	const names = new Map<string, string>();
	for (const { name, aliases } of COUNTRIES) for (const each of [name, ...aliases]) names.set(keyOf(each), name);
	return names;
}

function placeKeys(): Map<string, string> {
	const keys = new Map<string, string>();
	for (const names of PLACE_ALIASES) {
		const [first = '', ...others] = names.map(keyOf);
		for (const key of [first, ...others]) keys.set(key, first);
	}
	const keyOfCountry = new Map(COUNTRIES.map(({ name }) => [name, keyOf(name)]));
	for (const [name, country] of COUNTRY_NAMES) keys.set(name, keyOfCountry.get(country) ?? name);
	return keys;
}

function keyOf(name: string): string {
	return wordsOf(name).join(' ');
}

/**
 * The country that a name starts with, by name or adjective (`U.S. Senate`, `British Airways`), and how many
 * words tell it; undefined where it starts with none.
 */
export function leadingNation(words: readonly string[]): { country: string; length: number } | undefined {
	for (let length = Math.min(4, words.length); length > 0; length--) {
		const key = words.slice(0, length).join(' ');
		const country = COUNTRY_NAMES.get(key) ?? DEMONYMS.get(key);
		if (country) return { country, length };
	}
	return undefined;
}

/** The country that a name ends with (`Supreme Court of the United States`), and where the words `of …` begin. */
export function trailingNation(words: readonly string[]): { country: string; at: number } | undefined {
	for (let of = words.indexOf('of', 1); of > 0; of = words.indexOf('of', of + 1)) {
		const country = COUNTRY_NAMES.get(words.slice(words[of + 1] === 'the' ? of + 2 : of + 1).join(' '));
		if (country) return { country, at: of };
	}
	return undefined;
}
