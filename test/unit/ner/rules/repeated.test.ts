import assert from 'node:assert/strict';
import { withRepeated } from '../../../../src/engine/ner/rules/repeated.js';
import { mendedBy, type Found } from './found.js';

const repeated = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage, section }) => withRepeated(names, wording, usage, section), text, found);

describe('a name that the tagger is sure of in one place', () => {
	it('is marked in others, too, within sentences, and in headlines where it has several words', () => {
		const found = repeated(
			'Vrelk Harbour Group said that shares of Dorrelia fell.\n\nNew Rules Trouble Vrelk Harbour Group And Dorrelia\n\nLater many people sold Dorrelia.',
			[
				['Vrelk Harbour Group', 'organization'],
				['Dorrelia', 'organization'],
			],
		);
		assert.deepEqual(found, [
			'Vrelk Harbour Group (organization)',
			'Dorrelia (organization)',
			'Vrelk Harbour Group (organization)',
			'Dorrelia (organization)',
		]);
	});

	it('is none where it is part of a longer name, or joined to another word', () => {
		const found = repeated(
			'They left Vrelk Harbour and Tessel behind. Later they joined the Vrelk Harbour Country Club and the Tessel Society, a Tessel-Orsa affair.',
			[
				['Vrelk Harbour', 'place'],
				['Tessel', 'place'],
			],
		);
		assert.deepEqual(found, ['Vrelk Harbour (place)', 'Tessel (place)']);
	});

	it('is none where the tagger was in doubt, or takes it for this and that', () => {
		const found = repeated('They left Tessel. The Orsa sank. Many people saw Orsa and heard of Tessel while Orsa slept.', [
			['Tessel', 'place', 0.6],
			['Orsa', 'work'],
			['Orsa', 'place'],
		]);
		assert.deepEqual(found, ['Tessel (place)', 'Orsa (work)', 'Orsa (place)']);
	});
});
