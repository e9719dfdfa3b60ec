/** What the corrections ask of spans. */
import type { Span } from '../annotations.js';

/** The span alone, of something that has one. */
export function spanOf({ start, end }: Span): Span {
	return { start, end };
}

/** The same text for the same span, to look things up by. */
export function keyOf({ start, end }: Span): string {
	return `${start}-${end}`;
}

/** How many code units two spans share; none or fewer where they do not overlap. */
export function overlap(one: Span, other: Span): number {
	return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}
