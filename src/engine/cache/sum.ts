/** What the items of a list add up to, from one version of the list to the next. */
import { differenceOf } from './difference.js';

/** Keeps a sum over a list up to date: what has come is added, what has gone is taken away, and nothing else is looked at. */
export class Sum<Item> {
	#items: readonly Item[] = [];

	/** Calls `add` for each item that is in the list more often than in the last one, or less often: then with a number below 0. */
	update(items: readonly Item[], add: (item: Item, times: number) => void): void {
		const { top, end, lastEnd } = differenceOf(items, this.#items);
		const changes = new Map<Item, number>();
		for (const item of this.#items.slice(top, lastEnd)) changes.set(item, (changes.get(item) ?? 0) - 1);
		for (const item of items.slice(top, end)) changes.set(item, (changes.get(item) ?? 0) + 1);
		for (const [item, times] of changes) if (times !== 0) add(item, times);
		this.#items = items;
	}
}
