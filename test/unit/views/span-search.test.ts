import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanSearch } from '../../../src/views/span-search.js';

const spans = fc.array(
	fc.record({ start: fc.nat(40), length: fc.integer({ min: 1, max: 12 }) }).map(({ start, length }) => ({ start, end: start + length })),
	{ maxLength: 12 },
);

describe('finding spans at a place', () => {
	it('finds some span around the place whenever there is one, however they nest', () => {
		fc.assert(
			fc.property(spans, fc.nat(60), (items, offset) => {
				const found = new SpanSearch(items).at(offset);
				const around = items.filter((item) => item.start <= offset && offset < item.end);
				const touching = items.filter((item) => item.end === offset);
				if (around.length > 0) return found !== undefined && found.start <= offset && offset < found.end;
				return touching.length > 0 ? found?.end === offset : found === undefined;
			}),
		);
	});

	it('finds the one that starts last among those around the place: the innermost', () => {
		fc.assert(
			fc.property(spans, fc.nat(60), (items, offset) => {
				const around = items.filter((item) => item.start <= offset && offset < item.end);
				const last = Math.max(...around.map((item) => item.start));
				return around.length === 0 || new SpanSearch(items).at(offset)?.start === last;
			}),
		);
	});

	it('knows whether a span is held whole', () => {
		fc.assert(
			fc.property(spans, fc.nat(40), fc.integer({ min: 1, max: 6 }), (items, start, length) => {
				const span = { start, end: start + length };
				return new SpanSearch(items).holds(span) === items.some((item) => item.start <= span.start && item.end >= span.end);
			}),
		);
	});

	it('lists what starts within a span', () => {
		const search = new SpanSearch([5, 1, 9].map((start) => ({ start, end: start + 2 })));
		assert.deepEqual(
			search.startingIn({ start: 1, end: 9 }).map((item) => item.start),
			[1, 5],
		);
	});
});
