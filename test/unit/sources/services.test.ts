import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { bytesOf, reasonAgainst } from './reading.js';

async function read(value: unknown): Promise<unknown[]> {
	const { text, segments } = await readSource('talk.json', bytesOf(JSON.stringify(value)));
	return segments.map(({ start, end, speaker, seconds }) => [speaker, seconds, text.slice(start, end)]);
}

const SPOKEN = [
	['S1', 1.5, 'We begin, then.'],
	['S2', 3, 'When?'],
];

/** Words and marks as items: what Amazon and Speechmatics have. */
function items(type: string, by: 'item' | 'alternative' | 'turn'): object[] {
	const item = (kind: string, content: string, start: number | undefined, speaker: string): object => ({
		type: kind,
		...(start !== undefined && { start_time: by === 'alternative' ? start : String(start) }),
		alternatives: [{ content, ...(by === 'alternative' && { speaker }) }],
		...(by === 'item' && { speaker_label: speaker }),
	});
	const mark = (content: string, speaker: string): object => item('punctuation', content, by === 'alternative' ? 2 : undefined, speaker);
	return [
		item(type, 'We', 1.5, 'S1'),
		item(type, 'begin', 1.8, 'S1'),
		mark(',', 'S1'),
		item(type, 'then', 2, 'S1'),
		mark('.', 'S1'),
		item(type, 'When', 3, 'S2'),
		mark('?', 'S2'),
	];
}

describe('a transcript of a service is read', () => {
	it('from Amazon Transcribe, word by word', async () => {
		const transcripts = [{ transcript: 'We begin, then. When?' }];
		assert.deepEqual(await read({ jobName: 'a', results: { transcripts, items: items('pronunciation', 'item') } }), SPOKEN);
		const turn = (speaker: string, ...times: string[]): object => ({
			speaker_label: speaker,
			items: times.map((time) => ({ start_time: time, speaker_label: speaker })),
		});
		const labels = { segments: [turn('S1', '1.5', '1.8', '2'), turn('S2', '3')] };
		assert.deepEqual(await read({ results: { transcripts, speaker_labels: labels, items: items('pronunciation', 'turn') } }), SPOKEN);
	});

	it('from Amazon Transcribe, sentence by sentence', async () => {
		const segments = [
			{ transcript: 'We begin, then.', start_time: '1.5', speaker_label: 'S1' },
			{ transcript: 'When?', start_time: '3.0', speaker_label: 'S2' },
		];
		assert.deepEqual(await read({ results: { items: items('pronunciation', 'item'), audio_segments: segments } }), SPOKEN);
	});

	it('from Speechmatics', async () => {
		assert.deepEqual(await read({ format: '2.9', results: items('word', 'alternative') }), SPOKEN);
	});

	it('from Google, each word once where it knows who speaks', async () => {
		const word = (text: string, startTime: string, speakerTag?: number): object => ({ word: text, startTime, speakerTag });
		const first = {
			alternatives: [{ transcript: 'We begin. When?', words: [word('We', '1.500s'), word('begin.', '2s'), word('When?', '3s')] }],
		};
		const last = { alternatives: [{ words: [word('We', '1.500s', 1), word('begin.', '2s', 1), word('When?', '3s', 2)] }] };
		assert.deepEqual(await read({ results: [first] }), [
			[undefined, 1.5, 'We begin.'],
			[undefined, 3, 'When?'],
		]);
		assert.deepEqual(await read({ response: { results: [first, last] } }), [
			['Speaker 1', 1.5, 'We begin.'],
			['Speaker 2', 3, 'When?'],
		]);
		assert.deepEqual(await read({ results: [{ alternatives: [{ transcript: 'We begin.' }] }] }), [[undefined, undefined, 'We begin.']]);
	});

	it('from Azure, by batch and by the fast interface', async () => {
		const recognizedPhrases = [{ speaker: 1, offsetInTicks: 15_000_000, nBest: [{ lexical: 'we begin', display: 'We begin.' }] }];
		assert.deepEqual(await read({ recognizedPhrases }), [['Speaker 1', 1.5, 'We begin.']]);
		const phrases = [{ speaker: 1, offsetMilliseconds: 1500, text: 'We begin.' }];
		assert.deepEqual(await read({ combinedPhrases: [{ text: 'We begin.' }], phrases }), [['Speaker 1', 1.5, 'We begin.']]);
	});

	it('from Rev, with the names of its speakers', async () => {
		const elements = [
			{ type: 'text', value: 'We', ts: 1.5 },
			{ type: 'punct', value: ' ' },
			{ type: 'text', value: 'begin', ts: 2 },
			{ type: 'punct', value: '. ' },
		];
		const monologues = [{ speaker: 0, elements }];
		assert.deepEqual(await read({ monologues, speakers: [{ id: 0, name: 'Anna' }] }), [['Anna', 1.5, 'We begin.']]);
		assert.deepEqual(await read({ monologues }), [['Speaker 0', 1.5, 'We begin.']]);
	});

	it('from Fireflies and YouTube', async () => {
		assert.deepEqual(await read([{ sentence: 'We begin.', startTime: '00:02', speaker_name: 'Anna' }]), [['Anna', 2, 'We begin.']]);
		const events = [
			{ tStartMs: 1500, segs: [{ utf8: 'We' }, { utf8: ' begin.' }] },
			{ tStartMs: 1900, segs: [{ utf8: '\n' }] },
		];
		assert.deepEqual(await read({ events }), [[undefined, 1.5, 'We begin.']]);
	});

	it('where somebody made a list of turns', async () => {
		const turns = [{ speaker: 'Anna', timestamp: '00:01:02', text: 'We begin.' }];
		for (const value of [turns, { transcript: turns }]) assert.deepEqual(await read(value), [['Anna', 62, 'We begin.']]);
	});
});

describe('a transcript of a service without words', () => {
	it('is refused', async () => {
		for (const value of [{ results: { items: [] } }, { monologues: [] }, { results: [{ alternatives: [{}] }] }])
			assert.match(await reasonAgainst('talk.json', JSON.stringify(value)), /^it is (?:no transcript: |a transcript without words)/);
	});
});
