import assert from 'node:assert/strict';
import { withCountriesOfEntrants } from '../../../../src/engine/ner/rules/entrants.js';
import { mendedBy, type Found } from './found.js';

const entrants = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, section }) => withCountriesOfEntrants(names, wording, section), text, found);

describe('an abbreviation in brackets behind somebody who competes', () => {
	it('is a country', () => {
		const found = entrants('1. Tove Strand (NOR)/Ann Roe (GBR) 1:12.4\n7-Jo Lind (SWE) beat Q-Mia Lund (FIN)', [
			['Tove Strand', 'person'],
			['NOR', 'organization'],
			['Ann Roe', 'person'],
			['Jo Lind', 'person'],
			['Mia Lund', 'person'],
		]);
		assert.deepEqual(found, [
			'Tove Strand (person)',
			'NOR (place)',
			'Ann Roe (person)',
			'GBR (place)',
			'Jo Lind (person)',
			'SWE (place)',
			'Mia Lund (person)',
			'FIN (place)',
		]);
	});

	it('is what it is behind a body, and in prose', () => {
		const found = entrants('The Front of Northern Isles (FIN) and Ann Roe (CAN) sailed.', [
			['Front of Northern Isles', 'organization'],
			['Ann Roe', 'person'],
		]);
		assert.deepEqual(found, ['Front of Northern Isles (organization)', 'Ann Roe (person)']);
	});
});
