import assert from 'node:assert/strict';
import { takenApart } from '../../../../src/engine/ner/rules/apart.js';
import { mendedBy, type Found } from './found.js';

const apart = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage }) => takenApart(names, wording, usage), text, found);

describe('names that ran together around an office or an “of”', () => {
	it('are where somebody has the office, and who has it', () => {
		const found = apart('The mayor of Ostrelberg Peter Lund and the leader of UGFA Thomas Strand met.', [
			['Ostrelberg Peter Lund', 'person', 0.7],
			['UGFA Thomas Strand', 'person', 0.7],
		]);
		assert.deepEqual(found, ['Ostrelberg (place)', 'Peter Lund (person)', 'UGFA (organization)', 'Thomas Strand (person)']);
	});

	it('leave surnames in capitals with their given names', () => {
		assert.deepEqual(apart('The judges were SMITH Thomas Edward and others.', [['SMITH Thomas Edward', 'person']]), [
			'SMITH Thomas Edward (person)',
		]);
	});

	it('are who somebody is, and where from', () => {
		const found = apart('Peter Lund of Ostrelberg wrote to Joan of Arc and to the Spaniards of London.', [
			['Peter Lund of Ostrelberg', 'person'],
			['Joan of Arc', 'person'],
			['Spaniards of London', 'place'],
		]);
		assert.deepEqual(found, ['Peter Lund (person)', 'Ostrelberg (place)', 'Joan of Arc (person)', 'Spaniards (group)', 'London (place)']);
	});

	it('are a king and his country', () => {
		assert.deepEqual(apart('They met King Odd of Norway.', [['Odd of Norway', 'person']]), ['Odd (person)', 'Norway (place)']);
	});

	it('are the body alone where somebody heads it', () => {
		assert.deepEqual(apart('The Director of Ostrel Steel spoke.', [['Director of Ostrel Steel', 'organization']]), [
			'Ostrel Steel (organization)',
		]);
	});

	it('are the owner and what is owned, or who is backed', () => {
		const found = apart('It bought Lund-owned Ostrel and the Norway-backed Peter Strand left.', [
			['Lund-owned Ostrel', 'person'],
			['Norway-backed Peter Strand', 'person'],
		]);
		assert.deepEqual(found, ['Lund (person)', 'Ostrel (organization)', 'Norway (place)', 'Peter Strand (person)']);
	});

	it('are a firm and the country that begins the next sentence', () => {
		assert.deepEqual(apart('It fell with Ostrel Pumps Ltd. Norway gained.', [['Ostrel Pumps Ltd. Norway', 'organization']]), [
			'Ostrel Pumps Ltd. (organization)',
			'Norway (place)',
		]);
	});
});

describe('titles before names', () => {
	it('are those of kings, of clerics and of players, too', () => {
		const found = apart('So King Odd, Imam Karim Osdun, HRH Princess Tove and Goalkeeper Peter Lund met.', [
			['King Odd', 'person'],
			['Imam Karim Osdun', 'person'],
			['HRH Princess Tove', 'person'],
			['Goalkeeper Peter Lund', 'person'],
		]);
		assert.deepEqual(found, ['Odd (person)', 'Karim Osdun (person)', 'Tove (person)', 'Peter Lund (person)']);
	});

	it('are kept where a family is called so', () => {
		assert.deepEqual(apart('The bridge was opened by Sheikh Hasina.', [['Sheikh Hasina', 'person']]), ['Sheikh Hasina (person)']);
	});
});
