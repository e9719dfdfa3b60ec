/** What those who mend names ask of an article: its words, the lists that hold them, and names cut out of it. */
import type { Article, Name, Token } from '../../types.js';
import type { Lexicon } from '../lexicon.js';
import { listsOfText } from '../words.js';

/** Whole paragraphs, as a range of tokens. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

export class Wording {
	readonly article: Article;
	readonly #lexicon: Lexicon;

	constructor(article: Article, lexicon: Lexicon) {
		this.article = article;
		this.#lexicon = lexicon;
	}

	/** The text of a token; empty before the first and behind the last. */
	word(token: number): string {
		return this.article.tokens[token]?.text ?? '';
	}

	/** The lists that hold a token, as bits. */
	lists(token: number): number {
		return listsOfText(this.word(token), this.#lexicon);
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

	/** The name with the offsets of its tokens; the same object where they are right. */
	cut(name: Name): Name {
		const [start, end] = [(this.article.tokens[name.from] as Token).start, (this.article.tokens[name.to - 1] as Token).end];
		return start === name.start && end === name.end ? name : { ...name, start, end };
	}
}
