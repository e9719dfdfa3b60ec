/** An article as phrases are read from it: its tokens, which of them are names, and which are the nouns looked for. */
import type { Span } from '../../annotations.js';
import { sentenceAt, tokenSpan } from '../document/lookup.js';
import type { Article, Token } from '../document/types.js';
import type { Name } from '../ner/name.js';
import type { Range } from './range.js';

const NO_TOKEN: Token = { text: '', lower: '', hash: 0, row: 0, kind: 'punctuation', spaced: true };

export class NamedText {
	readonly #nameAt: Int32Array;

	/** `nounOf` gives the singular of the nouns that are heads of the phrases looked for; `other` is the same text read for other nouns. */
	constructor(
		readonly article: Article,
		readonly names: readonly Name[],
		private readonly nounOf: (word: string) => string | undefined,
		other?: NamedText,
	) {
		this.#nameAt = other ? other.#nameAt : new Int32Array(article.tokens.length).fill(-1);
		if (!other) for (const [index, name] of names.entries()) this.#nameAt.fill(index, name.from, name.to);
	}

	/** The index of the name that holds the token; -1 where none does. */
	nameIndexAt(at: number): number {
		return this.#nameAt[at] ?? -1;
	}

	token(at: number): Token {
		return this.article.tokens[at] ?? NO_TOKEN;
	}

	/** The token's text in lower case. */
	lower(at: number): string {
		return at < 0 ? '' : this.token(at).lower;
	}

	/** Where a token begins in the text. */
	startOf(at: number): number {
		return this.article.starts[at] ?? 0;
	}

	/** Where the tokens stand in the text; `to` is exclusive. */
	span(from: number, to: number): Span {
		return tokenSpan(this.article, from, to);
	}

	/** The name that holds the token; undefined where none does. */
	nameAt(at: number): Name | undefined {
		return this.names[this.nameIndexAt(at)];
	}

	isPerson(at: number): boolean {
		return this.nameAt(at)?.type === 'person';
	}

	/** The tokens of the sentence that holds the token. */
	sentence(at: number): Range {
		const sentence = this.article.sentences[sentenceAt(this.article, this.startOf(at))];
		return sentence ? { from: sentence.from, to: sentence.to } : { from: at, to: at + 1 };
	}

	/** Whether the token is joined to the one before it (`pro-` `Beijing`). */
	isHyphen(at: number): boolean {
		const token = this.token(at);
		return /^[-‐‑–/]$/.test(token.text) && !token.spaced && !this.token(at + 1).spaced;
	}

	/** The role noun, singular and in lower case, that ends at the token, hyphens counted in; undefined where none does. */
	roleAt(at: number): string | undefined {
		if (this.isHyphen(at - 1)) {
			const compound = this.nounOf(`${this.lower(at - 2)}-${this.lower(at)}`);
			if (compound !== undefined) return compound;
			if (this.isHyphen(at - 3)) {
				const longer = this.nounOf(`${this.lower(at - 4)}-${this.lower(at - 2)}-${this.lower(at)}`);
				if (longer !== undefined) return longer;
			}
		}
		if (this.nameAt(at) && !this.isGroup(at)) return undefined;
		if (this.lower(at) === 'back' && /^(?:running|half|full|wing)$/.test(this.lower(at - 1))) return `${this.lower(at - 1)} back`;
		if (this.lower(at) === 'prior' && this.lower(at + 1) === 'to') return undefined;
		if (this.lower(at) === 'mate' && this.lower(at - 1) === 'running') return 'running mate';
		if (this.lower(at) === 'lady' && this.lower(at - 1) === 'first') return 'first lady';
		return this.nounOf(this.token(at).text);
	}

	isGroup(at: number): boolean {
		return this.nameAt(at)?.type === 'group';
	}
}
