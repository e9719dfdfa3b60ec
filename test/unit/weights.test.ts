import assert from 'node:assert/strict';
import { readWeights } from '../../src/engine/util/weights.js';

describe('the weights of a small model', () => {
	it('are read with the beginning of the feature before, as far as they share it', () => {
		const weights = readWeights({ about: 'a test', entries: ['0all=50 0joint:and=100 6,=-200 6or_else=30', '6::x=400 0other=600'] });
		assert.deepEqual(
			[['all'], ['joint', 'and'], ['joint', ','], ['joint', 'or else'], ['joint', ':', 'x'], ['other']].map(
				(feature) => weights.of(feature)?.[0],
			),
			[0.5, 1, -2, 0.3, 4, 6],
		);
	});
});
