/** What the worker remembers of the documents that it was asked for last. The host uses it as well, and nothing of the engine may come along. */
import type { EngineCache } from '../engine/engine-cache.js';
import type { PlaceCache } from '../register/index-of.js';
import type { AnnotatedText } from './patch.js';
import type { CheckedText } from './views.js';

/** Documents that the worker and the host remember: those that somebody edits now. */
export const MOST_REMEMBERED = 4;

/** One document. */
export interface ServedDocument {
	/** Made anew after a reading that took too long. */
	cache: EngineCache;
	/** What is known of a register's names in it. */
	readonly places: PlaceCache;
	/** The last answer; undefined before the first one. */
	last?: Answered & CheckedText;
}

/** What the host was answered to the request of that id. */
export interface Answered extends AnnotatedText {
	readonly id: number;
}

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
