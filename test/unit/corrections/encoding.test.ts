import assert from 'node:assert/strict';
import fc from 'fast-check';
import { atOnce } from '../../../src/corrections/steps.js';
import { encoding } from '../../../src/extension/corrections/encoding.js';

describe('a long text on its way to the disk', () => {
	it('is the same bytes as if it had been encoded at once, also where a piece would end within an emoji', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.nat({ max: 40 }), fc.nat({ max: 3 }), (word, before, times) => {
				const text = `${'x'.repeat(49_980 + before)}😀${word}${'…'.repeat(times * 40_000)}😀${word}`;
				assert.deepEqual(atOnce(encoding(text)), new TextEncoder().encode(text));
			}),
			{ numRuns: 50 },
		);
	});
});
