/** The surfaces of names, and what the rules make of each by itself: worked out once, and remembered from one run to the next. */
import type { EntityType, Span } from '../../annotations.js';
import { wordsOf } from '../lexicon/folding.js';
import { ownText } from '../util/own-text.js';

/** What a name is called, as it stands in the text. */
export class SurfaceForm {
	readonly text: string;
	/** Folded words. */
	readonly words: readonly string[];
	#type: EntityType | undefined;
	#key = '';
	/** Functions, each followed by its answer: they are few, and most surfaces of a short article need no more than three. */
	readonly #facts: unknown[] = [];

	constructor(text: string) {
		this.text = text;
		this.words = wordsOf(text);
	}

	/** One key for all surfaces of one type that differ in nothing but hyphens, spaces, case and the like. */
	keyAs(type: EntityType): string {
		if (this.#type !== type) {
			this.#type = type;
			this.#key = `${type} ${this.words.join('')}`;
		}
		return this.#key;
	}

	/** What `compute`, a pure function of the surface, makes of it; computed once. */
	fact<T>(compute: (surface: SurfaceForm) => T): T {
		const facts = this.#facts;
		for (let i = 0; i < facts.length; i += 2) if (facts[i] === compute) return facts[i + 1] as T;
		const fact = compute(this);
		facts.push(compute, fact);
		return fact;
	}
}

/** The surfaces of one document: one for each text. */
export class SurfaceForms {
	#known = new Map<string, SurfaceForm>();

	/** The surface of a name in `text`. */
	of(text: string, { start, end }: Span): SurfaceForm {
		const words = text.slice(start, end);
		let surface = this.#known.get(words);
		if (!surface) {
			surface = new SurfaceForm(ownText(words));
			this.#known.set(surface.text, surface);
		}
		return surface;
	}

	/** Forgets the others where they have become more than these. */
	retain(surfaces: readonly SurfaceForm[]): void {
		if (this.#known.size > 2 * surfaces.length) this.#known = new Map(surfaces.map((surface) => [surface.text, surface]));
	}
}
