import assert from 'node:assert/strict';
import { withSpeakers } from '../../../../src/engine/ner/rules/said.js';
import { mendedBy, type Found } from './found.js';

const spoken = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withSpeakers(names, wording, section), text, found);

describe('whoever speaks behind the day that opens a sentence', () => {
	it('is a person, whatever the tagger makes of the unknown word', () => {
		assert.deepEqual(spoken('On Tuesday Brandvel said the pier was shut. On Friday Brandvel told them again.'), [
			'Brandvel (person)',
			'Brandvel (person)',
		]);
	});

	it('is left alone where a list knows the word, or a longer name holds it', () => {
		assert.deepEqual(spoken('On Tuesday France said the pier was shut.'), []);
		assert.deepEqual(spoken('On Tuesday Brandvel said the pier was shut.', [['Tuesday Brandvel', 'work']]), ['Tuesday Brandvel (work)']);
	});
});
