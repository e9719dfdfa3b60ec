import assert from 'node:assert/strict';
import { passageAround } from '../../../src/views/source-places.js';

/** The passage around the words of a text that stand between bars. */
function around(marked: string): string {
	const [before = '', words = '', after = ''] = marked.split('|');
	return passageAround(before + words + after, { start: before.length, end: before.length + words.length });
}

describe('the words around a place in a source', () => {
	it('are shown without the marks of Markdown', () => {
		assert.equal(
			around('**Holmgren:** We will |pay for *every* boat| in the **harbour**.'),
			'Holmgren: We will pay for every boat in the harbour.',
		);
	});

	it('are shown without a mark whose partner is cut off', () => {
		const long = 'The whole of what the harbour master said that night was set in bold letters';
		assert.equal(
			around(`**${long}: we |pay for boats|**, ${long}.`),
			'…that night was set in bold letters: we pay for boats, The whole of what the harbour master',
		);
	});

	it('keep marks that are none', () => {
		assert.equal(around('It is 5 * 4 [applause] |and no_more|.'), 'It is 5 * 4 [applause] and no_more.');
	});
});
