/**
 * What the engine remembers from one run to the next on the same document, so that a keystroke in a long
 * article costs its paragraph and not the whole. Every entry is the result of a pure function of its key:
 * a run with memory gives the same bytes as one without.
 */
import { NameMemory } from './names/memory.js';
import type { SectionMemory } from './sections/memory.js';
import type { Token } from './types.js';

/**
 * Results by key, kept for as long as each run asks for them: what two runs in a row did not ask for is
 * forgotten, so that memory never outgrows the document.
 */
export class Generations<V> {
	#current = new Map<string, V>();
	#previous = new Map<string, V>();

	/** The result for `key`, computed if it is not known. `compute` must depend on nothing but the key. */
	recall(key: string, compute: () => V): V {
		let value = this.#current.get(key);
		if (value !== undefined) return value;
		value = this.#previous.get(key) ?? compute();
		this.#current.set(key, value);
		return value;
	}

	/** Begins a run. */
	turn(): void {
		this.#previous = this.#current;
		this.#current = new Map();
	}
}

/** The tokens and sentences of a stretch of text, with offsets as if it stood at offset 0. */
export interface StretchReading {
	readonly tokens: readonly Token[];
	/** Index ranges into `tokens`, end exclusive. */
	readonly sentences: readonly (readonly [number, number])[];
}

/** The memory of one document: made by its owner, handed to every run on it, never shared by two documents. */
export class EngineMemory {
	readonly readings = new Generations<StretchReading>();
	readonly names = new NameMemory();
	readonly sections = new Generations<SectionMemory>();

	/** Begins a run: what the last two runs did not use is forgotten. */
	turn(): void {
		this.readings.turn();
		this.sections.turn();
	}
}
