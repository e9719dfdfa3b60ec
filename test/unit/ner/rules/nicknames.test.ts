import assert from 'node:assert/strict';
import { withNicknamed } from '../../../../src/engine/ner/rules/nicknames.js';
import { mendedBy, type Found } from './found.js';

const nicknamed = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, section }) => withNicknamed(names, wording, section), text, found);

describe('a nickname in quotation marks between forename and surname', () => {
	it('makes a person of them, whatever the tagger makes of the unknown words', () => {
		const found = nicknamed('They cheered Parvit “the Oak” Chulvarak and Panvusa "Rung" Sithvak.', [
			['Rung', 'work'],
			['Sithvak', 'place', 0.6],
		]);
		assert.deepEqual(found, ['Parvit “the Oak” Chulvarak (person)', 'Panvusa "Rung" Sithvak (person)']);
	});

	it('does not where words of other kinds stand beside the marks', () => {
		assert.deepEqual(nicknamed('The Guardian “Weekend” Magazine and Ostrel “Blue” Sithvak met.', [['Ostrel', 'organization', 0.9]]), [
			'Ostrel (organization)',
		]);
	});
});
