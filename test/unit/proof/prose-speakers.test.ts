import assert from 'node:assert/strict';
import type { QuoteProof } from '../../../src/annotations.js';
import { prove, SourceIndex, type SpeakerLookup } from '../../../src/proof/prove.js';
import { readSource } from '../../../src/sources/read-source.js';

const RELEASE =
	'The council met.\n\n“We built it together in the year of the flood,” said Ida Low.\n\nThe mayor showed the guests the mill that his father sold.\n';

/** The proof of words against a press release in which Ida Low is known to say what stands between the marks; and how often that was asked. */
async function provedByRelease(words: string, text = RELEASE): Promise<QuoteProof & { readonly asked: number }> {
	let asked = 0;
	const attribution: SpeakerLookup = (source, at) => {
		asked++;
		const isQuoted = source.text.indexOf('“') < at.start && at.end <= source.text.indexOf('”');
		return Promise.resolve(isQuoted ? 'Ida Low' : undefined);
	};
	const index = new SourceIndex([await readSource('release.md', new TextEncoder().encode(text))]);
	const piece = `“${words}”`;
	const speaker = { names: ['Ida Low'], description: null, isPerson: true };
	const quotation = { id: 'q1', quotes: ['q1'], spans: [{ start: 0, end: piece.length }], pieces: [piece], names: [], speaker };
	const [proof] = await prove([quotation], index, attribution);
	if (!proof) throw new Error('there is no proof');
	return { ...proof, asked };
}

describe('who speaks in the prose of a press release', () => {
	it('is named where the article changed the words', async () => {
		const { verdict, places } = await provedByRelease('We built it alone in the year of the flood');
		assert.deepEqual([verdict, places[0]?.speaker], ['altered', 'Ida Low']);
	});

	it('is named at the nearest passage of a quotation that is not found', async () => {
		const { verdict, nearest } = await provedByRelease(
			'Nobody but the miller and his sons would have slept in the year of the flood without a boat',
		);
		assert.deepEqual([verdict, nearest?.speaker], ['not-found', 'Ida Low']);
	});

	it('is nobody where the words are the release’s own', async () => {
		const { verdict, places } = await provedByRelease('The mayor showed the guests the mill that his brother sold');
		assert.deepEqual([verdict, places[0]?.speaker], ['altered', undefined]);
	});

	it('is not looked for in a speech, which has no marks', async () => {
		const { verdict, asked } = await provedByRelease('We built it alone in the year of the flood', RELEASE.replace(/[“”]/g, ''));
		assert.deepEqual([verdict, asked], ['altered', 0]);
	});
});
