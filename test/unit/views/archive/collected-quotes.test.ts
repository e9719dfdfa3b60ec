import assert from 'node:assert/strict';
import { collectedDocument, collectedSheet, firstPiece } from '../../../../src/views/archive/collected-quotes.js';
import { ENGLISH } from '../english.js';
import { BRANDAL, quoted } from './archived.js';

const LATEST = { path: 'mayor.md', date: '2024-05-02', headline: 'A new mayor' };

describe('everything that somebody said in a folder', () => {
	it('is listed by article, the latest first, in the order of each text', () => {
		const later = quoted('“Second.”', { span: { start: 90, end: 99 } });
		const quotes = [quoted('he would stay', { ...LATEST, kind: 'indirect' }), later, quoted('“First.”')];
		assert.equal(
			collectedDocument(BRANDAL, 'newsroom', quotes, ENGLISH).text,
			[
				'# Everything Edvard Brandal said in newsroom',
				'',
				'3 quotes in 2 articles, the latest first.',
				'',
				'## 2 May 2024 · A new mayor',
				'mayor.md',
				'',
				'he would stay (indirect quote)',
				'',
				'## 3 Jan 2020 · Council keeps the bridge',
				'2020/bridge.txt',
				'',
				'“First.”',
				'',
				'“Second.”',
				'',
			].join('\n'),
		);
	});

	it('leads from each headline and each quote to its place', () => {
		const { text, links } = collectedDocument(BRANDAL, 'newsroom', [quoted('“We will,” … “surely.”')], ENGLISH);
		assert.deepEqual(
			links.map(({ start, end, path, to, words }) => [text.slice(start, end), path, to.start, words]),
			[
				['3 Jan 2020 · Council keeps the bridge', '2020/bridge.txt', 10, '“We will,”'],
				['“We will,” … “surely.”', '2020/bridge.txt', 10, '“We will,”'],
			],
		);
	});

	it('shows what an article may hold to confuse as it is', () => {
		const { text } = collectedDocument(BRANDAL, 'news\u202Eroom', [quoted('“A\u202Eb”\n\n# no heading')], ENGLISH);
		assert.match(text, /in news‹U\+202E›room/);
		assert.match(text, /^“A‹U\+202E›b” # no heading$/m);
	});

	it('is a sheet that no spreadsheet takes for formulas', () => {
		const sheet = collectedSheet(BRANDAL, [quoted('=HYPERLINK("x")', { headline: '+1' })]);
		assert.match(sheet, /^\ufeffname,date,file,headline,speaker,kind,quote,start,end\r\n/);
		assert.match(sheet, /,'\+1,Brandal,direct,"'=HYPERLINK\(""x""\)",10,25\r\n$/);
	});

	it('the words of a quote that are looked for end where it is interrupted', () => {
		assert.deepEqual(['“We will,” … “surely.”', '“One\nline', ''].map(firstPiece), ['“We will,”', '“One', '']);
	});
});
