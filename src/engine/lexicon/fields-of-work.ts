/**
 * In which field somebody works who is called by a noun for a person. Criterion: a noun is in a field where hardly anybody whom news calls so works in
 * another; `chairman`, `director`, `president` and `veteran` are in none. Derived from the tables of `persons.ts`; nouns that those do not list are
 * written out by hand.
 */
import {
	ARTISTS,
	ATHLETES,
	BROADCASTERS,
	CLERGY,
	COMPANY_OFFICES,
	CRAFTSMEN,
	FIGHTERS,
	HEALERS,
	JOURNALISTS,
	JUDICIAL_OFFICES,
	MERCHANTS,
	POLITICAL_OFFICES,
	personsMarked,
	RANKS,
	SCHOLARS,
	SCHOOL_OFFICES,
} from './persons.js';
import { union, without, words, type WordClass } from './word-class.js';

/** The fields of work, in the order of their bits. */
export const FIELDS_OF_WORK = [
	'politics',
	'law',
	'force',
	'sport',
	'stage',
	'media',
	'learning',
	'healing',
	'business',
	'church',
	'craft',
] as const;
/** One of `FIELDS_OF_WORK`. */
export type FieldOfWork = (typeof FIELDS_OF_WORK)[number];

const MEMBERS: Readonly<Record<FieldOfWork, WordClass>> = {
	politics: union(POLITICAL_OFFICES.keys(), words('congressman congresswoman politician lawmaker')),
	law: union(JUDICIAL_OFFICES.keys(), words('attorney jurist lawyer')),
	force: union(RANKS.keys(), FIGHTERS.keys()),
	sport: union(ATHLETES.keys(), words('coach cricketer cyclist goalkeeper midfielder pugilist sportsman sportswoman')),
	stage: union(ARTISTS.keys(), words('artist choreographer filmmaker guitarist musician novelist photographer pianist violinist')),
	media: union(JOURNALISTS.keys(), BROADCASTERS.keys()),
	learning: union(
		SCHOLARS.keys(),
		SCHOOL_OFFICES.keys(),
		words('biologist chemist economist geologist mathematician physicist scientist sociologist'),
	),
	healing: union(HEALERS.keys(), words('cardiologist dentist doctor oncologist paediatrician pediatrician physician psychiatrist')),
	business: union(MERCHANTS.keys(), COMPANY_OFFICES.keys(), words('businessman businesswoman businessperson industrialist shopkeeper')),
	church: union(CLERGY.keys()),
	craft: union(CRAFTSMEN.keys()),
};

const BITS: ReadonlyMap<string, number> = new Map(
	FIELDS_OF_WORK.flatMap((field, index) =>
		[...without(MEMBERS[field], personsMarked('w'))].map((noun): [string, number] => [noun, 1 << index]),
	),
);

/** The bit of the field in which a noun’s bearer works, in lower case and singular; 0 where it tells none. */
export function fieldOfWork(noun: string): number {
	return BITS.get(noun) ?? 0;
}
