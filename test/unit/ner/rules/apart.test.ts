import assert from 'node:assert/strict';
import { takenApart } from '../../../../src/engine/ner/rules/apart.js';
import { mendedBy, type Found } from './found.js';

const apart = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage }) => takenApart(names, wording, usage), text, found);

describe('names that ran together', () => {
	it('are two where the article knows the person by himself', () => {
		const text = 'Odd Vestergard resigned. A friend told NPR Odd Vestergard was tired.';
		const found = apart(text, [
			['Odd Vestergard', 'person'],
			['NPR Odd Vestergard', 'person'],
		]);
		assert.deepEqual(found, ['Odd Vestergard (person)', 'NPR (organization)', 'Odd Vestergard (person)']);
	});

	it('are two where a broadcaster in capitals stands before a surname', () => {
		const text = 'Odd Vestergard resigned. He told MSNBC Vestergard was his mother’s name.';
		const found = apart(text, [
			['Odd Vestergard', 'person'],
			['MSNBC Vestergard', 'organization'],
		]);
		assert.deepEqual(found, ['Odd Vestergard (person)', 'MSNBC (organization)', 'Vestergard (person)']);
	});

	it('stay one where the first may be a forename, or initials', () => {
		const text = 'Odd Vestergard resigned. His sister Paris Vestergard and his uncle VK Vestergard stayed.';
		const found = apart(text, [
			['Odd Vestergard', 'person'],
			['Paris Vestergard', 'person'],
			['VK Vestergard', 'person'],
		]);
		assert.deepEqual(found.slice(1), ['Paris Vestergard (person)', 'VK Vestergard (person)']);
	});

	it('stay one where a surname of several parts stands alone elsewhere', () => {
		const text = 'Al-Vestergard resigned. Salem al-Vestergard stayed, said al-Vestergard.';
		const found = apart(text, [
			['Salem al-Vestergard', 'person'],
			['al-Vestergard', 'person'],
		]);
		assert.deepEqual(found, ['Salem al-Vestergard (person)', 'al-Vestergard (person)']);
	});

	it('stay one where a ship is called after somebody', () => {
		const text = 'Odd Vestergard resigned. The MV Odd Vestergard sailed.';
		const found = apart(text, [
			['Odd Vestergard', 'person'],
			['MV Odd Vestergard', 'work'],
		]);
		assert.deepEqual(found[1], 'MV Odd Vestergard (work)');
	});

	it('are two peoples or two countries where a hyphen joins them', () => {
		const text = 'The Polish-German border and the Iran-Iraq border.';
		const found = apart(text, [
			['Polish-German', 'group'],
			['Iran-Iraq', 'place'],
		]);
		assert.deepEqual(found, ['Polish (group)', 'German (group)', 'Iran (place)', 'Iraq (place)']);
	});

	it('lose a rank that was taken for a company, but not the company', () => {
		const found = apart('General Vestergard bought shares of General Motors, and told the General Assembly.', [
			['General Vestergard', 'organization', 0.6],
			['General Motors', 'organization', 0.6],
			['General Assembly', 'organization', 0.6],
		]);
		assert.deepEqual(found, ['Vestergard (person)', 'General Motors (organization)', 'General Assembly (organization)']);
	});

	it('lose the word for somebody who has retired from an office', () => {
		assert.deepEqual(apart('Bishop Emeritus Odd Vestergard left.', [['Emeritus Odd Vestergard', 'person']]), ['Odd Vestergard (person)']);
	});

	it('lose a title, but not the whole name', () => {
		const text = 'Gen. Vestergard met Justice Low. A Dr stood by.';
		const found = apart(text, [
			['Gen. Vestergard', 'person'],
			['Justice Low', 'person'],
			['Dr', 'person'],
		]);
		assert.deepEqual(found, ['Vestergard (person)', 'Low (person)', 'Dr (person)']);
	});

	it('are an owner and what it owns where the owner is a listed place', () => {
		const text = "Florida’s Low Coast saw Peru's Autumn Fair, St Olaf’s Church and Holm's Bakery.";
		const found = apart(text, [
			['Florida’s Low Coast', 'place'],
			["Peru's Autumn Fair", 'event'],
			['St Olaf’s Church', 'place'],
			["Holm's Bakery", 'organization'],
		]);
		assert.deepEqual(found, [
			'Florida (place)',
			'Low Coast (place)',
			'Peru (place)',
			'Autumn Fair (event)',
			'St Olaf’s Church (place)',
			"Holm's Bakery (organization)",
		]);
	});

	it('leave the year and the vote to a country that votes', () => {
		const text = 'It decided the 2011 Peru general election and the 2011 Pan American Games.';
		const found = apart(text, [
			['2011 Peru', 'event'],
			['2011 Pan American Games', 'event'],
		]);
		assert.deepEqual(found, ['Peru (place)', '2011 Pan American Games (event)']);
	});

	it('lose an office before a forename and a surname, whatever they were taken for', () => {
		const found = apart('Disc Jockey Lee Vestergard met CTO Anna Roe, L/Cpl Mark Vestergard and Major Pell.', [
			['Disc Jockey Lee Vestergard', 'work', 0.7],
			['CTO Anna Roe', 'person'],
			['L/Cpl Mark Vestergard', 'person'],
			['Major Pell', 'person'],
		]);
		assert.deepEqual(found, ['Lee Vestergard (person)', 'Anna Roe (person)', 'Mark Vestergard (person)', 'Major Pell (person)']);
	});

	it('are two studios with a slash between, two peoples, and one word of letters', () => {
		const found = apart('Tidewater Blue Films/Harbour Light Pictures sued Lund Group A/S over Hindu/Christian films.', [
			['Tidewater Blue Films/Harbour Light Pictures', 'organization'],
			['Lund Group A/S', 'organization'],
			['Hindu/Christian', 'group'],
		]);
		assert.deepEqual(found, [
			'Tidewater Blue Films (organization)',
			'Harbour Light Pictures (organization)',
			'Lund Group A/S (organization)',
			'Hindu (group)',
			'Christian (group)',
		]);
	});

	it('are a part of a law and the law, the United Nations and their agency, a body in capitals and what it owns', () => {
		const text = 'The 25th Amendment of the Ostrel Constitution was read by the UN World Tide Organization and DRT’s Institute of Tides.';
		const found = apart(text, [
			['25th Amendment of the Ostrel Constitution', 'work'],
			['UN World Tide Organization', 'organization'],
			['DRT’s Institute of Tides', 'organization'],
		]);
		assert.deepEqual(found, [
			'25th Amendment (work)',
			'Ostrel Constitution (work)',
			'UN (organization)',
			'World Tide Organization (organization)',
			'DRT (organization)',
			'Institute of Tides (organization)',
		]);
	});

	it('are whose government it is', () => {
		const found = apart('The New Zealand Government, the Bush Administration and the Federal Tide Administration agreed.', [
			['New Zealand Government', 'organization'],
			['Bush Administration', 'organization'],
			['Federal Tide Administration', 'organization'],
		]);
		assert.deepEqual(found, ['New Zealand (place)', 'Bush (person)', 'Federal Tide Administration (organization)']);
	});

	it('are one behind the sport or kind of report that begins a headline, and only there', () => {
		const found = apart('Soccer-Gotland Rovers win\n\nEXCLUSIVE-Tove Lund resigns\n\nThe firm Soccer-Gotland Rovers lost.', [
			['Soccer-Gotland Rovers', 'organization'],
			['EXCLUSIVE-Tove Lund', 'person'],
			['Soccer-Gotland Rovers', 'organization'],
		]);
		assert.deepEqual(found, ['Gotland Rovers (organization)', 'Tove Lund (person)', 'Soccer-Gotland Rovers (organization)']);
	});

	it('are without the abbreviation of a common noun beside them', () => {
		const found = apart('Fjordlink CEO Tove Lund met NGO Clean Harbour and the CIO-PAC.', [
			['Fjordlink CEO', 'person'],
			['Tove Lund', 'person'],
			['NGO Clean Harbour', 'organization'],
			['CIO-PAC', 'organization'],
		]);
		assert.deepEqual(found, ['Fjordlink (organization)', 'Tove Lund (person)', 'Clean Harbour (organization)', 'CIO-PAC (organization)']);
	});

	it('are two teams around the “v” of a fixture', () => {
		const found = apart('Gotland & Visby Rovers v Larkhaven (1500)', [['Gotland & Visby Rovers v Larkhaven', 'organization']]);
		assert.deepEqual(found, ['Gotland & Visby Rovers (organization)', 'Larkhaven (organization)']);
	});

	it('end before an address of the web or of somebody there', () => {
		const found = apart('Follow her on Twitter @ann_roe and Tove Lund https://larkhaven.example/lund for more.', [
			['Twitter @ann_roe', 'work'],
			['Tove Lund https://larkhaven.example/lund', 'person'],
		]);
		assert.deepEqual(found, ['Twitter (organization)', 'Tove Lund (person)']);
	});

	it('are two persons around a dash between spaces', () => {
		const found = apart('By Ann Roe - Jo Lund, with Su-Mi Strand.', [
			['Ann Roe - Jo Lund', 'person'],
			['Su-Mi Strand', 'person'],
		]);
		assert.deepEqual(found, ['Ann Roe (person)', 'Jo Lund (person)', 'Su-Mi Strand (person)']);
	});

	it('are a body and what it has, but not a hospital for children', () => {
		const found = apart('The Vrelk Foundation’s Sea Committee met at Harbour Children’s Hospital Tessel.', [
			['Vrelk Foundation’s Sea Committee', 'organization'],
			['Harbour Children’s Hospital Tessel', 'organization'],
		]);
		assert.deepEqual(found, [
			'Vrelk Foundation (organization)',
			'Sea Committee (organization)',
			'Harbour Children’s Hospital Tessel (organization)',
		]);
	});

	it('are two where the second begins with its article, or is the letters of the first', () => {
		const found = apart('Roe & Vrelk and The Tessels played for the New Harbour Party NHP.', [
			['Roe & Vrelk and The Tessels', 'organization'],
			['New Harbour Party NHP', 'organization'],
		]);
		assert.deepEqual(found, [
			'Roe & Vrelk (organization)',
			'The Tessels (organization)',
			'New Harbour Party (organization)',
			'NHP (organization)',
		]);
	});

	it('are without an office in a parliament', () => {
		assert.deepEqual(apart('Senate Minority Leader Ann Lund left.', [['Senate Minority Leader', 'organization']]), [
			'Senate (organization)',
		]);
	});
});
