/** Finds spans at an offset among spans that may nest: binary search, so that a book-length article costs no more than a short one. */
import type { Span } from '../annotations.js';
import { lastStartingBy } from '../engine/document/lookup.js';

/** A sorted list of spans, nested ones allowed, that answers what stands at an offset. */
export class SpanSearch<T extends Span> {
	/** In text order; of two that start together, the longer first. */
	readonly items: readonly T[];
	/** The furthest end among the items up to each index: tells when to stop walking back. */
	readonly #furthestEnd: readonly number[];

	constructor(items: readonly T[]) {
		this.items = inTextOrder(items);
		let furthest = 0;
		this.#furthestEnd = this.items.map((item) => (furthest = Math.max(furthest, item.end)));
	}

	/**
	 * The innermost item around `offset`. An item is around its own end as well (a cursor after the last letter
	 * is on the word), but one that starts there or holds the offset inside is preferred.
	 */
	at(offset: number): T | undefined {
		let touching: T | undefined;
		for (let index = lastStartingBy(this.items, offset); index >= 0; index--) {
			const item = this.items[index];
			if (!item || (this.#furthestEnd[index] ?? 0) < offset) break;
			if (offset < item.end) return item;
			if (offset === item.end) touching ??= item;
		}
		return touching;
	}

	/** Whether some item holds the whole of `span`. */
	holds(span: Span): boolean {
		for (let index = lastStartingBy(this.items, span.start); index >= 0; index--) {
			if ((this.#furthestEnd[index] ?? 0) < span.end) return false;
			if ((this.items[index]?.end ?? 0) >= span.end) return true;
		}
		return false;
	}

	/** The items that start within `span`, in text order. */
	startingIn(span: Span): readonly T[] {
		return this.items.slice(lastStartingBy(this.items, span.start - 1) + 1, lastStartingBy(this.items, span.end - 1) + 1);
	}
}

function inTextOrder<T extends Span>(items: readonly T[]): readonly T[] {
	const sorted = items.every((item, index) => index === 0 || before(items[index - 1], item) <= 0);
	return sorted ? items : [...items].sort(before);
}

function before(a: Span | undefined, b: Span | undefined): number {
	if (!a || !b) return 0;
	return a.start - b.start || b.end - a.end;
}
