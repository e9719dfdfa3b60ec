import assert from 'node:assert/strict';
import type { Annotations, Structure } from '../../../src/annotations.js';
import { quoteSheet } from '../../../src/formats/csv.js';
import { proofPage } from '../../../src/formats/html.js';
import { Cards } from '../../../src/views/card.js';
import { runChecks } from '../../../src/views/checks/all.js';
import { AnnotationIndex } from '../../../src/views/navigation.js';
import { outlineOf } from '../../../src/views/outline.js';
import { textOf } from '../../../src/views/phrase.js';
import { ENGLISH } from './english.js';
import { tagged } from './tagged.js';

const { text: TEXT, annotations: PLAIN } = tagged('Alpha beta gamma delta.\n\n[[Epsilon|p1]] said: <q1>“Zeta.”</q1>', {
	p1: { name: 'Epsilon', evidence: ['said'] },
});

/** Blocks that say something else than the text: its first half is four of them, the headline stands in the middle. */
const STRUCTURE: Structure = {
	headline: { start: 6, end: 10 },
	blocks: [
		{ start: 0, end: 5, kind: 'metadata', sentences: [{ start: 0, end: 5 }] },
		{ start: 6, end: 10, kind: 'headline', sentences: [{ start: 6, end: 10 }] },
		{ start: 11, end: 16, kind: 'junk', sentences: [] },
		{ start: 17, end: 44, kind: 'body', sentences: [{ start: 30, end: 38 }] },
	],
	unpaired: [{ start: 0, end: 5, fault: 'unopened' }],
};

const ARTICLE: Annotations = { ...PLAIN, structure: STRUCTURE };

describe('what is shown of an article’s structure', () => {
	it('comes from the annotations and not from the text: outline', () => {
		const lines = outlineOf(TEXT, new AnnotationIndex(ARTICLE), ENGLISH);
		assert.deepEqual(
			lines.map(({ kind, label }) => [kind, label]),
			[
				['paragraph', '¶ 1 Alpha'],
				['headline', 'beta'],
				['paragraph', '¶ 3 gamma'],
				['paragraph', '¶ 4 delta. Epsilon said: “Zeta'],
			],
		);
	});

	it('comes from the annotations and not from the text: evidence', () => {
		const lines = new Cards(TEXT, ARTICLE, ENGLISH).at(TEXT.indexOf('Epsilon'))?.lines ?? [];
		assert.equal(textOf(lines[0] ?? []), '“on said:” ¶4');
	});

	it('comes from the annotations and not from the text: checks', () => {
		const found = runChecks(TEXT, new AnnotationIndex(ARTICLE), (id) => id === 'unpaired-marks');
		assert.deepEqual(
			found.map(({ start, end }) => TEXT.slice(start, end)),
			['Alpha'],
		);
	});

	it('comes from the annotations and not from the text: quote sheet and proof', () => {
		assert.match(quoteSheet(ARTICLE, TEXT), /“Zeta.”,4,/u);
		assert.equal(proofPage(ARTICLE, TEXT).match(/<p dir/gu)?.length, 4);
	});

	it('is one paragraph where a document of an earlier edition has none', () => {
		const earlier = { ...PLAIN, structure: undefined };
		assert.deepEqual(
			outlineOf(TEXT, new AnnotationIndex(earlier), ENGLISH).map(({ label }) => label),
			['¶ 1 Alpha beta gamma delta. Epsilon said: “Zeta.”'],
		);
	});
});
