/** Cuts spans out of others. */
import type { Span } from '../annotations.js';

/**
 * What is left of `spans`, which are in order and do not overlap, when others are cut out: without white space around it, and not where it has no
 * letter or digit. Linear.
 */
export function withoutSpans<T extends Span>(text: string, spans: readonly T[], omitted: readonly Span[]): T[] {
	const gaps = merged(omitted);
	const pieces: T[] = [];
	const push = (span: T, from: number, to: number): void => {
		const piece = trimmed(text, from, to);
		if (piece) pieces.push({ ...span, ...piece });
	};
	let next = 0;
	for (const span of spans) {
		let from = span.start;
		while ((gaps[next]?.end ?? Infinity) <= from) next++;
		for (let i = next; ; i++) {
			const gap = gaps[i];
			if (!gap || gap.start >= span.end) break;
			push(span, from, gap.start);
			from = gap.end;
		}
		push(span, from, span.end);
	}
	return pieces;
}

/** Spans in order of which none touches another, over the same characters. */
function merged(spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = all.at(-1);
		if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) };
		else all.push({ start, end });
	}
	return all;
}

/** Without the white space around it; undefined where nothing of it is a word. */
function trimmed(text: string, from: number, to: number): Span | undefined {
	if (from >= to) return undefined;
	const part = text.slice(from, to);
	if (!/[\p{L}\p{N}]/u.test(part)) return undefined;
	const start = from + (part.length - part.trimStart().length);
	return { start, end: start + part.trim().length };
}
