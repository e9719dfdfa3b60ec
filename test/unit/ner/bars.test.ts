import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { readGold, readWorldwide, SHARED } from '../../../train/corpora.js';
import { exactF1 } from '../../../train/scoring.js';
import { shippedModel } from '../shipped-model.js';

const TYPES = new Set(['person', 'organization', 'place', 'group']);

describe('the shipped model', function () {
	this.timeout(60_000);
	before(function () {
		if (!existsSync(SHARED)) {
			console.log(`      skipped: ${SHARED} is missing`);
			this.skip();
		}
	});

	it('finds the names of newspapers from all over the world as well as its card says', () => {
		const lessons = readWorldwide();
		const found = lessons.map(({ text }) => findNames(readArticle(text), shippedModel()).filter(({ type }) => TYPES.has(type)));
		assert.ok(exactF1(lessons, found, 'exact') >= 78.3);
	});

	for (const [set, figure] of [
		['articles', 92.6],
		['press/dev', 87],
		['press/real', 93.9],
	] as const) {
		it(`finds the names of gold/${set} as well as its card says`, () => {
			const lessons = readGold(`${SHARED}/gold/${set}.jsonl`);
			const found = lessons.map(({ text }) => findNames(readArticle(text), shippedModel()));
			assert.ok(exactF1(lessons, found, 'exact') >= figure - 0.6);
		});
	}
});
