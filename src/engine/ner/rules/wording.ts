/** What those who mend names ask of an article: its words, the lists that hold them, and names cut out of it. */
import { isPossessiveS } from '../../document/possessive.js';
import type { Article, Name, Paragraph, Token } from '../../types.js';
import { mix } from '../hash.js';
import type { Model } from '../model.js';

/** Whole paragraphs, as a range of tokens. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** The same, with the paragraphs that they are. */
export interface Section extends Stretch {
	readonly paragraphs: readonly Paragraph[];
}

export class Wording {
	readonly article: Article;
	readonly #model: Model;
	readonly #within: Stretch;

	/** Of the tokens `within` alone, where they are given. */
	constructor(article: Article, model: Model, within: Stretch = { from: 0, to: article.tokens.length }) {
		this.article = article;
		this.#model = model;
		this.#within = within;
	}

	/** The wording of some of the tokens, as if nothing stood around them. */
	of(stretch: Stretch): Wording {
		return new Wording(this.article, this.#model, stretch);
	}

	/** The text of a token; empty before the first and behind the last. */
	word(token: number): string {
		return token < this.#within.from || token >= this.#within.to ? '' : (this.article.tokens[token] as Token).text;
	}

	/** Whether a token is the ending of a possessive. */
	isPossessive(token: number): boolean {
		return isPossessiveS(this.word(token));
	}

	/** The lists that hold a token, as bits. */
	lists(token: number): number {
		return this.#model.reader.read(this.word(token)).lists;
	}

	/** How often a token's word is capitalised: a step of `LexiconEntry`. */
	capitals(token: number): number {
		return this.#model.reader.read(this.word(token)).capitalStep;
	}

	/** The lists that hold the phrase of a token range, as bits; `last` stands for its last word. */
	listsOfPhrase(from: number, to: number, last = this.word(to - 1)): number {
		const { reader, lexicon } = this.#model;
		if (to - from === 1) return reader.read(last).lists;
		let { hash } = reader.read(this.word(from));
		for (let token = from + 1; token < to - 1; token++) hash = mix(hash, reader.read(this.word(token)).hash);
		return lexicon.listsOf(mix(hash, reader.read(last).hash));
	}

	/** The words of a token range, one space between each two. */
	phrase(from: number, to: number): string {
		let words = this.word(from);
		for (let token = from + 1; token < to; token++) words += ` ${this.word(token)}`;
		return words;
	}

	/** Whether a token range stands on one line. */
	isOneLine(from: number, to: number): boolean {
		const { tokens, text } = this.article;
		return !text.slice(tokens[from]?.start, tokens[to - 1]?.end).includes('\n');
	}

	/** A name of tokens, with their offsets. */
	named(name: Pick<Name, 'from' | 'to' | 'type' | 'confidence'>): Name {
		return this.cut({ ...name, start: 0, end: 0 });
	}

	/** The name with the offsets of its tokens; the same object where they are right. */
	cut(name: Name): Name {
		const [start, end] = [(this.article.tokens[name.from] as Token).start, (this.article.tokens[name.to - 1] as Token).end];
		return start === name.start && end === name.end ? name : { ...name, start, end };
	}
}
