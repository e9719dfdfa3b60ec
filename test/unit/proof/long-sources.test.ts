import assert from 'node:assert/strict';
import { proved, verdictOf, type Files } from './proved.js';

/** Days of a council’s talk: more words than a phrase needs to stand there by chance. */
const FILLING = Array.from(
	{ length: 1300 },
	(_, day) => `On day ${day} of the talks we heard about ${day + 3} roads, I hope not for the last time.`,
).join('\n');
const SPEECH = `We will rebuild the old harbour wall before the winter. Nobody believes that this is the end of the dispute.
The pumps are tired, and so are the people who run them.\n${FILLING}\nThat is where we stand.\n`;
const UNLABELLED: Files = { 'council.txt': SPEECH };
const NAMED: Files = { 'speech-okonjo.txt': SPEECH };
const LABELLED: Files = {
	'council.txt': `MAYOR BRANDT: ${SPEECH.replaceAll('\n', ' ')}\n\nCLERK: The meeting is closed.\n\nMAYOR BRANDT: The numbers do not add up.\n\nMAYOR BRANDT: Good night.\n`,
};

describe('A changed quotation of few words against sources of many', () => {
	it('is not found where nothing says that the source is its speaker’s', async () => {
		assert.equal(await verdictOf('this is the beginning of the dispute', 'Ada Okonjo', UNLABELLED), 'not-found');
	});

	it('is altered where the file is named after its speaker', async () => {
		assert.equal(await verdictOf('this is the beginning of the dispute', 'Ada Okonjo', NAMED), 'altered');
	});

	it('is not found where a label names somebody else', async () => {
		assert.equal(await verdictOf('this is the beginning of the dispute', 'Ada Okonjo', LABELLED), 'not-found');
	});

	it('is altered against a short source, whoever speaks there', async () => {
		assert.equal(await verdictOf('this is the beginning of the dispute', 'Ada Okonjo', { 'note.txt': SPEECH.slice(0, 200) }), 'altered');
	});

	it('is not found where somebody else says five words, which are shown with who says them', async () => {
		const { verdict, nearest } = await proved('The numbers do not add', 'Ada Okonjo', LABELLED);
		assert.deepEqual([verdict, nearest?.speaker], ['not-found', 'MAYOR BRANDT']);
		assert.match(nearest?.text ?? '', /numbers do not add/);
	});

	it('is not found with fewer than five words, though its speaker speaks', async () => {
		assert.equal(await verdictOf('end of the roads', 'Ada Okonjo', NAMED), 'not-found');
	});
});

describe('A changed quotation of everyday words against sources of many', () => {
	it('is not found where more than a word is changed, though its speaker speaks', async () => {
		assert.equal(await verdictOf('we heard about those roads, I hope not for a last time', 'Ada Okonjo', NAMED), 'not-found');
	});

	it('is altered where its other words are rare', async () => {
		assert.equal(await verdictOf('The old pumps are tired, and so are those people who run them.', 'Ada Okonjo', NAMED), 'altered');
	});
});

describe('A quotation around an attribution, of which long sources have one piece', () => {
	it('is altered, and shows what nobody said', async () => {
		const words = 'Bad times are coming, // Nobody here believes that this is the end of the dispute.';
		assert.equal(await verdictOf(words, 'Ada Okonjo', NAMED), 'altered');
	});

	it('is not found where that piece is of a few words', async () => {
		assert.equal(await verdictOf('Bad and worse times are coming soon, // so that is where we stand.', 'Ada Okonjo', NAMED), 'not-found');
	});
});

describe('A quotation that long sources have in two places by chance', () => {
	it('is not found where it is short and changed', async () => {
		assert.equal(await verdictOf('the old pumps, and that is where we end', 'Ada Okonjo', NAMED), 'not-found');
	});

	it('is not found where nobody of the two is its speaker', async () => {
		assert.equal(await verdictOf('the old harbour wall, the end of the dispute', 'Lena Brandvold', NAMED), 'not-found');
	});

	it('is not stitched from one place that has its words once', async () => {
		assert.equal(await verdictOf('The pumps are tired. The pumps are tired.', 'Ada Okonjo', NAMED), 'not-found');
	});
});

