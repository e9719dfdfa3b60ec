import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../../src/sources/read-source.js';
import { reasonAgainst } from './reading.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function docx(content: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const document = `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${content}</w:body></w:document>`;
	return zipSync({
		'word/document.xml': strToU8(document),
		...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
	});
}

function paragraph(...runs: string[]): string {
	return `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
}

async function textOf(bytes: Uint8Array): Promise<string> {
	return (await readSource('talk.docx', bytes)).text;
}

describe('a Word document gives', () => {
	it('its paragraphs, with blank lines between them, and is no text file', async () => {
		const { text, isFileText } = await readSource('talk.docx', docx(paragraph('We be', 'gin &amp; end') + paragraph('in May.')));
		assert.deepEqual([text, isFileText], ['We begin & end\n\nin May.', false]);
	});

	it('its speakers', async () => {
		const { text, segments } = await readSource(
			'talk.docx',
			docx(paragraph('HOLT: When?') + paragraph('LIND: May.') + paragraph('HOLT: Oh.')),
		);
		assert.deepEqual(
			segments.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]),
			[
				['HOLT', 'When?'],
				['LIND', 'May.'],
				['HOLT', 'Oh.'],
			],
		);
	});

	it('lines and tabs as white space', async () => {
		const run = '<w:r><w:t>We</w:t><w:tab/><w:t>begin</w:t><w:br/><w:t>in May.</w:t></w:r>';
		assert.equal(await textOf(docx(`<w:p>${run}</w:p>`)), 'We begin\nin May.');
	});

	it('what was inserted, and not what was deleted or moved away', async () => {
		const changes =
			'<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never </w:delText></w:r></w:del>' +
			'<w:moveFrom><w:r><w:t>soon </w:t></w:r></w:moveFrom><w:ins><w:r><w:t>always </w:t></w:r></w:ins><w:r><w:t>begin.</w:t></w:r></w:p>';
		assert.equal(await textOf(docx(changes)), 'We always begin.');
	});

	it('one paragraph of two between which a tracked change takes the break away', async () => {
		const first = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">We begin </w:t></w:r></w:p>';
		assert.equal(await textOf(docx(first + paragraph('in May.') + paragraph('So we do.'))), 'We begin in May.\n\nSo we do.');
	});

	it('no headers, footers, comments and hidden words', async () => {
		const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>We lie.</w:t></w:r><w:r><w:t>We begin.</w:t></w:r></w:p>';
		const other = `<w:hdr ${NAMESPACE}>${paragraph('We lie.')}</w:hdr>`;
		const parts = { 'word/header1.xml': other, 'word/footer1.xml': other, 'word/comments.xml': other };
		assert.equal(await textOf(docx(hidden, parts)), 'We begin.');
	});
});

describe('a Word document is refused', () => {
	it('where it is a file of another kind', async () => {
		assert.equal(await reasonAgainst('talk.docx', '%PDF-1.7'), 'it is no Word document but a PDF document');
		assert.equal(await reasonAgainst('talk.docx', 'We begin.'), 'it is no Word document');
		assert.equal(await reasonAgainst('talk.docx', zipSync({ 'a.txt': strToU8('We begin.') })), 'it is no Word document');
	});

	it('where it is of before 2007, or encrypted', async () => {
		const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
		assert.equal(await reasonAgainst('talk.docx', ole), 'it is an Office document from before 2007; save it as .docx');
		assert.equal(await reasonAgainst('talk.docx', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])), 'it is encrypted');
		const zip = docx(paragraph('We begin.'));
		zip[6] = 1;
		assert.equal(await reasonAgainst('talk.docx', zip), 'it is encrypted');
	});

	it('where it is cut off', async () => {
		const bytes = docx(paragraph('We begin.'));
		assert.equal(
			await reasonAgainst('talk.docx', bytes.subarray(0, bytes.length / 2)),
			'it is broken: it cannot be read as a Word document',
		);
	});

	it('where it would fill the memory once it is unpacked', async () => {
		assert.match(await reasonAgainst('talk.docx', docx(paragraph(' '.repeat(30_000_000)))), /^it would be far too large/);
	});

	it('where there are no words in it', async () => {
		assert.equal(await reasonAgainst('talk.docx', docx('<w:p/>')), 'there is no text in it');
	});
});
