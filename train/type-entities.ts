/** Names of lessons as wholes: those that are labelled, and those that the tagger finds, with what tells their types. */
import { ENTITY_TYPES } from '../src/annotations.js';
import { Features } from '../src/engine/ner/features.js';
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import { Scratch } from '../src/engine/ner/lattice.js';
import { likelySpans } from '../src/engine/ner/positions.js';
import { pushContextFeatures, pushFormFeatures } from '../src/engine/ner/type-features.js';
import { TYPE_COUNT, typeLogs } from '../src/engine/ner/type-logs.js';
import { lineAround } from '../src/engine/ner/type-scorer.js';
import type { WordReader } from '../src/engine/ner/word-reader.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import type { Article, ArticleBlock, Token } from '../src/engine/document/types.js';
import type { Lesson } from './corpora.js';
import type { Examples } from './encode.js';
import { rangeOf } from './stack.js';

/** Mentions count less in learning than in reading (`DAMPING`): their number to this power divides what they add up to. */
const LEARNT_DAMPING = 0.6;
const SCRATCH = new Scratch();

/** A name on whole words within one stretch: its tokens, the number of its first word among the examples, the index of its type. */
export interface PlacedName {
	readonly token: number;
	readonly length: number;
	readonly word: number;
	readonly type: number;
	/** How likely its span is, where the tagger has found it. */
	readonly likelihood?: number;
}

/** The mentions of one wording and type: weighed features by number, and the tagger's likelihoods. */
export interface Entity {
	readonly mentions: readonly PlacedName[];
	readonly features: Int32Array;
	readonly values: Float32Array;
	readonly logs: Float64Array;
	readonly type: number;
	readonly weight: number;
	readonly document: number;
}

/** Finds names in the examples and gathers what tells their types. */
export class EntityReader {
	/** The number of each feature met so far, and in how many entities it was. */
	readonly numbers = new Map<number, number>();
	readonly counts: number[] = [];
	readonly #examples: Examples;
	readonly #scores: Float32Array;
	readonly #lexicon: Lexicon;
	readonly #words: WordReader;
	readonly #stretches: ReadonlyMap<number, readonly number[]>;

	/** `scores` are those of the second reading. */
	constructor(examples: Examples, scores: Float32Array, lexicon: Lexicon, words: WordReader) {
		this.#examples = examples;
		this.#scores = scores;
		this.#lexicon = lexicon;
		this.#words = words;
		const stretches = new Map<number, number[]>();
		for (let s = 0; s < examples.stretchCount; s++) {
			const document = examples.document.data[s] as number;
			const own = stretches.get(document) ?? [];
			if (own.length === 0) stretches.set(document, own);
			own.push(s);
		}
		this.#stretches = stretches;
	}

	/** The labelled names of a lesson; those that no stretch holds are left out. */
	labelled(lesson: Lesson, article: Article, document: number): PlacedName[] {
		const words = new Map<number, number>();
		for (const s of this.#stretches.get(document) ?? []) {
			const [from, to] = rangeOf(this.#examples, s);
			for (let word = from; word < to; word++) words.set((this.#examples.tokenAt.data[s] as number) + word - from, word);
		}
		const tokenAt = new Map(Array.from(article.starts, (start, token): [number, number] => [start, token]));
		return lesson.labels.flatMap((label) => {
			const token = tokenAt.get(label.start) ?? -1;
			let end = token + 1;
			while (end < article.tokens.length && (article.ends[end - 1] as number) < label.end) end++;
			const word = words.get(token);
			if (token < 0 || word === undefined || article.ends[end - 1] !== label.end || words.get(end - 1) !== word + end - 1 - token)
				return [];
			return { token, length: end - token, word, type: ENTITY_TYPES.indexOf(label.types[0] ?? 'person') };
		});
	}

	/** The names that the tagger finds by likelihoods of labels, and how likely each span is. */
	found(document: number, marginals: Float32Array): PlacedName[] {
		const names: PlacedName[] = [];
		for (const s of this.#stretches.get(document) ?? []) {
			const [from, to] = rangeOf(this.#examples, s);
			const token = this.#examples.tokenAt.data[s] as number;
			for (const { start, end, likelihood } of likelySpans(marginals.subarray(from * LABEL_COUNT, to * LABEL_COUNT), to - from, SCRATCH))
				names.push({ token: token + start, length: end - start, word: from + start, type: 0, likelihood });
		}
		return names;
	}

	/** The entities of some names: one a wording, or one a wording and type where `byType`. */
	entitiesOf(lesson: Lesson, article: Article, document: number, names: readonly PlacedName[], byType: boolean): Entity[] {
		const groups = new Map<string, PlacedName[]>();
		for (const name of names) {
			const words = lesson.text.slice(article.starts[name.token], article.ends[name.token + name.length - 1]);
			const key = byType ? `${name.type} ${words}` : words;
			groups.set(key, [...(groups.get(key) ?? []), name]);
		}
		return [...groups.values()].map((mentions) => this.#entityOf(mentions, article, lesson.weight, document));
	}

	#entityOf(mentions: readonly PlacedName[], article: Article, weight: number, document: number): Entity {
		const share = mentions.length ** -LEARNT_DAMPING;
		const values = new Map<number, number>();
		const logs = new Float64Array(TYPE_COUNT);
		const features = new Features();
		for (const [index, { token, length, word }] of mentions.entries()) {
			const paragraph = article.paragraphs.find(({ to }) => to > token) as ArticleBlock;
			const from = token - paragraph.from;
			const [line, start, end] = lineAround(paragraph, from, from + length, (at) => this.#words.of(article.tokens[at] as Token));
			if (index === 0) {
				pushFormFeatures(line, start, end, this.#lexicon, features);
				this.#addAll(features, 1, values);
			}
			pushContextFeatures(line, start, end, features);
			this.#addAll(features, share, values);
			const own = typeLogs(this.#scores, word * LABEL_COUNT, length);
			for (const [type, log] of own.entries()) logs[type] = (logs[type] as number) + share * log;
		}
		for (const number of values.keys()) this.counts[number] = (this.counts[number] ?? 0) + 1;
		const type = mentions[0]?.type ?? 0;
		return { mentions, features: Int32Array.from(values.keys()), values: Float32Array.from(values.values()), logs, type, weight, document };
	}

	#addAll(features: Features, value: number, values: Map<number, number>): void {
		for (let f = 0; f < features.length; f++) {
			const hash = features.hashes[f] as number;
			const number = this.numbers.get(hash) ?? this.numbers.size;
			if (number === this.numbers.size) this.numbers.set(hash, number);
			values.set(number, (values.get(number) ?? 0) + value);
		}
		features.length = 0;
	}
}
