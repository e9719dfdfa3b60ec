/** The article that this project was asked for must be annotated perfectly, always. It stands in `../shared`; our own sample is the test elsewhere. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readModelBytes } from '../../src/cli/read-model.js';
import { annotate } from '../../src/engine/annotate.js';
import { loadModel } from '../../src/engine/ner/model.js';
import type { Annotations } from '../../src/annotations.js';
import { goldArticle, readingOf, type GoldArticle } from './harness/gold.js';

const ARTICLE = new URL('../../../shared/gold/seed/iraq-parliament', import.meta.url);

describe('the article that was asked for', () => {
	before(function () {
		if (existsSync(new URL(`${ARTICLE.href}.txt`))) return;
		console.log('      skipped: ../shared/gold/seed is not on this machine');
		this.skip();
	});

	const annotated = (): { readonly gold: GoldArticle; readonly annotations: Annotations } => {
		const gold = goldArticle(ARTICLE);
		return { gold, annotations: annotate(gold.text, { model: loadModel(readModelBytes()) }) };
	};

	it('is annotated as a careful reader would: names, who is who, contexts, quotes, speakers and dates', () => {
		const { gold, annotations } = annotated();
		assert.deepEqual(readingOf(annotations, gold), gold.reading);
	});

	it('says of each person what a careful reader would print, word for word', () => {
		const { gold, annotations } = annotated();
		const wanted = Object.values(gold.table.entities).flatMap(({ context }) => context ?? []);
		const found = annotations.entities.flatMap(({ type, context }) => (type === 'person' ? (context ?? []) : []));
		assert.deepEqual(found.toSorted(), wanted.toSorted());
	});
});
