import assert from 'node:assert/strict';
import { withKnown } from '../../../../src/engine/ner/rules/known.js';
import { mendedBy, type Found } from './found.js';

const known = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withKnown(names, wording, section), text, found);

describe('names that lists of one kind know', () => {
	it('are marked where the tagger passes them over', () => {
		assert.deepEqual(known('Brazil’s Bovespa fell with Petroleo Brasileiro SA, said the Central Bank of Chile.', [['Brazil', 'place']]), [
			'Brazil (place)',
			'Bovespa (work)',
			'Petroleo Brasileiro SA (organization)',
			'Central Bank of Chile (organization)',
		]);
	});

	it('are none as a part of a longer name, and no single word is at the beginning of a sentence', () => {
		assert.deepEqual(
			known('Bovespa fell. The Harbour Museum of Norway and the Bovespa Dance Troupe closed on New Year’s Day, Christmas Day and US$5.'),
			[],
		);
	});

	it('stay in the names that were found', () => {
		assert.deepEqual(known('It met the Ostrel Bank of Chile Chorus.', [['Ostrel Bank of Chile Chorus', 'organization']]), [
			'Ostrel Bank of Chile Chorus (organization)',
		]);
	});
});
