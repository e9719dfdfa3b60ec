/** The article's prose in tokens: what is counted, and what the audit looks for reasons in. */
import type { Annotations, BlockKind, Span } from '../annotations.js';
import { structureIn } from '../engine/document/blocks.js';
import { isPossessiveEnd } from '../engine/document/possessive.js';
import { Spellings } from '../engine/document/spellings.js';
import { pushTokens } from '../engine/document/tokens.js';
import type { Token } from '../engine/document/types.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { Range } from '../engine/syntax/range.js';
import { PROSE_KINDS } from '../engine/document/prose-kinds.js';

/** A sentence and its tokens. */
export interface ProseSentence extends Span, Range {
	/** The number of its block. */
	readonly block: number;
}

/** Blocks that the article may be glued to: a caption, a credit and all of the text are one paragraph on some pages. */
const GLUED: ReadonlySet<BlockKind> = new Set<BlockKind>(['byline', 'caption', 'credit', 'dateline']);
/** Sentences of such a block that holds nothing else; captions are short. */
const LONGEST_CAPTION = 4;

/** The prose of an article; linear in its length. */
export class Prose {
	readonly text: string;
	readonly sentences: readonly ProseSentence[];
	readonly tokens: readonly Token[];
	/** Where each token begins and ends. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** How many words there are. */
	readonly words: number;

	/** `spellings`: those met in other articles, which saves reading their words again. */
	constructor(text: string, annotations: Pick<Annotations, 'structure' | 'article'>, spellings = new Spellings()) {
		const row = { tokens: [] as Token[], starts: [] as number[], ends: [] as number[], origin: 0 };
		const sentences: ProseSentence[] = [];
		for (const [number, { kind, start, end, sentences: parts }] of structureIn(annotations).blocks.entries()) {
			if (!PROSE_KINDS.has(kind) && !(GLUED.has(kind) && parts.length > LONGEST_CAPTION)) continue;
			for (const part of parts.length > 0 ? parts : [{ start, end }]) {
				const from = row.tokens.length;
				pushTokens(text, part.start, part.end, row, spellings);
				sentences.push({ ...part, from, to: row.tokens.length, block: number });
			}
		}
		[this.text, this.sentences, this.tokens, this.starts, this.ends] = [text, sentences, row.tokens, row.starts, row.ends];
		this.words = this.tokens.reduce((sum, _, at) => sum + (this.isWord(at) ? 1 : 0), 0);
	}

	/** The first token that ends after an offset. */
	tokenAfter(offset: number): number {
		return lastUpTo(this.ends.length, (at) => this.ends[at] ?? 0, offset) + 1;
	}

	/** The tokens that stand in a span. */
	tokensIn({ start, end }: Span): Range {
		const from = this.tokenAfter(start);
		let to = from;
		while (to < this.tokens.length && (this.starts[to] ?? end) < end) to++;
		return { from, to };
	}

	/** The number of the sentence that holds an offset; -1 outside the prose. */
	sentenceAt(offset: number): number {
		const at = lastUpTo(this.sentences.length, (index) => this.sentences[index]?.start ?? 0, offset);
		return (this.sentences[at]?.end ?? 0) > offset ? at : -1;
	}

	/** Whether a token begins a word; `47-year-old` is one, `Roe’s` another. */
	isWord(at: number): boolean {
		const token = this.tokens[at];
		if (!token || token.kind === 'punctuation' || token.kind === 'symbol') return false;
		const before = this.tokens[at - 1];
		return token.spaced || (!isPossessiveEnd(token.text) && !(before?.text === '-' && !before.spaced));
	}
}
