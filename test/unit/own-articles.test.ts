import assert from 'node:assert/strict';
import { ownArticles } from '../../train/own-articles.js';
import { goldFaults } from './harness/gold.js';

describe('our articles to learn from', () => {
	it('have an entry in their tables for every mark, and a mark for every entry', () => {
		const faults = ownArticles().flatMap((article) => goldFaults(article).map((fault) => `${article.table.id}: ${fault}`));
		assert.deepEqual(faults, []);
	});
});
