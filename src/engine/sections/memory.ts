/** What was found in a section, and all that it was found from: it holds for as long as that is the same. */
import type { DateMention } from '../../annotations.js';
import type { Finding } from '../context/findings.js';
import type { Cast, Cluster, Description, Quotation } from '../types.js';
import { shapeOf, type Place } from './section-cast.js';

/** What a section gives without knowing what the rest of the text says of its people. */
export interface Facts {
	readonly findings: readonly Finding[];
	readonly dates: readonly DateMention[];
}

/** The work on a section of one text. Offsets and clusters are the section's own. */
export class SectionMemory {
	#shape: Float64Array | undefined;
	#date: string | null = null;
	#clusters: readonly (Cluster | undefined)[] = [];
	#facts: Facts | undefined;
	#descriptions: readonly (Description | null)[] = [];
	#quotation: Quotation | undefined;

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

	/** The quotes of the section, whose facts have just been asked for; `cast` has the descriptions now. */
	quotation(cast: Cast, place: Place, read: () => Quotation): Quotation {
		const descriptions = place.clusters.map((cluster) => cast.descriptions[cluster] ?? null);
		if (this.#quotation && descriptions.every((one, i) => sayTheSame(one, this.#descriptions[i] ?? null))) return this.#quotation;
		this.#descriptions = descriptions;
		this.#quotation = read();
		return this.#quotation;
	}
}

function areEqual(a: Float64Array | undefined, b: Float64Array): boolean {
	return a?.length === b.length && a.every((value, i) => value === b[i]);
}

function areAlike(a: Cluster | undefined, b: Cluster | undefined): boolean {
	return a?.name === b?.name && a?.type === b?.type && a?.gender === b?.gender;
}

function sayTheSame(a: Description | null, b: Description | null): boolean {
	if (!a || !b) return a === b;
	return a.context === b.context && a.heads.length === b.heads.length && a.heads.every((head, i) => head === b.heads[i]);
}
