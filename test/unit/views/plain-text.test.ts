import assert from 'node:assert/strict';
import { plainMarkdown } from '../../../src/views/plain-text.js';

describe('article text in a card', () => {
	it('a command link in an article stays text', () => {
		assert.equal(plainMarkdown('[x](command:a.b)'), '\\[x\\]\\(command\\:a\\.b\\)');
	});

	it('HTML, entities, emphasis and bare addresses stay text', () => {
		assert.equal(plainMarkdown('<b>&amp; *a* _b_ `c` https://x.y'), '\\<b\\>\\&amp\\; \\*a\\* \\_b\\_ \\`c\\` https\\:\\/\\/x\\.y');
	});

	it('no line of an article can begin a heading, a list or a table', () => {
		for (const text of ['a\n# b', 'a\r\n- b', '1. a', 'a\n|---|', 'a\n\n    b'])
			assert.doesNotMatch(plainMarkdown(text), /\n|^\d+\.|(?<!\\)[#|-]/);
	});

	it('what would turn the text round is shown and not obeyed', () => {
		assert.equal(plainMarkdown('ab\u202Edc\u202C'), 'ab‹U\\+202E›dc‹U\\+202C›');
		assert.equal(plainMarkdown('\u2067x\u0007'), '‹U\\+2067›x‹U\\+0007›');
	});

	it('an Arabic name is isolated, so that it does not turn round what stands beside it', () => {
		assert.equal(plainMarkdown('عادل'), '\u2068عادل\u2069');
	});

	it('soft hyphens and byte order marks go; joiners of emoji stay', () => {
		assert.equal(plainMarkdown('\uFEFFhar\u00ADbour 👩\u200D🔬'), 'harbour 👩\u200D🔬');
	});
});
