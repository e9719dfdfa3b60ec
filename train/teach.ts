/**
 * The training proper: models that leave out a part of the hand-labelled documents each, and some that leave out none. On the parts left
 * out the second reading and the calibration are learnt. What comes of it is the mean of all their linear weights, with the network of the
 * first that leaves out none.
 */
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import { VECTOR_SIZE } from '../src/engine/ner/lexicon.js';
import { traitsOf } from '../src/engine/ner/words.js';
import type { Lesson } from './corpora.js';
import { linearScores, trainChain, type Weights } from './crf.js';
import { Encoder, type Examples } from './encode.js';
import { lineMeans, Net, wordTable, type WordTable } from './net.js';
import { freshStack, gatherEvidence, marginalsOf, rangeOf, trainStack, type StackWeights } from './stack.js';
import { Vocabulary } from './vocabulary.js';

const L = LABEL_COUNT;
/** Hidden units of the network. */
const UNITS = 32;

export interface TeachOptions {
	readonly epochs: number;
	/** Those of the model that leaves out nothing: each shows it twice as much. */
	readonly wholeEpochs: number;
	readonly folds: number;
	/** A word's trait must belong to this many different words for the network to read it. */
	readonly leastTraits: number;
	readonly seed: number;
	/** The lesson of which a lesson is a copy, by their numbers: both are left out alike. */
	readonly originals?: ReadonlyMap<number, number>;
	/** How many models leave out nothing but copies. */
	readonly wholes?: number;
	/** The set of copies that a lesson belongs to, of which each model sees one; -1 for lessons that all see. */
	readonly setOf?: (document: number) => number;
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
	/** The same of half of the lessons, those with even numbers. */
	readonly half: { readonly base: Base; readonly stack: StackWeights };
	readonly hashes: Int32Array;
	readonly traits: Int32Array;
}

/** Learns from lessons; `texts` have no labels, and say which features are frequent enough to be learnt. */
export function teach(
	lessons: readonly Lesson[],
	texts: readonly Lesson[],
	lexicon: Lexicon,
	options: TeachOptions,
	log: (line: string) => void,
): Taught & { jack: Jack } {
	const encoder = new Encoder(lexicon);
	for (const lesson of [...lessons, ...texts]) encoder.add(lesson);
	const { examples } = encoder;
	const vocabulary = Vocabulary.of(examples, 2);
	vocabulary.apply(examples);
	const traits = commonTraits(examples, options.leastTraits);
	const table = tableOf(examples, { traits, lexicon });
	const means = lineMeans(examples, table, VECTOR_SIZE);
	const hand = stretchesBefore(examples, lessons.length);
	log(`${examples.wordCount} words in ${examples.stretchCount} stretches, ${vocabulary.hashes.length} features, ${traits.size} traits`);
	const setAt = (s: number): number => options.setOf?.(examples.document.data[s] as number) ?? -1;
	const fit = (stretches: Int32Array, epochs: number, seed: number, set: number): Base => {
		const seen = stretches.filter((s) => setAt(s) < 0 || setAt(s) === set);
		return fitBase(examples, seen, vocabulary.hashes.length, table, means, traits.size, epochs, seed, log);
	};
	const jack = jackknife(
		examples,
		hand,
		options,
		table,
		means,
		(stretches, fold) => fit(stretches, options.epochs, options.seed + fold + 1, fold),
		log,
	);
	const stack = secondReadingOf(
		{ ...jack, hand: hand.filter((s) => setAt(s) <= 0) },
		meanOf(jack.bases.map(({ weights }) => weights.transitions)),
	);
	log('the second reading is trained');
	const wholes = Array.from({ length: options.wholes ?? 1 }, (_, n) => fit(hand, options.wholeEpochs, options.seed + 10 * n, n));
	const base = mergeBases([...wholes, ...jack.bases]);
	return { base, stack, half: halfOf(jack, setAt), hashes: vocabulary.hashes, traits: Int32Array.from(traits.keys()), jack };
}

/** What is learnt without the lessons with odd numbers, which are the second fold. */
function halfOf(jack: Jack, setAt: (stretch: number) => number): Taught['half'] {
	const base = jack.bases[1] as Base;
	const even = jack.hand.filter((s) => jack.foldOf(s) === 0 && setAt(s) <= 0);
	return { base, stack: secondReadingOf({ ...jack, hand: even }, base.weights.transitions) };
}

/** The weights of the second reading, learnt where the first one was made by models that had not seen the documents. */
function secondReadingOf({ examples, hand, scores, marginals }: Jack, transitions: Float32Array): StackWeights {
	return trainStack(hand, examples, scores, gatherEvidence(examples, marginals), freshStack(transitions), 6, 0.03, 1e-5, 3);
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

export function tableOf(examples: Examples, { traits, lexicon }: { traits: ReadonlyMap<number, number>; lexicon: Lexicon }): WordTable {
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
	const weights = trainChain(examples, stretches, features, { epochs, step: 0.05, dropout: 0.5, seed, net: options }, log);
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
	/** The fold of a stretch: that of the model which has not seen it. */
	readonly foldOf: (stretch: number) => number;
}

function jackknife(
	examples: Examples,
	hand: Int32Array,
	{ folds, originals }: TeachOptions,
	table: WordTable,
	means: Float32Array,
	fit: (stretches: Int32Array, fold: number) => Base,
	log: (line: string) => void,
): Jack {
	const scores = new Float32Array(examples.wordCount * L);
	const marginals = new Float32Array(examples.wordCount * L);
	const foldOf = (s: number): number => {
		const document = examples.document.data[s] as number;
		return (originals?.get(document) ?? document) % folds;
	};
	const bases: Base[] = [];
	for (let fold = 0; fold < folds; fold++) {
		const inFold = (s: number): boolean => foldOf(s) === fold;
		const base = fit(
			hand.filter((s) => !inFold(s)),
			fold,
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
	return { examples, hand, scores, marginals, bases, foldOf };
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
