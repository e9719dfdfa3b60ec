import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { bytesOf, reasonAgainst, utf16 } from './reading.js';

const WORDS = '“We’ll build it,” she said – at Åre.\r\n\r\nNobody asked.';

async function textOf(bytes: Uint8Array): Promise<string> {
	return (await readSource('talk.txt', bytes)).text;
}

describe('a text source is decoded', () => {
	it('from UTF-8', async () => {
		assert.equal(await textOf(bytesOf(WORDS)), WORDS);
	});

	it('from UTF-8 with a byte order mark, which is not counted', async () => {
		assert.equal(await textOf(bytesOf(`\ufeff${WORDS}`)), WORDS);
	});

	it('from UTF-16 of either byte order', async () => {
		assert.equal(await textOf(utf16(WORDS, 'little')), WORDS);
		assert.equal(await textOf(utf16(WORDS, 'big')), WORDS);
	});

	it('from Windows-1252, with its quotation marks and dashes', async () => {
		const bytes = Uint8Array.from([0x93, 0x57, 0x65, 0x92, 0x6c, 0x6c, 0x94, 0x20, 0x96, 0x20, 0xc5, 0x72, 0x65, 0x20, 0x80]);
		assert.equal(await textOf(bytes), '“We’ll” – Åre €');
	});

	it('with its line ends as they are', async () => {
		assert.equal(await textOf(bytesOf('One\r\ntwo\nthree\rfour')), 'One\r\ntwo\nthree\rfour');
	});

	it('and is known by the digest of its bytes', async () => {
		const { sha256 } = await readSource('talk.txt', bytesOf('abc'));
		assert.equal(sha256, 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
	});
});

describe('a text source is refused, with the reason,', () => {
	it('where it is empty', async () => {
		assert.equal(await reasonAgainst('talk.txt', ''), 'it is empty');
	});

	it('where nothing but white space is in it', async () => {
		assert.equal(await reasonAgainst('talk.txt', ' \r\n\t\n'), 'there is no text in it');
	});

	it('where its UTF-8 is broken', async () => {
		const bytes = Buffer.concat([Buffer.from('Åre, Östersund, Umeå\nand Lule'), Uint8Array.of(0xc3), Buffer.from(' by')]);
		assert.match(await reasonAgainst('talk.txt', bytes), /^its UTF-8 is broken in line 2;/);
	});

	it('where its UTF-16 is cut in half or broken', async () => {
		assert.match(await reasonAgainst('talk.txt', utf16('Hello', 'little').subarray(0, 7)), /^its UTF-16 is broken: .* cut in half$/);
		assert.match(await reasonAgainst('talk.txt', utf16('Hello\n\ud800 you', 'big')), /^its UTF-16 is broken in line 2;/);
	});

	it('where it is UTF-16 without a byte order mark', async () => {
		assert.match(await reasonAgainst('talk.txt', utf16('We will build it.', 'little').subarray(2)), /without a byte order mark/);
	});

	it('where it is a document, a picture or a recording by another name', async () => {
		assert.equal(await reasonAgainst('talk.txt', '%PDF-1.7 …'), 'it is no text but a PDF document');
		assert.equal(await reasonAgainst('talk.txt', '{\\rtf1 Hello}'), 'it is no text but a document in Rich Text Format');
		assert.equal(await reasonAgainst('talk.srt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)), 'it is no text but a picture');
	});

	it('where it is any bytes', async () => {
		const bytes = Uint8Array.from({ length: 4000 }, (_, index) => 1 + ((index * index * 7 + 13) % 255));
		assert.match(await reasonAgainst('talk.txt', bytes), /^it is no text: /);
	});

	it('where it is too large', async () => {
		assert.equal(await reasonAgainst('talk.txt', new Uint8Array(64_000_001)), 'it is too large: 65 MB, and at most 64 MB are read');
	});

	it('where its format is none that is read', async () => {
		assert.equal(await reasonAgainst('talk.odt', 'Hello'), 'sources are .txt, .md, .vtt, .srt, .json, .html, .htm, .docx, .pdf files');
	});
});
