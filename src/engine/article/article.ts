/** Reads an article: header, paragraphs, sentences, tokens. The first step of `annotate`. */
import type { Span } from '../../annotations.js';
import { dateInFileName } from '../dates/line.js';
import type { Article, HeaderPart, Paragraph, Sentence, Token } from '../types.js';
import { dateOf, headerParts } from './header.js';
import { paragraphKinds } from './kinds.js';
import { paragraphSpans } from './paragraphs.js';
import { sentenceRanges } from './sentences.js';
import { tokenize } from './tokens.js';

/**
 * The layers of `text`. `date` (ISO), where the host knows it, beats what the text says; a date in the name of the `file` counts where
 * neither says anything. Never throws; linear in the text's length.
 */
export function readArticle(text: string, date?: string, file?: string): Article {
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
			const first = tokens.length;
			for (const token of tokenize(text, stretch.start, stretch.end)) tokens.push(token);
			if (first === tokens.length) continue;
			const ranges: [number, number][] = stretch.whole ? [[first, tokens.length]] : sentenceRanges(tokens, first, tokens.length);
			for (const range of ranges) sentences.push(sentenceOf(tokens, range, index));
		}
		paragraphs.push({ ...span, kind: kinds[index] ?? 'body', from, to: tokens.length, firstSentence, lastSentence: sentences.length });
	}
	return { text, date: date ?? dateOf(header) ?? dateInFileName(file ?? ''), header, paragraphs, sentences, tokens };
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

function sentenceOf(tokens: readonly Token[], [first, end]: [number, number], paragraph: number): Sentence {
	return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, paragraph, from: first, to: end };
}
