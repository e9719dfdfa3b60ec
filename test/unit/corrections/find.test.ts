import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf, newAnchorOf } from '../../../src/corrections/anchor.js';
import { findAnchors, likelyPlaces, SearchedText } from '../../../src/corrections/find.js';
import { articleText } from './arbitraries.js';

const TEXT = [
	'Harbour wall to be raised, council of Lower Brann says',
	'Mara Quill, chair of the council, called the plan overdue. “We have waited nine winters for this wall,” she told residents.',
	'Her brother Edvin Quill, who fishes off the point, was less pleased. The wall, Quill said, would cost him his mooring.',
	'A vote is due in May. Iranian engineers had advised the town; Iran pays half.',
].join('\n\n');

function anchor(words: string, nth = 0) {
	let start = TEXT.indexOf(words);
	for (let skip = 0; skip < nth; skip++) start = TEXT.indexOf(words, start + 1);
	assert(start >= 0, words);
	return anchorOf(TEXT, { start, end: start + words.length });
}

function foundWords(text: string, ...anchors: ReturnType<typeof anchor>[]) {
	return findAnchors(text, anchors).map((place) => place && text.slice(place.start, place.end));
}

describe('finding corrections again in a changed article', () => {
	it('finds everything in the same text at the same place', () => {
		fc.assert(
			fc.property(articleText, fc.nat(), fc.nat(30), (text, from, length) => {
				const start = from % (text.length - 1);
				const end = Math.min(text.length, start + length + 1);
				const [found] = findAnchors(text, [anchorOf(text, { start, end })]);
				assert.deepEqual(found, { start, end, how: 'position', certainty: 1 });
			}),
		);
	});

	it('finds a name again after a paragraph was put before it', () => {
		const text = `LOWER BRANN (Coast Wire) - New today.\n\n${TEXT}`;
		const [found] = findAnchors(text, [anchor('Quill', 2)]);
		assert.equal(found?.start, text.lastIndexOf('Quill'));
	});

	it('follows a paragraph that was moved', () => {
		const [head = '', first = '', second = '', third = ''] = TEXT.split('\n\n');
		const text = [head, second, third, first].join('\n\n');
		const [found] = findAnchors(text, [anchor('Mara Quill')]);
		assert.equal(found?.start, text.indexOf('Mara Quill'));
	});

	it('finds a quote whose words were edited, so that a checked quote is seen to be altered', () => {
		const quote = anchor('“We have waited nine winters for this wall,”');
		const text = TEXT.replace('nine winters', 'ten long winters');
		const [found] = findAnchors(text, [quote]);
		assert.equal(found?.how, 'similar');
		assert.equal(text.slice(found.start, found.end), '“We have waited ten long winters for this wall,”');
	});

	it('finds a name whose spelling was changed in its old surroundings', () => {
		assert.deepEqual(foundWords(TEXT.replace('Edvin Quill', 'Edwin Quill'), anchor('Edvin Quill')), ['Edwin Quill']);
	});

	it('gives a name up when its sentence is gone, though the same name stands elsewhere', () => {
		const text = TEXT.replace(' The wall, Quill said, would cost him his mooring.', '');
		assert.deepEqual(foundWords(text, anchor('Quill', 2)), [null]);
	});

	it('gives a name up when another name has taken its place', () => {
		assert.deepEqual(foundWords(TEXT.replace('Mara Quill,', 'Osric Vane,'), anchor('Mara Quill')), [null]);
	});

	it('does not find Iran in Iranian', () => {
		const text = TEXT.replace('; Iran pays half', '');
		assert.deepEqual(foundWords(text, anchor('Iran', 1)), [null]);
	});

	it('does not find Linus in chines', () => {
		const old = 'He asked Linus about the hull.';
		const start = old.indexOf('Linus');
		assert.deepEqual(findAnchors('A boat with two chines floats better.', [anchorOf(old, { start, end: start + 5 })]), [null]);
	});

	it('keeps quiet where the same lines stand twice and nothing tells which one is meant', () => {
		const line = 'Photo: Osric Vane for the Coast Wire, all rights reserved by the owner.\n';
		const old = `${line}Some words between.\n`;
		const start = old.indexOf('Osric Vane');
		const text = `A new beginning.\n\n${line}${line}`;
		assert.deepEqual(findAnchors(text, [anchorOf(old, { start, end: start + 10 })]), [null]);
	});

	for (const [what, space] of [
		['no-break spaces', '\u00a0'],
		['double spaces', '  '],
		['tabs', '\t'],
	] as const) {
		it(`finds names and quotes again where ${what} stand for spaces`, () => {
			const text = TEXT.replaceAll(' ', space);
			const anchors = [
				anchor('Quill', 0),
				anchor('Edvin Quill'),
				anchor('Quill', 2),
				anchor('“We have waited nine winters for this wall,”'),
			];
			assert.deepEqual(
				foundWords(text, ...anchors),
				anchors.map(({ exact }) => exact.replaceAll(' ', space)),
			);
		});
	}

	it('gives a mention up whose sentence was deleted, though the next sentence begins with the same name', () => {
		const before = 'The harbour was shut for most of the winter.\n\nNobody came to the meeting of the board. ';
		const [deleted, next] = ['Brandal says his boats lay idle for weeks. ', 'Brandal is about to sell two of them to a firm in Lundby.'];
		const place = before.length;
		const own = newAnchorOf(before + deleted + next, { start: place, end: place + 7 });
		assert.deepEqual(findAnchors(before + next, [own]), [null]);
	});

	it('follows a mention whose sentence has other paragraphs around it now', () => {
		const [one, two, three] = ['The council met.', 'Brandal, his brother and his mother were there all day.', 'Brandal left before noon.'];
		const text = [one, two, three].join('\n\n');
		const start = text.indexOf('Brandal');
		const moved = [three, two, one, 'It rained.'].join('\n\n');
		const [found] = findAnchors(moved, [newAnchorOf(text, { start, end: start + 7 })]);
		assert.equal(found?.start, moved.indexOf(two));
	});

	it('finds a name that stood once and stands once, whatever stands around it now', () => {
		const start = TEXT.indexOf('Mara Quill');
		const once = newAnchorOf(TEXT, { start, end: start + 'Mara Quill'.length });
		const text = 'The harbour of Lower Brann waits.\n\nAsked by a reader, Mara Quill, head of it all since autumn, had no answer.';
		assert.deepEqual(foundWords(text, once), ['Mara Quill']);
	});

	it('lets two anchors never share a place', () => {
		const text = TEXT.replace('Mara Quill, chair of the council, called the plan overdue. ', '');
		const [one, other] = findAnchors(text, [anchor('Quill', 0), anchor('Quill', 1)]);
		assert.equal(other?.start, text.indexOf('Edvin Quill') + 6);
		assert.notDeepEqual(one, other);
	});

	it('offers the places that resemble a lost correction', () => {
		const text = TEXT.replace(' The wall, Quill said, would cost him his mooring.', ' The wall, Edvin Quill says, costs him his mooring.');
		const [first] = likelyPlaces(new SearchedText(text), anchor('Quill', 2));
		assert.equal(first && text.slice(first.start, first.end), 'Quill');
	});

	it('never splits a pair of surrogates in its context', () => {
		const text = `${'🙂'.repeat(40)}Mara${'🙂'.repeat(40)}`;
		const { prefix, suffix } = anchorOf(text, { start: 80, end: 84 });
		assert.equal(prefix, '🙂'.repeat(16));
		assert.equal(suffix, '🙂'.repeat(16));
		const odd = anchorOf(`x${text}x`, { start: 80, end: 85 });
		assert(!/^[\udc00-\udfff]/u.test(odd.prefix) && !/[\ud800-\udbff]$/u.test(odd.suffix));
	});
});
