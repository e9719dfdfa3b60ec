/** What a paragraph gives by itself: the first reading of its stretches. Depends on nothing but its text, so it may be kept. */
import type { Article, Paragraph, Sentence, Token } from '../types.js';
import { CERTAIN, type Entry } from './evidence.js';
import { keysOf, type Line } from './features.js';
import { LABEL_COUNT } from './labels.js';
import { sumLabels, type Scratch } from './lattice.js';
import type { Model } from './model.js';
import { isPeople } from './peoples.js';
import { readParagraph } from './reading.js';
import { scoreReading } from './tagger.js';
import { Case, type Word } from './words.js';

/** A name in a paragraph: token range from the paragraph's first token, label of its type, likelihood. */
export interface ParagraphName {
	readonly from: number;
	readonly to: number;
	readonly type: number;
	readonly confidence: number;
	/** The name as it stands. */
	readonly words: string;
}

export interface ParagraphWork {
	/** The paragraph's text, and where each of its tokens begins and ends in it. */
	readonly text: string;
	readonly offsets: Int32Array;
	/** How the paragraph is cut: number of tokens, and the end of each sentence. Two paragraphs of the same words agree in it. */
	readonly cut: Int32Array;
	/** First token and length of each stretch, in pairs. */
	readonly stretches: Int32Array;
	/** LABEL_COUNT numbers for each word of the stretches. */
	readonly scores: Float32Array;
	readonly likelihoods: Uint8Array;
	/** Three keys for each word of the stretches. */
	readonly keys: Int32Array;
	/** For each word of the stretches, 1 where it names a people and nothing else. */
	readonly peoples: Uint8Array;
	/** Hashes of the paragraph's lower-case words. */
	readonly lowers: Int32Array;
	/** Entries of the article's evidence under the keys; filled while the paragraph belongs to an article. */
	entries: readonly Entry[];
	/** How often it stands in the article. */
	places: number;
	/** The names of the second reading, and the round in which it was made. */
	names: readonly ParagraphName[];
	readAt: number;
}

/** Where a paragraph's sentences end, as offsets into its tokens, and how many tokens it has. */
export function cutOf(article: Article, paragraph: Paragraph): Int32Array {
	const cut = new Int32Array(paragraph.lastSentence - paragraph.firstSentence + 1);
	for (let s = paragraph.firstSentence; s < paragraph.lastSentence; s++)
		cut[s - paragraph.firstSentence] = (article.sentences[s] as Sentence).to - paragraph.from;
	cut[cut.length - 1] = paragraph.to - paragraph.from;
	return cut;
}

/** Whether a paragraph is cut as the one was that was read. */
export function isCutAs(cut: Int32Array, article: Article, paragraph: Paragraph): boolean {
	const sentences = paragraph.lastSentence - paragraph.firstSentence;
	if (cut.length !== sentences + 1 || cut[sentences] !== paragraph.to - paragraph.from) return false;
	for (let s = 0; s < sentences; s++) {
		if (cut[s] !== (article.sentences[paragraph.firstSentence + s] as Sentence).to - paragraph.from) return false;
	}
	return true;
}

/** Reads a paragraph for the first time. */
export function firstReading(article: Article, paragraph: Paragraph, text: string, model: Model, scratch: Scratch): ParagraphWork {
	const reading = readParagraph(article, paragraph, model.reader, model.lexicon);
	const scores = scoreReading(model, reading);
	const likelihoods = new Uint8Array(scores.length);
	const keys = new Int32Array((scores.length / LABEL_COUNT) * 3);
	const peoples = new Uint8Array(scores.length / LABEL_COUNT);
	const stretches = new Int32Array((reading.stretches.length / 3) * 2);
	let at = 0;
	for (let s = 0; s < reading.stretches.length; s += 3) {
		const [from, to, line] = [
			reading.stretches[s] as number,
			reading.stretches[s + 1] as number,
			reading.lines[reading.stretches[s + 2] as number] as Line,
		];
		stretches[(s / 3) * 2] = from;
		stretches[(s / 3) * 2 + 1] = to - from;
		fillLikelihoods(scores, at * LABEL_COUNT, to - from, model, scratch, likelihoods);
		for (let i = from; i < to; i++, at++) {
			const [own, before, after] = keysOf(line, i);
			keys[at * 3] = own;
			keys[at * 3 + 1] = before;
			keys[at * 3 + 2] = after;
			if (isPeople(line.words[i] as Word)) peoples[at] = 1;
		}
	}
	const lowers: number[] = [];
	for (const word of reading.words) if (word.letterCase === Case.lower) lowers.push(word.hash);
	const cut = cutOf(article, paragraph);
	const offsets = offsetsOf(article, paragraph);
	return {
		text,
		offsets,
		cut,
		stretches,
		scores,
		likelihoods,
		keys,
		peoples,
		lowers: Int32Array.from(lowers),
		entries: [],
		places: 0,
		names: [],
		readAt: -1,
	};
}

function fillLikelihoods(scores: Float32Array, at: number, length: number, model: Model, scratch: Scratch, likelihoods: Uint8Array): void {
	const marginals = scratch.marginalsFor(length);
	sumLabels(scores, at, length, model.expTransitions, undefined, 0, scratch, marginals);
	for (let i = 0; i < length * LABEL_COUNT; i++) likelihoods[at + i] = Math.round((marginals[i] as number) * CERTAIN);
}

function offsetsOf(article: Article, paragraph: Paragraph): Int32Array {
	const offsets = new Int32Array(2 * (paragraph.to - paragraph.from));
	const start = article.tokens[paragraph.from]?.start ?? 0;
	for (let t = paragraph.from; t < paragraph.to; t++) {
		const token = article.tokens[t] as Token;
		offsets[2 * (t - paragraph.from)] = token.start - start;
		offsets[2 * (t - paragraph.from) + 1] = token.end - start;
	}
	return offsets;
}

/** The text of a paragraph's tokens; it may have none. */
export function paragraphText(article: Article, paragraph: Paragraph): string {
	if (paragraph.from === paragraph.to) return '';
	return article.text.slice((article.tokens[paragraph.from] as Token).start, (article.tokens[paragraph.to - 1] as Token).end);
}
