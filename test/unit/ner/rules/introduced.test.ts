import assert from 'node:assert/strict';
import { withIntroduced } from '../../../../src/engine/ner/rules/introduced.js';
import { mendedBy, type Found } from './found.js';

const introduced = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withIntroduced(names, wording, section), text, found);

describe('whoever a common noun introduces', () => {
	it('is a person, whatever the tagger makes of the unknown words', () => {
		const found = introduced('They met the poet Vrelka Osdun, the singer Bru-Tam Osdun and the wife of Teb Vrask.', [
			['Teb Vrask', 'place', 0.6],
		]);
		assert.deepEqual(found, ['Vrelka Osdun (person)', 'Bru-Tam Osdun (person)', 'Teb Vrask (person)']);
	});

	it('is none where the words name something else, or are a part of a longer name', () => {
		const text = 'The publisher of the writer Harbour House, the singer Visby Council and the author Vrelka Osdun Group left.';
		assert.deepEqual(introduced(text, [['Visby Council', 'organization', 0.95]]), ['Visby Council (organization)']);
	});
});
