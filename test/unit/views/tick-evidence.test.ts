import assert from 'node:assert/strict';
import type { QuoteProof } from '../../../src/annotations.js';
import { evidenceOf, sourceChangeInWords, sourceChangeOf } from '../../../src/views/tick-evidence.js';
import { ENGLISH } from './english.js';

const SOURCE = 'HOLM: Well, we will rebuild it in May.';
const start = SOURCE.indexOf('we will');
const place = { file: 'sources/holm.vtt', sha256: 'aa', start, end: start + 18, line: 1, time: '14:32', speaker: 'HOLM' };
const proof: QuoteProof = {
	verdict: 'verbatim',
	substance: false,
	places: [place],
	occurrences: 1,
	diff: [{ op: 'equal', article: 'We will rebuild it', source: 'we will rebuild it' }],
};
const evidence = evidenceOf(proof, () => SOURCE);
const ticked = { checked: { by: 'Ida', at: '2026-03-01T10:00:00.000Z', text: '“We will rebuild it”', evidence } };

describe('the evidence of a tick', () => {
	it('is the verdict, and each place with its file, digest and words', () => {
		assert.deepEqual(evidence, { verdict: 'verbatim', substance: false, places: [{ ...place, words: 'we will rebuild it' }] });
		assert.equal(evidenceOf(proof, () => undefined).places[0]?.words, 'we will rebuild it');
	});

	it('holds while the source is the very file that it was', () => {
		assert.equal(sourceChangeOf(ticked, [{ file: 'sources/holm.vtt', state: 'read', sha256: 'aa' }]), undefined);
		assert.equal(sourceChangeOf(ticked, [{ file: 'sources/holm.vtt', state: 'reading' }]), undefined);
		assert.equal(sourceChangeOf({}, []), undefined);
	});

	it('says that the source has changed, or is no longer there', () => {
		const changed = sourceChangeOf(ticked, [{ file: 'sources/holm.vtt', state: 'read', sha256: 'bb' }]);
		assert.deepEqual(changed, { file: 'sources/holm.vtt', kind: 'changed' });
		assert.equal(
			sourceChangeInWords(changed, ticked, ENGLISH),
			'sources/holm.vtt has changed since Ida checked this quote on Sunday, 1 March 2026.',
		);
		assert.equal(sourceChangeOf(ticked, [{ file: 'sources/holm.vtt', state: 'failed' }])?.kind, 'gone');
		assert.equal(sourceChangeOf(ticked, [{ file: 'sources/other.vtt', state: 'read', sha256: 'bb' }])?.kind, 'gone');
	});

	it('holds where the source was only renamed', () => {
		assert.equal(sourceChangeOf(ticked, [{ file: 'sources/other.vtt', state: 'read', sha256: 'aa' }]), undefined);
	});
});
