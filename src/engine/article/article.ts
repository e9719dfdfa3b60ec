/** Reads an article: header, paragraphs, sentences, tokens. The first step of `annotate`. */
import type { Article, Paragraph, ParagraphKind, Sentence, Token } from '../types.js';
import { dateOf, headerParts } from './header.js';
import { paragraphSpans } from './paragraphs.js';
import { sentenceRanges } from './sentences.js';
import { tokenize } from './tokens.js';

/** The layers of `text`; `date` (ISO), where the host knows it, beats what the header says. */
export function readArticle(text: string, date?: string): Article {
	const spans = paragraphSpans(text);
	const header = headerParts(text, spans);
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const paragraphs: Paragraph[] = [];
	for (const [index, span] of spans.entries()) {
		const from = tokens.length;
		const firstSentence = sentences.length;
		for (const token of tokenize(text, span.start, span.end)) tokens.push(token);
		for (const [first, end] of sentenceRanges(tokens, from, tokens.length)) {
			sentences.push({ start: startOf(tokens, first), end: endOf(tokens, end - 1), paragraph: index, from: first, to: end });
		}
		const kind = paragraphKind(text.slice(span.start, span.end), index);
		paragraphs.push({ ...span, kind, from, to: tokens.length, firstSentence, lastSentence: sentences.length });
	}
	return { text, date: date ?? dateOf(header), header, paragraphs, sentences, tokens };
}

function startOf(tokens: readonly Token[], index: number): number {
	return tokens[index]?.start ?? 0;
}

function endOf(tokens: readonly Token[], index: number): number {
	return tokens[index]?.end ?? 0;
}

function paragraphKind(line: string, index: number): ParagraphKind {
	if (index === 0 && line.length < 200 && !/[.!?”"]$/.test(line)) return 'headline';
	return /^\d{4}-\d{2}-\d{2}$/.test(line) ? 'metadata' : 'body';
}
