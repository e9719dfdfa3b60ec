import assert from 'node:assert/strict';
import { withBorders } from '../../../../src/engine/names/mend/borders.js';
import { mendedBy, type Found } from './found.js';

const bordered = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording }) => withBorders(names, wording), text, found);

describe('borders of names', () => {
	it('are before the hyphen of what is based, backed or led', () => {
		assert.deepEqual(
			bordered('The Visby-based firm left Stratford-upon-Avon.', [
				['Visby-based', 'place'],
				['Stratford-upon-Avon', 'place'],
			]),
			['Visby (place)', 'Stratford-upon-Avon (place)'],
		);
	});

	it('are around a given name with a hyphen and its surname', () => {
		const found = bordered('Mei-ling Tan met Wai-Lun Lau and the Polish-Dutch rabbi Levin.', [
			['Mei', 'person'],
			['Lau', 'person'],
			['Levin', 'person'],
		]);
		assert.deepEqual(found, ['Mei-ling Tan (person)', 'Wai-Lun Lau (person)', 'Levin (person)']);
	});

	it('are behind the number of a release or a type, the field of a prize and the year of a law', () => {
		const found = bordered('Firefox 1.5 runs in the Boeing 737-800 of the Nobel Prize in Physics under the Harbour Act of 1925 in 2006.', [
			['Firefox', 'work'],
			['Boeing 737', 'work'],
			['Nobel Prize', 'work'],
			['Harbour Act', 'work'],
		]);
		assert.deepEqual(found, ['Firefox 1.5 (work)', 'Boeing 737-800 (work)', 'Nobel Prize in Physics (work)', 'Harbour Act of 1925 (work)']);
	});

	it('are around Native Americans, teams with a number and courts with their circuit', () => {
		const found = bordered('Native American fans of the San Francisco 49ers sued at the Court of Appeals for the Second Circuit.', [
			['American', 'group'],
			['San Francisco', 'place'],
			['Court of Appeals', 'organization'],
			['Second Circuit', 'organization'],
		]);
		assert.deepEqual(found, [
			'Native American (group)',
			'San Francisco 49ers (organization)',
			'Court of Appeals for the Second Circuit (organization)',
		]);
	});

	it('are around two names that a list knows for one, but not around two countries', () => {
		const found = bordered('Saint Kitts and Nevis wrote to Australia and New Zealand about American Samoans.', [
			['Saint Kitts', 'place'],
			['Nevis', 'place'],
			['Australia', 'place'],
			['New Zealand', 'place'],
			['American', 'group'],
			['Samoans', 'group'],
		]);
		assert.deepEqual(found, ['Saint Kitts and Nevis (place)', 'Australia (place)', 'New Zealand (place)', 'American Samoans (group)']);
	});
});
