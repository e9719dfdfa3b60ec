/** Finds the names that the editor's pairs of spans mean. */
import type { Span } from '../../annotations.js';
import { lastStartingBy } from '../document/lookup.js';
import type { Name } from '../ner/name.js';

/** The pairs as indices of names; pairs whose spans touch no name are left out. `names` are in text order. */
export function pairsOfNames(names: readonly Name[], pairs: readonly (readonly [Span, Span])[] = []): [number, number][] {
	return pairs.flatMap(([one, other]): [number, number][] => {
		const first = nameAt(names, one);
		const second = nameAt(names, other);
		return first === undefined || second === undefined || first === second ? [] : [[first, second]];
	});
}

/** The same of pairs of whole names alone: of spans that are a part of a name nothing is said. */
export function pairsOfWholeNames(names: readonly Name[], pairs: readonly (readonly [Span, Span])[] = []): [number, number][] {
	const isWhole = (span: Span): boolean => {
		const name = names[nameAt(names, span) ?? -1];
		return name?.start === span.start && name.end === span.end;
	};
	return pairsOfNames(
		names,
		pairs.filter((pair) => pair.every(isWhole)),
	);
}

/** The index of the name that a span touches; of several, the last. `names` are in text order. */
export function nameAt(names: readonly Name[], span: Span): number | undefined {
	const index = lastStartingBy(names, Math.max(span.start, span.end - 1));
	return (names[index]?.end ?? -1) > span.start ? index : undefined;
}
