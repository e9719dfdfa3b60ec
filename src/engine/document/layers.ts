/** The layers of an article: blocks, sentences and tokens, put together from what stands in each block. */
import type { BlockKind, Span } from '../../annotations.js';
import type { Article, HeaderPart, ArticleBlock, BlockContent, Sentence, Token } from './types.js';
import { marksIn } from './marks.js';
import { sentenceRanges } from './sentences.js';
import type { Spellings } from './spellings.js';
import { pushTokens, type TokenRow } from './tokens.js';

/** A block before its place among the article's tokens and sentences is known. */
export interface LooseBlock extends Span {
	readonly kind: BlockKind;
	readonly content: BlockContent;
}

/** The layers of blocks that follow each other. */
export function layersOf(loose: readonly LooseBlock[]): Pick<Article, 'paragraphs' | 'sentences' | 'tokens' | 'starts' | 'ends'> {
	const sentences: Sentence[] = [];
	const paragraphs: ArticleBlock[] = [];
	const count = loose.reduce((sum, { content }) => sum + content.tokens.length, 0);
	const tokens = new Array<Token>(count);
	const starts = new Int32Array(count);
	const ends = new Int32Array(count);
	let to = 0;
	for (const [index, { start, end, kind, content }] of loose.entries()) {
		const [from, firstSentence] = [to, sentences.length];
		for (let token = 0; token < content.tokens.length; token++, to++) {
			tokens[to] = content.tokens[token] as Token;
			starts[to] = start + (content.starts[token] as number);
			ends[to] = start + (content.ends[token] as number);
		}
		for (const [first, last] of content.sentences) {
			const span = { start: starts[from + first] ?? 0, end: ends[from + last - 1] ?? 0 };
			sentences.push({ start: span.start, end: span.end, paragraph: index, from: from + first, to: from + last });
		}
		paragraphs.push({ start, end, kind, from, to, firstSentence, lastSentence: sentences.length, content });
	}
	return { paragraphs, sentences, tokens, starts, ends };
}

/** A stretch of a block that no sentence runs out of. */
export interface Stretch extends Span {
	/** A header part: one sentence, whatever marks stand in it. */
	readonly whole: boolean;
}

/** A block cut where header parts glued to it begin and end. */
export function stretchesOf(block: Span, header: readonly HeaderPart[]): Stretch[] {
	const stretches: Stretch[] = [];
	let start = block.start;
	for (const part of header) {
		if (part.end <= start || part.start >= block.end) continue;
		stretches.push({ start, end: part.start, whole: false }, { start: part.start, end: part.end, whole: true });
		start = part.end;
	}
	stretches.push({ start, end: block.end, whole: false });
	return stretches.filter((stretch) => stretch.start < stretch.end);
}

/** What stands in a block that consists of `stretches`. */
export function contentOf(text: string, { start, end }: Span, stretches: readonly Stretch[], spellings: Spellings): BlockContent {
	const row: TokenRow = { tokens: [], starts: [], ends: [], origin: start };
	const { tokens } = row;
	const sentences: (readonly [number, number])[] = [];
	for (const stretch of stretches) {
		const first = tokens.length;
		pushTokens(text, stretch.start, stretch.end, row, spellings);
		if (!stretch.whole) sentences.push(...sentenceRanges(tokens, first, tokens.length));
		else if (first < tokens.length) sentences.push([first, tokens.length]);
	}
	return { tokens, starts: row.starts, ends: row.ends, sentences, marks: marksIn(text.slice(start, end)) };
}
