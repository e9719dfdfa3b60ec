/**
 * THE quotations in marks: pairs quotation marks into quoted stretches. A defect stays in its block: what does not pair is either the
 * beginning of a quotation that runs over blocks (opened in each, closed in the last), or closed where its sentence ends, or ignored.
 */
import type { Span } from '../../annotations.js';
import type { Article, ArticleLayers, Mark, ArticleBlock, QuotedStretch } from './types.js';
import { flatMapped } from '../util/flat-mapped.js';
import { lastStartingBy } from './lookup.js';

interface Pairing {
	/** Outermost pairs, in text order. */
	readonly pairs: readonly (Span & { readonly single: boolean })[];
	/** An opening mark that nothing closes, and where the next mark after it stands. */
	readonly unclosed: (Span & { readonly limit: number }) | null;
	/** A closing mark before any opening one. */
	readonly strayCloser: Span | null;
}

const NO_PAIRS: Pairing = { pairs: [], unclosed: null, strayCloser: null };

/** Paragraphs that a quotation may run on without closing; beyond them the mark is a mistake. */
const LONGEST_RUN = 40;
/** UTF-16 units of a quotation, a whole speech; what is longer has lost a mark somewhere. */
const LONGEST_QUOTATION = 50_000;

/** An article of these layers, whose quotations are read when somebody asks for them. */
export function articleOf(layers: ArticleLayers): Article {
	let quoted: readonly QuotedStretch[] | undefined;
	return {
		...layers,
		get quoted() {
			return (quoted ??= quotedStretches(layers));
		},
	};
}

/** The spans of all quotations in double marks, in text order; words in single ones are terms and titles as often as somebody's. */
export function quotedSpans({ quoted }: Article): readonly Span[] {
	return flatMapped(quoted, ({ spans, single }) => (single ? [] : spans));
}

/** Whether the offset stands in one of the spans, which are in text order. */
export function isQuoted(spans: readonly Span[], offset: number): boolean {
	const span = spans[lastStartingBy(spans, offset)];
	return span !== undefined && offset < span.end;
}

/** The outermost quoted stretches of the article, in text order. Linear in the number of marks. */
function quotedStretches(article: ArticleLayers): QuotedStretch[] {
	const pairings = article.paragraphs.map((block) => pairMarks(article.text, block));
	const found: QuotedStretch[] = [];
	let taken = 0;
	for (const [index, pairing] of pairings.entries()) {
		for (const pair of pairing.pairs) {
			if (pair.start < taken) continue;
			if (pairing.unclosed && pairing.unclosed.start < pair.start && runsOn(article, pairings, index)) break;
			found.push({ spans: [{ start: pair.start, end: pair.end }], paragraphs: [index], single: pair.single });
		}
		if (!pairing.unclosed || pairing.unclosed.start < taken) continue;
		const quoted = runsOn(article, pairings, index)
			? quotedOverBlocks(article, pairings, index, pairing.unclosed.start)
			: unclosedQuoted(article, index, pairing.unclosed);
		if (quoted) found.push(quoted);
		taken = quoted?.spans.at(-1)?.end ?? taken;
	}
	const extents = found.map((quoted) => ({ start: quoted.spans[0]?.start ?? 0, end: quoted.spans.at(-1)?.end ?? 0, quoted }));
	return outermost(extents.filter(({ start, end }) => end - start <= LONGEST_QUOTATION)).map(({ quoted }) => quoted);
}

/** Pairs the marks of one block: a stack for the double ones, then the single ones around and between. */
function pairMarks(text: string, block: ArticleBlock): Pairing {
	const marks = block.content.marks.map((mark) => ({ ...mark, start: mark.start + block.start, end: mark.end + block.start }));
	if (marks.length === 0) return NO_PAIRS;
	const doubles = marks.filter((mark) => !mark.single);
	const stack: Mark[] = [];
	const pairs: (Span & { single: boolean })[] = [];
	let strayCloser: Span | null = null;
	for (const mark of doubles) {
		const opener = mark.role === 'open' ? undefined : stack.pop();
		if (opener) pairs.push({ start: opener.start, end: mark.end, single: false });
		else if (mark.role !== 'close') stack.push(mark);
		else if (pairs.length === 0) strayCloser ??= mark;
	}
	// `<a id="x">`: the value of an attribute is nobody's words.
	const outer = outermost(pairs.filter(({ start }) => text.charAt(start - 1) !== '='));
	const singles = outermost([...outer, ...singlePairs(text, marks, outer)]);
	const first = stack[0];
	if (!first) return { pairs: singles, unclosed: null, strayCloser };
	const next = doubles[lastStartingBy(doubles, first.start) + 1];
	return { pairs: singles, unclosed: { start: first.start, end: first.end, limit: next?.start ?? block.end }, strayCloser };
}

