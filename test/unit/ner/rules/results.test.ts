import assert from 'node:assert/strict';
import { withResults } from '../../../../src/engine/ner/rules/results.js';
import { mendedBy, type Found } from './found.js';

const played = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage, section }) => withResults(names, wording, usage, section), text, found);

describe('lines of results, tables and fixtures', () => {
	it('name teams, where the article has a result', () => {
		const text =
			'Gotland Rovers 2 Larkhaven 1\nSorrowen 0 Brandvik & Tirsal 3\n1. Umberlo Town 12 7 4 1 24\nSorrowen v Larkhaven (1500)\nThe Sorrowen v Larkhaven match was late.';
		const found = played(text, [
			['Gotland Rovers', 'organization'],
			['Larkhaven', 'place'],
			['Tirsal', 'place'],
			['Umberlo', 'place'],
		]);
		assert.deepEqual(found, [
			'Gotland Rovers (organization)',
			'Larkhaven (organization)',
			'Sorrowen (organization)',
			'Brandvik & Tirsal (organization)',
			'Umberlo Town (organization)',
			'Sorrowen (organization)',
			'Larkhaven (organization)',
		]);
	});

	it('name nobody who scored, and no country anew', () => {
		const text = 'Gotland Rovers 2 Larkhaven 1\nSorrowen 1 Tove Lund 84\nPoland 2 Norway 1';
		const found = played(text, [
			['Gotland Rovers', 'organization'],
			['Larkhaven', 'organization'],
			['Tove Lund', 'person'],
			['Poland', 'place'],
			['Norway', 'place'],
		]);
		assert.deepEqual(found, [
			'Gotland Rovers (organization)',
			'Larkhaven (organization)',
			'Sorrowen (organization)',
			'Tove Lund (person)',
			'Poland (place)',
			'Norway (place)',
		]);
	});

	it('may have commas, an “at”, overtime, and figures in the name of a team', () => {
		const text =
			'Gotland Rovers 2 Larkhaven 1\nSorrowen 4, Larkhaven 2\nUmberlo 5, Tirsal 4 (OT)\nBrandvik 2 at Sorrowen 1\nSchalke 04 0 Umberlo 3';
		const found = played(text, [
			['Gotland Rovers', 'organization'],
			['Larkhaven', 'organization'],
		]);
		assert.deepEqual(found.slice(2), [
			'Sorrowen (organization)',
			'Larkhaven (organization)',
			'Umberlo (organization)',
			'Tirsal (organization)',
			'Brandvik (organization)',
			'Sorrowen (organization)',
			'Schalke 04 (organization)',
			'Umberlo (organization)',
		]);
	});

	it('part what ran together over the figure between two teams', () => {
		const text = 'Gotland Rovers 2 Larkhaven 1\nVasco Tirsal 1 Umberlo 1';
		const found = played(text, [
			['Gotland Rovers', 'organization'],
			['Larkhaven', 'organization'],
			['Vasco Tirsal 1 Umberlo', 'person'],
		]);
		assert.deepEqual(found.slice(2), ['Vasco Tirsal (organization)', 'Umberlo (organization)']);
	});

	it('are none in an article without a result', () => {
		assert.deepEqual(played('Chapter 2 Verse 1\nGotland said so.', [['Gotland', 'place']]), ['Gotland (place)']);
	});
});
