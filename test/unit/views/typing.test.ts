import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotationsAfterEdit } from '../../../src/views/typing.js';
import { tagged } from './tagged.js';

const { text: TEXT, annotations: ANNOTATIONS } = tagged(
	'[[Edvard Brandal|p1]] met [[Lise Thorvaldsen|p2]] on {{Friday|2020-01-03}}. <q1>“Yes,”</q1> [[Brandal|p1]] said.',
	{ p1: { name: 'Edvard Brandal' }, p2: { name: 'Lise Thorvaldsen' } },
	{ 1: { speaker: 'p1' } },
);

describe('annotations while one types', () => {
	it('move along with words typed before them', () => {
		const moved = marked('The mayor ', 0);
		assert.deepEqual(moved, ['Edvard Brandal', 'Lise Thorvaldsen', 'Brandal']);
	});

	it('a name goes where a letter is typed inside it, right before it or right behind it', () => {
		const start = TEXT.indexOf('Lise');
		const end = start + 'Lise Thorvaldsen'.length;
		for (const offset of [start, start + 3, end]) assert.deepEqual(marked('x', offset), ['Edvard Brandal', 'Brandal']);
	});

	it('a name stays where a comma or a space is typed behind it', () => {
		for (const text of [',', ' ', '’s']) assert.equal(marked(text, TEXT.indexOf(' on')).length, 3);
	});

	it('a name goes when the space before it is deleted, since it joins another word', () => {
		assert.deepEqual(marked('', TEXT.indexOf(' Lise'), 1), ['Edvard Brandal', 'Brandal']);
	});

	it('a quote stays marked while one types in it', () => {
		const after = annotationsAfterEdit(ANNOTATIONS, [{ offset: TEXT.indexOf('es,”'), length: 0, text: 'yyy' }]);
		assert.deepEqual(after.quotes[0]?.spans, [{ start: TEXT.indexOf('“'), end: TEXT.indexOf('”') + 4 }]);
	});

	it('paragraphs and sentences move and grow with what is typed, and the numbers of paragraphs stay', () => {
		const article = tagged('Ferry stops\n\nIt stopped. Nobody knows why.').annotations;
		const { structure } = annotationsAfterEdit(article, [{ offset: 15, length: 0, text: 'old ' }]);
		assert.ok(structure);
		assert.deepEqual(structure.headline, { start: 0, end: 11 });
		assert.deepEqual(structure.blocks, [
			{ start: 0, end: 11, kind: 'headline', sentences: [{ start: 0, end: 11 }] },
			{
				start: 13,
				end: 46,
				kind: 'body',
				sentences: [
					{ start: 13, end: 28 },
					{ start: 29, end: 46 },
				],
			},
		]);
	});

	it('several cursors at once keep every mark that they do not touch', () => {
		const after = annotationsAfterEdit(ANNOTATIONS, [
			{ offset: TEXT.indexOf(' said'), length: 0, text: 'x' },
			{ offset: TEXT.indexOf('met'), length: 3, text: 'saw' },
			{ offset: 0, length: 0, text: '> ' },
		]);
		assert.deepEqual(
			after.mentions.map((mention) => mention.text),
			['Edvard Brandal', 'Lise Thorvaldsen'],
		);
	});

	it('whatever is typed wherever, every mark that is left is on the words that it was on', () => {
		const edit = fc.tuple(fc.nat(TEXT.length), fc.nat(12), fc.constantFrom('', 'x', ' ', ', ', 'Brandal', '\n\n', '”'));
		fc.assert(
			fc.property(edit, ([offset, length, text]) => {
				const change = { offset, length: Math.min(length, TEXT.length - offset), text };
				const edited = TEXT.slice(0, offset) + text + TEXT.slice(offset + change.length);
				for (const item of annotationsAfterEdit(ANNOTATIONS, [change]).mentions)
					assert.equal(edited.slice(item.start, item.end), item.text);
			}),
		);
	});
});

/** The words of the mentions that are left after an edit, read from the edited text. */
function marked(text: string, offset: number, length = 0): string[] {
	const edited = TEXT.slice(0, offset) + text + TEXT.slice(offset + length);
	const after = annotationsAfterEdit(ANNOTATIONS, [{ offset, length, text }]);
	return after.mentions.map((mention) => edited.slice(mention.start, mention.end));
}
