import assert from 'node:assert/strict';
import { legendPage, legendRows, sampleImage } from '../../../src/views/legend.js';
import { SHOWN_VERDICTS, VERDICT_SIGNS, verdictExplained } from '../../../src/views/verdicts.js';
import { MARK_KINDS } from '../../../src/views/marks.js';
import { ENGLISH } from './english.js';

describe('the legend', () => {
	it('has a sample of every kind of mark', () => {
		assert.deepEqual(
			legendRows(ENGLISH).map(({ kind }) => kind),
			MARK_KINDS,
		);
	});

	it('shows each line in the colours of the theme, and says what is switched off', () => {
		const page = legendPage(ENGLISH, (kind) => kind !== 'dates');
		assert.ok(page.includes('border-bottom: 2px solid var(--vscode-copydesk-person)'));
		assert.ok(page.includes('background: var(--vscode-copydesk-quoteBackground)'));
		assert.deepEqual(page.match(/Date <small>switched off/gu)?.length, 1);
	});

	it('lists the signs of the verdicts with their names and meanings, and says where they are switched off', () => {
		const page = legendPage(ENGLISH, (kind) => kind !== 'verdicts');
		for (const verdict of SHOWN_VERDICTS) {
			assert.ok(page.includes(`>${VERDICT_SIGNS[verdict]}</span>`), verdict);
			assert.ok(page.includes(verdictExplained(verdict, ENGLISH)), verdict);
		}
		assert.ok(page.includes('color: var(--vscode-copydesk-verdict\\.notFound, var(--vscode-copydesk-verdict-notFound))'));
		assert.ok(page.includes('held against sources <small>switched off</small></h2>'));
	});

	it('makes pictures of the samples where no style sheet reaches', () => {
		const images = legendRows(ENGLISH).map((row) => sampleImage(row, (color) => color, 'black'));
		assert.equal(new Set(images).size, images.length);
		for (const image of images) assert.ok(image.startsWith('<svg ') && image.endsWith('</svg>'));
	});
});
