import assert from 'node:assert/strict';
import { withAbbreviations } from '../../../../src/engine/ner/rules/abbreviations.js';
import { withKinds } from '../../../../src/engine/ner/rules/kinds.js';
import { mendedBy, type Found } from './found.js';

const abbreviated = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, usage }) => withAbbreviations(names, wording, usage), text, found);

describe('abbreviations', () => {
	it('are what they stand for, all over the article', () => {
		const text = 'Under BPA they lost. The Ballot Protection Act (BPA) stands. BPA is law.';
		const found = abbreviated(text, [
			['BPA', 'organization'],
			['Ballot Protection Act', 'work'],
			['BPA', 'organization'],
			['BPA', 'organization'],
		]);
		assert.deepEqual(found, ['BPA (work)', 'Ballot Protection Act (work)', 'BPA (work)', 'BPA (work)']);
	});

	it('are marked where they are introduced', () => {
		const found = abbreviated('The Fjord and Dock Union (FDU) met.', [['Fjord and Dock Union', 'organization']]);
		assert.deepEqual(found, ['Fjord and Dock Union (organization)', 'FDU (organization)']);
	});

	it('are none where the letters are others, as those of a party behind its member', () => {
		const text = 'Osgood Ira Pell (LAB) and the Fjord Union (GERMANY) met.';
		const found = abbreviated(text, [
			['Osgood Ira Pell', 'person'],
			['Fjord Union', 'organization'],
		]);
		assert.deepEqual(found, ['Osgood Ira Pell (person)', 'Fjord Union (organization)']);
	});

	it('are no names where they stand for common nouns, wherever the article has them; those of bodies in small letters are', () => {
		const text = 'CLH firms said community-led housing (CLH) is new. CLH grows. The harbour safety agency (HSA) left. HSA said so.';
		const found = mendedBy(({ names, wording, usage }) => withKinds(names, wording, usage), text, [
			['CLH', 'organization'],
			['CLH', 'organization'],
			['CLH', 'organization'],
			['HSA', 'organization'],
			['HSA', 'organization'],
		]);
		assert.deepEqual(found, ['HSA (organization)', 'HSA (organization)']);
	});
});
