/**
 * Reads the weights of the small models, which are kept in JSON files as lines of sorted entries: `feature=weight,weight …`, in hundredths. They are
 * front coded, as lists of words are (Witten, Moffat and Bell 1999): a digit or letter says how many characters a feature shares with the one before,
 * and they are left out. They are read when somebody first asks for one: in a worker that has just started the names come first, and nobody needs weights for them.
 */
import { exp } from './exp.js';

/** The code of the character that says that nothing is shared: `0`. */
export const NONE_SHARED = 48;
/** Characters that may be shared at most, so that their number is a digit or letter and no backslash. */
export const MOST_SHARED = 42;

/** A file of entries that training wrote; `about` says what they are and how they came about. */
export interface LearntEntries {
	readonly about: string;
	/** Lines of entries; a space parts two of them. */
	readonly entries: readonly string[];
}

/** A feature: its name and its values. In text they are joined by colons. */
export type Feature = readonly string[];

/** Weights of features that begin alike. */
interface Branch {
	/** Those of the feature that ends here, one for each label but the last, whose weights are 0. */
	weights: readonly number[] | undefined;
	/** By the next value. */
	next: Map<string, Branch> | undefined;
}

/** Weights by feature. They are found value by value: joining the values first took most of the time. */
export class FeatureWeights {
	readonly #lines: readonly string[];
	#root: Branch | undefined;

	/** Weights as `train/loglinear.ts` writes them. */
	constructor(lines: readonly string[]) {
		this.#lines = lines;
	}

	/** The weights of a feature; undefined where it has none. */
	of(feature: Feature): readonly number[] | undefined {
		let branch: Branch | undefined = (this.#root ??= branchesOf(this.#lines.join(' ')));
		for (let i = 0; branch && i < feature.length; i++) branch = branch.next?.get(feature[i] as string);
		return branch?.weights;
	}
}

/** All of one shape: looking into them takes most of the time. */
function newBranch(): Branch {
	return { weights: undefined, next: undefined };
}

function branchesOf(text: string): Branch {
	const root = newBranch();
	let feature = '';
	for (const entry of text.split(' ')) {
		const at = entry.lastIndexOf('=');
		if (at < 1) continue;
		feature = feature.slice(0, entry.charCodeAt(0) - NONE_SHARED) + entry.slice(1, at);
		const weights = entry
			.slice(at + 1)
			.split(',')
			.map((hundredths) => Number(hundredths) / 100);
		addFeature(root, feature.replaceAll('_', ' ').split(':'), 0, weights);
	}
	return root;
}

/** Adds the feature that `pieces`, which stood between colons, make up from `from` on: a colon may have been a value's own, so in each way to put them together. */
function addFeature(branch: Branch, pieces: readonly string[], from: number, weights: readonly number[]): void {
	if (from === pieces.length) branch.weights = weights;
	// No name has a colon.
	const last = from === 0 ? 1 : pieces.length;
	for (let to = from + 1; to <= last; to++) {
		const value = pieces.slice(from, to).join(':');
		branch.next ??= new Map();
		let next = branch.next.get(value);
		if (!next) branch.next.set(value, (next = newBranch()));
		addFeature(next, pieces, to, weights);
	}
}

/** The weights of a small model. */
export function readWeights({ entries }: LearntEntries): FeatureWeights {
	return new FeatureWeights(entries);
}

/** The scores of the labels: the sums of their weights. The last label, which has none of its own, stands at 0. */
export function scoresOf(weights: FeatureWeights, features: readonly Feature[], labels: number): number[] {
	const scores = new Array<number>(labels).fill(0);
	for (const feature of features) {
		const own = weights.of(feature);
		if (own) for (let label = 0; label < own.length; label++) scores[label] = (scores[label] ?? 0) + (own[label] ?? 0);
	}
	return scores;
}

/** The sum of the weights of a model with one number a feature. */
export function scoreOf(weights: FeatureWeights, features: readonly Feature[]): number {
	let sum = 0;
	for (const feature of features) sum += weights.of(feature)?.[0] ?? 0;
	return sum;
}

/** The chance that a model of two labels gives to the first. */
export function chanceOf(weights: FeatureWeights, features: readonly Feature[]): number {
	return 1 / (1 + exp(-scoreOf(weights, features)));
}

/** Chances that add up to 1, given scores. */
export function softmax(scores: readonly number[]): number[] {
	const highest = Math.max(...scores);
	const powers = scores.map((score) => exp(score - highest));
	const total = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / total);
}
