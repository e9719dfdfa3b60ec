/** Reads an article: header, paragraphs, sentences, tokens. The first step of `annotate`. */
import type { Span } from '../../annotations.js';
import { dateInFileName } from './full-date.js';
import type { Article, HeaderPart, Paragraph, Sentence, Token } from '../types.js';
import { dateOf, headerParts } from './header.js';
import { paragraphKinds } from './kinds.js';
import { marksIn } from './marks.js';
import { joinedLayers, settleKinds, startsOf, type ArticleMemory, type Unchanged } from './memory.js';
import { paragraphSpans } from './paragraphs.js';
import { articleOf } from './quoted-stretches.js';
import { sentenceRanges } from './sentences.js';
import { Spellings } from './spellings.js';
import { pushTokens } from './tokens.js';

/** What the host knows of the article besides its text. */
export interface ReadingOptions {
	/** The article's date (ISO); beats what the text says. */
	readonly date?: string | undefined;
	/** The article's file name: a date in it counts where the text has none. */
	readonly file?: string | undefined;
	/** What is remembered of the last reading of the same document. */
	readonly memory?: ArticleMemory | undefined;
	/** The spellings met in other articles. */
	readonly spellings?: Spellings | undefined;
}

/** The layers of `text`. Never throws; linear in the text's length. With a memory, earlier articles read with it no longer hold. */
export function readArticle(text: string, { date, file, memory, spellings = new Spellings() }: ReadingOptions = {}): Article {
	const spans = paragraphSpans(text);
	const header = headerParts(text, spans);
	const unchanged = memory?.take(text, spans, header);
	const layers = unchanged
		? layersAround(text, spans, header, unchanged, spellings)
		: layersOf(text, spans, header, spellings, 0, spans.length);
	memory?.keep({ text, header, ...layers });
	return articleOf({ text, date: date ?? dateOf(header) ?? dateInFileName(file ?? ''), header, ...layers });
}

type Layers = Pick<Article, 'paragraphs' | 'sentences' | 'tokens'>;

/** The layers of the paragraphs in a range of `spans`; `token` and `sentence` are the numbers of their first ones. */
function layersOf(
	text: string,
	spans: readonly Span[],
	header: readonly HeaderPart[],
	spellings: Spellings,
	first: number,
	end: number,
	token = 0,
	sentence = 0,
): Layers {
	const kinds = first === 0 && end === spans.length ? paragraphKinds(text, spans, header) : [];
	const headerEnd = header.at(-1)?.end ?? 0;
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const paragraphs: Paragraph[] = [];
	for (let index = first; index < end; index++) {
		const span = spans[index] as Span;
		const [from, firstSentence] = [token + tokens.length, sentence + sentences.length];
		const stretches = span.start < headerEnd ? stretchesOf(span, header) : [{ start: span.start, end: span.end, whole: false }];
		for (const stretch of stretches) readStretch(text, stretch, index, token, tokens, sentences, spellings);
		const [to, lastSentence] = [token + tokens.length, sentence + sentences.length];
		const marks = marksIn(text.slice(span.start, span.end));
		paragraphs.push({ start: span.start, end: span.end, kind: kinds[index] ?? 'body', from, to, firstSentence, lastSentence, marks });
	}
	return { paragraphs, sentences, tokens };
}

/** The layers of a text of which the top and the end are as they were. */
function layersAround(
	text: string,
	spans: readonly Span[],
	header: readonly HeaderPart[],
	unchanged: Unchanged,
	spellings: Spellings,
): Layers {
	const { last, before, after } = unchanged;
	const kinds = paragraphKinds(text, spans, header, { kinds: last.paragraphs, before, after });
	const fresh = layersOf(text, spans, header, spellings, before, spans.length - after, ...startsOf(last, before));
	const layers = joinedLayers(unchanged, fresh);
	settleKinds(layers.paragraphs, kinds);
	return layers;
}

/** Appends the tokens and sentences of a stretch; `before` is how many tokens stand before `tokens`. */
function readStretch(
	text: string,
	{ start, end, whole }: Stretch,
	paragraph: number,
	before: number,
	tokens: Token[],
	sentences: Sentence[],
	spellings: Spellings,
): void {
	const first = tokens.length;
	pushTokens(text, start, end, { tokens, spellings });
	const last = tokens.length;
	const ranges = whole ? (first < last ? [[first, last] as const] : []) : sentenceRanges(tokens, first, last);
	for (const [from, to] of ranges)
		sentences.push({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, paragraph, from: before + from, to: before + to });
}

interface Stretch extends Span {
	/** A header part: one sentence, whatever marks stand in it. */
	readonly whole: boolean;
}

/** A paragraph cut where header parts glued to it begin and end: a sentence never runs over such a border. */
function stretchesOf(paragraph: Span, header: readonly HeaderPart[]): Stretch[] {
	const stretches: Stretch[] = [];
	let start = paragraph.start;
	for (const part of header) {
		if (part.end <= start || part.start >= paragraph.end) continue;
		stretches.push({ start, end: part.start, whole: false }, { start: part.start, end: part.end, whole: true });
		start = part.end;
	}
	stretches.push({ start, end: paragraph.end, whole: false });
	return stretches.filter((stretch) => stretch.start < stretch.end);
}
