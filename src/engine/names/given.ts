/** Lays what the editor has decided over what was found. */
import type { Span } from '../../annotations.js';
import type { Article, Given, Name } from '../types.js';
import { tokenRange } from '../article/lookup.js';

/** `found` less what the editor refused and what overlaps the given names, with the given names added, in text order. */
export function withGivenNames(article: Article, found: readonly Name[], given: Given): Name[] {
	const names = (given.names ?? []).map((name) => ({ ...name, confidence: 1, ...tokenRange(article, name) }));
	if (given.onlyNames) return names.sort(byStart);
	const blocked = [...names, ...(given.notNames ?? [])].sort(byStart);
	if (blocked.length === 0) return [...found];
	return [...found.filter((name) => !overlapsAny(name, blocked)), ...names].sort(byStart);
}

function byStart(a: Span, b: Span): number {
	return a.start - b.start;
}

function overlapsAny(span: Span, sorted: readonly Span[]): boolean {
	return sorted.some((other) => other.start < span.end && span.start < other.end);
}
