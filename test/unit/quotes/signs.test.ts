import assert from 'node:assert/strict';
import { spoken } from './quotes-of.js';

const WHO = { 'Rosa Quill': 'person', 'Tam Berrow': 'person', 'Port Council': 'organization' };
const speakers = (text: string): (string | null)[] => spoken(text, WHO).map(({ speaker }) => speaker);

describe('speakers by farther signs', () => {
	it('an organization that was told something in a headline did not say it', () => {
		const text = 'Pier ‘gone for good’, inquest told\n\n“The pier is gone for good,” Rosa Quill said.';
		assert.deepEqual(speakers(text).at(0), 'Rosa Quill');
	});

	it('an organization in apposition calls things names, and what it names does not', () => {
		assert.deepEqual(speakers('Rosa Quill, whose employer, Port Council, called the pier "a ruin that nobody will miss", left.'), [
			'Port Council',
		]);
	});

	it('the former is the first of the two who were named', () => {
		const text = 'Rosa Quill met Tam Berrow on the pier. "It is gone for good," the former said.';
		assert.deepEqual(speakers(text), ['Rosa Quill']);
	});

	it('a woman who is named in the next paragraph speaks', () => {
		const text = '"It is gone for good," says the woman who keeps the pier.\n\nRosa Quill, 39, has kept it for ten years.';
		assert.deepEqual(speakers(text), ['Rosa Quill']);
	});
});
