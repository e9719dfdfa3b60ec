/**
 * The training proper: teachers from the hand-labelled documents, silver labels from the teachers, students from both. A second round
 * of students leaves out a part of the hand-labelled documents each: on those parts the second reading and the calibration are learnt.
 * The model is the mean of all students' linear weights, with the network of the one that has seen everything.
 */
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import { VECTOR_SIZE } from '../src/engine/ner/lexicon.js';
import { traitsOf } from '../src/engine/ner/words.js';
import type { Lesson } from './corpora.js';
import { linearScores, tag, trainChain, type Weights } from './crf.js';
import { Encoder, type Examples } from './encode.js';
import { lineMeans, Net, wordTable, type WordTable } from './net.js';
import { addEvidence, freshStack, gatherEvidence, marginalsOf, rangeOf, trainStack, type StackWeights } from './stack.js';
import { Vocabulary } from './vocabulary.js';

const L = LABEL_COUNT;
/** Hidden units of the network. */
const UNITS = 32;

export interface TeachOptions {
	readonly epochs: number;
	readonly silverEpochs: number;
	readonly folds: number;
	readonly silverWeight: number;
	/** A word's trait must belong to this many different words for the network to read it. */
	readonly leastTraits: number;
	readonly seed: number;
}

/** The scores of words before evidence: the linear weights and the network. */
export interface Base {
	readonly weights: Weights;
	readonly net: Net;
}

/** Everything that a model file holds, in full precision; and what calibration needs. */
export interface Taught {
	readonly base: Base;
	readonly stack: StackWeights;
	readonly hashes: Int32Array;
	readonly traits: Int32Array;
}

/** Encoded documents with what the network reads of them. */
export interface Reader {
	readonly vocabulary: Vocabulary;
	readonly traits: ReadonlyMap<number, number>;
	readonly lexicon: Lexicon;
}

export function teach(
	lessons: readonly Lesson[],
	silver: readonly Lesson[],
	lexicon: Lexicon,
	options: TeachOptions,
	log: (line: string) => void,
): Taught & { reader: Reader; jack: Jack } {
	const encoder = new Encoder(lexicon);
	for (const lesson of [...lessons, ...silver]) encoder.add(lesson);
	const { examples } = encoder;
	const vocabulary = Vocabulary.of(examples, 2);
	vocabulary.apply(examples);
	const traits = commonTraits(examples, options.leastTraits);
	const reader = { vocabulary, traits, lexicon };
	const table = tableOf(examples, reader);
	const means = lineMeans(examples, table, VECTOR_SIZE);
	const hand = stretchesBefore(examples, lessons.length);
	log(`${examples.wordCount} words in ${examples.stretchCount} stretches, ${vocabulary.hashes.length} features, ${traits.size} traits`);
	const fit = (stretches: Int32Array, epochs: number, seed: number): Base =>
		fitBase(examples, stretches, vocabulary.hashes.length, table, means, traits.size, epochs, seed, log);
	const school = (beside: Int32Array, epochs: number, seed: number): School => {
		const fitBeside = (stretches: Int32Array, s: number): Base => fit(Int32Array.from([...stretches, ...beside]), epochs, s);
		const jack = jackknife(examples, hand, options.folds, seed, table, means, fitBeside, log);
		const whole = fitBeside(hand, seed);
		const stack = secondReadingOf(jack, whole.weights.transitions);
		log('the second reading is trained');
		return { jack, bases: [whole, ...jack.bases], stack };
	};
	const teachers = school(new Int32Array(0), options.epochs, options.seed);
	labelSilver(examples, hand.length, teachers.bases, teachers.stack, table, means, options.silverWeight);
	const silverStretches = Int32Array.from({ length: examples.stretchCount - hand.length }, (_, s) => hand.length + s);
	const { jack, bases, stack } = school(silverStretches, options.silverEpochs, options.seed + 10);
	return { base: mergeBases(bases), stack, hashes: vocabulary.hashes, traits: Int32Array.from(traits.keys()), reader, jack };
}

/** Models trained alike: one on everything, and one without each part of the hand-labelled documents. */
interface School {
	readonly bases: readonly Base[];
	readonly jack: Jack;
	readonly stack: StackWeights;
}

/** The weights of the second reading, learnt where the first one was made by models that had not seen the documents. */
function secondReadingOf({ examples, hand, scores, marginals }: Jack, transitions: Float32Array): StackWeights {
	return trainStack(hand.length, examples, scores, gatherEvidence(examples, marginals), freshStack(transitions), 6, 0.03, 1e-5, 3);
}

function stretchesBefore(examples: Examples, documents: number): Int32Array {
	const found: number[] = [];
	for (let s = 0; s < examples.stretchCount && (examples.document.data[s] as number) < documents; s++) found.push(s);
	return Int32Array.from(found);
}

function commonTraits(examples: Examples, least: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const word of examples.words) for (const trait of traitsOf(word)) counts.set(trait, (counts.get(trait) ?? 0) + 1);
	const common = [...counts].filter(([, count]) => count >= least).map(([trait]) => trait);
	return new Map(common.map((trait, index) => [trait, index]));
}

