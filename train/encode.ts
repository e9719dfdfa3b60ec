/** Turns lessons into arrays of feature numbers and allowed labels. */
import { ENTITY_TYPES } from '../src/annotations.js';
import { readArticle } from '../src/engine/document/article.js';
import type { Article } from '../src/engine/document/types.js';
import { Features, keysOf, pushFeatures, REACH, slotWords, SLOTS, type Line } from '../src/engine/ner/features.js';
import { hashOf, mix } from '../src/engine/ner/hash.js';
import { labelOf, OUTSIDE, Position } from '../src/engine/ner/labels.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import { readParagraph } from '../src/engine/ner/reading.js';
import { WordReader } from '../src/engine/ner/word-reader.js';
import { Case, featuresOf, type Word, type WordFeatures } from '../src/engine/ner/words.js';
import type { Lesson } from './corpora.js';

const ALL = (1 << (1 + 4 * ENTITY_TYPES.length)) - 1;

/** Int32 values, growing. */
export class Column {
	data = new Int32Array(1 << 16);
	length = 0;

	push(value: number): void {
		if (this.length === this.data.length) {
			const grown = new Int32Array(this.data.length * 2);
			grown.set(this.data);
			this.data = grown;
		}
		this.data[this.length++] = value;
	}
}

/** Stretches of many documents: for stretch s, words first[s] … first[s + 1]; for word w, features start[w] … start[w + 1]. */
export class Examples {
	readonly first = new Column();
	readonly start = new Column();
	readonly features = new Column();
	readonly masks = new Column();
	/** Token index in its article of the first word of each stretch; document and weight of each stretch. */
	readonly tokenAt = new Column();
	readonly document = new Column();
	/** For each word, SLOTS indices into `words`; -1 for none. */
	readonly slots = new Column();
	/** For each word, the index of its line; the words of each line. */
	readonly line = new Column();
	readonly lineStart = new Column();
	readonly lineWords = new Column();
	readonly words: Word[] = [];
	/** For each word, its keys for evidence: itself, with the word before, with the word after (0 for none). */
	readonly keys = new Column();
	/** For each word, how often it stands in lower case in its document. */
	readonly lowers = new Column();
	readonly weights: number[] = [];
	/** Names that no stretch can hold. */
	unreachable = 0;

	get stretchCount(): number {
		return this.tokenAt.length;
	}
	get wordCount(): number {
		return this.masks.length;
	}
}

/** Encodes documents one after another. Feature hashes go in; `number` turns them into numbers afterwards. */
export class Encoder {
	readonly examples = new Examples();
	readonly #reader: WordReader;
	readonly #lexicon: Lexicon;
	readonly #scratch: number[] = [];
	readonly #features = new Features();
	readonly #wordFeatures = new WeakMap<Word, WordFeatures>();
	readonly #ids = new Map<Word, number>();
	readonly #slots: (Word | undefined)[] = [];
	#line: Line | undefined;
	#documents = 0;

	constructor(lexicon: Lexicon, reader = new WordReader(lexicon)) {
		this.#lexicon = lexicon;
		this.#reader = reader;
	}

	add(lesson: Lesson, article = readArticle(lesson.text)): Article {
		const masks = masksOf(article, lesson);
		const document = this.#documents++;
		const domain = mix(70, hashOf(lesson.corpus));
		let reached = 0;
		const firstWord = this.examples.masks.length;
		const lowers = new Map<number, number>();
		for (const paragraph of article.paragraphs) {
			const { words, lines, stretches } = readParagraph(article, paragraph, this.#reader, this.#lexicon);
			for (const word of words) if (word.letterCase === Case.lower) lowers.set(word.hash, (lowers.get(word.hash) ?? 0) + 1);
			for (let s = 0; s < stretches.length; s += 3) {
				const [from, to, line] = [stretches[s] as number, stretches[s + 1] as number, lines[stretches[s + 2] as number] as Line];
				this.examples.first.push(this.examples.masks.length);
				this.examples.tokenAt.push(paragraph.from + from);
				this.examples.document.push(document);
				this.examples.weights.push(lesson.weight);
				for (let i = from; i < to; i++) {
					this.#word(line, i, domain);
					const mask = masks[paragraph.from + i] as number;
					if (mask !== 1) reached++;
					this.examples.masks.push(edgeMask(mask, i === from, i === to - 1));
				}
			}
		}
		for (let w = firstWord; w < this.examples.masks.length; w++)
			this.examples.lowers.push(lowers.get(this.examples.keys.data[w * 3] as number) ?? 0);
		this.examples.unreachable += masks.reduce((sum, mask) => sum + (mask === 1 ? 0 : 1), 0) - reached;
		return article;
	}

	#id(word: Word | undefined): number {
		if (!word) return -1;
		const known = this.#ids.get(word);
		if (known !== undefined) return known;
		const id = this.examples.words.push(word) - 1;
		this.#ids.set(word, id);
		return id;
	}

