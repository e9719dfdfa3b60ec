import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { bytesOf, reasonAgainst } from './reading.js';

async function read(value: unknown): Promise<unknown[]> {
	const { text, segments } = await readSource('talk.json', bytesOf(JSON.stringify(value)));
	return segments.map(({ start, end, speaker, seconds }) => [speaker, seconds, text.slice(start, end)]);
}

const EXPECTED = [
	['Anna', 1.5, 'We begin.'],
	['Per', 3, 'When?'],
];

describe('a transcript in JSON is read', () => {
	it('from Whisper', async () => {
		const segments = [
			{ id: 0, start: 1.5, end: 3, text: ' We begin.', speaker: 'Anna' },
			{ id: 1, start: 3, end: 4, text: ' When?', speaker: 'Per' },
		];
		assert.deepEqual(await read({ text: 'We begin. When?', segments, language: 'en' }), EXPECTED);
	});

	it('from whisper.cpp, by offsets or by time codes', async () => {
		const transcription = [
			{ timestamps: { from: '00:00:01,500', to: '00:00:03,000' }, offsets: { from: 1500, to: 3000 }, text: ' We begin.', speaker: 'Anna' },
			{ timestamps: { from: '00:00:03,000', to: '00:00:04,000' }, text: ' When?', speaker: 'Per' },
		];
		assert.deepEqual(await read({ transcription }), EXPECTED);
	});

	it('from AssemblyAI', async () => {
		const utterances = [
			{ speaker: 'Anna', start: 1500, text: 'We begin.' },
			{ speaker: 'Per', start: 3000, text: 'When?' },
		];
		assert.deepEqual(await read({ utterances }), EXPECTED);
	});

	it('from Deepgram, whose speakers are numbers', async () => {
		const utterances = [{ speaker: 0, start: 1.5, transcript: 'We begin.' }];
		assert.deepEqual(await read({ results: { utterances } }), [['Speaker 0', 1.5, 'We begin.']]);
	});

	it('word by word: sentence by sentence and speaker by speaker, with the time of the first word', async () => {
		const words = [
			{ word: 'We', start: 1.5, speaker: 'Anna' },
			{ word: 'begin.', start: 2, speaker: 'Anna' },
			{ word: 'When?', start: 3, speaker: 'Per' },
		];
		assert.deepEqual(await read(words), EXPECTED);
		assert.deepEqual(await read({ text: 'We begin. When?', words }), EXPECTED);
	});

	it('from ElevenLabs, whose spaces are words', async () => {
		const words = [
			{ text: 'We', start: 1.5, type: 'word', speaker_id: 'Anna' },
			{ text: ' ', start: 1.9, type: 'spacing', speaker_id: 'Anna' },
			{ text: 'begin.', start: 2, type: 'word', speaker_id: 'Anna' },
			{ text: 'When?', start: 3, type: 'word', speaker_id: 'Per' },
		];
		assert.deepEqual(await read({ language_code: 'eng', words }), EXPECTED);
	});

	it('from Deepgram and AssemblyAI that were not asked for utterances', async () => {
		const words = [
			{ word: 'we', punctuated_word: 'We', start: 1.5 },
			{ word: 'begin', punctuated_word: 'begin.', start: 2 },
		];
		const expected = [[undefined, 1.5, 'We begin.']];
		assert.deepEqual(await read({ results: { channels: [{ alternatives: [{ transcript: 'We begin.', words }] }] } }), expected);
		const timed = [
			{ text: 'We', start: 1500 },
			{ text: 'begin.', start: 2000 },
		];
		assert.deepEqual(await read({ utterances: null, words: timed }), expected);
	});

	it('word by word without full stops, with a time every few words', async () => {
		const words = Array.from({ length: 50 }, (_, at) => ({ word: `word${at}`, start: at }));
		assert.deepEqual(
			(await read({ words })).map((segment) => (segment as unknown[])[1]),
			[0, 20, 40],
		);
	});

	it('with the speaker of its words, where a segment of WhisperX has none', async () => {
		const segment = { start: 1.5, text: 'We begin.', words: ['We', 'begin.'].map((word) => ({ word, speaker: 'Anna' })) };
		assert.deepEqual(await read({ segments: [segment] }), [EXPECTED[0]]);
	});

	it('without speakers and times where it has none', async () => {
		assert.deepEqual(await read({ segments: [{ text: 'We begin.' }] }), [[undefined, undefined, 'We begin.']]);
	});

	it('as text in which each turn is a paragraph after its speaker’s name', async () => {
		const segments = ['We', 'begin.'].map((text) => ({ text, speaker: 'Anna' }));
		const { text, isFileText } = await readSource(
			'talk.json',
			bytesOf(JSON.stringify({ segments: [...segments, { text: 'Oh.', speaker: 'Per' }] })),
		);
		assert.deepEqual([text, isFileText], ['Anna: We begin.\n\nPer: Oh.', false]);
	});
});

describe('a file of JSON is refused', () => {
	it('where it is none', async () => {
		assert.match(await reasonAgainst('talk.json', '{"segments": ['), /^it is no JSON \(/);
	});

	it('where it is no transcript, with what is missing', async () => {
		assert.match(await reasonAgainst('talk.json', '{"talk": []}'), /^it is no transcript: it has none of `segments` \(Whisper\)/);
		assert.match(await reasonAgainst('talk.json', '[1]'), /^it is no transcript: /);
		assert.equal(
			await reasonAgainst('talk.json', '{"segments": [{"text": "Hi"}, {"start": 1}]}'),
			'it is no transcript that is known: `segments.1.text` is missing',
		);
	});

	it('where it has no words', async () => {
		assert.equal(await reasonAgainst('talk.json', '{"segments": []}'), 'it is a transcript without words');
	});
});