export function tableOf(
	examples: Examples,
	{ traits, lexicon }: Reader | { traits: ReadonlyMap<number, number>; lexicon: Lexicon },
): WordTable {
	return wordTable(
		examples.words,
		VECTOR_SIZE,
		(word) => (word.vector < 0 ? undefined : lexicon.vectorOf(word.vector)),
		(word) =>
			traitsOf(word)
				.map((trait) => traits.get(trait) ?? -1)
				.filter((trait) => trait >= 0),
	);
}

function fitBase(
	examples: Examples,
	stretches: Int32Array,
	features: number,
	table: WordTable,
	means: Float32Array,
	traits: number,
	epochs: number,
	seed: number,
	log: (line: string) => void,
): Base {
	const net = new Net({ dimensions: VECTOR_SIZE, hidden: UNITS }, traits, seed + 100);
	const options = { net, table, means, step: 0.002, batch: 16, inputDropout: 0.15, decay: 0.01, dropout: 0.4 };
	const weights = trainChain(examples, stretches, features, { epochs, step: 0.05, dropout: 0.5, decay: 0, seed, net: options }, log);
	return { weights, net };
}

/** The base's scores of every word. */
export function scoresOf(
	examples: Examples,
	base: Base,
	table: WordTable,
	means: Float32Array,
	from = 0,
	to = examples.wordCount,
	scores = new Float32Array(examples.wordCount * L),
): Float32Array {
	const linear = linearScores(examples, base.weights.features);
	const hidden = new Float32Array(base.net.shape.hidden);
	for (let word = from; word < to; word++) {
		linear(word, scores, word * L);
		base.net.forward(examples, table, means, word, hidden, 0);
		base.net.addScores(hidden, 0, scores, word * L);
	}
	return scores;
}

/** Scores and likelihoods of the hand-labelled words by models that have not seen their documents. */
export interface Jack {
	readonly examples: Examples;
	readonly hand: Int32Array;
	readonly scores: Float32Array;
	readonly marginals: Float32Array;
	/** The models themselves, one a fold. */
	readonly bases: readonly Base[];
}

function jackknife(
	examples: Examples,
	hand: Int32Array,
	folds: number,
	seed: number,
	table: WordTable,
	means: Float32Array,
	fit: (stretches: Int32Array, seed: number) => Base,
	log: (line: string) => void,
): Jack {
	const scores = new Float32Array(examples.wordCount * L);
	const marginals = new Float32Array(examples.wordCount * L);
	const bases: Base[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const inFold = (s: number): boolean => (examples.document.data[s] as number) % folds === fold;
		const base = fit(
			hand.filter((s) => !inFold(s)),
			seed + fold + 1,
		);
		bases.push(base);
		for (const s of hand) {
			if (!inFold(s)) continue;
			const [from, to] = rangeOf(examples, s);
			scoresOf(examples, base, table, means, from, to, scores);
			marginalsOf(examples, scores, base.weights.transitions, s, s + 1, marginals);
		}
		log(`fold ${fold + 1} of ${folds}`);
	}
	return { examples, hand, scores, marginals, bases };
}

/** The mean of what several models say. */
function meanScores(
	examples: Examples,
	bases: readonly Base[],
	table: WordTable,
	means: Float32Array,
): { scores: Float32Array; transitions: Float32Array } {
	const scores = new Float32Array(examples.wordCount * L);
	for (const base of bases) scoresOf(examples, base, table, means, 0, examples.wordCount, scores);
	const transitions = meanOf(bases.map(({ weights }) => weights.transitions));
	return { scores: scores.map((score) => score / bases.length), transitions };
}

function meanOf(lists: readonly Float32Array[]): Float32Array {
	return Float32Array.from(lists[0] ?? [], (_, i) => lists.reduce((sum, list) => sum + (list[i] as number), 0) / lists.length);
}

/** One model of several: the mean of their linear weights, and the network of the first, which alone does as well as all of them. */
export function mergeBases(bases: readonly Base[]): Base {
	const [first] = bases;
	if (!first) throw new Error('there is no model to merge');
	const weights = {
		features: meanOf(bases.map((base) => base.weights.features)),
		transitions: meanOf(bases.map((base) => base.weights.transitions)),
	};
	return { weights, net: first.net };
}

/** Gives the silver stretches the teachers' labels, weighted by their certainty. */
function labelSilver(
	examples: Examples,
	firstSilver: number,
	teachers: readonly Base[],
	stack: StackWeights,
	table: WordTable,
	means: Float32Array,
	weight: number,
): void {
	const { scores, transitions } = meanScores(examples, teachers, table, means);
	const evidence = gatherEvidence(examples, marginalsOf(examples, scores, transitions));
	for (let word = 0; word < examples.wordCount; word++) addEvidence(stack.evidence, evidence, word, scores, word * L);
	const marginals = marginalsOf(examples, scores, stack.transitions);
	const copy = (word: number, out: Float32Array, at: number): void => {
		out.set(scores.subarray(word * L, word * L + L), at);
	};
	const labels = tag(examples, copy, stack.transitions);
	for (let s = firstSilver; s < examples.stretchCount; s++) {
		const [from, to] = rangeOf(examples, s);
		let least = 1;
		for (let word = from; word < to; word++) {
			const label = labels[word] as number;
			examples.masks.data[word] = 1 << label;
			least = Math.min(least, marginals[word * L + label] as number);
		}
		examples.weights[s] = weight * (least < 0.5 ? 0.01 : least);
	}
}
