import assert from 'node:assert/strict';
import type { Correction } from '../../../src/annotations.js';
import { AnchoredCorrections } from '../../../src/corrections/anchored-corrections.js';
import { afterChange } from '../../../src/corrections/change.js';
import { reanchored } from '../../../src/corrections/reanchor.js';
import { readSidecar, writeSidecar } from '../../../src/formats/sidecar.js';

const noted = (id: string, file: string, second = 0): Correction => ({
	kind: 'source',
	id,
	at: `2026-03-01T10:00:0${second}.000Z`,
	file,
});

describe('a source that is noted for an article', () => {
	it('is noted once, however often it is added', () => {
		const { held, removed } = afterChange(
			{ held: [noted('a', 'sources/quill.vtt')], orphans: [] },
			[noted('b', 'sources/quill.vtt', 1)],
			[],
		);
		assert.deepEqual(
			held.map(({ id }) => id),
			['b'],
		);
		assert.deepEqual(
			removed.map(({ id }) => id),
			['a'],
		);
	});

	it('needs no place in the text, and stays whatever becomes of that', () => {
		const source = noted('a', 'sources/quill.vtt');
		assert.deepEqual(reanchored('Another text altogether.', [source]), { held: [source], orphans: [] });
		const corrections = new AnchoredCorrections();
		corrections.replace({ held: [source], orphans: [] });
		corrections.edited([{ offset: 0, length: 24, text: '' }], () => undefined);
		assert.deepEqual([corrections.held, corrections.orphans], [[source], []]);
	});

	it('is in the sidecar, before what stands in the text', () => {
		const source = noted('a', '../archive/speech.docx');
		const json = writeSidecar([source], { file: 'wall.txt', length: 10 });
		assert.match(json, /\{ "id": "a", "file": "\.\.\/archive\/speech\.docx", "kind": "source", "at": "[^"]+" \}/);
		const read = readSidecar(json);
		assert.deepEqual(read.ok && read.sidecar.corrections, [source]);
	});
});
