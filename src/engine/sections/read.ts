/** Reads a text section by section: what it says of its entities, who says what, and its dates. */
import type { DateMention, Span } from '../../annotations.js';
import { Store } from '../cache/store.js';
import { pronounReader, type PronounReader } from '../coref/pronouns.js';
import { findDates } from '../dates/find.js';
import { descriptionsOf, findingsIn } from '../descriptions/describe.js';
import type { Finding } from '../descriptions/findings.js';
import { SHARES } from '../util/budget.js';
import { ownText } from '../util/own-text.js';
import { findQuotes } from '../quotes/find.js';
import { learntChances } from '../quotes/speakers.js';
import type { ResolvedArticle, Cluster, Description } from '../coref/types.js';
import type { FoundQuote, QuotationSpans } from '../quotes/types.js';
import { sectionsOf } from './cut.js';
import { placesOf, resolvedSection, shapeOf, type Place, type SectionShape } from './resolved-section.js';

/** What is kept of the sections of one document. */
export class SectionCache {
	readonly facts = new Store<string, StoredFacts>();
	readonly quotations = new Store<Facts, StoredQuotation>();
}

/** What the sections of a text say, with places and clusters of the whole. */
export interface WholeReading extends QuotationSpans {
	readonly descriptions: readonly (Description | null)[];
	readonly dates: readonly DateMention[];
}

/** What a section gives without knowing what the rest of the text says of its clusters; offsets and clusters are the section's own. */
interface Facts {
	readonly findings: readonly Finding[];
	readonly dates: readonly DateMention[];
}

/** The facts of a section, and all besides its text that they were read from. */
interface StoredFacts {
	readonly facts: Facts;
	readonly shape: SectionShape;
	readonly date: string | null;
	readonly clusters: readonly (Cluster | undefined)[];
}

/** The quotes of a section, and what was known of its clusters when they were read. */
interface StoredQuotation {
	readonly quotation: QuotationSpans;
	readonly descriptions: readonly (Description | null)[];
}

/** Reads `resolved`, whose descriptions are still unknown; costs grow with its length, or with what `cache` does not know. */
export function readSections(resolved: ResolvedArticle, cache: SectionCache = new SectionCache()): WholeReading {
	const sections = sectionsOf(resolved.article, resolved.names);
	if (sections.length < 2) return readWhole(resolved);
	const readers = placesOf(resolved, sections).map((place) => new SectionReader(resolved, place));
	const facts = cache.facts
		.update(
			readers.map(({ text }) => text),
			(index, known) => (readers[index] as SectionReader).facts(known),
		)
		.map((stored) => stored.facts);
	const places = readers.map(({ place }) => place);
	const findings = places.flatMap((place, i) => facts[i]?.findings.map((finding) => movedInCluster(finding, place)) ?? []);
	const descriptions = descriptionsOf(resolved.clusters.length, findings);
	const quotations = cache.quotations
		.update(facts, (index, known) => (readers[index] as SectionReader).quotation(descriptions, known))
		.map((stored) => stored.quotation);
	return {
		descriptions,
		dates: places.flatMap((place, i) => facts[i]?.dates.map((date) => movedDate(date, place)) ?? []),
		quotes: places.flatMap((place, i) => quotations[i]?.quotes.map((quote) => movedQuote(quote, place)) ?? []),
		references: places.flatMap((place, i) => quotations[i]?.references.map((one) => movedInCluster(one, place)) ?? []),
	};
}

/** Reads one section, in the course of a run. */
class SectionReader {
	readonly #whole: ResolvedArticle;
	readonly place: Place;
	readonly text: string;
	#own: { readonly resolved: ResolvedArticle; readonly pronouns: PronounReader } | undefined;

	constructor(whole: ResolvedArticle, place: Place) {
		this.#whole = whole;
		this.place = place;
		this.text = whole.article.text.slice(place.offset, place.end);
	}

	facts(known: StoredFacts | undefined): StoredFacts {
		if (!isInTime(this.#whole, this.place.offset, SHARES.descriptions))
			return { facts: { findings: [], dates: [] }, shape: [], date: null, clusters: [] };
		const shape = shapeOf(this.#whole, this.place);
		const { date } = this.#whole.article;
		const clusters = this.place.clusters.map((cluster) => this.#whole.clusters[cluster]);
		if (known && known.date === date && areEqual(known.shape, shape) && clusters.every((one, i) => areAlike(one, known.clusters[i])))
			return known;
		const { resolved, pronouns } = this.#read();
		return { facts: factsOf(resolved, pronouns), shape, date, clusters };
	}

	/** The quotes, where `all` are the descriptions of the whole's clusters. */
	quotation(all: readonly (Description | null)[], known: StoredQuotation | undefined): StoredQuotation {
		const descriptions = this.place.clusters.map((cluster) => all[cluster] ?? null);
		if (!isInTime(this.#whole, this.place.offset)) return { quotation: NO_QUOTATION, descriptions };
		if (known && descriptions.every((one, i) => sayTheSame(one, known.descriptions[i] ?? null))) return known;
		const { resolved, pronouns } = this.#read();
		this.#own = undefined;
		return { quotation: findQuotes({ ...resolved, descriptions }, learntChances, pronouns), descriptions };
	}

	#read(): { readonly resolved: ResolvedArticle; readonly pronouns: PronounReader } {
		if (this.#own) return this.#own;
		const resolved = resolvedSection(this.#whole, this.place, ownText(this.text));
		this.#own = { resolved, pronouns: pronounReader(resolved) };
		return this.#own;
	}
}

function readWhole(resolved: ResolvedArticle): WholeReading {
	const count = resolved.clusters.length;
	if (!isInTime(resolved, 0, SHARES.descriptions)) return { descriptions: descriptionsOf(count, []), dates: [], ...NO_QUOTATION };
	const pronouns = pronounReader(resolved);
	const { findings, dates } = factsOf(resolved, pronouns);
	const descriptions = descriptionsOf(count, findings);
	if (!isInTime(resolved, 0)) return { descriptions, dates, ...NO_QUOTATION };
	return { descriptions, dates, ...findQuotes({ ...resolved, descriptions }, learntChances, pronouns) };
}

/** Whether there is time to read what begins at `offset`. */
function isInTime({ budget }: ResolvedArticle, offset: number, share?: number): boolean {
	return budget?.allows(offset, share) !== false;
}

const NO_QUOTATION: QuotationSpans = { quotes: [], references: [] };

function factsOf(resolved: ResolvedArticle, pronouns: PronounReader): Facts {
	return { findings: findingsIn(resolved, pronouns), dates: findDates(resolved.article, resolved.names) };
}

function areEqual(a: SectionShape, b: SectionShape): boolean {
	return a.length === b.length && a.every((value, i) => value === b[i]);
}

function areAlike(a: Cluster | undefined, b: Cluster | undefined): boolean {
	return a?.name === b?.name && a?.type === b?.type && a?.gender === b?.gender;
}

function sayTheSame(a: Description | null, b: Description | null): boolean {
	if (!a || !b) return a === b;
	return a.context === b.context && a.heads.length === b.heads.length && a.heads.every((head, i) => head === b.heads[i]);
}

function movedSpan({ start, end }: Span, { offset }: Place): Span {
	return { start: start + offset, end: end + offset };
}

function movedInCluster<T extends Span & { readonly cluster: number }>(one: T, place: Place): T {
	return { ...one, ...movedSpan(one, place), cluster: place.clusters[one.cluster] ?? 0 };
}

function movedDate(date: DateMention, place: Place): DateMention {
	return { ...date, ...movedSpan(date, place) };
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
