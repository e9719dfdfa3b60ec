import assert from 'node:assert/strict';
import type { EntityType } from '../../../src/annotations.js';
import { readArticle } from '../../../src/engine/article/article.js';
import { tokenRange } from '../../../src/engine/article/lookup.js';
import { takenApart } from '../../../src/engine/names/apart.js';
import type { Name } from '../../../src/engine/types.js';
import { shippedModel } from './shipped.js';

/** The names of `text` after they were taken apart, where the tagger found `found`. */
function apart(text: string, found: readonly [words: string, type: EntityType, confidence?: number][]): string[] {
	const article = readArticle(text);
	let from = 0;
	const names = found.map(([words, type, confidence = 0.95]): Name => {
		const start = text.indexOf(words, from);
		from = start + words.length;
		const span = { start, end: start + words.length };
		return { ...span, type, confidence, ...tokenRange(article, span) };
	});
	return takenApart(article, names, shippedModel().lexicon).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}

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

	it('lose a title, but not the whole name', () => {
		const text = 'Gen. Vestergard met Justice Low. A Dr stood by.';
		const found = apart(text, [
			['Gen. Vestergard', 'person'],
			['Justice Low', 'person'],
			['Dr', 'person'],
		]);
		assert.deepEqual(found, ['Vestergard (person)', 'Low (person)', 'Dr (person)']);
	});
});
