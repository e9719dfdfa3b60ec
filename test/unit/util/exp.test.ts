import assert from 'node:assert/strict';
import { exp, log } from '../../../src/engine/util/exp.js';

/** Numbers from -`most` to `most`. */
const numbers = (most: number): number[] => Array.from({ length: 20_001 }, (_, at) => (at / 10_000 - 1) * most);
const isNear = (value: number, expected: number): boolean => Math.abs(value - expected) <= 1e-13 * Math.max(1e-2, Math.abs(expected));

describe('the exponential that is the same everywhere', () => {
	it('is that of Math to 13 digits, and its logarithm undoes it', () => {
		for (const x of numbers(600)) {
			assert.ok(isNear(exp(x) / Math.exp(x), 1), `exp(${x})`);
			assert.ok(isNear(log(exp(x)), x), `log(exp(${x}))`);
		}
		for (const x of numbers(2).filter((one) => one > 0)) assert.ok(isNear(log(x), Math.log(x)), `log(${x})`);
	});

	it('knows its ends', () => {
		assert.deepEqual([exp(0), exp(-1e9), exp(1e9), exp(-Infinity), log(1)], [1, 0, Infinity, 0, 0]);
		assert.ok(isNear(log(1e-300), Math.log(1e-300)));
	});
});
