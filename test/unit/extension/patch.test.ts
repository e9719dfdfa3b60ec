import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Annotations, Mention } from '../../../src/annotations.js';
import { movedLists, listsOf, NO_LISTS } from '../../../src/worker/patch.js';
import { Assembly, partsOf, type AnnotationsPart } from '../../../src/worker/protocol.js';
import { anyAnnotations } from '../formats/any-annotations.js';
import { EMPTY } from './empty.js';

describe('what an answer differs in from the one before', function () {
	this.timeout(60_000);

	it('makes the answer of the one before, whatever the two are', () => {
		fc.assert(
			fc.property(anyAnnotations, anyAnnotations, (before, after) => {
				const lists = listsOf(before);
				assert.deepEqual(assembled([...partsOf(after, lists)], lists), after);
			}),
			{ numRuns: 500 },
		);
	});

	it('makes the answer of nothing', () => {
		fc.assert(
			fc.property(anyAnnotations, (after) => {
				assert.deepEqual(assembled([...partsOf(after)], NO_LISTS), after);
			}),
		);
	});

	it('is small where something was typed into a book: names before it and after it, which only moved, are not sent', () => {
		const text = 'Ada left. '.repeat(3000);
		const [at, words] = [15_005, 'now '];
		const typed = text.slice(0, at) + words + text.slice(at);
		const before = { ...EMPTY, article: { length: text.length, date: null }, mentions: mentions(3000) };
		const after = {
			...before,
			article: { length: typed.length, date: null },
			mentions: mentions(3000).map((item) => (item.start < at ? item : { ...item, start: item.start + 4, end: item.end + 4 })),
		};
		const lists = movedLists({ text, annotations: before }, typed);
		const parts = [...partsOf(after, lists)];
		assert.deepEqual(
			parts.map((part) => ('head' in part ? part.head.mentions.length : part.items.length)),
			[0],
		);
		assert.deepEqual(assembled(parts, lists), after);
	});
});

/** What the other side makes of the parts, all of them copied on the way. */
function assembled(parts: readonly AnnotationsPart[], before: Parameters<Assembly['result']>[0]): Annotations {
	const assembly = new Assembly();
	for (const part of structuredClone(parts)) assembly.add(part);
	return assembly.result(structuredClone(before));
}

function mentions(count: number): Mention[] {
	return Array.from({ length: count }, (_, at) => ({
		id: `m${at + 1}`,
		entity: `e${(at % 50) + 1}`,
		start: at * 10,
		end: at * 10 + 3,
		text: 'Ada',
		form: 'name',
		confidence: (at % 97) / 100,
		by: 'engine',
	}));
}
