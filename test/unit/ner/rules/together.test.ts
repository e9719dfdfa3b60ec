import assert from 'node:assert/strict';
import { putTogether } from '../../../../src/engine/ner/rules/together.js';
import { mendedBy, type Found } from './found.js';

const together = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording }) => putTogether(names, wording), text, found);

describe('names that came apart', () => {
	it('keep their junior behind a comma', () => {
		const text = 'Attorney Osgood R. Pell, Jr., and his father, Osgood Pell Sr., agreed.';
		const found = together(text, [
			['Osgood R. Pell', 'person'],
			['Jr.', 'person'],
			['Osgood Pell', 'person'],
		]);
		assert.deepEqual(found, ['Osgood R. Pell, Jr. (person)', 'Osgood Pell Sr. (person)']);
	});

	it('are ships behind the prefix of ships, whoever they are called after', () => {
		const text = 'The rescue ship MV Greta Holm met the USS Pell off Malta.';
		const found = together(text, [
			['MV', 'organization'],
			['Greta Holm', 'person'],
			['USS Pell', 'organization'],
			['Malta', 'place'],
		]);
		assert.deepEqual(found, ['MV Greta Holm (work)', 'USS Pell (work)', 'Malta (place)']);
		assert.deepEqual(together('They left on the MV Professor Greta Holm.', [['Greta Holm', 'person']]), ['MV Professor Greta Holm (work)']);
	});

	it('leave a list of names as it is', () => {
		const text = 'Osgood Pell, Juniper Holm and Sr. Maria spoke.';
		const found = together(text, [
			['Osgood Pell', 'person'],
			['Juniper Holm', 'person'],
		]);
		assert.deepEqual(found, ['Osgood Pell (person)', 'Juniper Holm (person)']);
	});

	it('keep the article of a paper in the middle of a sentence, and only there', () => {
		const text = 'He told The Fjord Courier so. The Fjord Courier printed it.\n\nWhat works\n\nThe Fjord Courier asks.';
		const found = together(text, [
			['Fjord Courier', 'organization'],
			['Fjord Courier', 'organization'],
			['Fjord Courier', 'organization'],
		]);
		assert.deepEqual(found, ['The Fjord Courier (organization)', 'Fjord Courier (organization)', 'Fjord Courier (organization)']);
	});

	it('keep the nickname between forename and surname', () => {
		const text = 'Osgood "The Oak" Pell beat Juniper Holm. "Nobody," Pell said.';
		const found = together(text, [
			['Osgood', 'person'],
			['The Oak', 'work'],
			['Pell', 'person'],
			['Juniper Holm', 'person'],
			['Pell', 'person'],
		]);
		assert.deepEqual(found, ['Osgood "The Oak" Pell (person)', 'Juniper Holm (person)', 'Pell (person)']);
	});
});
