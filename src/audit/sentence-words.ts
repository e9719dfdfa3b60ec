/** A sentence as a row of words in which phrases are found: contractions with `not` are two words. */
import type { Span } from '../annotations.js';
import type { Range } from '../engine/syntax/range.js';
import type { Prose, ProseSentence } from './prose.js';

/** Verbs that lose letters before `n't`. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
	['ca', 'can'],
	['wo', 'will'],
	['sha', 'shall'],
]);

/** The words of a sentence, marks too, in lower case. */
export class SentenceWords {
	readonly prose: Prose;
	readonly sentence: ProseSentence;
	readonly words: readonly string[];
	/** The token of each word. */
	readonly #tokens: readonly number[];

	constructor(prose: Prose, sentence: ProseSentence) {
		const [words, tokens]: [string[], number[]] = [[], []];
		const push = (word: string, token: number): void => {
			words.push(word);
			tokens.push(token);
		};
		for (let at = sentence.from; at < sentence.to; at++) {
			const { lower = '' } = prose.tokens[at] ?? {};
			const verb = lower === 'cannot' ? 'can' : /n['’]t$/.test(lower) ? lower.slice(0, -3) : undefined;
			push(verb === undefined ? lower : (CONTRACTED.get(verb) ?? verb), at);
			if (verb !== undefined) push('not', at);
		}
		[this.prose, this.sentence, this.words, this.#tokens] = [prose, sentence, words, tokens];
	}

	/** The stretch of the article that some of the words are. */
	spanOf({ from, to }: Range): Span {
		const { starts, ends } = this.prose;
		return { start: starts[this.#tokens[from] ?? 0] ?? 0, end: ends[this.#tokens[Math.max(from, to - 1)] ?? 0] ?? 0 };
	}

	/** The token that a word is of. */
	tokenOf(at: number): number {
		return this.#tokens[at] ?? this.sentence.to;
	}
}
