import assert from 'node:assert/strict';
import { readArticle } from '../../../src/engine/document/article.js';
import { findNames } from '../../../src/engine/find-names.js';
import { shippedModel } from '../shipped-model.js';

const namesIn = (text: string): string[] =>
	findNames(readArticle(text), shippedModel()).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);

const STORY = '\n\nThe mayor told people in the town that nobody had been asked before the ferry was sold.';

describe('a headline in title case', () => {
	it('is no title of a work, and names in it are found', () => {
		const found = namesIn(`The Letter That Makes Lisbon Look Even Worse Was Just Found And Obama Hid It For Years${STORY}`);
		assert.deepEqual(found, ['Lisbon (place)', 'Obama (person)']);
	});

	it('keeps listed names whole, and persons whose forename is a common word', () => {
		const found = namesIn(`Why The Supreme Court Could Not Stop Will Ostrander From Winning In New Mexico${STORY}`);
		assert.deepEqual(found, ['Supreme Court (organization)', 'Will Ostrander (person)', 'New Mexico (place)']);
	});

	it('is none where small words are small: bodies and works keep all their words', () => {
		const found = namesIn(`Anna Lund, Ministry of Land, Infrastructure and Transport${STORY}`);
		assert.deepEqual(found, ['Anna Lund (person)', 'Ministry of Land, Infrastructure and Transport (organization)']);
	});
});
