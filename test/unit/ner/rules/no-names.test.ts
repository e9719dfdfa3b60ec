import assert from 'node:assert/strict';
import { withoutCommonNouns } from '../../../../src/engine/ner/rules/no-names.js';
import { mendedBy, type Found } from './found.js';

const left = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording }) => withoutCommonNouns(names, wording), text, found);

describe('what is no name', () => {
	it('are abbreviations of common nouns', () => {
		const found = left('The NGO sold a DVD about Visby. Its CEO thanked the BBC.', [
			['NGO', 'organization'],
			['DVD', 'work'],
			['Visby', 'place'],
			['CEO', 'organization'],
			['BBC', 'organization'],
		]);
		assert.deepEqual(found, ['Visby (place)', 'BBC (organization)']);
	});

	it('are bodies and buildings by their kind alone, but not somebody who is called so', () => {
		const found = left('The Court heard Hall, who had left the Hall before the Supreme Court sat.', [
			['Court', 'organization'],
			['Hall', 'person'],
			['Hall', 'place'],
			['Supreme Court', 'organization'],
		]);
		assert.deepEqual(found, ['Hall (person)', 'Supreme Court (organization)']);
	});

	it('are holidays that are days, offices and diseases', () => {
		const text = 'Chief Executive Officer Tove Lund had Covid-19 on New Year’s Eve; Parkinson’s disease came later, said Parkinson.';
		const found = left(text, [
			['Executive Officer', 'person'],
			['Tove Lund', 'person'],
			['Covid-19', 'event'],
			['New Year’s Eve', 'event'],
			['Parkinson', 'person'],
			['Parkinson', 'person'],
		]);
		assert.deepEqual(found, ['Tove Lund (person)', 'Parkinson (person)']);
	});

	it('are words in small letters that no list knows', () => {
		const found = left('The cook and flickr agreed.', [
			['cook', 'person'],
			['flickr', 'organization'],
		]);
		assert.deepEqual(found, ['flickr (organization)']);
	});

	it('are dollars and the time of a zone', () => {
		const found = left('It cost US$5 at noon Central European Time in the US.', [
			['US', 'place'],
			['European', 'group'],
			['US', 'place'],
		]);
		assert.deepEqual(found, ['US (place)']);
	});

	it('are cards that referees show', () => {
		assert.deepEqual(
			left('Red Card: Lund. Visby Red Cards won.', [
				['Red Card', 'organization'],
				['Lund', 'person'],
				['Visby Red Cards', 'organization'],
			]),
			['Lund (person)', 'Visby Red Cards (organization)'],
		);
	});
});
