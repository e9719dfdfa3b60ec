/** Reads a text section by section: what it says of its entities, who says what, and its dates. */
import type { DateMention, Span } from '../../annotations.js';
import { findingsIn } from '../context/describe.js';
import type { Finding } from '../context/findings.js';
import { findDates } from '../dates/find.js';
import { resolver } from '../entities/resolve.js';
import type { Generations } from '../generations.js';
import { findQuotes } from '../quotes/find.js';
import type { Cast, Description, FoundQuote, Quotation, Reference } from '../types.js';
import { sectionsOf } from './cut.js';
import { SectionMemory, type Facts } from './memory.js';
import { placesOf, sectionCast, type Place } from './section-cast.js';

/** What the sections of a text say together. `describe` makes of the findings of all of them each cluster's description. */
export interface Reading extends Quotation {
	readonly descriptions: readonly (Description | null)[];
	readonly dates: readonly DateMention[];
}

/** Reads `cast`, whose descriptions are still unknown; costs grow with its length, or with what `memory` does not know. */
export function readSections(
	cast: Cast,
	describe: (findings: readonly Finding[]) => (Description | null)[],
	memory?: Generations<SectionMemory>,
): Reading {
	const sections = sectionsOf(cast.article, cast.names);
	if (sections.length < 2) return readWhole(cast, describe);
	const places = placesOf(cast, sections);
	const memories = places.map(({ offset, end }) => memoryOf(cast.article.text.slice(offset, end), memory));
	const facts = places.map((place, i) => memories[i]?.facts(cast, place, () => factsOf(sectionCast(cast, place))));
	const descriptions = describe(places.flatMap((place, i) => facts[i]?.findings.map((one) => movedFinding(one, place)) ?? []));
	const described: Cast = { ...cast, descriptions };
	const quotations = places.map((place, i) => memories[i]?.quotation(described, place, () => quotationOf(sectionCast(described, place))));
	return {
		descriptions,
		dates: places.flatMap((place, i) => facts[i]?.dates.map((date) => ({ ...date, ...movedSpan(date, place) })) ?? []),
		quotes: places.flatMap((place, i) => quotations[i]?.quotes.map((quote) => movedQuote(quote, place)) ?? []),
		references: places.flatMap((place, i) => quotations[i]?.references.map((one) => movedReference(one, place)) ?? []),
	};
}

function readWhole(cast: Cast, describe: (findings: readonly Finding[]) => (Description | null)[]): Reading {
	const { findings, dates } = factsOf(cast);
	const descriptions = describe(findings);
	return { descriptions, dates, ...quotationOf({ ...cast, descriptions }) };
}

function factsOf(cast: Cast): Facts {
	return { findings: findingsIn(cast), dates: findDates(cast.article, cast.names) };
}

function quotationOf(cast: Cast): Quotation {
	return findQuotes(cast, resolver(cast));
}

/** Put together with a word, the key is a string of its own and keeps no earlier version of the text in memory. */
function memoryOf(text: string, memory: Generations<SectionMemory> | undefined): SectionMemory {
	return memory ? memory.recall(`section ${text}`, () => new SectionMemory()) : new SectionMemory();
}

function movedSpan({ start, end }: Span, { offset }: Place): Span {
	return { start: start + offset, end: end + offset };
}

function movedFinding(finding: Finding, place: Place): Finding {
	return { ...finding, ...movedSpan(finding, place), cluster: place.clusters[finding.cluster] ?? -1 };
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
	return { ...reference, ...movedSpan(reference, place), cluster: place.clusters[reference.cluster] ?? 0 };
}
