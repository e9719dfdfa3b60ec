/** Runs the quotes over an invented article whose names are listed, and tells what it found in plain words. */
import type { EntityType, Span } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { findQuotes } from '../../../src/engine/quotes/find.js';
import type { ResolvedArticle, Cluster } from '../../../src/engine/coref/types.js';
import type { FoundQuote } from '../../../src/engine/quotes/types.js';

/** A quote in plain words: its pieces joined by ` | `. */
export interface PlainQuote {
	readonly kind: string;
	readonly text: string;
	readonly speaker: string | null;
	readonly source: string | null;
	readonly cue: string | null;
	readonly rule: string;
	readonly candidates: readonly string[];
}

/** Those who speak in most of the invented articles. */
export const WHO = {
	'Rosa Quill': 'person',
	Quill: 'Rosa Quill',
	'Tam Berrow': 'person',
	'Port Council': 'organization',
	'Harbour Post': 'organization',
};

/**
 * The quotes of an article. `names` gives each name's type, or for a short form the name it stands for.
 */
export function quotesOf(text: string, names: Readonly<Record<string, string>> = {}): PlainQuote[] {
	const resolved = resolvedArticle(text, names);
	const { quotes } = findQuotes(resolved);
	return quotes.map((quote) => plain(resolved, quote));
}

/** Those of the quotes that somebody speaks. */
export function spoken(text: string, names: Readonly<Record<string, string>> = {}): PlainQuote[] {
	return quotesOf(text, names).filter(({ kind }) => kind !== 'mention');
}

/** `speaker: text` of each direct or partial quote. */
export function lines(text: string, names: Readonly<Record<string, string>> = {}): string[] {
	return spoken(text, names)
		.filter(({ kind }) => kind !== 'indirect' && kind !== 'act')
		.map((quote) => `${quote.speaker ?? 'nobody'}: ${quote.text}`);
}

/** `speaker: text` of each indirect quote and reported act. */
export function reports(text: string, names: Readonly<Record<string, string>> = {}): string[] {
	return spoken(text, names)
		.filter(({ kind }) => kind === 'indirect' || kind === 'act')
		.map((quote) => `${quote.speaker ?? 'nobody'}: ${quote.text}`);
}

export function resolvedArticle(text: string, names: Readonly<Record<string, string>>): ResolvedArticle {
	const article = readArticle(text);
	const places = Object.keys(names).flatMap((name) => placesOf(text, name));
	const longest = places.filter((one) => !places.some((other) => other !== one && other.start <= one.start && one.end <= other.end));
	const named = longest.map((place) => ({ start: place.start, end: place.end, type: typeOf(names, place.name) }));
	const found = findNames(article, null, { names: named, onlyNames: true });
	const keys = [...new Set(Object.keys(names).map((name) => fullName(names, name)))];
	const clusterOf = found.map(({ start, end }) => keys.indexOf(fullName(names, text.slice(start, end))));
	const clusters: Cluster[] = keys.map((name, index) => ({
		type: typeOf(names, name),
		name,
		names: found.flatMap((_, at) => (clusterOf[at] === index ? [at] : [])),
		gender: 'unknown',
	}));
	return { article, names: found, clusters, clusterOf, descriptions: clusters.map(() => null) };
}

function placesOf(text: string, name: string): (Span & { name: string })[] {
	const places: (Span & { name: string })[] = [];
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push({ start: at, end: at + name.length, name });
	return places;
}

function fullName(names: Readonly<Record<string, string>>, name: string): string {
	const value = names[name] ?? '';
	return value in names ? value : name;
}

function typeOf(names: Readonly<Record<string, string>>, name: string): EntityType {
	return names[fullName(names, name)] as EntityType;
}

function plain(resolved: ResolvedArticle, quote: FoundQuote): PlainQuote {
	const textOf = (span: Span): string => resolved.article.text.slice(span.start, span.end);
	const nameOf = (cluster: number): string => resolved.clusters[cluster]?.name ?? '?';
	return {
		kind: quote.kind,
		text: quote.spans.map(textOf).join(' | '),
		speaker: quote.speaker === null ? null : nameOf(quote.speaker),
		source: quote.source && textOf(quote.source),
		cue: quote.cue && textOf(quote.cue),
		rule: quote.rule,
		candidates: quote.candidates.map(nameOf),
	};
}
