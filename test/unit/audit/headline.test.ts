import assert from 'node:assert/strict';
import { headlineOf } from '../../../src/audit/headline.js';

describe('what an article is called in lists', () => {
	const called = (line: string): string =>
		headlineOf(`${line}\n\nThe ferry sails.\n`, { structure: { blocks: [], unpaired: [], headline: { start: 0, end: line.length } } });

	it('is its headline without the marks of Markdown', () => {
		assert.equal(called('# Statement on *the* Weir Bridge'), 'Statement on the Weir Bridge');
	});

	it('is the title that front matter gives it', () => {
		assert.equal(called('title: "Ferry sails"'), 'Ferry sails');
	});
});
