/** The wordings of names, and what the rules make of each by itself: worked out once, and remembered from one run to the next. */
import type { EntityType } from '../../annotations.js';
import { ownText } from '../article/memory.js';
import { Generations } from '../generations.js';
import type { Article, Name } from '../types.js';
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

/** The wordings of one document. */
export class Wordings {
	readonly #known = new Generations<Wording>();

	/** The wording of each name. */
	ofNames(article: Article, names: readonly Name[]): Wording[] {
		this.#known.turn();
		return names.map((name) => this.#known.recall(article.text.slice(name.start, name.end), (text) => new Wording(ownText(text))));
	}
}
