/** The outline of an article: its headline, its paragraphs by number and first words, the quotes inside; and what can be folded. */
import type { Quote, Span } from '../annotations.js';
import { firstWords } from './excerpt.js';
import { withoutMarkup } from '../engine/document/markup.js';
import { shortKindInWords } from './labels.js';
import type { AnnotationIndex, QuotePiece } from './navigation.js';
import type { Words } from './phrase.js';
import { quoteLabel } from './quotes-tree.js';
import { startOf } from '../corrections/quote-rows.js';
import { sourceTextOf } from './spoken.js';

/** A line of the outline. Spans of children lie inside their parent's. */
export interface OutlineItem {
	readonly kind: 'headline' | 'paragraph' | 'quote';
	readonly label: string;
	/** Who speaks and what kind of quote it is; the empty string for the rest. */
	readonly detail: string;
	readonly span: Span;
	readonly children: readonly OutlineItem[];
}

const PARAGRAPH_LENGTH = 60;

/** VS Code takes all lines at once: of a book whose lines are more than these, each stands for several paragraphs, without their quotes. */
const MOST_LINES = 1000;

/** Headline and paragraphs in text order, in the reader's words. Paragraphs are numbered from 1, as in the cards, the headline included. */
export function outlineOf(text: string, index: AnnotationIndex, words: Words): readonly OutlineItem[] {
	const { headline, blocks } = index.structure;
	const step = Math.ceil(blocks.length / MOST_LINES);
	const items: OutlineItem[] = [];
	for (let at = 0; at < blocks.length; at += step) {
		const [first, last] = [blocks[at], blocks[Math.min(at + step, blocks.length) - 1]];
		if (!first || !last) break;
		const span = { start: first.start, end: last.end };
		const shown = withoutMarkup(text.slice(first.start, first.end));
		const isHeadline = first.start === headline?.start && step === 1;
		items.push({
			kind: isHeadline ? 'headline' : 'paragraph',
			label: isHeadline ? shown : `¶ ${at + 1} ${firstWords(shown, PARAGRAPH_LENGTH)}`,
			detail: '',
			span,
			children: step === 1 ? quotesIn(span, text, index, words) : [],
		});
	}
	return items;
}

/** The quotes that begin in a paragraph, words in marks inside the indirect quote around them; pieces after an attribution belong to the first. */
function quotesIn(paragraph: Span, text: string, index: AnnotationIndex, words: Words): readonly OutlineItem[] {
	const pieces = index.quotePieces.startingIn(paragraph).filter((piece) => piece.start === startOf(piece.quote));
	const itemOf = (piece: QuotePiece, nested: readonly Quote[]): OutlineItem => ({
		kind: 'quote',
		label: quoteLabel(piece.quote, text),
		detail: [speakerOf(piece.quote, text, index), shortKindInWords(piece.quote.kind, words)].filter(Boolean).join(' · '),
		span: within(piece, paragraph),
		children: pieces.filter(({ quote, start }) => start < piece.end && nested.includes(quote)).map((inner) => itemOf(inner, [])),
	});
	return pieces.flatMap((piece) => {
		const row = index.rowOf(piece.quote);
		return row?.quote === piece.quote ? [itemOf(piece, row.nested)] : [];
	});
}

function speakerOf(quote: Quote, text: string, index: AnnotationIndex): string {
	return index.entity(quote.speaker)?.name ?? firstWords(sourceTextOf(quote, text) ?? '', PARAGRAPH_LENGTH);
}

function within(piece: QuotePiece, paragraph: Span): Span {
	return { start: piece.start, end: Math.min(piece.end, paragraph.end) };
}

/** The stretches of a quote that run over several lines, no attribution between: each can be folded to its first. */
export function foldableIn(quote: Quote, text: string): readonly Span[] {
	if (quote.kind === 'mention') return [];
	return stretches(text, quote.spans).filter((stretch) => text.slice(stretch.start, stretch.end).includes('\n'));
}

/** Pieces with nothing but white space between them are one stretch: the paragraphs of a speech. */
function stretches(text: string, pieces: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const { start, end } of pieces) {
		const last = joined.at(-1);
		if (last && text.slice(last.end, start).trim() === '') joined[joined.length - 1] = { start: last.start, end };
		else joined.push({ start, end });
	}
	return joined;
}
