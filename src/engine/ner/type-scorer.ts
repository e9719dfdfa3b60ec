/** Scores the types of a name that has been found: what its form says, and what the tagger and the words beside one mention say. */
import { tokenSpan } from '../document/lookup.js';
import { ownText } from '../util/own-text.js';
import type { Article, ArticleBlock } from '../document/types.js';
import type { Voter } from './agree.js';
import type { Features } from './features.js';
import type { WordRange } from './head-nouns.js';
import type { Model } from './model.js';
import type { ParagraphSpan } from './second-pass.js';
import { pushContextFeatures, pushFormFeatures, TYPE_REACH_AFTER, TYPE_REACH_BEFORE } from './type-features.js';
import { TYPE_COUNT } from './type-logs.js';
import type { Word } from './words.js';
import { exp } from '../util/exp.js';

/** The words around a name, and where among them the name stands. */
export function lineAround(paragraph: ArticleBlock, from: number, to: number, read: (token: number) => Word): [WordRange, number, number] {
	const first = Math.max(0, from - TYPE_REACH_BEFORE);
	const end = Math.min(paragraph.to - paragraph.from, to + TYPE_REACH_AFTER);
	const words: Word[] = [];
	for (let at = first; at < end; at++) words.push(read(paragraph.from + at));
	return [{ words, from: 0, to: words.length }, from - first, to - first];
}

/** Words that are a name, with what speaks for each type. */
export type VotingSpan = ParagraphSpan & Voter;

/** A name as a voter: with its words, and what its form and this mention say of its type, in units of the model's weights. */
export function voterOf(name: ParagraphSpan, article: Article, paragraph: ArticleBlock, model: Model): VotingSpan {
	const { from, to, likelihood, logs } = name;
	const [line, start, end] = lineAround(paragraph, from, to, (token) =>
		model.reader.of(article.tokens[token] as Article['tokens'][number]),
	);
	const { features } = model.scratch;
	features.length = 0;
	pushFormFeatures(line, start, end, model.lexicon, features);
	const form = sumsOf(features, model);
	features.length = 0;
	pushContextFeatures(line, start, end, features);
	const votes = sumsOf(features, model);
	const { typeWeights, weights } = model;
	for (let type = 0; type < TYPE_COUNT; type++) {
		let sum = 0;
		for (let other = 0; other < TYPE_COUNT; other++) sum += (typeWeights[other * TYPE_COUNT + type] as number) * (logs[other] as number);
		votes[type] = (votes[type] as number) + Math.round(sum / weights.scale);
	}
	const span = tokenSpan(article, paragraph.from + from, paragraph.from + to);
	return { from, to, likelihood, logs, form, votes, words: ownText(article.text.slice(span.start, span.end)) };
}

/** What features say of each type; written out, for there are many names. */
function sumsOf(features: Features, model: Model): number[] {
	const sums = model.scratch.sums.fill(0);
	model.weights.addAll(features, sums, 0);
	const own = new Array<number>(TYPE_COUNT);
	for (let type = 0; type < TYPE_COUNT; type++) own[type] = sums[type] as number;
	return own;
}

/** The type that most speaks for, by scores in units of `scale`, and how likely it is. */
export function likeliest(scores: readonly number[], scale: number): { readonly type: number; readonly likelihood: number } {
	let type = 0;
	for (let other = 1; other < scores.length; other++) if ((scores[other] as number) > (scores[type] as number)) type = other;
	let total = 0;
	for (const score of scores) total += exp((score - (scores[type] as number)) * scale);
	return { type, likelihood: 1 / total };
}

/** The share of right names among those with this raw confidence: `calibration` has pairs of a bin's upper end and its share. */
export function calibrated(raw: number, calibration: Float32Array): number {
	for (let bin = 0; bin < calibration.length; bin += 2) if (raw <= (calibration[bin] as number)) return calibration[bin + 1] as number;
	return raw;
}
