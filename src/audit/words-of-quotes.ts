/** Counts the words of quotes. */
import type { Quote } from '../annotations.js';
import type { Prose } from './prose.js';
import { MARKED_KINDS } from '../engine/quotes/marked-kinds.js';

/** Words in direct and partial quotes, and words that are reported. */
export interface QuoteWords {
	readonly quotedWords: number;
	readonly reportedWords: number;
}

/** How many words are a source's in all. */
export function allWords({ quotedWords, reportedWords }: QuoteWords): number {
	return quotedWords + reportedWords;
}

/**
 * Counts words of quotes in an article’s prose: each once; those in marks within a reported clause are quoted.
 *
 * @internal
 */
export class QuoteWordCounter {
	readonly #prose: Prose;
	readonly #isQuoted: Uint8Array;

	constructor(prose: Prose, quotes: readonly Quote[]) {
		this.#prose = prose;
		this.#isQuoted = new Uint8Array(prose.tokens.length);
		for (const quote of quotes) if (MARKED_KINDS.has(quote.kind)) for (const at of this.#wordsOf(quote)) this.#isQuoted[at] = 1;
	}

	/** The words of some of the quotes. */
	count(quotes: readonly Quote[]): QuoteWords {
		const [quoted, reported] = [new Set<number>(), new Set<number>()];
		for (const quote of quotes) {
			const all = MARKED_KINDS.has(quote.kind) ? quoted : reported;
			for (const at of this.#wordsOf(quote)) if (all === quoted || this.#isQuoted[at] === 0) all.add(at);
		}
		return { quotedWords: quoted.size, reportedWords: reported.size };
	}

	/** Whether a token stands in a quote in marks. */
	isInMarks(token: number): boolean {
		return this.#isQuoted[token] === 1;
	}

	*#wordsOf({ spans }: Quote): Generator<number> {
		for (const span of spans) {
			const { from, to } = this.#prose.tokensIn(span);
			for (let at = from; at < to; at++) if (this.#prose.isWord(at)) yield at;
		}
	}
}
