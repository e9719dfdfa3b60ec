import assert from 'node:assert/strict';
import * as v from 'valibot';
import { verificationSchema } from '../../src/cli/verify-schema.js';
import { verify, type SourceFile } from '../../src/library/library.js';

const TEXT =
	'NORTHBY, 14 March 2023 - “The bridge stays where it is,” said Edvard Brandal, the mayor of Northby.\n\n' +
	'“We built it together in the year of the flood,” said Ida Low, a teacher.\n';
const TAPE: SourceFile = {
	file: 'tape.txt',
	content: 'BRANDAL: The bridge stays where it is.\nQ: Why?\nBRANDAL: It is old.\nQ: Thank you.\n',
};
const RELEASE: SourceFile = {
	file: 'release.md',
	content: new TextEncoder().encode('The council met.\n\n“We built it together in the year of the flood,” said Ida Low.\n'),
};

describe('verify in the library', () => {
	it('gives verdicts with places, as text or bytes are handed in', async () => {
		const verification = await verify(TEXT, [TAPE, RELEASE], { model: null, file: 'bridge.txt' });
		assert.equal(verification.article, 'bridge.txt');
		assert.deepEqual(
			verification.quotes.map(({ verdict, places }) => [verdict, places[0]?.file, places[0]?.line]),
			[
				['verbatim', 'tape.txt', 1],
				['verbatim', 'release.md', 3],
			],
		);
		assert.ok(v.is(verificationSchema, verification));
	});

	it('says which source cannot be read', async () => {
		const recording = { file: 'tape.mp3', content: new Uint8Array([1, 2, 3]) };
		await assert.rejects(verify(TEXT, [TAPE, recording], { model: null }), { name: 'SourceError', file: 'tape.mp3' });
	});

	it('has no verdicts without sources', async () => {
		assert.deepEqual((await verify(TEXT, [], { model: null })).quotes, []);
	});
});
