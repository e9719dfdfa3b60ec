/** Trains the small log-linear models of the quotes: multinomial logistic regression with a Gaussian prior. */
import { exp } from '../src/engine/util/exp.js';
import { MOST_SHARED, NONE_SHARED, softmax, type Feature, type LearntEntries } from '../src/engine/util/weights.js';

export interface Example {
	readonly features: readonly string[];
	readonly label: number;
	/** Examples of one group (an article) are never on both sides of a fold. */
	readonly group: string;
}

/** Weights by feature, one for each label. */
export type Weights = Map<string, number[]>;

export interface Options {
	readonly labels: number;
	/** Features seen in fewer examples are left out. */
	readonly minimum: number;
	/** Strength of the prior. */
	readonly prior: number;
	readonly rounds: number;
}

/** Options of learning to choose; features that weigh less than `least` are left out. */
export interface ChoiceOptions extends Omit<Options, 'labels'> {
	readonly least: number;
}

/** The names of features: their values joined by colons, as the weights are stored. */
export function namesOf(features: readonly Feature[]): string[] {
	return features.map((feature) => feature.join(':'));
}

/** Learns weights by full-batch AdaGrad: no chance in it, the same examples give the same weights. */
export function train(examples: readonly Example[], options: Options): Weights {
	const counts = new Map<string, number>();
	for (const { features } of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const features = [...counts].filter(([, count]) => count >= options.minimum).map(([feature]) => feature);
	const index = new Map(features.map((feature, at) => [feature, at]));
	const rows = examples.map(({ features, label }) => ({
		label,
		at: [...new Set(features)].flatMap((feature) => index.get(feature) ?? []),
	}));
	const { labels } = options;
	const weights = new Float64Array(features.length * labels);
	const squares = new Float64Array(features.length * labels).fill(1e-8);
	for (let round = 0; round < options.rounds; round++) {
		const gradient = weights.map((weight) => weight * options.prior);
		for (const row of rows) {
			const chances = softmax(scores(weights, row.at, labels));
			for (let label = 0; label < labels; label++) {
				const error = (chances[label] ?? 0) - (label === row.label ? 1 : 0);
				for (const at of row.at) gradient[at * labels + label] = (gradient[at * labels + label] ?? 0) + error;
			}
		}
		for (const [at, slope] of gradient.entries()) {
			squares[at] = (squares[at] ?? 0) + slope * slope;
			weights[at] = (weights[at] ?? 0) - (0.5 * slope) / Math.sqrt(squares[at]);
		}
	}
	return new Map(
		features.map((feature, at) => [
			feature,
			[...weights.slice(at * labels, (at + 1) * labels)].map((weight) => Math.round(weight * 100) / 100),
		]),
	);
}

/** Learns whether the label is 0 or 1. */
export function trainBinary(examples: readonly Example[], { minimum, prior, rounds }: Omit<Options, 'labels'>): Weights {
	const sets = examples.map(({ features }) => [...new Set(features)]);
	const counts = new Map<string, number>();
	for (const feature of sets.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const features = [...counts].filter(([, count]) => count >= minimum).map(([feature]) => feature);
	const index = new Map(features.map((feature, at) => [feature, at]));
	const rows = sets.map((set) => Int32Array.from(set.flatMap((feature) => index.get(feature) ?? [])));
	const learnt = byAdam(features.length, rounds, (weights, gradient) => {
		for (const [at, weight] of weights.entries()) gradient[at] = weight * prior;
		for (const [row, at] of rows.entries()) {
			const error = 1 / (1 + exp(-sumOf(weights, at))) - (examples[row]?.label === 0 ? 1 : 0);
			for (const feature of at) gradient[feature] = (gradient[feature] ?? 0) + error;
		}
	});
	return new Map(features.map((feature, at) => [feature, [Math.round((learnt[at] ?? 0) * 100) / 100, 0]]));
}

/**
 * Weights by Adam (Kingma and Ba, 2015) on all examples at once: it comes to rest in a tenth of the rounds that AdaGrad needs where some features are in
 * every example and most in few. `slope` writes the gradient at some weights.
 */
function byAdam(size: number, rounds: number, slope: (weights: Float64Array, gradient: Float64Array) => void): Float64Array {
	const [weights, means, squares, gradient] = [0, 0, 0, 0].map(() => new Float64Array(size)) as [
		Float64Array,
		Float64Array,
		Float64Array,
		Float64Array,
	];
	let [meanDecay, squareDecay] = [1, 1];
	for (let round = 1; round <= rounds; round++) {
		slope(weights, gradient);
		// Multiplied up and no powers, whose last bits differ from one version of V8 to the next.
		meanDecay *= 0.9;
		squareDecay *= 0.99;
		const rate = round > 0.7 * rounds ? 0.03 : 0.1;
		for (const [at, own] of gradient.entries()) {
			means[at] = 0.9 * (means[at] ?? 0) + 0.1 * own;
			squares[at] = 0.99 * (squares[at] ?? 0) + 0.01 * own * own;
			const step = (means[at] ?? 0) / (1 - meanDecay) / (Math.sqrt((squares[at] ?? 0) / (1 - squareDecay)) + 1e-3);
			weights[at] = (weights[at] ?? 0) - rate * step;
		}
	}
	return weights;
}

function sumOf(weights: Float64Array, at: Int32Array): number {
	let sum = 0;
	for (let i = 0; i < at.length; i++) sum += weights[at[i] as number] as number;
	return sum;
}

function scores(weights: Float64Array, at: readonly number[], labels: number): number[] {
	const sums = new Array<number>(labels).fill(0);
	for (const feature of at)
		for (let label = 0; label < labels; label++) sums[label] = (sums[label] ?? 0) + (weights[feature * labels + label] ?? 0);
	return sums;
}

/** The chances of each label of an example. */
export function chancesOf(weights: Weights, features: readonly string[], labels: number): number[] {
	const sums = new Array<number>(labels).fill(0);
	for (const feature of new Set(features))
		for (const [label, weight] of (weights.get(feature) ?? []).entries()) sums[label] = (sums[label] ?? 0) + weight;
	return softmax(sums);
}

/** Chances for each example from models that did not see its group: five folds, by the group's letters. */
export function crossValidated(examples: readonly Example[], options: Options, folds = 5): number[][] {
	const models = Array.from({ length: folds }, (_, fold) =>
		train(
			examples.filter(({ group }) => foldOf(group, folds) !== fold),
			options,
		),
	);
	return examples.map(({ features, group }) =>
		chancesOf(models[foldOf(group, folds)] ?? new Map<string, number[]>(), features, options.labels),
	);
}

/** A choice among options, each with its features; `right` is the index of the right one. */
export interface Choice {
	readonly options: readonly (readonly string[])[];
	readonly right: number;
	readonly group: string;
}

/**
 * Learns one weight a feature, so that the right options have the highest sums. Twice: the second time without the features that weighed less than
 * `least`, so that what ships is small, and the others make up for those that are gone.
 */
export function trainChoices(choices: readonly Choice[], options: ChoiceOptions): Weights {
	const counts = new Map<string, number>();
	for (const choice of choices) for (const feature of new Set(choice.options.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const features = [...counts].filter(([, count]) => count >= options.minimum).map(([feature]) => feature);
	const first = choiceWeights(choices, features, options);
	const distinctive = features.filter((_, at) => Math.abs(first[at] ?? 0) >= options.least);
	const second = choiceWeights(choices, distinctive, options);
	return new Map(distinctive.map((feature, at) => [feature, [Math.round((second[at] ?? 0) * 100) / 100]]));
}

/** The weights of some features, by Adam. */
function choiceWeights(choices: readonly Choice[], features: readonly string[], { prior, rounds }: ChoiceOptions): Float64Array {
	const index = new Map(features.map((feature, at) => [feature, at]));
	const rows = choices.map(({ options, right }) => ({
		right,
		options: options.map((one) => Int32Array.from(one.flatMap((feature) => index.get(feature) ?? []))),
	}));
	return byAdam(features.length, rounds, (weights, gradient) => {
		for (const [at, weight] of weights.entries()) gradient[at] = weight * prior;
		for (const { options, right } of rows) {
			const chances = softmax(options.map((option) => sumOf(weights, option)));
			for (const [i, option] of options.entries()) {
				const error = (chances[i] ?? 0) - (i === right ? 1 : 0);
				for (const at of option) gradient[at] = (gradient[at] ?? 0) + error;
			}
		}
	});
}

/** The chances of the options of a choice. */
export function chancesOfChoice(weights: Weights, options: Choice['options']): number[] {
	return softmax(options.map((option) => option.reduce((sum, feature) => sum + (weights.get(feature)?.[0] ?? 0), 0)));
}

/** The fold of a group, by its letters. */
export function foldOf(group: string, folds: number): number {
	return Array.from(group).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7) % folds;
}

/** Characters on a line of a file of weights: few lines, for each costs its quotation marks in the bundle. */
const WIDTH = 1000;

/** Weights as the text of a JSON file, as `src/engine/util/weights.ts` reads it: small ones left out, spaces inside a feature as `_`. `about` says what they are. */
export function fileOf(weights: Weights, about: string, least = 0.08): string {
	const entries = [...weights]
		.map(([feature, values]) => [feature.replaceAll(' ', '_'), values.length === 1 ? values : relativeToLast(values)] as const)
		.filter(([, values]) => values.some((value) => Math.abs(value) >= least))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	let before = '';
	const short = entries.map(([feature, values]) => {
		const shared = sharedStart(before, feature);
		before = feature;
		return `${String.fromCharCode(NONE_SHARED + shared)}${feature.slice(shared)}=${values.map((value) => Math.round(value * 100)).join(',')}`;
	});
	return learntFile(about, short);
}

/** How many characters two features begin with that are the same. */
function sharedStart(a: string, b: string): number {
	let shared = 0;
	while (shared < Math.min(a.length, b.length, MOST_SHARED) && a[shared] === b[shared]) shared++;
	return shared;
}

/** Entries as the text of a JSON file. */
function learntFile(about: string, entries: readonly string[]): string {
	const lines: string[] = [];
	for (const entry of entries) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + entry.length < WIDTH) lines[lines.length - 1] = `${last} ${entry}`;
		else lines.push(entry);
	}
	return `${JSON.stringify({ about, entries: lines } satisfies LearntEntries, null, '\t')}\n`;
}

/** All but the last, less the last: what chances are made of, for all labels' weights may rise by the same. */
function relativeToLast(values: readonly number[]): number[] {
	return values.slice(0, -1).map((value) => value - (values.at(-1) ?? 0));
}

/** Prints how many examples are right, and what was guessed for each label; `chances` are those of each example. */
export function printConfusion(title: string, labels: readonly string[], tested: readonly Example[], chances: readonly number[][]): void {
	const confusion = labels.map(() => labels.map(() => 0));
	for (const [at, { label }] of tested.entries()) {
		const row = confusion[label];
		const guess = chances[at]?.indexOf(Math.max(...(chances[at] ?? [0]))) ?? 0;
		if (row) row[guess] = (row[guess] ?? 0) + 1;
	}
	const right = confusion.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
	console.log(
		`${title}: ${((100 * right) / tested.length).toFixed(1)} % of ${tested.length} right; rows gold, columns guessed`,
		labels.join(' '),
		JSON.stringify(confusion),
	);
}
