import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readSource } from '../../../src/sources/read-source.js';
import { SourceError } from '../../../src/sources/source-error.js';
import { SOURCE_EXTENSIONS } from '../../../src/sources/source-files.js';

/** Pieces of every format, whole and cut. */
const PIECES = [
	'HOLT: ',
	'Q. ',
	'(APPLAUSE)',
	'[',
	')',
	'>> ',
	'**Anna:** ',
	'---\n',
	'sources: a\n',
	'We begin.',
	'\n',
	'\r\n',
	'\r',
	'\u2028',
	' ',
	'\ufeff',
	'WEBVTT\n\n',
	'00:01.000 --> 00:02.000\n',
	'00:00:01,000 --> 00:00:02,000\n',
	'<v Anna>',
	'</v>',
	'<i>',
	'{\\an8}',
	'&gt;&gt;',
	'<p>',
	'</p>',
	'<div class="menu">',
	'<form>',
	'<!--',
	'-->',
	'<script>',
	'<p hidden>',
	'&amp;',
	'<meta charset="utf-16">',
	'{"segments": [',
	'{"text": "Hi", "start": 1}',
	']}',
	'{"results": {"utterances": []}}',
	'%PDF-1.4\n',
	'1 0 obj\n<< /Type /Catalog >>\nendobj\n',
	'trailer << /Root 1 0 R >>\n',
	'PK\u0003\u0004',
	'😀',
	'\ud800',
	'Åre',
	'](',
	'http://a',
	'<http',
	'…',
];

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => Buffer.from(pieces.join('')));
const documents = texts.map((text) => zipSync({ 'word/document.xml': strToU8(`<w:p><w:r><w:t>${text.toString()}</w:t></w:r></w:p>`) }));
const contents = fc.oneof(
	texts,
	fc.uint8Array({ maxLength: 400 }),
	documents,
	fc.tuple(documents, fc.nat(300)).map(([bytes, cut]) => bytes.subarray(0, cut)),
);

describe('any bytes by any name', () => {
	it('are a source with segments in order within its text, or are refused with a reason', async () => {
		await fc.assert(
			fc.asyncProperty(contents, fc.constantFrom(...SOURCE_EXTENSIONS, '.odt', ''), async (bytes, extension) => {
				const file = `talk${extension}`;
				try {
					const { text, segments } = await readSource(file, bytes);
					assert.ok(segments.length > 0);
					let last = 0;
					for (const { start, end } of segments) {
						assert.ok(last <= start && start < end && end <= text.length, `${start}–${end} of ${text.length} after ${last}`);
						assert.match(text.slice(start, end), /^\S(?:[^]*\S)?$/u);
						last = end;
					}
				} catch (error) {
					if (!(error instanceof SourceError)) throw error;
					assert.equal(error.file, file);
					assert.notEqual(error.reason, '');
				}
			}),
			{ numRuns: 400, seed: 20 },
		);
	});
});
