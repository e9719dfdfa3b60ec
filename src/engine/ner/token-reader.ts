/** The words of an article as rules read them: their text, and the lists of names that hold them. */
import { isPossessiveS } from '../document/possessive.js';
import type { Article } from '../document/types.js';
import { mix } from './hash.js';
import type { Model } from './model.js';

/** A range of tokens, end exclusive. */
export interface TokenRange {
	readonly from: number;
	readonly to: number;
}

/** Reads the tokens of a range; beyond it there are none. */
export class TokenReader {
	readonly article: Article;
	readonly #model: Model;
	readonly #from: number;
	readonly #to: number;

	constructor(article: Article, model: Model, range: TokenRange = { from: 0, to: article.tokens.length }) {
		this.article = article;
		this.#model = model;
		this.#from = range.from;
		this.#to = range.to;
	}

	/** A reader of a part of the range. */
	within({ from, to }: TokenRange): TokenReader {
		return new TokenReader(this.article, this.#model, { from: Math.max(from, this.#from), to: Math.min(to, this.#to) });
	}

	/** The text of a token; empty outside the range. */
	word(token: number): string {
		return token < this.#from || token >= this.#to ? '' : (this.article.tokens[token]?.text ?? '');
	}

	/** Whether a token is the ending of a possessive. */
	isPossessive(token: number): boolean {
		return isPossessiveS(this.word(token));
	}

	/** Whether white space stands before a token. */
	isSpaced(token: number): boolean {
		return this.article.tokens[token]?.spaced ?? true;
	}

	/** The lists that hold a token, as bits. */
	lists(token: number): number {
		return this.#model.reader.read(this.word(token)).lists;
	}

	/** How often a token's word is capitalised: a step of `LexiconEntry`. */
	capitals(token: number): number {
		return this.#model.reader.read(this.word(token)).capitalStep;
	}

	/** The lists that hold the phrase of a token range, as bits. */
	listsOfPhrase(from: number, to: number): number {
		const { reader, lexicon } = this.#model;
		let { hash, lists } = reader.read(this.word(from));
		for (let token = from + 1; token < to; token++) {
			hash = mix(hash, reader.read(this.word(token)).hash);
			lists = 0;
		}
		return to - from === 1 ? lists : lexicon.listsOf(hash);
	}

	/** The words of a token range, parted by single spaces. */
	phrase(from: number, to: number): string {
		let words = this.word(from);
		for (let token = from + 1; token < to; token++) words += ` ${this.word(token)}`;
		return words;
	}

	/** Whether a token range stands on one line. */
	isOneLine(from: number, to: number): boolean {
		const { starts, ends, text } = this.article;
		return !text.slice(starts[from], ends[to - 1]).includes('\n');
	}
}
