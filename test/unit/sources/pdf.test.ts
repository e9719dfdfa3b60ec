import assert from 'node:assert/strict';
import PDFDocument from 'pdfkit';
import { readSource } from '../../../src/sources/read-source.js';
import { reasonAgainst } from './reading.js';

/** A document of pages of lines, each at a height of its own. */
async function pdf(pages: readonly (readonly string[])[], options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
	const document = new PDFDocument({ autoFirstPage: false, ...options });
	const chunks: Buffer[] = [];
	document.on('data', (chunk: Buffer) => chunks.push(chunk));
	const ended = new Promise((resolve) => document.on('end', resolve));
	for (const lines of pages) {
		document.addPage().fontSize(12);
		let y = 100;
		for (const line of lines) {
			if (line !== '') document.text(line, 72, y, { lineBreak: false });
			y += 14;
		}
	}
	document.end();
	await ended;
	return Buffer.concat(chunks);
}

async function textOf(...pages: string[][]): Promise<string> {
	return (await readSource('minutes.pdf', await pdf(pages))).text;
}

describe('a PDF document gives', () => {
	it('running text, with blank lines between paragraphs, and is no text file', async () => {
		const { text, isFileText } = await readSource('minutes.pdf', await pdf([['We begin in May,', 'she said.', '', '', 'Nobody asked.']]));
		assert.deepEqual([text, isFileText], ['We begin in May, she said.\n\nNobody asked.', false]);
	});

	it('words that the end of a line cuts as one', async () => {
		assert.equal(await textOf(['The conserva-', 'tion of Visby-', 'Town.']), 'The conservation of Visby- Town.');
	});

	it('numbers of two words that the end of a line cuts as they are', async () => {
		assert.equal(await textOf(['We begin on the twenty-', 'first of May.']), 'We begin on the twenty-first of May.');
	});

	it('speakers at the start of lines', async () => {
		const { text, segments } = await readSource('minutes.pdf', await pdf([['HOLT: When do', 'we begin?', 'LIND: In May.', 'HOLT: Oh.']]));
		assert.deepEqual(
			segments.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]),
			[
				['HOLT', 'When do we begin?'],
				['LIND', 'In May.'],
				['HOLT', 'Oh.'],
			],
		);
	});

	it('the page of each passage, also of a sentence that runs from one to the next', async () => {
		const { text, segments } = await readSource(
			'minutes.pdf',
			await pdf([
				['We begin', 'the restora-'],
				['tion in May.', '', '', 'Nobody asked.'],
			]),
		);
		assert.deepEqual(
			segments.map(({ start, end, page }) => [page, text.slice(start, end)]),
			[
				[1, 'We begin the restoration'],
				[2, 'in May.'],
				[2, 'Nobody asked.'],
			],
		);
	});

	it('no heads that two pages share, and no numbers of lines', async () => {
		assert.equal(
			await textOf(['Council of Visby', '', 'We begin in', '', 'Draft 1'], ['Council of Visby', '', 'May, she said.', '', 'Draft 2']),
			'We begin in May, she said.',
		);
		assert.equal(await textOf(['1 We begin', '2 in May,', '3 or in June,', '4 she said.']), 'We begin in May, or in June, she said.');
	});

	it('no page numbers and running heads', async () => {
		const pages = ['One.', 'Two.', 'Three.', 'Four.'].map((words, index) => [
			'Harbour Committee',
			'',
			'',
			words,
			'',
			'',
			`Page ${index + 1} of 4`,
		]);
		assert.equal(await textOf(...pages), 'One.\n\nTwo.\n\nThree.\n\nFour.');
	});
});

describe('a PDF document is refused', () => {
	it('where it is encrypted', async () => {
		const bytes = await pdf([['We begin.']], { userPassword: 'secret' });
		assert.equal(await reasonAgainst('minutes.pdf', bytes), 'it is encrypted: it asks for a password');
	});

	it('where its pages are pictures', async () => {
		assert.equal(await reasonAgainst('minutes.pdf', await pdf([[], []])), 'it holds pictures of pages and no text');
	});

	it('where it is broken', async () => {
		assert.equal(await reasonAgainst('minutes.pdf', '%PDF-1.7\n1 0 obj <<'), 'it is broken: it cannot be read as a PDF document');
	});

	it('where it is a file of another kind', async () => {
		assert.equal(await reasonAgainst('minutes.pdf', 'PK\u0003\u0004'), 'it is no PDF document but a ZIP archive or an Office document');
		assert.equal(await reasonAgainst('minutes.pdf', 'We begin.'), 'it is no PDF document');
	});
});
