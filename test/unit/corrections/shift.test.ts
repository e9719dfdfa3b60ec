import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorOf } from '../../../src/corrections/anchor.js';
import { findAnchors } from '../../../src/corrections/find.js';
import { shiftSpan, type TextChange } from '../../../src/corrections/shift.js';

const span = { start: 10, end: 15 };
const shifted = (...changes: TextChange[]) => shiftSpan(span, changes);

describe('marks while one types', () => {
	it('move with words typed before them, and stay with words typed behind', () => {
		assert.deepEqual(shifted({ offset: 3, length: 0, text: 'abc' }), { start: 13, end: 18 });
		assert.deepEqual(shifted({ offset: 15, length: 0, text: 'abc' }), span);
		assert.deepEqual(shifted({ offset: 10, length: 0, text: 'abc' }), { start: 13, end: 18 });
	});

	it('grow and shrink with what is typed within them', () => {
		assert.deepEqual(shifted({ offset: 12, length: 0, text: 'xx' }), { start: 10, end: 17 });
		assert.deepEqual(shifted({ offset: 12, length: 2, text: '' }), { start: 10, end: 13 });
	});

	it('take the words that replace exactly theirs, as a rename does', () => {
		assert.deepEqual(shifted({ offset: 10, length: 5, text: 'Suleimani' }), { start: 10, end: 19 });
	});

	it('keep what is left when a deletion cuts into them, and go when nothing is left', () => {
		assert.deepEqual(shifted({ offset: 5, length: 7, text: '' }), { start: 5, end: 8 });
		assert.deepEqual(shifted({ offset: 13, length: 9, text: 'new' }), { start: 10, end: 13 });
		assert.equal(shifted({ offset: 10, length: 5, text: '' }), null);
		assert.equal(shifted({ offset: 8, length: 9, text: 'something else' }), null);
	});

	it('follow several changes of one event, listed from the last place to the first', () => {
		assert.deepEqual(shifted({ offset: 20, length: 1, text: 'zz' }, { offset: 0, length: 2, text: '' }), { start: 8, end: 13 });
	});

	it('end up where their words are found again, for every edit outside them', () => {
		const text = 'The council met in Lower Brann. Mara Quill, its chair, spoke for an hour on the harbour wall; the vote fell at noon.';
		const name = anchorOf(text, { start: 32, end: 42 });
		assert.equal(name.exact, 'Mara Quill');
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 12 }), (offset, length, typed) => {
				const change = { offset, length: Math.min(length, text.length - offset), text: typed };
				fc.pre(change.offset >= name.end || change.offset + change.length <= name.start);
				const edited = text.slice(0, change.offset) + typed + text.slice(change.offset + change.length);
				const moved = shiftSpan(name, [change]);
				assert(moved);
				assert.equal(edited.slice(moved.start, moved.end), name.exact);
				const [found] = findAnchors(edited, [name]);
				if (found) assert.deepEqual([found.start, found.end], [moved.start, moved.end]);
			}),
		);
	});
});
