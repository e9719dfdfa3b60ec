/** A section by itself: its article, names and clusters, with offsets and indices as if nothing stood around it. */
import { layersOf } from '../document/layers.js';
import { lastStartingBy } from '../document/lookup.js';
import { articleOf } from '../document/quoted-stretches.js';
import type { Article } from '../document/types.js';
import type { ResolvedArticle, Cluster } from '../coref/types.js';
import type { Name } from '../ner/name.js';
import type { Section } from './cut.js';

/** Where a section stands in the whole, and which of the whole's clusters are named in it. */
export interface Place {
	readonly section: Section;
	/** What is added to an offset in the section. */
	readonly offset: number;
	readonly end: number;
	/** Index range of its names. */
	readonly firstName: number;
	readonly lastName: number;
	/** The whole's clusters by the section's own numbers, in order of first mention here. */
	readonly clusters: readonly number[];
	/** The section's own numbers by the whole's. */
	readonly numbers: ReadonlyMap<number, number>;
}

/** The places of sections that lie in text order. */
export function placesOf(resolved: ResolvedArticle, sections: readonly Section[]): Place[] {
	let name = 0;
	return sections.map((section) => {
		const { paragraphs } = resolved.article;
		const end = paragraphs[section.to - 1]?.end ?? 0;
		const firstName = name;
		const numbers = new Map<number, number>();
		for (; name < resolved.names.length && (resolved.names[name]?.start ?? end) < end; name++) {
			const cluster = resolved.clusterOf[name] ?? 0;
			if (!numbers.has(cluster)) numbers.set(cluster, numbers.size);
		}
		const offset = paragraphs[section.from]?.start ?? 0;
		return { section, offset, end, firstName, lastName: name, clusters: [...numbers.keys()], numbers };
	});
}

/** All that a section's text does not tell of its layers: two sections of one text and shape are read alike. */
export type SectionShape = readonly (number | string)[];

/** The shape of the section at a place. */
export function shapeOf(resolved: ResolvedArticle, { section, offset, end, firstName, lastName, numbers }: Place): SectionShape {
	const { paragraphs, header } = resolved.article;
	const firstToken = paragraphs[section.from]?.from ?? 0;
	const parts = header.filter((part) => part.start < end && part.end > offset);
	const shape: (number | string)[] = [section.to - section.from];
	for (const { start, end, kind } of [...paragraphs.slice(section.from, section.to), ...parts])
		shape.push(start - offset, end - offset, kind);
	for (const [index, { start, end, from, to, type, confidence }] of resolved.names.slice(firstName, lastName).entries()) {
		const cluster = numbers.get(resolved.clusterOf[firstName + index] ?? 0) ?? 0;
		shape.push(start - offset, end - offset, from - firstToken, to - firstToken, type, confidence, cluster);
	}
	return shape;
}

/** The section by itself, whose text is `text`; of a cluster it has the mentions here, and name, type, gender and description from the whole. */
export function resolvedSection(resolved: ResolvedArticle, place: Place, text: string): ResolvedArticle {
	const names: Name[] = [];
	const clusterOf: number[] = [];
	const firstToken = resolved.article.paragraphs[place.section.from]?.from ?? 0;
	const mentions: number[][] = place.clusters.map(() => []);
	for (const [index, name] of resolved.names.slice(place.firstName, place.lastName).entries()) {
		const cluster = place.numbers.get(resolved.clusterOf[place.firstName + index] ?? 0) ?? 0;
		names.push({
			...name,
			start: name.start - place.offset,
			end: name.end - place.offset,
			from: name.from - firstToken,
			to: name.to - firstToken,
		});
		clusterOf.push(cluster);
		mentions[cluster]?.push(index);
	}
	const clusters = place.clusters.flatMap((cluster, number): Cluster[] => {
		const whole = resolved.clusters[cluster];
		return whole ? [{ ...whole, names: mentions[number] ?? [] }] : [];
	});
	const descriptions = place.clusters.map((cluster) => resolved.descriptions[cluster] ?? null);
	const article = sectionArticle(resolved.article, place, text);
	return {
		article,
		names,
		clusters,
		clusterOf,
		descriptions,
		...(resolved.budget ? { budget: resolved.budget.within(place.offset) } : {}),
	};
}

function sectionArticle(article: Article, { section, offset, end }: Place, text: string): Article {
	const paragraphs = article.paragraphs.slice(section.from, section.to);
	return articleOf({
		text,
		date: article.date,
		header: article.header
			.slice(0, lastStartingBy(article.header, end - 1) + 1)
			.filter((part) => part.end > offset)
			.map((part) => ({ ...part, start: part.start - offset, end: part.end - offset })),
		...layersOf(paragraphs.map(({ start, end, kind, content }) => ({ start: start - offset, end: end - offset, kind, content }))),
	});
}
