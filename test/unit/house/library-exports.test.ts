import assert from 'node:assert/strict';
import * as library from '../../../src/library/library.js';

describe('what the npm package exports', () => {
	it('lists of kinds are those of the contract, and none that only our own code reads', () => {
		const kinds = Object.keys(library).filter((name) => name.endsWith('_KINDS'));
		assert.deepEqual(kinds.sort(), ['BLOCK_KINDS', 'QUOTE_KINDS', 'SOURCE_KINDS']);
	});
});
