import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Correction } from '../../../src/annotations.js';
import { anchorOf, anchorsOf } from '../../../src/corrections/anchor.js';
import { shifting } from '../../../src/corrections/reanchor.js';
import { joinedEdits, shiftSpan, type TextChange } from '../../../src/corrections/shift.js';
import { AnchoredCorrections } from '../../../src/corrections/anchored-corrections.js';
import { unsavedOf } from '../../../src/corrections/unsaved.js';

const TEXT = 'Mara Quill chairs the council of Lower Brann. Jordan Vane opposes the wall.';
const NAMES = ['Mara Quill', 'council', 'Lower Brann', 'Jordan Vane', 'wall'];

function corrections(): Correction[] {
	return NAMES.map((words, at): Correction => {
		const start = TEXT.indexOf(words);
		return {
			kind: 'type',
			anchor: anchorOf(TEXT, { start, end: start + words.length }),
			type: 'person',
			id: `c${at}`,
			at: `2026-03-01T10:00:0${at}.000Z`,
		};
	});
}

const edit = fc.record({
	at: fc.nat(120),
	length: fc.constantFrom(0, 0, 0, 1, 3, 14),
	text: fc.constantFrom('', 'x', ' ', 'and so on', '\n\n'),
});

describe('corrections in a text that is edited', () => {
	it('are where they would be if each edit had moved them at once, whenever somebody asks', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(edit, fc.boolean()), { maxLength: 12 }), (edits) => {
				const anchored = new AnchoredCorrections();
				anchored.replace({ held: corrections(), orphans: [] });
				let expected = corrections();
				let text = TEXT;
				for (const [{ at, length, text: put }, asks] of edits) {
					const offset = Math.min(at, text.length);
					const change = { offset, length: Math.min(length, text.length - offset), text: put };
					text = text.slice(0, offset) + put + text.slice(offset + change.length);
					anchored.edited([change], () => undefined);
					expected = expected.flatMap((one) => shifting([change])(one) ?? []);
					if (asks) assert.deepEqual(anchored.held, expected);
				}
				assert.deepEqual(anchored.held, expected);
				assert.equal(anchored.orphans.length, NAMES.length - expected.length);
			}),
			{ numRuns: 1000 },
		);
	});

	it('ask for the annotations before an edit only where it takes words away', () => {
		const anchored = new AnchoredCorrections();
		anchored.replace({ held: corrections(), orphans: [] });
		let asked = 0;
		const annotations = (): undefined => {
			asked++;
		};
		for (const [offset, length] of [
			[0, 0],
			[5, 1],
			[20, 3],
		] as const)
			anchored.edited([{ offset, length, text: 'x' }], annotations);
		assert.equal(asked, 0);
		anchored.edited([{ offset: 0, length: 12, text: '' }], annotations);
		assert.equal(asked, 1);
		assert.deepEqual(
			anchored.orphans.map(({ correction }) => anchorsOf(correction)[0]?.exact),
			['Mara Quill'],
		);
	});

	it('what is typed letter by letter moves them as if it had been put in at once', () => {
		const span = fc.record({ start: fc.nat(20), length: fc.integer({ min: 1, max: 10 }) });
		fc.assert(
			fc.property(span, fc.nat(30), fc.string({ minLength: 1, maxLength: 4 }), ({ start, length }, offset, typed) => {
				const edits = typed.split('').map((text, at): TextChange => ({ offset: offset + at, length: 0, text }));
				const one = edits.map((change): readonly TextChange[] => [change]).reduce((before, after) => joinedEdits(before, after) ?? []);
				assert.deepEqual(one, [{ offset, length: 0, text: typed }]);
				assert.deepEqual(shiftSpan({ start, end: start + length }, one), shiftSpan({ start, end: start + length }, edits));
			}),
		);
	});

	it('what is typed in the place of a letter that was deleted is an edit of its own: the letter may have been a name’s last', () => {
		assert.equal(joinedEdits([{ offset: 9, length: 1, text: '' }], [{ offset: 9, length: 0, text: 'x' }]), undefined);
	});

	it('what is in the file already is not remembered a second time', () => {
		const [first, second, third, ...rest] = corrections();
		assert.ok(first && second && third);
		const moved = { ...first, anchor: { ...(anchorsOf(first)[0] ?? assert.fail()), start: 1, end: 11 } } as Correction;
		const changed = { ...second, type: 'place' } as Correction;
		assert.deepEqual(unsavedOf([first, second, third], [moved, changed, ...rest]), {
			base: [second, third],
			corrections: [changed, ...rest],
		});
		assert.equal(unsavedOf([first, second], [moved, second]), undefined);
	});
});
