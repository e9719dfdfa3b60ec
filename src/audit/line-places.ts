/** Where in an article something stands, as its reader finds it again: line and paragraph, both from 1. */
import type { Span } from '../annotations.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { LinePlace } from './audit.js';
import type { Prose } from './prose.js';

/** Says of spans in the prose where they stand; reads the text once. */
export function linePlaces({ text, sentences }: Prose): (span: Pick<Span, 'start'>) => LinePlace {
	const lines = [0];
	for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) lines.push(index + end.length);
	const blocks = [...new Map(sentences.map(({ block, start }) => [block, start] as const).reverse()).values()].reverse();
	const numberIn = (starts: readonly number[], offset: number): number => lastUpTo(starts.length, (at) => starts[at] ?? 0, offset) + 1;
	return ({ start }) => ({ line: numberIn(lines, start), paragraph: numberIn(blocks, start) });
}
