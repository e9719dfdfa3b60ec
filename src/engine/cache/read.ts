/** Reads a text section by section: what it says of its entities, who says what, and its dates. */
import type { DateMention, Span } from '../../annotations.js';
import { composedOf, descriptionsOf, findingsIn } from '../descriptions/describe.js';
import { DescriptionMemory, type Placed } from '../descriptions/memory.js';
import { findDates } from '../dates/find.js';
import { pronounReader, type PronounReader } from '../coref/pronouns.js';
import { resolver } from '../coref/resolve.js';
import { findQuotes } from '../quotes/find.js';
import type { Cast, Description, FoundQuote, Quotation, Reference } from '../types.js';
import { sectionsOf } from './cut.js';
import { SectionMemories, SectionMemory, type Facts } from './memory.js';
import { placesOf, sectionCast, type Place } from './section-cast.js';

/** What is remembered of the sections of one document. */
export interface ReadingMemory {
	readonly sections: SectionMemories;
	readonly descriptions: DescriptionMemory;
}

/** What the sections of a text say together. */
export interface Reading extends Quotation {
	readonly descriptions: readonly (Description | null)[];
	readonly dates: readonly DateMention[];
}

/** Reads `cast`, whose descriptions are still unknown; costs grow with its length, or with what `memory` does not know. */
export function readSections(cast: Cast, memory?: ReadingMemory): Reading {
	const sections = sectionsOf(cast.article, cast.names);
	if (sections.length < 2) return readWhole(cast);
	const places = placesOf(cast, sections);
	const memories = (memory?.sections ?? new SectionMemories()).ofTexts(
		places.map(({ offset, end }) => cast.article.text.slice(offset, end)),
	);
	const parts = places.map((place, i) => new Part(cast, place, memories[i] ?? new SectionMemory(''), places.length <= MOST_KEPT));
	const facts = parts.map((part) => part.facts());
	const descriptions = describedBy(cast.clusters.length, places, facts, memory?.descriptions ?? new DescriptionMemory());
	const quotations = parts.map((part) => part.quotation(descriptions));
	return {
		descriptions,
		dates: places.flatMap((place, i) => facts[i]?.dates.map((date) => movedDate(date, place)) ?? []),
		quotes: places.flatMap((place, i) => quotations[i]?.quotes.map((quote) => movedQuote(quote, place)) ?? []),
		references: places.flatMap((place, i) => quotations[i]?.references.map((one) => movedReference(one, place)) ?? []),
	};
}

/** The descriptions of so many clusters, by what all sections say of them. */
function describedBy(count: number, places: readonly Place[], facts: readonly Facts[], memory: DescriptionMemory): (Description | null)[] {
	memory.turn();
	const byCluster = Array.from({ length: count }, (): Placed[] => []);
	for (const [i, place] of places.entries())
		for (const finding of facts[i]?.findings ?? [])
			byCluster[place.clusters[finding.cluster] ?? -1]?.push({ finding, offset: place.offset });
	return byCluster.map((placed) => memory.describe(placed, composedOf));
}

/** Up to so many sections, what facts are read from is kept for reading quotes from it: a text twenty times as long has no room for that. */
const MOST_KEPT = 64;

/** A section in the course of a run. */
class Part {
	readonly #whole: Cast;
	readonly #place: Place;
	readonly #memory: SectionMemory;
	readonly #keeps: boolean;
	#own: { readonly cast: Cast; readonly pronouns: PronounReader } | undefined;

	constructor(whole: Cast, place: Place, memory: SectionMemory, keeps: boolean) {
		this.#whole = whole;
		this.#place = place;
		this.#memory = memory;
		this.#keeps = keeps;
	}

	facts(): Facts {
		return this.#memory.facts(this.#whole, this.#place, () => {
			const { cast, pronouns } = this.#read();
			return factsOf(cast, pronouns);
		});
	}

	quotation(descriptions: readonly (Description | null)[]): Quotation {
		const quotation = this.#memory.quotation(descriptions, this.#place, () => {
			const { cast, pronouns } = this.#read();
			const own = this.#place.clusters.map((cluster) => descriptions[cluster] ?? null);
			return quotationOf({ ...cast, descriptions: own }, pronouns);
		});
		this.#own = undefined;
		return quotation;
	}

	#read(): { readonly cast: Cast; readonly pronouns: PronounReader } {
		if (this.#own) return this.#own;
		const cast = sectionCast(this.#whole, this.#place, this.#memory.text);
		const read = { cast, pronouns: pronounReader(cast) };
		if (this.#keeps) this.#own = read;
		return read;
	}
}

function readWhole(cast: Cast): Reading {
	const pronouns = pronounReader(cast);
	const { findings, dates } = factsOf(cast, pronouns);
	const descriptions = descriptionsOf(cast.clusters.length, findings);
	return { descriptions, dates, ...quotationOf({ ...cast, descriptions }, pronouns) };
}

function factsOf(cast: Cast, pronouns: PronounReader): Facts {
	return { findings: findingsIn(cast, pronouns), dates: findDates(cast.article, cast.names) };
}

function quotationOf(cast: Cast, pronouns: PronounReader): Quotation {
	return findQuotes(cast, resolver(cast, pronouns));
}

function movedSpan({ start, end }: Span, { offset }: Place): Span {
	return { start: start + offset, end: end + offset };
}

function movedDate({ start, end, text, value }: DateMention, { offset }: Place): DateMention {
	return { start: start + offset, end: end + offset, text, value };
}

function movedQuote(quote: FoundQuote, place: Place): FoundQuote {
	return {
		...quote,
		spans: quote.spans.map((span) => movedSpan(span, place)),
		speaker: quote.speaker === null ? null : (place.clusters[quote.speaker] ?? null),
		source: quote.source && movedSpan(quote.source, place),
		cue: quote.cue && movedSpan(quote.cue, place),
		candidates: quote.candidates.flatMap((cluster) => place.clusters[cluster] ?? []),
	};
}

function movedReference(reference: Reference, place: Place): Reference {
	const { start, end, cluster, form, confidence } = reference;
	return { start: start + place.offset, end: end + place.offset, cluster: place.clusters[cluster] ?? 0, form, confidence };
}
