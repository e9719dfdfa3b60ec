import assert from 'node:assert/strict';
import type { ArchiveName } from '../../../../src/archive/archive.js';
import { archiveCardLine } from '../../../../src/views/archive/card-line.js';
import { textOf } from '../../../../src/views/phrase.js';
import { ENGLISH } from '../english.js';
import { BRANDAL } from './archived.js';

/** The line as one reads it. */
function lineOf(name: ArchiveName, isThisArticleIn = true): string | undefined {
	const line = archiveCardLine(name, isThisArticleIn, 'he', ENGLISH);
	return (
		line &&
		[[line.articles], line.more]
			.filter((runs) => runs.length > 0)
			.map(textOf)
			.join(' · ')
	);
}

describe('what the archive adds to a card', () => {
	it('says how many articles since when, what was said last, and how many quotes', () => {
		assert.equal(lineOf(BRANDAL), '12 articles since 2019 · last: deputy mayor (3 Jan 2020) · 31 quotes in all');
	});

	it('leaves out what is not known', () => {
		const { id, name, type } = BRANDAL;
		const short: ArchiveName = { id, name, type, articles: 12, quotes: 0 };
		assert.equal(lineOf(short), '12 articles');
		assert.equal(lineOf({ ...short, quotes: 1, lastContext: 'deputy mayor' }), '12 articles · last: deputy mayor · 1 quote in all');
	});

	it('names one year where all articles are of it', () => {
		assert.match(lineOf({ ...BRANDAL, first: '2020-01-03', last: '2020-12-30' }) ?? '', /^12 articles in 2020 ·/);
	});

	it('is not there where the archive has nothing but this article', () => {
		assert.equal(lineOf({ ...BRANDAL, articles: 1 }), undefined);
		assert.match(lineOf({ ...BRANDAL, articles: 1 }, false) ?? '', /^1 article since 2019/);
	});

	it('leads to the archive, and to all quotes by the pronoun of the article', () => {
		const line = archiveCardLine(BRANDAL, true, 'she', ENGLISH);
		assert.deepEqual(
			[line?.articles ?? { text: '' }, ...(line?.more ?? [])].flatMap(({ action, title }) => (action ? [[action, title]] : [])),
			[
				['showInArchive', 'Show in the archive'],
				['showQuotesInFolder', 'Everything she said in this folder'],
			],
		);
	});
});
