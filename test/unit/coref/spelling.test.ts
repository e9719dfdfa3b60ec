import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editDistance } from '../../../src/engine/coref/spelling.js';

describe('two spellings', () => {
	it('count letters that differ; swapped neighbours are one difference', () => {
		assert.equal(editDistance('petrak', 'pertak', 2), 1);
		assert.equal(editDistance('petrak', 'petraks', 2), 1);
		assert.equal(editDistance('petrak', 'patrik', 2), 2);
		assert.equal(editDistance('petrak', 'solheim', 2), 3);
	});

	it('differ as much in one direction as in the other', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
		fc.assert(
			fc.property(word, word, (a, b) => editDistance(a, b, 2) === editDistance(b, a, 2) && (editDistance(a, b, 2) === 0) === (a === b)),
		);
	});
});
