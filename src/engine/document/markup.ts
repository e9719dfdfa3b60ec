/** Markdown in an article's words: what a card, a list or the outline shows without its marks. */
import type { Span } from '../../annotations.js';

/** Runs of emphasis marks, the beginnings of quotation lines and headings, and both ends of a link. */
const MARKUP = /[*_]{1,3}|^(?:> ?){1,3}|^#{1,6} |\[|\]\((?:https?:|mailto:|[/#.])(?:[^\s()]|\([^\s()]{0,80}\)){0,400}\)/gmu;

/** Where Markdown's marks stand in `text`, in text order: pairs of emphasis marks, `> `, `# `, and a link but for its words. */
function markupIn(text: string): readonly Span[] {
	const hidden: Span[] = [];
	const open = new Map<string, Span>();
	for (const match of text.matchAll(MARKUP)) {
		const [mark] = match;
		const span = { start: match.index, end: match.index + mark.length };
		const bracket = open.get('[');
		if (/^[*_]/.test(mark)) hidden.push(...emphasisEnding(mark, span, text, open));
		else if (mark === '[') open.set(mark, span);
		else if (!mark.startsWith(']')) hidden.push(span);
		else if (bracket) hidden.push(bracket, span);
	}
	return hidden.sort((a, b) => a.start - b.start);
}

/** A mark with its partner, where it ends emphasis; one that may begin some is remembered. A star for a letter, and one at a footnote, is none. */
function emphasisEnding(mark: string, span: Span, text: string, open: Map<string, Span>): readonly Span[] {
	const [before, after] = [text.charAt(span.start - 1), text.charAt(span.end)];
	const isStrong = mark.startsWith('**');
	const partner = open.get(mark);
	const mayEnd = /\S/u.test(before) && (isStrong || !/[\p{L}\p{N}]/u.test(after));
	if (partner && mayEnd) {
		open.delete(mark);
		return [partner, span];
	}
	const mayBegin = /\S/u.test(after) && (isStrong ? !(isLetter(before) && isLetter(after)) : !/[\p{L}\p{N}]/u.test(before));
	if (mayBegin) open.set(mark, span);
	return [];
}

function isLetter(character: string): boolean {
	return /\p{L}/u.test(character);
}

/** Where Markdown's marks stand in these blocks of `text`, in text order. */
export function markupOf(text: string, blocks: readonly Span[]): readonly Span[] {
	return blocks.flatMap((block) =>
		markupIn(text.slice(block.start, block.end)).map(({ start, end }) => ({ start: start + block.start, end: end + block.start })),
	);
}

/** Reads stretches of `text` within `whole` without the Markdown there. */
export function readerOf(text: string, whole: Span): (stretch: Span) => string {
	const hidden = markupIn(text.slice(whole.start, whole.end));
	return ({ start, end }) => {
		let [shown, at] = ['', start];
		for (const mark of hidden) {
			const [from, to] = [mark.start + whole.start, mark.end + whole.start];
			if (to <= at || from >= end) continue;
			shown += text.slice(at, Math.max(at, from));
			at = to;
		}
		return shown + text.slice(at, Math.max(at, end));
	};
}

/** The stars of bold type before a name or at the end, whose partner is cut off; stars for letters (`**** off`, `**ck`) stay. */
const LONE_STARS = /(?<![\p{L}*])\*\*(?=\p{Lu})|(?<=\p{L}[.,!?]?)\*\*$/gu;

/** `text` without Markdown's marks, also without those of bold type that ends outside: a quote may end within a name. */
export function withoutMarkup(text: string): string {
	const whole = { start: 0, end: text.length };
	return /[*_>#[]/.test(text) ? readerOf(text, whole)(whole).replace(LONE_STARS, '') : text;
}
