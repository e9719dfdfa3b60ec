import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/article/article.js';
import { tokenRange } from '../../../src/engine/article/lookup.js';
import { putTogether } from '../../../src/engine/names/together.js';
import type { Name } from '../../../src/engine/types.js';

/** The names of `text` after they were put together, where the tagger found `found`. */
function together(text: string, found: readonly [words: string, type: EntityType][]): string[] {
	const article = readArticle(text);
	let from = 0;
	const names = found.map(([words, type]): Name => {
		const start = text.indexOf(words, from);
		from = start + words.length;
		const span = { start, end: start + words.length };
		return { ...span, type, confidence: 0.95, ...tokenRange(article, span) };
	});
	return putTogether(article, names).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

describe('names that came apart', () => {
	it('keep their junior behind a comma', () => {
		const text = 'Attorney Osgood R. Pell, Jr., and his father, Osgood Pell Sr., agreed.';
		const found = together(text, [
			['Osgood R. Pell', 'person'],
			['Jr.', 'person'],
			['Osgood Pell', 'person'],
		]);
		assert.deepEqual(found, ['Osgood R. Pell, Jr. (person)', 'Osgood Pell Sr. (person)']);
	});

	it('are ships behind the prefix of ships, whoever they are called after', () => {
		const text = 'The rescue ship MV Greta Holm met the USS Pell off Malta.';
		const found = together(text, [
			['MV', 'organization'],
			['Greta Holm', 'person'],
			['USS Pell', 'organization'],
			['Malta', 'place'],
		]);
		assert.deepEqual(found, ['MV Greta Holm (work)', 'USS Pell (work)', 'Malta (place)']);
	});

	it('leave a list of names as it is', () => {
		const text = 'Osgood Pell, Juniper Holm and Sr. Maria spoke.';
		const found = together(text, [
			['Osgood Pell', 'person'],
			['Juniper Holm', 'person'],
		]);
		assert.deepEqual(found, ['Osgood Pell (person)', 'Juniper Holm (person)']);
	});
});
