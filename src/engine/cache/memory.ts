/** What was found in a section, and all that it was found from: it holds for as long as that is the same. */
import type { DateMention } from '../../annotations.js';
import { ownText } from '../own-text.js';
import type { Finding } from '../descriptions/findings.js';
import type { Cast, Cluster, Description, Quotation } from '../types.js';
import { shapeOf, type Place } from './section-cast.js';

/** What a section gives without knowing what the rest of the text says of its people. */
export interface Facts {
	readonly findings: readonly Finding[];
	readonly dates: readonly DateMention[];
}

/** The work on a section of one text. Offsets and clusters are the section's own. */
export class SectionMemory {
	readonly text: string;
	#shape: Float64Array | undefined;
	#date: string | null = null;
	#clusters: readonly (Cluster | undefined)[] = [];
	#facts: Facts | undefined;
	#descriptions: readonly (Description | null)[] = [];
	#quotation: Quotation | undefined;

	/** `text` is the section's. */
	constructor(text: string) {
		this.text = text;
	}

	/** The facts of the section at `place`, read anew where anything that they rest on has changed. */
	facts(cast: Cast, place: Place, read: () => Facts): Facts {
		const shape = shapeOf(cast, place);
		const clusters = place.clusters.map((cluster) => cast.clusters[cluster]);
		if (
			this.#facts &&
			this.#date === cast.article.date &&
			areEqual(this.#shape, shape) &&
			clusters.every((one, i) => areAlike(one, this.#clusters[i]))
		)
			return this.#facts;
		this.#shape = shape;
		this.#date = cast.article.date;
		this.#clusters = clusters;
		this.#quotation = undefined;
		this.#facts = read();
		return this.#facts;
	}

	/** The quotes of the section, whose facts have just been asked for; `all` are the descriptions of the whole's clusters. */
	quotation(all: readonly (Description | null)[], place: Place, read: () => Quotation): Quotation {
		const descriptions = place.clusters.map((cluster) => all[cluster] ?? null);
		if (this.#quotation && descriptions.every((one, i) => sayTheSame(one, this.#descriptions[i] ?? null))) return this.#quotation;
		this.#descriptions = descriptions;
		this.#quotation = read();
		return this.#quotation;
	}
}

/** The sections of one document, as they were in the last run. */
export class SectionMemories {
	#last: readonly SectionMemory[] = [];

	/** The memories of the sections with these texts, in text order: those that were there in the last run, and new ones. */
	ofTexts(texts: readonly string[]): readonly SectionMemory[] {
		const last = this.#last;
		let before = 0;
		while (before < texts.length && texts[before] === last[before]?.text) before++;
		let after = 0;
		const most = Math.min(texts.length, last.length) - before;
		while (after < most && texts[texts.length - 1 - after] === last[last.length - 1 - after]?.text) after++;
		const between = new Map(last.slice(before, last.length - after).map((one) => [one.text, one]));
		this.#last = [
			...last.slice(0, before),
			...texts.slice(before, texts.length - after).map((text) => taken(between, text) ?? new SectionMemory(ownText(text))),
			...last.slice(last.length - after),
		];
		return this.#last;
	}
}

/** The memory for a text, which no other section of the same words gets as well. */
function taken(memories: Map<string, SectionMemory>, text: string): SectionMemory | undefined {
	const memory = memories.get(text);
	memories.delete(text);
	return memory;
}

function areEqual(a: Float64Array | undefined, b: Float64Array): boolean {
	if (a?.length !== b.length) return false;
	for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
	return true;
}

function areAlike(a: Cluster | undefined, b: Cluster | undefined): boolean {
	return a?.name === b?.name && a?.type === b?.type && a?.gender === b?.gender;
}

function sayTheSame(a: Description | null, b: Description | null): boolean {
	if (!a || !b) return a === b;
	return a.context === b.context && a.heads.length === b.heads.length && a.heads.every((head, i) => head === b.heads[i]);
}
