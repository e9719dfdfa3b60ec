/** Guesses the gender of a forename that is in no list from how it begins and ends; a feature for the ranker of `speakers.ts`. */
import { fold } from '../lexicon/folding.js';
import { chanceOf, readWeights, type Feature } from '../util/weights.js';
import forenameWeights from './forename-weights.json' with { type: 'json' };

const FORENAME_WEIGHTS = readWeights(forenameWeights);

/** Letters at the end, and at the beginning, that are looked at. */
const ENDINGS = [1, 2, 3];
const BEGINNINGS = [2, 3];

/** What tells the gender of a folded forename: its last letters, its first ones. */
export function forenameFeatures(forename: string): Feature[] {
	const name = `^${forename}$`;
	return [
		['all'],
		...ENDINGS.map((length): Feature => ['end', name.slice(-length - 1)]),
		...BEGINNINGS.map((length): Feature => ['begin', name.slice(0, length + 1)]),
	];
}

/** The chance that a person of some name is a woman, by the first of its words; undefined where the name has but one. */
export function chanceOfWoman(name: string): number | undefined {
	const [forename = '', surname] = name.split(/\s/, 2);
	return surname === undefined ? undefined : chanceOf(FORENAME_WEIGHTS, forenameFeatures(fold(forename).replace(/-.*/, '')));
}
