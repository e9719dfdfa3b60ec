import assert from 'node:assert/strict';
import { withRecalled } from '../../../../src/engine/ner/rules/recalled.js';
import { mendedBy, type Found } from './found.js';

const recalled = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage, section }) => withRecalled(names, wording, usage, section), text, found);

describe('a name of somebody whom the article knows in full', () => {
	it('is marked wherever it stands by itself, also the first one, and in a headline behind its slug', () => {
		const found = recalled(
			'Sailing-Ostrel wins again as rivals fade. Tove Ostrel thanked the crew, and Su Wenlu praised Ostrel while Su left.',
			[
				['Tove Ostrel', 'person'],
				['Su Wenlu', 'person'],
			],
		);
		assert.deepEqual(found, ['Ostrel (person)', 'Tove Ostrel (person)', 'Su Wenlu (person)', 'Ostrel (person)', 'Su (person)']);
	});

	it('is not looked for in titles, in longer names, or among months', () => {
		const text =
			'The Life and Days of Strand House. June Strand opened Strand Gardens in June, as the Star of Strand closed after years of trouble.';
		assert.deepEqual(recalled(text, [['June Strand', 'person']]), ['June Strand (person)']);
	});

	it('begins a sentence only where the word is no common one, or owns or says something there', () => {
		const found = recalled(
			'So Meiling sold the house. So nobody lived there any more. So’s lawyer said little to people. So said nothing to them either.',
			[['So Meiling', 'person']],
		);
		assert.deepEqual(found, ['So Meiling (person)', 'So (person)', 'So (person)']);
	});

	it('is marked behind a title and behind a people', () => {
		const found = recalled('Lt Gen Ostrel was told by the Norwegian Strand that it had rained. Karl Ostrel met Tove Strand there.', [
			['Norwegian', 'group'],
			['Karl Ostrel', 'person'],
			['Tove Strand', 'person'],
		]);
		assert.deepEqual(found, ['Ostrel (person)', 'Norwegian (group)', 'Strand (person)', 'Karl Ostrel (person)', 'Tove Strand (person)']);
	});

	it('is marked in a headline in capitals', () => {
		const found = recalled('COURT FREES OSTRELBERG OVER LONG WAIT\nTove Ostrelberg met Ann Long.', [
			['Tove Ostrelberg', 'person'],
			['Ann Long', 'person'],
		]);
		assert.deepEqual(found, ['OSTRELBERG (person)', 'Tove Ostrelberg (person)', 'Ann Long (person)']);
	});
});
