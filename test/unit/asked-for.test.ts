/** The article that this project was asked for must be annotated perfectly, always. It stands in `../shared`; our own sample is the test elsewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readModelBytes } from '../../src/cli/read-model.js';
import { annotate } from '../../src/engine/annotate.js';
import { loadModel } from '../../src/engine/ner/model.js';
import { goldArticle, readingOf } from './harness/gold.js';

const ARTICLE = new URL('../../../shared/gold/seed/iraq-parliament', import.meta.url);

describe('the article that was asked for', () => {
	it('is annotated as a careful reader would: names, who is who, contexts, quotes, speakers and dates', function () {
		if (!existsSync(new URL(`${ARTICLE.href}.txt`))) {
			console.log('      skipped: ../shared/gold/seed is not on this machine');
			this.skip();
		}
		const gold = goldArticle(ARTICLE);
		assert.deepEqual(readingOf(annotate(gold.text, { model: loadModel(readModelBytes()) }), gold), gold.reading);
	});
});
