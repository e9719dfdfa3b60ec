/** Scores the words of a paragraph's stretches: what each word says by itself (worked out once a word type) and what its place says. */
import { Features, pushFeatures, REACH, type Line } from './features.js';
import { hashOf, mix } from './hash.js';
import { LABEL_COUNT } from './labels.js';
import type { Model } from './model.js';
import type { Reading } from './reading.js';
import type { Word } from './words.js';

const SPAN = 2 * REACH + 1;
/** The convention that the shipped tagger follows: that of the project's own gold articles. */
const DOMAIN = mix(70, hashOf('gold'));
/** Features of places beyond the line, by distance. */
const OUTSIDE_LINE = Int32Array.from({ length: SPAN }, (_, at) => mix(at - REACH, 77));

/** The scores of all words of a reading's stretches, one stretch after another, LABEL_COUNT a word. */
export function scoreReading(model: Model, reading: Reading): Float32Array {
	const { stretches, lines } = reading;
	let words = 0;
	for (let s = 0; s < stretches.length; s += 3) words += (stretches[s + 1] as number) - (stretches[s] as number);
	const scores = new Float32Array(words * LABEL_COUNT);
	const features = new Features();
	let at = 0;
	for (let s = 0; s < stretches.length; s += 3) {
		const line = lines[stretches[s + 2] as number] as Line;
		for (let i = stretches[s] as number; i < (stretches[s + 1] as number); i++, at += LABEL_COUNT) scoreWord(model, line, i, features, scores, at);
	}
	return scores;
}

function scoreWord(model: Model, line: Line, i: number, features: Features, scores: Float32Array, at: number): void {
	if (i - REACH >= line.from && i + REACH < line.to) addWords(model, line, i, scores, at);
	else addWordsAtEdge(model, line, i, scores, at);
	features.length = 0;
	pushFeatures(line, i, features);
	features.push(DOMAIN);
	features.push(mix(DOMAIN, (line.words[i] as Word).shape));
	model.weights.addAll(features, scores, at);
	model.network.add(line, i, scores, at);
}

/** Adds what the words within REACH say by themselves, one after the other; each sum is rounded as it is where it is stored after each word. */
function addWords(model: Model, line: Line, i: number, scores: Float32Array, at: number): void {
	const far = scoresOf(model, line.words[i - 2] as Word);
	const before = scoresOf(model, line.words[i - 1] as Word);
	const own = scoresOf(model, line.words[i] as Word);
	const after = scoresOf(model, line.words[i + 1] as Word);
	const farAfter = scoresOf(model, line.words[i + 2] as Word);
	for (let label = 0; label < LABEL_COUNT; label++) {
		let sum = Math.fround((scores[at + label] as number) + (far[label] as number));
		sum = Math.fround(sum + (before[LABEL_COUNT + label] as number));
		sum = Math.fround(sum + (own[2 * LABEL_COUNT + label] as number));
		sum = Math.fround(sum + (after[3 * LABEL_COUNT + label] as number));
		scores[at + label] = sum + (farAfter[4 * LABEL_COUNT + label] as number);
	}
}

function scoresOf(model: Model, word: Word): Float32Array {
	return (word.scores ??= wordScores(model, word));
}

/** The same at the beginning and the end of a line. */
function addWordsAtEdge(model: Model, line: Line, i: number, scores: Float32Array, at: number): void {
	const { weights } = model;
	for (let offset = -REACH; offset <= REACH; offset++) {
		const neighbour = i + offset;
		if (neighbour < line.from || neighbour >= line.to) {
			weights.add(OUTSIDE_LINE[offset + REACH] as number, scores, at);
			continue;
		}
		const word = line.words[neighbour] as Word;
		const own = scoresOf(model, word);
		const from = (offset + REACH) * LABEL_COUNT;
		for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] = (scores[at + label] as number) + (own[from + label] as number);
	}
}

/** What a word adds to the scores of the words around it: LABEL_COUNT numbers for each distance. */
function wordScores(model: Model, word: Word): Float32Array {
	const sums = new Float32Array(SPAN * LABEL_COUNT);
	const features = new Features();
	const { own, near, far } = word.features;
	for (let offset = -REACH; offset <= REACH; offset++) {
		const list = offset === 0 ? own : Math.abs(offset) === 1 ? near : far;
		features.length = 0;
		for (const feature of list) features.push(mix(feature, offset));
		model.weights.addAll(features, sums, (offset + REACH) * LABEL_COUNT);
	}
	return sums;
}
