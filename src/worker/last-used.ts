/** A memory of the few items that were used last. */

/** Documents that the worker and the host remember: those that somebody edits now. */
const MOST_REMEMBERED = 4;

/** Remembers the items that were used last. */
export class LastUsed<T> {
	readonly #items = new Map<string, T>();

	/** The one of that key, used by that. */
	get(key: string): T | undefined {
		const item = this.#items.get(key);
		if (item !== undefined) this.set(key, item);
		return item;
	}

	set(key: string, value: T): void {
		// The order of a map is that of insertion: the one used longest ago comes first.
		this.#items.delete(key);
		this.#items.set(key, value);
		const [oldest] = this.#items.keys();
		if (this.#items.size > MOST_REMEMBERED && oldest !== undefined) this.#items.delete(oldest);
	}

	delete(key: string): void {
		this.#items.delete(key);
	}

	clear(): void {
		this.#items.clear();
	}
}
