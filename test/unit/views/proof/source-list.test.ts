import assert from 'node:assert/strict';
import { inEnglish } from '../../../../src/views/phrase.js';
import { sourceLines } from '../../../../src/views/proof/source-list.js';
import { PLACE, proof } from '../proofs.js';

describe('the list of an article’s sources', () => {
	it('says of each how many quotations stand in it, or why it was not read', () => {
		const one = proof();
		const joined = proof({ verdict: 'stitched', places: [PLACE, PLACE, { ...PLACE, file: 'sources/b.txt' }] });
		const sources = [
			{ file: PLACE.file, state: 'read' },
			{ file: 'sources/b.txt', state: 'read' },
			{ file: 'sources/c.txt', state: 'read' },
			{ file: 'sources/d.pdf', state: 'failed', reason: 'it has no text' },
		] as const;
		assert.deepEqual(
			sourceLines(sources, [one, one, joined], inEnglish).map(({ label, description }) => `${label}: ${description}`),
			['interview-holmgren.vtt: 2 quotations', 'b.txt: 1 quotation', 'c.txt: no quotation', 'd.pdf: not read: it has no text'],
		);
	});
});
