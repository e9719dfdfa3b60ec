import assert from 'node:assert/strict';
import { withInstitutions } from '../../../../src/engine/ner/rules/institutions.js';
import { mendedBy, type Found } from './found.js';

const institutions = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, section }) => withInstitutions(names, wording, section), text, found);

describe('a parliament or a court', () => {
	it('is whole with the nation before it', () => {
		const found = institutions('Both houses of the French Parliament met, as the Puerto Rico Senate did and the Indian Supreme Court.', [
			['French', 'group'],
			['Puerto Rico', 'place'],
			['Senate', 'organization'],
			['Indian', 'group'],
		]);
		assert.deepEqual(found, [
			'French Parliament (organization)',
			'Puerto Rico Senate (organization)',
			'Indian Supreme Court (organization)',
		]);
	});

	it('is so as well as armies, embassies, central banks and associations', () => {
		const found = institutions(
			'The Norwegian Embassy thanked the Central Bank of Norway, the Norwegian Red Cross and the Navy of the Isles.',
			[
				['Norwegian', 'group'],
				['Norway', 'place'],
				['Norwegian', 'group'],
				['Red Cross', 'organization'],
			],
		);
		assert.deepEqual(found, [
			'Norwegian Embassy (organization)',
			'Central Bank of Norway (organization)',
			'Norwegian Red Cross (organization)',
		]);
	});

	it('is whole with the nation behind it', () => {
		const found = institutions('The Parliament of the United Kingdom sat, and the Supreme Court of Norway.', [
			['United Kingdom', 'place'],
			['Supreme Court', 'organization'],
			['Norway', 'place'],
		]);
		assert.deepEqual(found, ['Parliament of the United Kingdom (organization)', 'Supreme Court of Norway (organization)']);
	});

	it('is no army of a club, and an embassy is that of its nation', () => {
		const found = institutions('The Army of the Visby Navy League met at the Norwegian Embassy.', [
			['Visby', 'place'],
			['Norwegian', 'group'],
		]);
		assert.deepEqual(found, ['Visby (place)', 'Norwegian Embassy (organization)']);
	});

	it('is not that of a party or of whoever stands in it, and stays part of a longer name', () => {
		const names: Found[] = [
			['Republican', 'group'],
			['Senate', 'organization'],
			['Iraq', 'place'],
		];
		assert.deepEqual(institutions('The Republican Senate voted. In Iraq Parliament votes today.', names), [
			'Republican (group)',
			'Senate (organization)',
			'Iraq (place)',
		]);
		const longer: Found[] = [['43rd Canadian Parliament', 'organization']];
		assert.deepEqual(institutions('The 43rd Canadian Parliament met.', longer), ['43rd Canadian Parliament (organization)']);
	});
});

describe('a tribe', () => {
	it('is named with all the words before it', () => {
		assert.deepEqual(institutions('Members of the Northern Ostrel Tribe came.', []), ['Northern Ostrel Tribe (group)']);
		assert.deepEqual(institutions('Some belong to a Scheduled Tribe.', []), []);
	});
});
