import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/document/article.js';
import { tokenRange } from '../../../src/engine/document/lookup.js';
import { describeClusters } from '../../../src/engine/descriptions/describe.js';
import { joinNames } from '../../../src/engine/coref/join.js';
import { ENTITY_TYPES } from '../../../src/annotations.js';
import type { ResolvedArticle } from '../../../src/engine/coref/types.js';
import type { Name } from '../../../src/engine/ner/name.js';

const WORDS = [
	'the',
	'of',
	'and',
	',',
	'.',
	'"',
	'“',
	'”',
	'(',
	')',
	'-',
	'’s',
	'Roe',
	'Jane',
	'mayor',
	'former',
	'minister',
	'he',
	'his',
	'wife',
	'who',
	'is',
	'as',
	'Ost',
	'US',
	'42',
	'\n\n',
	'led',
	'by',
];
const TEXT = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));

describe('any text with any names', () => {
	it('gives every name one entity, and contexts without loose space', () => {
		fc.assert(
			fc.property(TEXT, fc.array(fc.tuple(fc.nat(200), fc.nat(12), fc.constantFrom(...ENTITY_TYPES)), { maxLength: 8 }), (text, picks) => {
				const resolved = resolvedArticle(text, picks);
				const named = resolved.clusters.flatMap((cluster) => cluster.names).sort((a, b) => a - b);
				assert.deepEqual(named, [...resolved.names.keys()]);
				for (const description of resolved.descriptions) if (description) assert.equal(description.context.trim(), description.context);
			}),
			{ numRuns: 300 },
		);
	});
});

function resolvedArticle(text: string, picks: readonly (readonly [number, number, Name['type']])[]): ResolvedArticle {
	const article = readArticle(text);
	const names: Name[] = [];
	for (const [start, length, type] of [...picks].sort((a, b) => a[0] - b[0])) {
		const span = { start: Math.max(start, names.at(-1)?.end ?? 0), end: Math.min(text.length, start + length + 1) };
		if (span.start < span.end && text.slice(span.start, span.end).trim() !== '')
			names.push({ ...span, type, confidence: 0.5, ...tokenRange(article, span), rules: ['model'] });
	}
	const clusters = joinNames(article, names);
	const clusterOf = names.map((_, name) => clusters.findIndex((cluster) => cluster.names.includes(name)));
	return { article, names, clusters, clusterOf, descriptions: describeClusters(article, names, clusters) };
}
