/** Items of an article, looked up by their spans. */
import type { Span } from '../annotations.js';
import { keyOf, overlap } from './spans.js';

/** Items with spans, in the order in which they were added; changing one leaves the others where they are. */
export class ByPlace<T> {
	readonly #items: Set<T>;
	readonly #placesOf: (item: T) => readonly Span[];
	readonly #exact = new Map<string, T>();
	/** The items that touch each box of the text; for places that are not exactly those of an item. */
	readonly #boxes = new Map<number, Set<T>>();

	constructor(items: readonly T[], placesOf: (item: T) => readonly Span[]) {
		this.#items = new Set();
		this.#placesOf = placesOf;
		for (const item of items) this.add(item);
	}

	items(): T[] {
		return [...this.#items];
	}

	/** The item at exactly this place, else the one that overlaps it most. */
	at(place: Span): T | undefined {
		const exact = this.#exact.get(keyOf(place));
		if (exact !== undefined) return exact;
		let best: T | undefined;
		let most = 0;
		for (const item of this.overlapping(place)) {
			const shared = Math.max(...this.#placesOf(item).map((own) => overlap(own, place)));
			if (shared > most) [best, most] = [item, shared];
		}
		return best;
	}

	/** The items that overlap the place, in the order in which they were added. */
	overlapping(place: Span): T[] {
		const found = new Set<T>();
		for (const box of boxesOf(place)) for (const item of this.#boxes.get(box) ?? []) found.add(item);
		return [...found].filter((item) => this.#placesOf(item).some((own) => overlap(own, place) > 0));
	}

	add(item: T): void {
		this.#items.add(item);
		for (const place of this.#placesOf(item)) {
			if (!this.#exact.has(keyOf(place))) this.#exact.set(keyOf(place), item);
			for (const box of boxesOf(place)) {
				const known = this.#boxes.get(box);
				if (known) known.add(item);
				else this.#boxes.set(box, new Set([item]));
			}
		}
	}

	remove(item: T): void {
		this.#items.delete(item);
		for (const place of this.#placesOf(item)) {
			if (this.#exact.get(keyOf(place)) === item) this.#exact.delete(keyOf(place));
			for (const box of boxesOf(place)) this.#boxes.get(box)?.delete(item);
		}
	}

	replace(item: T, by: T): void {
		this.remove(item);
		this.add(by);
	}
}

const BOX = 256;

function boxesOf({ start, end }: Span): number[] {
	const first = Math.floor(start / BOX);
	const last = Math.floor(Math.max(start, end - 1) / BOX);
	return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
