import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readModel } from '../../../src/engine/names/model-format.js';
import { sortedFromBytes, sortedToBytes } from '../../../src/engine/names/sorted-hashes.js';
import { shippedModelBytes } from './shipped.js';

describe('the model file', () => {
	it('is refused when a byte is damaged', () => {
		const bytes = shippedModelBytes();
		bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
		assert.throws(() => readModel(bytes), /damaged/);
	});

	it('is refused when it is cut short', () => {
		assert.throws(() => readModel(shippedModelBytes().subarray(0, 1000)), /cut short/);
	});

	it('is refused, with both versions named, when it is of another version', () => {
		const bytes = shippedModelBytes();
		bytes[4] = 99;
		assert.throws(() => readModel(bytes), /version 99.*version \d/);
	});

	it('is refused when it is something else', () => {
		assert.throws(() => readModel(new TextEncoder().encode('no model at all, only words')), /no model/);
	});

	it('fits into four megabytes', () => {
		assert.ok(shippedModelBytes().length <= 4_000_000);
	});

	it('stores sorted hashes without loss', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: -0x80000000, max: 0x7fffffff })), (numbers) => {
				const hashes = Int32Array.from(numbers).sort();
				assert.deepEqual(sortedFromBytes(sortedToBytes(hashes), 0, hashes.length), hashes);
			}),
		);
	});
});
