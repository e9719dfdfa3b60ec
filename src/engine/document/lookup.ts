/** Finds the token, sentence or block at an offset: binary searches over the article's layers. */
import type { Span } from '../../annotations.js';
import type { Article, ArticleBlock } from './types.js';

/** Paragraphs that may stand on top of the body; what looks like metadata below them is none. */
export const HEADER_PARAGRAPHS = 24;

/** Index of the last span that starts at or before `offset`; -1 where none does. `spans` are in text order. */
export function lastStartingBy(spans: readonly Pick<Span, 'start'>[], offset: number): number {
	return lastUpTo(spans.length, (index) => spans[index]?.start ?? 0, offset);
}

/** Index of the last of `count` rising numbers that is `most` or less; -1 where none is. */
export function lastUpTo(count: number, numberAt: (index: number) => number, most: number): number {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numberAt(middle) <= most) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** The tokens that a span touches, as indices, end exclusive. */
export function tokenRange(article: Article, span: Span): { from: number; to: number } {
	let from = Math.max(0, lastTokenStartingBy(article, span.start));
	if ((article.ends[from] ?? 0) <= span.start) from++;
	const to = lastTokenStartingBy(article, span.end - 1) + 1;
	return { from, to: Math.max(from, to) };
}

/** Where tokens stand in the text; `to` is exclusive. */
export function tokenSpan({ starts, ends }: Article, from: number, to: number): Span {
	return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

/** Index of the last token that starts at or before `offset`; -1 where none does. */
export function lastTokenStartingBy({ starts }: Article, offset: number): number {
	return lastUpTo(starts.length, (index) => starts[index] ?? 0, offset);
}

/** Index of the sentence that holds the offset, or the last one before it; -1 before the first. */
export function sentenceAt(article: Article, offset: number): number {
	return lastStartingBy(article.sentences, offset);
}

/** Index of the block that holds the offset, or the last one before it; -1 before the first. */
export function paragraphAt(article: Article, offset: number): number {
	return lastStartingBy(article.paragraphs, offset);
}

/** THE headline: the one block of that kind; undefined where the article has none. */
export function headlineOf({ paragraphs }: Article): ArticleBlock | undefined {
	return paragraphs.slice(0, HEADER_PARAGRAPHS).find(({ kind }) => kind === 'headline');
}
