/** Remembers results for as long as they are asked for. */

/**
 * Results by key, kept for as long as each run asks for them: what two runs in a row did not ask for is
 * forgotten, so that memory never outgrows the document.
 */
export class Generations<V> {
	#current = new Map<string, V>();
	#previous = new Map<string, V>();

	/** The result for `key`, computed if it is not known. `compute` must depend on nothing but the key. */
	recall(key: string, compute: (key: string) => V): V {
		let value = this.#current.get(key);
		if (value !== undefined) return value;
		value = this.#previous.get(key) ?? compute(key);
		this.#current.set(key, value);
		return value;
	}

	/** Begins a run. */
	turn(): void {
		this.#previous = this.#current;
		this.#current = new Map();
	}
}
