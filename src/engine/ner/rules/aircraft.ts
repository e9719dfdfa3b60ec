/** Makers of aircraft and the numbers of their types: `Boeing 707`, `Airbus A320neo`. */

/** Our own list. */
export const AIRCRAFT_MAKERS: ReadonlySet<string> = new Set([
	'Boeing',
	'Airbus',
	'Embraer',
	'Bombardier',
	'Cessna',
	'Antonov',
	'Tupolev',
	'Ilyushin',
	'Sukhoi',
	'Fokker',
]);
const TYPE = /^((?:\p{Lu}-?)?[1-9]\d{2})(?:s|neo|ER)?$/u;

/** The number of a type of aircraft without what is put behind it (`707` of `707s`); undefined where a word is none. */
export function aircraftType(word: string): string | undefined {
	return TYPE.exec(word)?.[1];
}