/** In text order, without those that begin inside another. */
function outermost<T extends Span>(pairs: readonly T[]): T[] {
	const sorted = [...pairs].sort((a, b) => a.start - b.start || b.end - a.end);
	const outer: T[] = [];
	let end = -1;
	for (const pair of sorted) {
		if (pair.start < end) continue;
		outer.push(pair);
		end = pair.end;
	}
	return outer;
}

/**
 * Pairs of single marks outside the double pairs: each opening mark with the first sure closing mark before
 * the next opening one, or else with the last doubtful one there (`the 'sharp tools' were`). A mark that faces
 * the wrong way (`’It is,’ she said`) opens only what punctuation closes; elsewhere it is an apostrophe.
 */
function singlePairs(text: string, marks: readonly Mark[], doubles: readonly Span[]): (Span & { single: boolean })[] {
	const pairs: (Span & { single: boolean })[] = [];
	let opener: Mark | null = null;
	let doubtful: Mark | null = null;
	const settle = (closer: Mark | null): void => {
		if (opener && closer && (!opener.weak || endsSpeech(text, closer))) pairs.push({ start: opener.start, end: closer.end, single: true });
		opener = doubtful = null;
	};
	for (const mark of marks) {
		if (!mark.single || isInside(mark, doubles)) continue;
		if (mark.role === 'open') {
			if (opener && mark.weak) continue;
			settle(doubtful);
			opener = mark;
		} else if (mark.weak) doubtful = opener ? mark : null;
		else settle(mark);
	}
	settle(doubtful);
	return pairs;
}

function endsSpeech(text: string, closer: Mark): boolean {
	return /[,.?!…]/u.test(text.charAt(closer.start - 1));
}

function isInside(span: Span, outer: readonly Span[]): boolean {
	const around = outer[lastStartingBy(outer, span.start)];
	return around !== undefined && span.end <= around.end;
}

/** Whether the quote that block `index` leaves open goes on in the next block. */
function runsOn(article: ArticleLayers, pairings: readonly Pairing[], index: number): boolean {
	const next = article.paragraphs[index + 1];
	const pairing = pairings[index + 1];
	const open = pairings[index]?.unclosed;
	if (!next || !pairing || !open) return false;
	// A quote with its attribution inside has lost its closing mark; it does not run on.
	if (ATTRIBUTION_INSIDE.exec(article.text.slice(open.start, open.limit))?.[0].startsWith(',')) return false;
	const reopens = pairing.pairs[0]?.start === next.start || pairing.unclosed?.start === next.start;
	return reopens || (pairing.strayCloser !== null && !(pairing.pairs[0] && pairing.pairs[0].start < pairing.strayCloser.start));
}

function quotedOverBlocks(article: ArticleLayers, pairings: readonly Pairing[], first: number, start: number): QuotedStretch {
	const spans: Span[] = [{ start, end: article.paragraphs[first]?.end ?? start }];
	const paragraphs = [first];
	for (let index = first + 1; index <= first + LONGEST_RUN; index++) {
		const block = article.paragraphs[index];
		const pairing = pairings[index];
		if (!block || !pairing) break;
		const opened = pairing.pairs[0]?.start === block.start ? pairing.pairs[0] : undefined;
		const end = opened?.end ?? (pairing.unclosed?.start === block.start ? block.end : pairing.strayCloser?.end);
		if (end === undefined) break;
		spans.push({ start: block.start, end });
		paragraphs.push(index);
		if (end !== block.end || opened || !runsOn(article, pairings, index)) break;
	}
	return { spans, paragraphs, single: false };
}

/** A quote without a closing mark ends before its attribution, or with its sentence, or with its block. */
function unclosedQuoted(article: ArticleLayers, index: number, open: Span & { limit: number }): QuotedStretch | null {
	const block = article.paragraphs[index];
	if (!block) return null;
	const text = article.text.slice(open.start, open.limit);
	const attribution = ATTRIBUTION_INSIDE.exec(text);
	const isWhole = open.start === block.start && open.limit === block.end;
	const end = attribution ? open.start + attribution.index + 1 : isWhole ? block.end : sentenceEnd(article, open);
	if (end - open.start < 8) return null;
	return { spans: [{ start: open.start, end }], paragraphs: [index], single: false };
}

const ATTRIBUTION_INSIDE =
	/[,.?!] (?:(?:he|she|they|it|\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30}){0,2}) (?:said|says|told|added|asked|wrote|tweeted)\b|(?:said|says|added) \p{Lu})/u;

function sentenceEnd(article: ArticleLayers, open: Span & { limit: number }): number {
	const sentence = article.sentences[lastStartingBy(article.sentences, open.end)];
	return Math.min(open.limit, Math.max(open.end, sentence?.end ?? open.limit));
}
