/** Reads paragraphs as the tagger sees them: words with their knowledge, the style they are set in, and the stretches that may hold names. */
import type { Article, ArticleBlock, Sentence, Token } from '../document/types.js';
import { markPhrases, Style, type Line } from './features.js';
import type { Lexicon } from './lexicon.js';
import { withSmallOpenings } from './small-openings.js';
import { pushStretches } from './stretches.js';
import { inSmallLetters } from './title-case.js';
import type { WordReader } from './word-reader.js';
import { Case, Role, type Word } from './words.js';

/** A paragraph read: its words as they stand, and the stretches (pairs of indices into them, end exclusive) with the line each belongs to. */
export interface Reading {
	readonly words: readonly Word[];
	readonly lines: readonly Line[];
	/** First index, end index, index of the line, and so on. */
	readonly stretches: readonly number[];
}

/** Reads one paragraph of an article; the lines hold until `reader` reads the next one. Depends on nothing but the paragraph's text. */
export function readParagraph(article: Article, paragraph: ArticleBlock, reader: WordReader, lexicon: Lexicon): Reading {
	const words = new Array<Word>(paragraph.to - paragraph.from);
	const { spaced, phrases, phraseEdges } = reader.placesFor(paragraph.to - paragraph.from);
	for (let t = paragraph.from; t < paragraph.to; t++) {
		const token = article.tokens[t] as Token;
		words[t - paragraph.from] = reader.of(token);
		if (token.spaced) spaced[t - paragraph.from] = 1;
	}
	const set = styleOf(words);
	const begins = beginningsOf(article, paragraph);
	const titled = set === Style.title ? inSmallLetters(words, begins, reader, lexicon) : words;
	const style = titled === words ? set : Style.running;
	const read = withSmallOpenings(titled, begins, reader);
	const lines: Line[] = [];
	const stretches: number[] = [];
	for (let s = paragraph.firstSentence; s < paragraph.lastSentence; s++) {
		const sentence = article.sentences[s] as Sentence;
		const [from, to] = [sentence.from - paragraph.from, sentence.to - paragraph.from];
		const before = stretches.length;
		pushStretches(read, from, to, spaced, lines.length, stretches);
		if (stretches.length === before) continue;
		markPhrases(read, from, to, lexicon, phrases, phraseEdges);
		lines.push({ words: read, from, to, style, spaced, phrases, phraseEdges });
	}
	return { words, lines, stretches };
}

/** The indices of the words at which the sentences of a paragraph begin. */
function beginningsOf({ sentences }: Article, { from, firstSentence, lastSentence }: ArticleBlock): ReadonlySet<number> {
	return new Set(sentences.slice(firstSentence, lastSentence).map((sentence) => sentence.from - from));
}

/** Judged by the longer words: nearly all in capitals, nearly all capitalised, or running text. */
function styleOf(words: readonly Word[]): Style {
	let long = 0;
	let upper = 0;
	let capitalised = 0;
	for (const word of words) {
		if (word.text.length < 4 || word.letterCase === Case.none) continue;
		long++;
		if (word.letterCase === Case.upper) upper++;
		if (word.role === Role.strong) capitalised++;
	}
	if (long < 2) return Style.running;
	if (upper / long > 0.7) return Style.upper;
	return capitalised / long > 0.7 ? Style.title : Style.running;
}
