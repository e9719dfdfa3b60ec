/** What the worker remembers of the documents that it was asked for last. */
import type { Annotations, Correction } from '../annotations.js';
import type { EngineMemory } from '../engine/cache/engine-memory.js';

/** So many documents are remembered, by the worker and by the host: the ones that somebody edits now. */
export const MOST_REMEMBERED = 4;

/** One document. */
export interface ServedDocument {
	readonly memory: EngineMemory;
	/** The last request that was answered, and its text; undefined before the first one. */
	last?: Answered & { readonly text: string };
}

/** What the host was answered, and to what. */
export interface Answered {
	/** The request's id. */
	readonly id: number;
	readonly corrections: readonly Correction[];
	readonly annotations: Annotations;
}

/** Keeps those that were used last. */
export class LastUsed<T> {
	readonly #kept = new Map<string, T>();

	/** The one of that key, used by that. */
	get(key: string): T | undefined {
		const kept = this.#kept.get(key);
		if (kept !== undefined) this.set(key, kept);
		return kept;
	}

	set(key: string, value: T): void {
		// The order of a map is that of insertion: the one used longest ago comes first.
		this.#kept.delete(key);
		this.#kept.set(key, value);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > MOST_REMEMBERED && oldest !== undefined) this.#kept.delete(oldest);
	}

	delete(key: string): void {
		this.#kept.delete(key);
	}

	clear(): void {
		this.#kept.clear();
	}
}
