import assert from 'node:assert/strict';
import { withBorders } from '../../../../src/engine/ner/rules/borders.js';
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

	it('are behind the legal form of a company, whatever it was taken for', () => {
		const found = bordered('Fjordlink Co Ltd and Lund & Co sued Tove Marrow, Inc. and Visby AG Bob Ferris.', [
			['Fjordlink', 'organization'],
			['Lund', 'organization'],
			['Tove Marrow', 'person'],
			['Visby', 'place'],
		]);
		assert.deepEqual(found, [
			'Fjordlink Co Ltd (organization)',
			'Lund & Co (organization)',
			'Tove Marrow, Inc. (organization)',
			'Visby (place)',
		]);
	});

	it('are around a type of aircraft with its maker', () => {
		const found = bordered('A Boeing 707 and two Airbus A300s flew, a Boeing 737-800 and a Boeing 737 Max stood. Boeing sold 20.', [
			['Boeing', 'organization'],
			['Airbus', 'organization'],
			['Boeing', 'organization'],
			['Boeing', 'organization'],
			['Boeing', 'organization'],
		]);
		assert.deepEqual(found, [
			'Boeing 707 (work)',
			'Airbus A300s (work)',
			'Boeing 737-800 (work)',
			'Boeing 737 Max (work)',
			'Boeing (organization)',
		]);
	});

	it('are around the whole of a listed body of whose name a part was found', () => {
		const found = bordered('The European Commission President and the European Harbour Master met US Government staff.', [
			['European', 'group'],
			['European', 'group'],
			['US', 'place'],
		]);
		assert.deepEqual(found, ['European Commission (organization)', 'European (group)', 'US (place)']);
	});

	it('are those of a listed name, with the figure or the small words in it', () => {
		const found = bordered('In Ligue 1 the Medicines and Healthcare products Regulatory Agency found nothing among African-Americans.', [
			['Ligue', 'organization'],
			['Medicines and Healthcare', 'organization'],
			['Regulatory Agency', 'organization'],
			['African', 'group'],
			['Americans', 'group'],
		]);
		assert.deepEqual(found, [
			'Ligue 1 (event)',
			'Medicines and Healthcare products Regulatory Agency (organization)',
			'African (group)',
			'Americans (group)',
		]);
	});

	it('are behind the last syllable of a given name, where the family is called as in Korea or Taiwan', () => {
		const found = bordered('They told Park Tal-vin, Kim Ostrel-in and Tsai Vong-tu of Ann Roe-led talks in the Kim Ostrel-era.', [
			['Park', 'person'],
			['Kim Ostrel', 'person'],
			['Tsai Vong', 'person'],
			['Ann Roe', 'person'],
			['Kim Ostrel', 'person'],
		]);
		assert.deepEqual(found, [
			'Park Tal-vin (person)',
			'Kim Ostrel-in (person)',
			'Tsai Vong-tu (person)',
			'Ann Roe (person)',
			'Kim Ostrel (person)',
		]);
	});

	it('are behind all parts of a name with hyphens, where there are three and more', () => {
		const found = bordered('Tarn Voss-o-len and Voss-o-len’s Lund-Berg-led party left.', [
			['Tarn Voss-o', 'person'],
			['Voss', 'person'],
			['Lund-Berg', 'person'],
		]);
		assert.deepEqual(found, ['Tarn Voss-o-len (person)', 'Voss-o-len (person)', 'Lund-Berg (person)']);
	});
});
