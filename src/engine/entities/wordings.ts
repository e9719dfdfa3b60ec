/** The wordings of names, and what the rules make of each by itself: worked out once, and remembered from one run to the next. */
import type { EntityType, Span } from '../../annotations.js';
import { ownText } from '../article/memory.js';
import { wordsOf } from './words.js';

/** What a name is called, as it stands in the text. */
export class Wording {
	readonly text: string;
	/** Folded words. */
	readonly words: readonly string[];
	readonly #keys = new Map<EntityType, string>();
	readonly #facts = new Map<(wording: Wording) => unknown, unknown>();

	constructor(text: string) {
		this.text = text;
		this.words = wordsOf(text);
	}

	/** One key for all wordings of one type that differ in nothing but hyphens, spaces, case and the like. */
	keyAs(type: EntityType): string {
		let key = this.#keys.get(type);
		if (key === undefined) {
			key = `${type} ${this.words.join('')}`;
			this.#keys.set(type, key);
		}
		return key;
	}

	/** What `compute`, a pure function of the wording, makes of it; computed once. */
	fact<T>(compute: (wording: Wording) => T): T {
		const known = this.#facts.get(compute);
		if (known !== undefined || this.#facts.has(compute)) return known as T;
		const fact = compute(this);
		this.#facts.set(compute, fact);
		return fact;
	}
}

/** The wordings of one document: one for each text. */
export class Wordings {
	#known = new Map<string, Wording>();

	/** The wording of a name in `text`. */
	of(text: string, { start, end }: Span): Wording {
		const words = text.slice(start, end);
		let wording = this.#known.get(words);
		if (!wording) {
			wording = new Wording(ownText(words));
			this.#known.set(wording.text, wording);
		}
		return wording;
	}

	/** Forgets the others where they have become more than these. */
	keepOnly(wordings: readonly Wording[]): void {
		if (this.#known.size > 2 * wordings.length) this.#known = new Map(wordings.map((wording) => [wording.text, wording]));
	}
}