describe('A quotation of which long sources have one part', () => {
	it('is not held against a patchwork of other words for the rest', async () => {
		const welcome = 'LENA: So now that we all welcome the next mayor of the harbour, Jo Brandvold, and the band, please rise.';
		const files = { ...NAMED, 'rally.txt': `${FILLING}\n${welcome}\n` };
		const words =
			'Ida Sand is now ready and poised to become the next mayor of the district, but nobody believes that this is the end of the dispute';
		const { verdict, places } = await proved(words, 'Ada Okonjo', files);
		assert.deepEqual([verdict, places.map(({ file }) => file)], ['altered', ['speech-okonjo.txt']]);
	});
});

describe('A quotation of which the greater part is in no source', () => {
	it('is not found where somebody else says ten words of it', async () => {
		const words = 'Let me say to you all, as clearly as I ever said it, that nobody believes that this is the end of the dispute';
		assert.equal(await verdictOf(words, 'Lena Brandvold', UNLABELLED), 'not-found');
	});

	it('is altered where its speaker says them', async () => {
		const words = 'Let me say to you all, as clearly as I ever said it, that nobody believes that this is the end of the dispute';
		assert.equal(await verdictOf(words, 'Ada Okonjo', NAMED), 'altered');
	});
});

describe('Words that long sources have by chance', () => {
	it('are not said by another where they are five', async () => {
		assert.equal(await verdictOf('that is where we stand', 'Ada Okonjo', LABELLED), 'not-found');
		assert.equal(await verdictOf('The numbers don’t add up.', 'Ada Okonjo', LABELLED), 'not-found');
	});

	it('are said by another where they are a sentence', async () => {
		assert.equal(await verdictOf('We will rebuild the old harbour wall before the winter.', 'Ada Okonjo', LABELLED), 'said-by-another');
	});

	it('are not stitched where each piece is a common phrase', async () => {
		assert.equal(await verdictOf('I hope not for. I hope not for.', 'Ada Okonjo', NAMED), 'not-found');
	});

	it('are not found where they are a word or two that nothing says its speaker said, and are shown', async () => {
		for (const files of [UNLABELLED, LABELLED]) {
			const { verdict, nearest } = await proved('dispute', 'Ada Okonjo', files);
			assert.equal(verdict, 'not-found');
			assert.match(nearest?.text ?? '', /end of the dispute/);
		}
	});

	it('are verbatim where they are a word or two of their speaker, by the name of the file or by a label', async () => {
		assert.equal(await verdictOf('dispute', 'Ada Okonjo', NAMED), 'verbatim');
		assert.equal(await verdictOf('dispute', 'Lena Brandt', LABELLED), 'verbatim');
	});

	it('are not found where they are few that many say, and nothing says that their speaker does', async () => {
		for (const files of [UNLABELLED, LABELLED]) assert.equal(await verdictOf('not for the last time', 'Ada Okonjo', files), 'not-found');
		assert.equal(await verdictOf('not for the last time', 'Ada Okonjo', NAMED), 'verbatim');
	});

	it('are verbatim where a source quotes the word or two', async () => {
		const quoted = `${SPEECH}\nHe called it a “dispute” and went home.\n`;
		assert.equal(await verdictOf('dispute', 'Ada Okonjo', { 'council.txt': quoted }), 'verbatim');
	});

	it('are verbatim where the article names nobody who says a word or two', async () => {
		assert.equal(await verdictOf('dispute', null, UNLABELLED), 'verbatim');
	});

	it('are verbatim in short sources, however few they are', async () => {
		assert.equal(await verdictOf('dispute', 'Ada Okonjo', { 'note.txt': SPEECH.slice(0, 200) }), 'verbatim');
	});

	it('are verbatim where nothing differs', async () => {
		assert.equal(await verdictOf('the old harbour wall', 'Ada Okonjo', UNLABELLED), 'verbatim');
	});
});
