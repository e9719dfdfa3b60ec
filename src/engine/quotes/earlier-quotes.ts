/** The quotes before one, in text order: who spoke lately, and who said the same words. */
import type { Span } from '../../annotations.js';
import { paragraphAt, sentenceAt } from '../document/lookup.js';
import type { Article } from '../document/types.js';

/** Who spoke a quote before this one. */
export interface EarlierQuote {
	readonly cluster: number | null;
	readonly quote: Span;
	/** Where the quote and the words for its source end. */
	readonly end: number;
	/** The head of the words for its source; empty where it has none. */
	readonly head: string;
}

/** Share of the words of a headline that stand in one quote of the text, where they are taken from it. */
const ECHOED = 0.55;

/** Quotes to look back for one of the same speaker: a bound on what each costs. */
export const TURNS_BEFORE = 100;

/** The index of the last quote of the cluster, -1 where it has not spoken lately. */
export function lastTurnOf(turns: readonly EarlierQuote[], cluster: number): number {
	const least = Math.max(0, turns.length - TURNS_BEFORE);
	for (let at = turns.length - 1; at >= least; at--) if (turns[at]?.cluster === cluster) return at;
	return -1;
}

/** Paragraphs, or sentences where there are none, between two offsets. */
export function gapBetween(article: Article, from: number, to: number): string {
	const [first, last] = [sentenceAt(article, Math.max(0, from - 1)), sentenceAt(article, to)];
	const paragraphs = (article.sentences[last]?.paragraph ?? 0) - (article.sentences[first]?.paragraph ?? 0);
	return paragraphs > 0 ? `p${Math.min(3, paragraphs)}` : `s${Math.min(3, last - first)}`;
}

/** Whether the last two quotes are of different persons and stand in neighbouring paragraphs. */
export function isConversation(article: Article, turns: readonly EarlierQuote[]): boolean {
	const [before, last] = turns.slice(-2);
	return (
		before !== undefined &&
		last !== undefined &&
		before.cluster !== last.cluster &&
		/^s|^p1/.test(gapBetween(article, before.end, last.quote.start))
	);
}

/** How long a quote is: an answer in a conversation is short, and words that go on in a paragraph of their own are not. */
export function lengthOf({ start, end }: Span): string {
	return end - start < 30 ? 'short' : end - start < 80 ? 'middle' : 'long';
}

/** `‘Not a box has moved’` in a headline: who says so in the text, or most of its words. */
export function echoOf(article: Article, quote: Span, turns: readonly EarlierQuote[]): number | null {
	if (!isInHeader(article, quote.start)) return null;
	const words = spokenWords(article, quote);
	let [most, echo]: [number, number | null] = [ECHOED * words.length, null];
	for (const turn of turns.slice(0, TURNS_BEFORE)) {
		if (turn.quote.start < quote.end) continue;
		const inTurn = new Set(spokenWords(article, turn.quote));
		const shared = words.filter((word) => inTurn.has(word)).length;
		if (shared > most) [most, echo] = [shared, turn.cluster];
	}
	return echo;
}

/** The words of a quote, in lower case, without marks. */
function spokenWords({ text }: Article, { start, end }: Span): string[] {
	return (
		text
			.slice(start, end)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	);
}

/** Whether an offset stands in the headline, or in a line under it. */
function isInHeader(article: Article, offset: number): boolean {
	return /^(?:headline|subhead|caption)$/.test(article.paragraphs[paragraphAt(article, offset)]?.kind ?? '');
}

/** How many sentences lie between two places, coarser the farther they are. */
export function distanceOf(sentences: number): string {
	return sentences <= 2 ? String(sentences) : sentences <= 4 ? '4' : sentences <= 8 ? '8' : 'far';
}
