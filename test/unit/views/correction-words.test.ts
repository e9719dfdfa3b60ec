import assert from 'node:assert/strict';
import type { Correction, CorrectionStatement } from '../../../src/annotations.js';
import { inEnglish } from '../../../src/views/phrase.js';
import { correctionInWords } from '../../../src/views/correction-words.js';
import { plainLabel, plainLines } from '../../../src/views/plain-text.js';

const anchor = { start: 0, end: 9, exact: 'Ole Brann', prefix: '', suffix: '' };

function wordsFor(statement: CorrectionStatement): string {
	return correctionInWords({ ...statement, id: 'c1', at: '2026-03-01T10:00:00.000Z' } satisfies Correction, inEnglish);
}

describe('a correction in words', () => {
	it('says where its place is', () => {
		assert.deepEqual(
			[
				wordsFor({ kind: 'not-a-name', anchor }),
				wordsFor({ kind: 'type', anchor, type: 'place' }),
				wordsFor({ kind: 'same', anchor, other: anchor }),
				wordsFor({ kind: 'context', anchor, context: 'harbour master' }),
				wordsFor({ kind: 'context', anchor, context: null }),
				wordsFor({ kind: 'speaker', anchors: [anchor], speaker: null }),
				wordsFor({ kind: 'speaker', anchors: [anchor], speaker: null, sourceText: 'an aide' }),
				wordsFor({ kind: 'ignored', anchors: [anchor], check: 'unpaired-marks' }),
				wordsFor({ kind: 'ignored', anchors: [anchor], check: 'unpaired-marks', reason: 'a song title' }),
				wordsFor({ kind: 'ignored', anchors: [anchor], check: 'quote-altered', text: '“No,”', reason: 'agreed' }),
				wordsFor({ kind: 'checked', anchors: [anchor], subject: 'name', by: 'Ida', text: 'Ole Brann' }),
				wordsFor({ kind: 'source', file: 'sources/brann.vtt' }),
			],
			[
				'not a name',
				'place',
				'the same as “Ole Brann”',
				'context: harbour master',
				'no context',
				'said by nobody named',
				'said by “an aide”',
				'finding ignored',
				'finding ignored: a song title',
				'accepted as edited: agreed',
				'checked by Ida',
				'source: sources/brann.vtt',
			],
		);
	});
});

describe('a label', () => {
	it('shows what would draw an icon or turn the line round as it stands', () => {
		assert.equal(plainLabel('\u202EOle $(bug)').replaceAll('\u2060', ''), '‹U+202E›Ole $(bug)');
		assert.doesNotMatch(plainLabel('$(bug) $(sync~spin)'), /\$\(/);
	});

	it('keeps words that run from right to left from what stands around them', () => {
		assert.equal(plainLabel('محمد علي'), '\u2068محمد علي\u2069');
	});

	it('keeps its lines', () => {
		assert.equal(plainLines('Ole Brann\n3 mentions'), 'Ole Brann\n3 mentions');
	});
});
