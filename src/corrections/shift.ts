/** Moves spans along with the editor's own edits, so that marks and anchors stay on their words while one types. */
import type { Span } from '../annotations.js';

/**
 * One edit: `length` code units at `offset` became `text`. Several edits of one event are listed so that each holds in the
 * text that those before it left; VS Code lists them from the last place to the first, where both readings agree.
 */
export interface TextChange {
	readonly offset: number;
	readonly length: number;
	readonly text: string;
}

/**
 * Where `span` is after the changes; null once nothing of it is left. Words typed at its borders stay outside,
 * words typed within belong to it, and a replacement of exactly the span (a rename) takes its place.
 */
export function shiftSpan(span: Span, changes: readonly TextChange[]): Span | null {
	let shifted: Span | null = span;
	for (const change of changes) {
		if (!shifted) return null;
		shifted = shiftedOnce(shifted, change);
	}
	return shifted;
}

function shiftedOnce(span: Span, { offset, length, text }: TextChange): Span | null {
	const changeEnd = offset + length;
	const delta = text.length - length;
	if (offset >= span.end) return span;
	if (changeEnd <= span.start) return delta === 0 ? span : { start: span.start + delta, end: span.end + delta };
	if (offset >= span.start && changeEnd <= span.end) return unlessEmpty(span.start, span.end + delta);
	if (offset < span.start) return unlessEmpty(offset + text.length, span.end + delta);
	return unlessEmpty(span.start, offset);
}

function unlessEmpty(start: number, end: number): Span | null {
	return end > start ? { start, end } : null;
}

/** Adds an edit to those before it; insertions that follow each other in one place are one: typing a word is then one edit. */
export function addEdit(edits: (readonly TextChange[])[], changes: readonly TextChange[]): void {
	const last = edits.at(-1);
	const joined = last && joinedEdits(last, changes);
	if (joined) edits[edits.length - 1] = joined;
	else edits.push(changes);
}

/** Two insertions that follow each other in one place as one edit; undefined where they are no such. */
export function joinedEdits(before: readonly TextChange[], after: readonly TextChange[]): readonly TextChange[] | undefined {
	const [one, other] = [before[0], after[0]];
	if (!one || !other || before.length > 1 || after.length > 1) return undefined;
	if (one.length + other.length > 0 || other.offset !== one.offset + one.text.length) return undefined;
	return [{ ...one, text: one.text + other.text }];
}
