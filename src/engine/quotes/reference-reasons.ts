/** Says in one word why a pronoun or description is taken for somebody: by the features that weighed most with the ranker. */
import { scoreOf, type Feature, type FeatureWeights } from '../util/weights.js';
import type { Option } from './speaker-options.js';

/** The reasons, as evidence of a mention has them. */
export type ReferenceReason =
	| 'only-so-described'
	| 'so-described'
	| 'only-fitting'
	| 'subject-of-sentence'
	| 'subject-of-sentence-before'
	| 'named-before'
	| 'named-after'
	| 'spoke-before';

/** What features are about, by their names. */
const SUBJECTS: Readonly<Record<string, 'words' | 'place' | 'turn'>> = {
	match: 'words',
	antecedent: 'place',
	part: 'place',
	paragraphs: 'place',
	'distance-rule': 'place',
	turn: 'turn',
	'turn-opens': 'turn',
	'turn-asked': 'turn',
};

/** The reason for `option`, one of `options`, all with the features of `speaker-options.ts`. */
export function reasonFor({ cluster, features }: Option, options: readonly Option[], weights: FeatureWeights): ReferenceReason {
	const weightOf = (subject: string): number =>
		scoreOf(
			weights,
			features.filter(([name = '']) => SUBJECTS[name] === subject),
		);
	const [words, place, turn] = ['words', 'place', 'turn'].map(weightOf) as [number, number, number];
	const match = features.find(([name]) => name === 'match');
	if (match && !match.includes('no') && words >= Math.max(place, turn))
		return match.includes('only') ? 'only-so-described' : 'so-described';
	const isRival = (other: Option): boolean => other.cluster !== null && other.cluster !== cluster && !isUnfit(other.features);
	if (!options.some(isRival)) return 'only-fitting';
	const spoke = features.some(([name, , ago]) => name === 'turn' && ago !== 'never');
	return spoke && turn > place ? 'spoke-before' : placeReason(features);
}

function isUnfit(features: readonly Feature[]): boolean {
	return features.some(([name, , agreement]) => name === 'agrees' && agreement === 'no');
}

function placeReason(features: readonly Feature[]): ReferenceReason {
	const [, , part, distance] = features.find(([name]) => name === 'part') ?? [];
	if (part === 'none') return 'named-after';
	if (part !== 'subject') return 'named-before';
	return distance === '0' ? 'subject-of-sentence' : distance === '1' ? 'subject-of-sentence-before' : 'named-before';
}
