import assert from 'node:assert/strict';
import { withQuotedTitles } from '../../../../src/engine/ner/rules/titles.js';
import { mendedBy, type Found } from './found.js';

const titled = (text: string, found: readonly Found[]): string[] =>
	mendedBy(({ names, wording, section }) => withQuotedTitles(names, wording, section), text, found);

describe('titles in quotation marks', () => {
	it('are one work, whatever names stand in them', () => {
		const text = 'Her film “Letters to Juniper Holm from Malta” and the painting "Barley Field at Malta," both sold in Malta.';
		const found = titled(text, [
			['Juniper Holm', 'person'],
			['Malta', 'place'],
			['Malta', 'place'],
			['Malta', 'place'],
		]);
		assert.deepEqual(found, ['Letters to Juniper Holm from Malta (work)', 'Barley Field at Malta (work)', 'Malta (place)']);
	});

	it('are one with the point that ends the sentence inside', () => {
		const found = titled('She spoke on Harbour TV’s “State of the Harbour.” He said “the Harbour is. The”.', [
			['Harbour TV', 'organization'],
		]);
		assert.deepEqual(found, ['Harbour TV (organization)', 'State of the Harbour (work)']);
	});

	it('are a work where nothing was found in them', () => {
		assert.deepEqual(titled('She wrote "The Long Winter of Barley".', []), ['The Long Winter of Barley (work)']);
	});

	it('stay what they were found to be as a whole', () => {
		const found = titled('A band called "Barley Field" played “Juniper Holm”.', [
			['Barley Field', 'organization'],
			['Juniper Holm', 'person'],
		]);
		assert.deepEqual(found, ['Barley Field (organization)', 'Juniper Holm (person)']);
	});

	it('are no titles where somebody speaks', () => {
		const text = '“Juniper Holm knows nothing,” he said. "Malta!" she said. "I saw Juniper Holm in Malta."';
		const found = titled(text, [
			['Juniper Holm', 'person'],
			['Malta', 'place'],
			['Juniper Holm', 'person'],
			['Malta', 'place'],
		]);
		assert.deepEqual(found, ['Juniper Holm (person)', 'Malta (place)', 'Juniper Holm (person)', 'Malta (place)']);
	});

	it('are part of a longer name that runs over two of them', () => {
		const text = 'Dwayne "The Crane" Oberlin Dwayne "The Crane" Oberlin';
		assert.deepEqual(titled(text, [[text, 'person']]), [`${text} (person)`]);
	});

	it('are none where the words are a slogan, a nickname or what is written on a sign', () => {
		const text = 'They chanted "Death to Malta" and carried signs that said "Remember Juniper Holm", nicknamed "The Old Oak".';
		const found = titled(text, [
			['Malta', 'place'],
			['Juniper Holm', 'person'],
		]);
		assert.deepEqual(found, ['Malta (place)', 'Juniper Holm (person)']);
	});

	it('are what somebody made, whatever their last words name; a novel may be called anything', () => {
		const found = titled('Juniper Holm’s "Boy in the Red Group" hangs beside a novel called "The Red Group of Malta".', [
			['Juniper Holm', 'person'],
			['Red Group', 'organization'],
		]);
		assert.deepEqual(found, ['Juniper Holm (person)', 'Boy in the Red Group (work)', 'The Red Group of Malta (work)']);
	});
});
