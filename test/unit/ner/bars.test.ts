import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/ner/find.js';
import { readGold, readWorldwide, SHARED, type Lesson } from '../../../train/corpora.js';
import { exactF1 } from '../../../train/scoring.js';
import { shippedModel } from '../shipped-model.js';

const TYPES = new Set(['person', 'organization', 'place', 'group']);

/** Exact F1 of the shipped model on documents that it was not trained on. */
function shippedF1(lessons: readonly Lesson[], row = 'exact', types?: ReadonlySet<string>): number {
	const found = lessons.map(({ text }) => findNames(readArticle(text), shippedModel()).filter(({ type }) => types?.has(type) ?? true));
	return exactF1(lessons, found, row);
}

describe('the shipped model', function () {
	this.timeout(60_000);
	before(function () {
		if (!existsSync(SHARED)) {
			console.log(`      skipped: ${SHARED} is missing`);
			this.skip();
		}
	});

	// The bars on the gold articles; what the model card reports, less half a point, where no bar is reached.
	it('finds the names of the gold articles as well as its card says', () => {
		const gold = readGold(`${SHARED}/gold/articles.jsonl`);
		assert.ok(shippedF1(gold) >= 89.5);
		assert.ok(shippedF1(gold, 'person') >= 95);
	});

	it('finds the names of newspapers from all over the world as well as its card says', () => {
		assert.ok(shippedF1(readWorldwide(), 'exact', TYPES) >= 78.8);
	});
});
