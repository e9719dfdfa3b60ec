import assert from 'node:assert/strict';
import { readWeights } from '../../src/engine/util/weights.js';

describe('the weights of a small model', () => {
	it('are read with the name of the feature before, where they have none of their own', () => {
		const weights = readWeights({ about: 'a test', entries: ['all=0.5 joint:and=1 :,=-2 :or_else=0.3', ':::x=4 other=6'] });
		assert.deepEqual(
			[['all'], ['joint', 'and'], ['joint', ','], ['joint', 'or else'], ['joint', ':', 'x'], ['other']].map(
				(feature) => weights.of(feature)?.[0],
			),
			[0.5, 1, -2, 0.3, 4, 6],
		);
	});
});
