/** Reads an article: header, paragraphs, sentences, tokens. The first step of `annotate`. */
import type { Span } from '../../annotations.js';
import { dateInFileName } from '../dates/line.js';
import type { EngineMemory, StretchReading } from '../memory.js';
import type { Article, HeaderPart, Paragraph, Sentence, Token } from '../types.js';
import { dateOf, headerParts } from './header.js';
import { paragraphKinds } from './kinds.js';
import { paragraphSpans } from './paragraphs.js';
import { sentenceRanges } from './sentences.js';
import { tokenize } from './tokens.js';

/** What the host knows of the article besides its text. */
export interface ReadingOptions {
	/** The article's date (ISO); beats what the text says. */
	readonly date?: string | undefined;
	/** The article's file name: a date in it counts where nothing else tells. */
	readonly file?: string | undefined;
	/** Readings of earlier runs on the same document. */
	readonly memory?: EngineMemory | undefined;
}

/** The layers of `text`. Never throws; linear in the text's length. */
export function readArticle(text: string, { date, file, memory }: ReadingOptions = {}): Article {
	const spans = paragraphSpans(text);
	const header = headerParts(text, spans);
	const kinds = paragraphKinds(text, spans, header);
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const paragraphs: Paragraph[] = [];
	for (const [index, span] of spans.entries()) {
		const from = tokens.length;
		const firstSentence = sentences.length;
		for (const stretch of stretchesOf(span, header)) {
			const reading = readStretch(text.slice(stretch.start, stretch.end), stretch.whole, memory);
			const first = tokens.length;
			pushMoved(reading.tokens, stretch.start, tokens);
			for (const [start, end] of reading.sentences) sentences.push(sentenceOf(tokens, first + start, first + end, index));
		}
		paragraphs.push({ ...span, kind: kinds[index] ?? 'body', from, to: tokens.length, firstSentence, lastSentence: sentences.length });
	}
	return { text, date: date ?? dateOf(header) ?? dateInFileName(file ?? ''), header, paragraphs, sentences, tokens };
}

/** The tokens and sentences of a stretch, remembered by its text: its place in the article does not matter. */
function readStretch(text: string, whole: boolean, memory: EngineMemory | undefined): StretchReading {
	const read = (): StretchReading => {
		const tokens = tokenize(text);
		const everything: [number, number][] = tokens.length > 0 ? [[0, tokens.length]] : [];
		return { tokens, sentences: whole ? everything : sentenceRanges(tokens, 0, tokens.length) };
	};
	return memory ? memory.readings.recall(whole ? `whole ${text}` : `prose ${text}`, read) : read();
}

/** Appends `tokens`, moved on by `offset`. */
function pushMoved(tokens: readonly Token[], offset: number, to: Token[]): void {
	for (const { start, end, text, kind, spaced } of tokens) to.push({ start: start + offset, end: end + offset, text, kind, spaced });
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

function sentenceOf(tokens: readonly Token[], from: number, to: number, paragraph: number): Sentence {
	return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, paragraph, from, to };
}
