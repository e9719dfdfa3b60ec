import assert from 'node:assert/strict';
import { annotate } from '../../../src/engine/annotate.js';
import { assertSound } from './check.js';
import { shippedModel } from './shipped-model.js';
import { NASTY_TEXTS } from './nasty-texts.js';

describe('any text is annotated soundly', function () {
	this.timeout(60_000);
	const model = shippedModel();
	for (const [what, text] of Object.entries(NASTY_TEXTS)) {
		it(`a text of ${what}`, () => {
			const annotations = annotate(text, { model });
			assertSound(text, annotations);
		});
	}

	it('the same text twice gives the same bytes', () => {
		for (const text of Object.values(NASTY_TEXTS).filter((nasty) => nasty.length < 10_000)) {
			assert.equal(JSON.stringify(annotate(text, { model })), JSON.stringify(annotate(text, { model })));
		}
	});
});
