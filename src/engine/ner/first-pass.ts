/** The tagger's first pass over a paragraph: what it reads there by itself. */
import type { Article, ArticleBlock } from '../document/types.js';
import { CERTAIN, KEY_KINDS, type Evidence, type WordReadings } from './evidence.js';
import { keysOf, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { sumLabels } from './lattice.js';
import type { Model } from './model.js';
import { readParagraph } from './reading.js';
import { writeRounded } from './sums.js';
import { scoreReading, wordsOfStretches } from './tagger.js';
import { Case } from './words.js';

/** Numbers of a stretch: see `FirstPass.stretches`. */
export const STRETCH = 3;

/** What depends on nothing but the content of a paragraph. */
export interface FirstPass extends WordReadings {
	/** LABEL_COUNT for each word of its stretches. */
	readonly scores: Float32Array;
	/** For each stretch its first token, its length, and 1 where that token begins a sentence with a capital. */
	readonly stretches: Int32Array;
}

/** Reads a paragraph; `evidence` numbers the keys of its words. */
export function firstPass(article: Article, paragraph: ArticleBlock, model: Model, evidence: Evidence): FirstPass {
	const reading = readParagraph(article, paragraph, model.reader, model.lexicon);
	const words = wordsOfStretches(reading);
	const scores = new Float32Array(words * LABEL_COUNT);
	const likelihoods = new Uint8Array(words * LABEL_COUNT);
	const stretches: number[] = [];
	const lowers = reading.words.filter(({ letterCase }) => letterCase === Case.lower);
	const entries = new Int32Array(KEY_KINDS * words + lowers.length);
	scoreReading(model, reading, scores, 0);
	let entry = 0;
	let at = 0;
	for (let s = 0; s < reading.stretches.length; s += 3) {
		const [from, to] = [reading.stretches[s] as number, reading.stretches[s + 1] as number];
		const line = reading.lines[reading.stretches[s + 2] as number] as Line;
		stretches.push(from, to - from, from === line.from && line.words[from]?.letterCase === Case.title ? 1 : 0);
		fillLikelihoods(scores, at, to - from, model, likelihoods);
		for (let i = from; i < to; i++) for (const key of keysOf(line, i)) entries[entry++] = evidence.entryOf(key);
		at += (to - from) * LABEL_COUNT;
	}
	for (const { hash } of lowers) entries[entry++] = evidence.entryOf(hash);
	return { words, scores, likelihoods, stretches: Int32Array.from(stretches), entries };
}

function fillLikelihoods(scores: Float32Array, at: number, length: number, model: Model, likelihoods: Uint8Array): void {
	const { scratch } = model;
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expTransitions, undefined, 0, scratch, marginals);
	writeRounded(marginals, length * LABEL_COUNT, CERTAIN, likelihoods, at);
}
