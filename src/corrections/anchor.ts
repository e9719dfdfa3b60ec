/** Makes anchors: where a correction holds, by position and by quotation with its context. */
import type { Anchor, Correction, Span } from '../annotations.js';

/** Code units of context kept on either side: what Hypothesis keeps (https://github.com/hypothesis/client, `TextQuoteAnchor`). */
export const CONTEXT_LENGTH = 32;

/** What is kept at most where the same words stand elsewhere in like surroundings, and how far beyond what is alike it reaches. */
const LONGEST_CONTEXT = 96;
const BEYOND_LIKENESS = 24;

/**
 * The anchor of a stretch of `text`; context never begins or ends within a surrogate pair. Where the same words stand elsewhere with the
 * same words beside them (a headline repeated in the lead), the context reaches beyond what is alike: then a lookalike shows as one.
 */
export function newAnchorOf(text: string, span: Span): Anchor {
	const exact = text.slice(span.start, span.end);
	let [before, after] = [0, 0];
	for (let at = text.indexOf(exact); at >= 0 && exact !== ''; at = text.indexOf(exact, at + 1)) {
		if (at === span.start) continue;
		before = Math.max(before, alike(text, span.start - 1, at - 1, -1));
		after = Math.max(after, alike(text, span.end, at + exact.length, 1));
	}
	return anchorOf(text, span, { before: lengthBeyond(before), after: lengthBeyond(after) });
}

function alike(text: string, one: number, other: number, step: 1 | -1): number {
	let count = 0;
	while (count < LONGEST_CONTEXT && text[one] !== undefined && text[one] === text[other])
		[one, other, count] = [one + step, other + step, count + 1];
	return count;
}

function lengthBeyond(likeness: number): number {
	return Math.min(LONGEST_CONTEXT, Math.max(CONTEXT_LENGTH, likeness + BEYOND_LIKENESS));
}

/** The anchor of a stretch of `text` with contexts of these lengths; context never begins or ends within a surrogate pair. */
export function anchorOf(text: string, span: Span, { before = CONTEXT_LENGTH, after = CONTEXT_LENGTH } = {}): Anchor {
	const { start, end } = span;
	let from = Math.max(0, start - before);
	if (from < start && splitsPair(text, from)) from++;
	let to = Math.min(text.length, end + after);
	if (to > end && splitsPair(text, to)) to--;
	return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Whether `offset` lies between the halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
	const isLow = (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
	return isLow && (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
}

/** Whether the anchor's words and context stand in `text` at exactly `start`. */
export function standsAt(text: string, anchor: Anchor, start: number): boolean {
	return (
		start >= anchor.prefix.length &&
		text.startsWith(anchor.exact, start) &&
		text.startsWith(anchor.prefix, start - anchor.prefix.length) &&
		text.startsWith(anchor.suffix, start + anchor.exact.length)
	);
}

/** All anchors of a correction, in the order in which `withAnchors` takes them back. */
export function anchorsOf(correction: Correction): readonly Anchor[] {
	switch (correction.kind) {
		case 'same':
		case 'different':
			return [correction.anchor, correction.other];
		case 'speaker':
			return correction.speaker ? [...correction.anchors, correction.speaker] : correction.anchors;
		case 'quote':
		case 'not-a-quote':
		case 'checked':
		case 'note':
			return correction.anchors;
		default:
			return [correction.anchor];
	}
}

/** The same correction with other anchors, as many as `anchorsOf` gave. Throws a RangeError where one is missing. */
export function withAnchors(correction: Correction, anchors: readonly Anchor[]): Correction {
	const [first, second] = anchors;
	if (!first) throw new RangeError(`correction ${correction.id} without anchor`);
	switch (correction.kind) {
		case 'same':
		case 'different':
			if (!second) throw new RangeError(`correction ${correction.id} without its other anchor`);
			return { ...correction, anchor: first, other: second };
		case 'speaker':
			if (!correction.speaker) return { ...correction, anchors };
			return { ...correction, anchors: anchors.slice(0, -1), speaker: anchors.at(-1) ?? first };
		case 'quote':
		case 'not-a-quote':
		case 'checked':
		case 'note':
			return { ...correction, anchors };
		default:
			return { ...correction, anchor: first };
	}
}
