/**
 * Learns to type names as a whole: a log-linear model over what a name looks like, what stands beside its mentions and what the tagger holds
 * likely, the latter by models that have not seen the article.
 */
import { readArticle } from '../src/engine/document/article.js';
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import { TYPE_COUNT } from '../src/engine/ner/type-logs.js';
import { WordReader } from '../src/engine/ner/word-reader.js';
import { softmax } from '../src/engine/util/weights.js';
import { calibrationOf, secondScores, type Judged } from './calibrate.js';
import type { Lesson } from './corpora.js';
import { Random } from './random.js';
import { marginalsOf, type StackWeights } from './stack.js';
import type { Jack } from './teach.js';
import { EntityReader, type Entity, type PlacedName } from './type-entities.js';

const L = LABEL_COUNT;
const T = TYPE_COUNT;
const EPOCHS = 6;
const STEP = 0.05;
/** The step of the weights of the tagger's likelihoods, which are no counts. */
const LOG_STEP = 0.01;

/** What is learnt; the weights have LABEL_COUNT numbers a feature, of which the first are those of the types. */
export interface TypeModel {
	readonly hashes: Int32Array;
	readonly weights: Float32Array;
	readonly typeWeights: Float32Array;
	/** How often names of each raw confidence are right. */
	readonly calibration: Float32Array;
}

/** Weights by the numbers of features, TYPE_COUNT each, and those of the tagger's likelihoods. */
interface Fitted {
	readonly weights: Float32Array;
	readonly typeWeights: Float32Array;
}

/** A lesson by its number among the examples; confidence is measured on those that are no copies. */
export interface TypeLesson {
	readonly document: number;
	readonly lesson: Lesson;
	/** The number of the lesson of which it is a copy, its own where it is none. */
	readonly original: number;
}

/** Learns from lessons; `taken` are the hashes of the tagger's features. */
export function trainTypes(
	lessons: readonly TypeLesson[],
	jack: Jack,
	stack: StackWeights,
	lexicon: Lexicon,
	taken: Int32Array,
	seed: number,
): TypeModel {
	const scores = secondScores(jack, stack);
	const reader = new EntityReader(jack.examples, scores, lexicon, new WordReader(lexicon));
	const found = namesFound(jack, scores, stack);
	const entities: Entity[] = [];
	const halves: [number, Entity][] = [];
	const judges: ((fitted: Fitted) => Judged[])[] = [];
	for (const { document, lesson, original } of lessons) {
		const article = readArticle(lesson.text);
		const labelled = reader.labelled(lesson, article, document);
		const own = reader.entitiesOf(lesson, article, document, labelled, true);
		entities.push(...own);
		for (const entity of own) halves.push([original, entity]);
		if (document !== original || isInFirstHalf(original)) continue;
		const keys = new Set(labelled.map((name) => keyOf(name, name.type)));
		const names = found(reader, document);
		const guessed = reader.entitiesOf(lesson, article, document, names, false);
		judges.push((fitted) => guessed.flatMap((entity) => judged(entity, fitted, keys)));
	}
	const isTaken = new Set(taken);
	const hashes = Int32Array.from(reader.numbers.keys());
	const isUsed = reader.counts.map((count, number) => count > 1 && !isTaken.has(hashes[number] as number));
	// One that has not seen the articles on which confidence is measured.
	const half = fit(
		halves.filter(([original]) => isInFirstHalf(original)).map(([, entity]) => entity),
		hashes.length,
		isUsed,
		seed,
	);
	const calibration = calibrationOf(judges.flatMap((judge) => judge(half)));
	return { ...withoutUnused(hashes, isUsed, fit(entities, hashes.length, isUsed, seed)), calibration };
}

/** Whether a lesson is among those from which the model that is judged learns; even and odd numbers are told apart elsewhere. */
function isInFirstHalf(document: number): boolean {
	return (document & 2) === 0;
}

/** Finds the names of a document by the second reading, with the likelihood of their spans. */
function namesFound({ examples, hand }: Jack, scores: Float32Array, { transitions }: StackWeights) {
	const marginals = marginalsOf(examples, scores, transitions, 0, hand.length);
	return (reader: EntityReader, document: number): PlacedName[] => reader.found(document, marginals);
}

function keyOf({ token, length }: PlacedName, type: number | undefined): string {
	return `${token}:${length}:${type}`;
}

/** How sure the names of an entity are, and whether they are right. */
function judged(entity: Entity, fitted: Fitted, keys: ReadonlySet<string>): Judged[] {
	const likelihoods = typeLikelihoods(entity, fitted);
	const type = likelihoods.indexOf(Math.max(...likelihoods));
	return entity.mentions.map((mention) => ({
		confidence: (mention.likelihood ?? 1) * (likelihoods[type] as number),
		right: keys.has(keyOf(mention, type)),
	}));
}

export function typeLikelihoods({ features, values, logs }: Entity, { weights, typeWeights }: Fitted): number[] {
	const sums = new Array<number>(T).fill(0);
	for (let t = 0; t < T; t++) {
		let sum = 0;
		for (let f = 0; f < features.length; f++) sum += (weights[(features[f] as number) * T + t] as number) * (values[f] as number);
		for (let o = 0; o < T; o++) sum += (typeWeights[o * T + t] as number) * (logs[o] as number);
		sums[t] = sum;
	}
	return softmax(sums);
}

/** The model without the features from which nothing was learnt. */
function withoutUnused(hashes: Int32Array, isUsed: readonly boolean[], { weights, typeWeights }: Fitted): Omit<TypeModel, 'calibration'> {
	const used = [...hashes.keys()].filter((number) => isUsed[number]);
	const wide = new Float32Array(used.length * L);
	for (const [to, number] of used.entries()) wide.set(weights.subarray(number * T, number * T + T), to * L);
	return { hashes: Int32Array.from(used, (number) => hashes[number] as number), weights: wide, typeWeights };
}

/** Fits the weights: AdaGrad for the features, plain steps for the likelihoods; what ships is the mean of the later epochs. */
export function fit(entities: readonly Entity[], size: number, isUsed: readonly boolean[], seed: number): Fitted {
	const random = new Random(seed);
	const weights = new Float32Array(size * T);
	const squares = new Float32Array(size * T).fill(0.1);
	const typeWeights = Float32Array.from({ length: T * T }, (_, i) => (i % (T + 1) === 0 ? 1 : 0));
	const order = [...entities.keys()];
	const sum = new Float64Array(size * T);
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		random.shuffle(order);
		const rate = 1 - epoch / EPOCHS;
		for (const index of order) {
			const entity = entities[index] as Entity;
			const { features, values, logs, type, weight } = entity;
			const errors = typeLikelihoods(entity, { weights, typeWeights }).map((p, t) => (p - (t === type ? 1 : 0)) * weight);
			for (const [f, number] of features.entries()) {
				if (!isUsed[number]) continue;
				for (const [t, error] of errors.entries()) {
					const at = number * T + t;
					const g = error * (values[f] as number);
					squares[at] = (squares[at] as number) + g * g;
					weights[at] = (weights[at] as number) - (STEP * rate * g) / Math.sqrt(squares[at]);
				}
			}
			for (const [o, log] of logs.entries())
				for (const [t, error] of errors.entries())
					typeWeights[o * T + t] = (typeWeights[o * T + t] as number) - LOG_STEP * rate * error * log;
		}
		if (epoch >= EPOCHS / 2) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number) / (EPOCHS / 2);
	}
	return { weights: Float32Array.from(sum), typeWeights };
}
