/** Makes anchors: where a correction holds, by position and by quotation with its context. */
import type { Anchor, Correction, Span } from '../annotations.js';
import { Context } from './context.js';

/** Code units of context kept on either side: what Hypothesis keeps (https://github.com/hypothesis/client, `TextQuoteAnchor`). */
const CONTEXT_LENGTH = 32;

/** The anchor of a stretch of `text`; context never begins or ends within a surrogate pair. */
export function anchorOf(text: string, span: Span): Anchor {
	const { start, end } = span;
	let from = Math.max(0, start - CONTEXT_LENGTH);
	if (from < start && splitsPair(text, from)) from++;
	let to = Math.min(text.length, end + CONTEXT_LENGTH);
	if (to > end && splitsPair(text, to)) to--;
	return { start, end, exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** As `anchorOf`, and how much the likeliest other place of the same words is like this one: what finds it again must be liker. */
export function newAnchorOf(text: string, span: Span): Anchor {
	const anchor = anchorOf(text, span);
	if (anchor.exact === '') return anchor;
	const context = new Context(anchor);
	let alike = 0;
	for (let at = text.indexOf(anchor.exact); at >= 0; at = text.indexOf(anchor.exact, at + 1)) {
		if (at !== span.start) alike = Math.max(alike, context.fit(text, at, at + anchor.exact.length).both);
	}
	return { ...anchor, alike: Math.round(alike * 100) / 100 };
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

/** Whether the anchor says truly what stands at its place in `text`, with as much context as there is. */
export function quotesTruly(text: string, anchor: Anchor): boolean {
	const { start, end, exact, prefix, suffix } = anchor;
	// Context is a code unit shorter where it would begin or end within a surrogate pair.
	const isShort = (context: string, most: number): boolean => context.length < Math.min(CONTEXT_LENGTH - 1, most);
	if (end - start !== exact.length || isShort(prefix, start) || isShort(suffix, text.length - end)) return false;
	return standsAt(text, anchor, start);
}

/** All anchors of a correction, in the order in which `withAnchors` takes them back; none where it is about no place. */
export function anchorsOf(correction: Correction): readonly Anchor[] {
	if (correction.kind === 'source') return [];
	if (!('anchors' in correction)) return 'other' in correction ? [correction.anchor, correction.other] : [correction.anchor];
	return correction.kind === 'speaker' && correction.speaker ? [...correction.anchors, correction.speaker] : correction.anchors;
}

/** The same correction with other anchors, as many as `anchorsOf` gave. Throws a RangeError where one is missing. */
export function withAnchors(correction: Correction, anchors: readonly Anchor[]): Correction {
	if (correction.kind === 'source') return correction;
	const [first, second] = anchors;
	if (!first) throw new RangeError(`correction ${correction.id} without anchor`);
	if ('other' in correction) {
		if (!second) throw new RangeError(`correction ${correction.id} without its other anchor`);
		return { ...correction, anchor: first, other: second };
	}
	if (!('anchors' in correction)) return { ...correction, anchor: first };
	if (correction.kind !== 'speaker' || !correction.speaker) return { ...correction, anchors };
	return { ...correction, anchors: anchors.slice(0, -1), speaker: anchors.at(-1) ?? first };
}
