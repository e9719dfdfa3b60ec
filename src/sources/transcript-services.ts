/** What services of transcription write as JSON, each in lists and fields of its own, as words or sentences in order. */
import { secondsOf } from './time-code.js';

/** A word or a sentence as a service has it. */
export interface ServicePiece {
	readonly text: string;
	/** In seconds. */
	readonly start: number | undefined;
	readonly speaker: string | number | undefined;
}

/** All that a service has. */
export interface ServicePieces {
	readonly pieces: readonly ServicePiece[];
	/** Whether each is a word, without those that it makes a sentence with. */
	readonly areWords: boolean;
}

/** The pieces of a transcript by Amazon, Google, Azure, Rev, Speechmatics, Fireflies or YouTube, or one that was made by hand; undefined where it is by none of them. */
export function serviceTranscript(value: unknown): ServicePieces | undefined {
	for (const { list, text, start, unit = 1 } of SENTENCES) {
		const pieces = (list === '' ? listAt(value) : listAt(value, ...list.split('.'))).map((record) => ({
			text: textAt(record, ...text.split('.')),
			start: timeOf(at(record, start), unit),
			speaker: speakerOf(record),
		}));
		if (pieces.some((piece) => piece.text !== '')) return { pieces, areWords: false };
	}
	const words = [wordsOfItems(value), wordsOfMonologues(value), wordsOfEvents(value)].find(({ length }) => length > 0);
	return words ? { pieces: words, areWords: true } : resultsOf(value);
}

/** Services that have sentences: where their list is, and in it the words and their time; `unit` in seconds. */
const SENTENCES: readonly { readonly list: string; readonly text: string; readonly start: string; readonly unit?: number }[] = [
	{ list: 'results.audio_segments', text: 'transcript', start: 'start_time' },
	{ list: 'recognizedPhrases', text: 'nBest.0.display', start: 'offsetInTicks', unit: 1e-7 },
	{ list: 'phrases', text: 'text', start: 'offsetMilliseconds', unit: 1e-3 },
	{ list: 'sentences', text: 'text', start: 'start_time' },
	{ list: '', text: 'sentence', start: 'startTime' },
	{ list: '', text: 'text', start: 'timestamp' },
	{ list: 'transcript', text: 'text', start: 'timestamp' },
];

/** Amazon and Speechmatics have words and marks as items of one list. */
function wordsOfItems(value: unknown): readonly ServicePiece[] {
	const isItem = (record: unknown): boolean => /^(?:pronunciation|word)$/.test(textAt(record, 'type'));
	const items = [listAt(value, 'results', 'items'), listAt(value, 'results')].find((list) => list.some(isItem)) ?? [];
	const turns = listAt(value, 'results', 'speaker_labels', 'segments').flatMap((segment) => listAt(segment, 'items'));
	const speakers = new Map(turns.map((turn) => [at(turn, 'start_time'), speakerOf(turn)]));
	return withMarks(items, 'punctuation', (item) => ({
		text: textAt(item, 'alternatives', '0', 'content'),
		start: timeOf(at(item, 'start_time')),
		speaker: speakerOf(item) ?? speakerOf(at(item, 'alternatives', '0')) ?? speakers.get(at(item, 'start_time')),
	}));
}

/** Rev has the words of each turn, and the names of speakers by themselves. */
function wordsOfMonologues(value: unknown): readonly ServicePiece[] {
	const names = new Map(listAt(value, 'speakers').map((speaker) => [at(speaker, 'id'), textAt(speaker, 'name')]));
	return listAt(value, 'monologues').flatMap((turn) => {
		const speaker = names.get(at(turn, 'speaker')) ?? speakerOf(turn);
		return withMarks(listAt(turn, 'elements'), 'punct', (word) => ({
			text: textAt(word, 'value'),
			start: timeOf(at(word, 'ts')),
			speaker: speaker === '' ? speakerOf(turn) : speaker,
		}));
	});
}

/** YouTube’s captions. */
function wordsOfEvents(value: unknown): readonly ServicePiece[] {
	return listAt(value, 'events').flatMap((event) => {
		const text = listAt(event, 'segs')
			.map((piece) => textAt(piece, 'utf8'))
			.join('');
		return text.trim() === '' ? [] : [{ text, start: timeOf(at(event, 'tStartMs'), 1e-3), speaker: undefined }];
	});
}

/** Google: where it knows who speaks, its last result has all words once more. */
function resultsOf(value: unknown): ServicePieces | undefined {
	const results = [listAt(value, 'results'), listAt(value, 'response', 'results')].find((list) =>
		list.some((one) => listAt(one, 'alternatives').length > 0),
	);
	if (!results) return undefined;
	const wordsOf = (result: unknown): readonly unknown[] => listAt(result, 'alternatives', '0', 'words');
	const last = wordsOf(results.at(-1));
	const words = last.some((word) => at(word, 'speakerTag') !== undefined) ? last : results.flatMap(wordsOf);
	if (words.length === 0)
		return {
			pieces: results.map((result) => ({ text: textAt(result, 'alternatives', '0', 'transcript'), start: undefined, speaker: undefined })),
			areWords: false,
		};
	const startOf = (word: unknown): unknown => at(word, 'startTime') ?? at(word, 'startOffset');
	return {
		pieces: words.map((word) => ({ text: textAt(word, 'word'), start: timeOf(startOf(word)), speaker: speakerOf(word) })),
		areWords: true,
	};
}

/** The words of a list, each with the marks behind it. */
function withMarks(list: readonly unknown[], mark: string, wordOf: (record: unknown) => ServicePiece): readonly ServicePiece[] {
	const words: ServicePiece[] = [];
	for (const record of list) {
		const [word, last] = [wordOf(record), words.at(-1)];
		if (at(record, 'type') !== mark) words.push(word);
		else if (last) words[words.length - 1] = { ...last, text: last.text + word.text.trim() };
	}
	return words;
}

const SPEAKERS = ['speaker_name', 'speaker_label', 'speakerLabel', 'speakerTag', 'speaker'];

function speakerOf(record: unknown): string | number | undefined {
	return SPEAKERS.map((name) => at(record, name)).find((name) => typeof name === 'string' || typeof name === 'number');
}

/** Seconds of a number, of `1.5`, of `1.500s` or of a time code. */
function timeOf(value: unknown, unit = 1): number | undefined {
	const seconds = typeof value === 'string' ? (secondsOf(value) ?? parseFloat(value)) : value;
	return typeof seconds === 'number' && Number.isFinite(seconds) ? seconds * unit : undefined;
}

function textAt(value: unknown, ...path: readonly string[]): string {
	const text = at(value, ...path);
	return typeof text === 'string' ? text : '';
}

function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
	const list = at(value, ...path);
	return Array.isArray(list) ? list : [];
}

/** What stands at the end of a path; undefined where the path breaks off. */
function at(value: unknown, ...path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(within, name) => (typeof within === 'object' && within !== null ? Object.getOwnPropertyDescriptor(within, name)?.value : undefined),
		value,
	);
}
