import assert from 'node:assert/strict';
import { withCrafts } from '../../../../src/engine/ner/rules/crafts.js';
import { mendedBy, type Found } from './found.js';

const crafts = (text: string, found: readonly Found[] = []): string[] =>
	mendedBy(({ names, wording, usage, section }) => withCrafts(names, wording, usage, section), text, found);

describe('a vessel, whatever it is called', () => {
	it('is one where a noun says so, and where it is spoken of again', () => {
		const found = crafts('The ferry, Northern Pride, left Visby. Rescuers reached the Northern Pride too late.', [
			['Northern Pride', 'place'],
			['Visby', 'place'],
		]);
		assert.deepEqual(found, ['Northern Pride (work)', 'Visby (place)', 'Northern Pride (work)']);
		assert.deepEqual(crafts('The boat, Redemption, burnt. Many slept aboard Redemption.'), ['Redemption (work)', 'Redemption (work)']);
		assert.deepEqual(crafts('They sailed on a yacht called Serenity.'), ['Serenity (work)']);
		assert.deepEqual(crafts('The trawler Halcyon sank.', [['Halcyon', 'person', 0.6]]), ['Halcyon (work)']);
	});

	it('is known without its prefix', () => {
		const found = crafts('The destroyer USS Larkhaven hit a tanker. The Larkhaven was towed to port.', [['USS Larkhaven', 'work']]);
		assert.deepEqual(found, ['USS Larkhaven (work)', 'Larkhaven (work)']);
	});

	it('is nobody and no nation that has to do with a boat, and no day', () => {
		const text = 'On the boat, Strand said little. On the yacht Strand bought, the ship Norway lent and the ferry Monday, he slept.';
		assert.deepEqual(crafts(`Jo Strand spoke. ${text}`, [['Jo Strand', 'person']]), ['Jo Strand (person)']);
		assert.deepEqual(crafts('They ship Redemption cards. A lawyer from Visby MV Strand spoke of a boat Captain Lund had.'), []);
	});
});

describe('a type of aircraft', () => {
	it('goes by its number alone where the article names the maker', () => {
		const found = crafts(
			'The Boeing 707 is old. It was one of the last 707s, and the 707 passengers of Friday flew on the 707 and a 747.',
			[['Boeing 707', 'work']],
		);
		assert.deepEqual(found, ['Boeing 707 (work)', '707s (work)', '707 (work)']);
	});

	it('is no number where no maker is named', () => {
		assert.deepEqual(crafts('The 707 was late, and so was the 717.'), []);
	});
});
