/** Scores the words of a paragraph's stretches: what each word says by itself (worked out once a word type) and what its place says. */
import { pushFeatures, REACH, SPAN, type Features, type Line } from './features.js';
import { hashOf, mix } from './hash.js';
import { LABEL_COUNT } from './labels.js';
import type { Model } from './model.js';
import type { Reading } from './reading.js';
import { addRows } from './sums.js';
import { featuresOf, type Word } from './words.js';

/** The convention that the shipped tagger follows: that of the project's own gold articles. */
const DOMAIN = mix(70, hashOf('gold'));
/** Features of places beyond the line, by distance. */
const OUTSIDE_LINE = Int32Array.from({ length: SPAN }, (_, at) => mix(at - REACH, 77));

/** How many words the stretches of a reading have. */
export function wordsOfStretches({ stretches }: Reading): number {
	let words = 0;
	for (let s = 0; s < stretches.length; s += 3) words += (stretches[s + 1] as number) - (stretches[s] as number);
	return words;
}

/** Writes the scores of all words of a reading's stretches, one stretch after another, LABEL_COUNT a word, from `first` on. */
export function scoreReading(model: Model, reading: Reading, scores: Float32Array, first: number): void {
	const { stretches, lines } = reading;
	const scorer = new Scorer(model);
	let at = first;
	for (let s = 0; s < stretches.length; s += 3) {
		const line = lines[stretches[s + 2] as number] as Line;
		for (let i = stretches[s] as number; i < (stretches[s + 1] as number); i++, at += LABEL_COUNT) scorer.score(line, i, scores, at);
	}
}

/** Scores words one after the other, in the same arrays. What features say is counted in whole units of the model's scale. */
class Scorer {
	readonly #model: Model;
	readonly #features: Features;
	readonly #sums: Int32Array;
	/** What the words around say, and from where on. */
	readonly #rows: Int16Array[] = [];
	readonly #starts = new Int32Array(SPAN);

	constructor(model: Model) {
		this.#model = model;
		this.#features = model.scratch.features;
		this.#sums = model.scratch.sums;
	}

	/** Writes the scores of the word at `i` of a line. */
	score(line: Line, i: number, scores: Float32Array, at: number): void {
		const { weights, network } = this.#model;
		const sums = this.#sums.fill(0);
		this.#addWords(line, i, sums);
		const features = this.#features;
		features.length = 0;
		pushFeatures(line, i, features);
		features.push(DOMAIN);
		features.push(mix(DOMAIN, (line.words[i] as Word).shape));
		weights.addAll(features, sums, 0);
		for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = (sums[label] as number) * weights.scale;
		network.add(line, i, scores, at);
	}

	/** Adds what the words within REACH say by themselves. */
	#addWords(line: Line, i: number, sums: Int32Array): void {
		let count = 0;
		for (let place = 0; place < SPAN; place++) {
			const neighbour = i + place - REACH;
			if (neighbour < line.from || neighbour >= line.to) {
				this.#model.weights.add(OUTSIDE_LINE[place] as number, sums, 0);
				continue;
			}
			const word = line.words[neighbour] as Word;
			this.#rows[count] = this.#scoresOf(word);
			this.#starts[count++] = word.scoresAt + place * LABEL_COUNT;
		}
		addRows(sums, this.#rows, this.#starts, count);
	}

	/** The numbers among which, from `scoresAt` on, a word's scores are. */
	#scoresOf(word: Word): Int16Array {
		if (word.scores) return word.scores;
		const sums = this.#wordScores(word);
		const { scores } = this.#model.scratch;
		word.scoresAt = scores.take();
		// A weight is a byte, and there are fewer than MOST_FEATURES of them: sums fit.
		scores.numbers.set(sums, word.scoresAt);
		return (word.scores = scores.numbers);
	}

	/** What a word adds to the scores of the words around it: LABEL_COUNT numbers for each distance. */
	#wordScores(word: Word): Int32Array {
		const { own, near, far } = featuresOf(word);
		const sums = new Int32Array(SPAN * LABEL_COUNT);
		const features = this.#features;
		for (let offset = -REACH; offset <= REACH; offset++) {
			features.take(offset === 0 ? own : Math.abs(offset) === 1 ? near : far, offset);
			this.#model.weights.addAll(features, sums, (offset + REACH) * LABEL_COUNT);
		}
		return sums;
	}
}