	#featuresOf(word: Word): WordFeatures {
		const features = this.#wordFeatures.get(word) ?? featuresOf(word);
		this.#wordFeatures.set(word, features);
		return features;
	}

	#word(line: Line, i: number, domain: number): void {
		const { examples } = this;
		if (line !== this.#line) {
			this.#line = line;
			examples.lineStart.push(examples.lineWords.length);
			for (let w = line.from; w < line.to; w++) examples.lineWords.push(this.#id(line.words[w]));
		}
		examples.line.push(examples.lineStart.length - 1);
		slotWords(line, i, this.#slots);
		for (let slot = 0; slot < SLOTS; slot++) examples.slots.push(this.#id(this.#slots[slot]));
		for (const key of keysOf(line, i)) examples.keys.push(key);
		examples.start.push(examples.features.length);
		const out = this.#scratch;
		out.length = 0;
		pushWordFeatures(line, i, (word) => this.#featuresOf(word), out);
		const features = this.#features;
		features.length = 0;
		pushFeatures(line, i, features);
		for (let f = 0; f < features.length; f++) out.push(features.hashes[f] as number);
		out.push(domain, mix(domain, line.words[i]?.shape ?? 0));
		for (const hash of out) examples.features.push(hash);
	}
}

/** The features that the words from REACH before to REACH after `i` have by themselves, marked with how far off they are. */
function pushWordFeatures(line: Line, i: number, features: (word: Word) => WordFeatures, out: number[]): void {
	for (let offset = -REACH; offset <= REACH; offset++) {
		const at = i + offset;
		if (at < line.from || at >= line.to) {
			out.push(mix(offset, 77));
			continue;
		}
		const { own, near, far } = features(line.words[at] as Word);
		const list = offset === 0 ? own : Math.abs(offset) === 1 ? near : far;
		for (const hash of list) out.push(mix(hash, offset));
	}
}

/** A name cut off by the edge of its stretch cannot be learnt: such words may be anything. */
function edgeMask(mask: number, isFirst: boolean, isLast: boolean): number {
	let allowed = mask;
	if (isFirst) allowed &= ENTRY_MASK;
	if (isLast) allowed &= EXIT_MASK;
	return allowed || (isFirst && isLast ? ENTRY_MASK & EXIT_MASK : isFirst ? ENTRY_MASK : EXIT_MASK);
}

const ENTRY_MASK = maskOf([Position.begin, Position.only]);
const EXIT_MASK = maskOf([Position.last, Position.only]);

function maskOf(positions: readonly Position[]): number {
	let mask = 1 << OUTSIDE;
	for (let type = 0; type < ENTITY_TYPES.length; type++) for (const position of positions) mask |= 1 << labelOf(type, position);
	return mask;
}

/** For each token of the article, the labels that it may have. */
function masksOf(article: Article, lesson: Lesson): Int32Array {
	const masks = new Int32Array(article.tokens.length).fill(1);
	let at = 0;
	for (const label of lesson.labels) {
		while (at < article.tokens.length && (article.ends[at] ?? 0) <= label.start) at++;
		let end = at;
		while (end < article.tokens.length && (article.starts[end] ?? 0) < label.end) end++;
		if (end === at) continue;
		const exact = article.starts[at] === label.start && article.ends[end - 1] === label.end;
		for (let i = at; i < end; i++) masks[i] = exact ? maskAt(label, i - at, end - at) : ALL;
		at = end;
	}
	return masks;
}

function maskAt(label: Lesson['labels'][number], i: number, length: number): number {
	const position = length === 1 ? Position.only : i === 0 ? Position.begin : i === length - 1 ? Position.last : Position.inside;
	let mask = label.unsure ? 1 << OUTSIDE : 0;
	for (const type of label.types) mask |= 1 << labelOf(ENTITY_TYPES.indexOf(type), position);
	return mask;
}
