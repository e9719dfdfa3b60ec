import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { LABEL_COUNT } from '../../../src/engine/ner/labels.js';
import { loadModel } from '../../../src/engine/ner/model.js';
import { readModel } from '../../../src/engine/ner/model-format.js';
import { HashTable } from '../../../src/engine/ner/hash-table.js';
import { hashesOf, sortedHashes, SortedTable } from '../../../src/engine/ner/sorted-hashes.js';
import { shippedModelBytes } from '../shipped-model.js';

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

	it('is read where it lies, in whatever memory that is', () => {
		const bytes = shippedModelBytes();
		const within = new Uint8Array(bytes.length + 2).subarray(1, bytes.length + 1);
		within.set(bytes);
		assert.deepEqual(readModel(within).transitions, readModel(bytes).transitions);
	});

	it('finds each of its hashes and no other, in either table', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.integer({ min: -0x80000000, max: 0x7fffffff })), fc.array(fc.integer()), (numbers, others) => {
				const hashes = Int32Array.from(numbers).sort();
				const sorted = sortedHashes(hashes);
				assert.deepEqual(hashesOf(sorted), hashes);
				for (const table of [new SortedTable(sorted), new HashTable(hashes, Int32Array.from(hashes.keys()))])
					for (const hash of [...hashes, ...others]) assert.equal(table.get(hash), hashes.indexOf(hash));
			}),
		);
	});

	it('says the same of an article before and after the table of all features is made', () => {
		const article = readArticle(readFileSync(new URL('../../../samples/fishing-strike.txt', import.meta.url), 'utf8'));
		const [early, late] = [loadModel(shippedModelBytes()), loadModel(shippedModelBytes())];
		for (let searches = 0; searches < 200_000; searches++) late.weights.add(searches, new Int32Array(LABEL_COUNT), 0);
		assert.deepEqual(findNames(article, late), findNames(article, early));
	});

	it('holds no hashes that do not ascend', () => {
		assert.throws(() => sortedHashes(Int32Array.of(2, 1)), /ascend/);
		assert.throws(() => sortedHashes(Int32Array.of(1, 1)), /ascend/);
	});
});
