/** Reads what transcribers write as JSON. */
import * as v from 'valibot';
import type { SourceSegment } from '../proof/source-text.js';
import { decodeText } from './decode-text.js';
import type { SourceContent } from './source-content.js';
import { SourceError } from './source-error.js';
import { stageDirectionsIn } from './stage-directions.js';
import { secondsOf } from './time-code.js';
import { serviceTranscript } from './transcript-services.js';
import { withoutSpans } from './without-spans.js';
import { messageOf } from '../engine/util/message-of.js';

/** A piece of a recording. */
interface Utterance {
	readonly text: string;
	readonly seconds: number | undefined;
	readonly speaker: string | undefined;
}

const name = v.nullish(v.union([v.string(), v.number()]));
const time = v.nullish(v.pipe(v.number(), v.finite()));

/** A word by itself: of Whisper and OpenAI (`word`), Deepgram (`punctuated_word`), ElevenLabs and AssemblyAI (`text`, `speaker_id`); seconds or milliseconds. */
const word = v.object({
	word: v.nullish(v.string()),
	punctuated_word: v.nullish(v.string()),
	text: v.nullish(v.string()),
	start: time,
	speaker: name,
	speaker_id: name,
});
type TimedWord = Partial<v.InferOutput<typeof word>>;

/** Whisper and WhisperX: seconds. WhisperX names the speaker of each word, too. */
const whisper = v.object({
	segments: v.array(
		v.object({ text: v.string(), start: time, speaker: name, words: v.nullish(v.array(v.looseObject({ speaker: name }))) }),
	),
});
/** Words without sentences, of anybody. */
const onlyWords = v.object({ words: v.array(word) });
/** Deepgram where it was not asked for utterances: seconds. */
const channels = v.object({
	results: v.object({ channels: v.array(v.object({ alternatives: v.array(onlyWords) })) }),
});
/** whisper.cpp: milliseconds, or a time code. */
const whisperCpp = v.object({
	transcription: v.array(
		v.object({
			text: v.string(),
			offsets: v.nullish(v.object({ from: v.number() })),
			timestamps: v.nullish(v.object({ from: v.string() })),
			speaker: name,
		}),
	),
});
/** AssemblyAI: milliseconds. */
const assembly = v.object({ utterances: v.array(v.object({ text: v.string(), start: time, speaker: name })) });
/** Deepgram: seconds. */
const deepgram = v.object({
	results: v.object({ utterances: v.array(v.object({ transcript: v.string(), start: time, speaker: name })) }),
});

/** The lists that are known, by the field that has them. */
const KNOWN = '`segments` (Whisper), `transcription` (whisper.cpp), `utterances` (AssemblyAI), `results.utterances` (Deepgram) or `words`';

/** @throws SourceError where it is no JSON, or no transcript that is known; the reason names what is missing. */
export function readTranscript(file: string, bytes: Uint8Array): SourceContent {
	const utterances = utterancesOf(file, parsed(file, decodeText(file, bytes)));
	if (!utterances.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) throw new SourceError(file, 'it is a transcript without words');
	return contentOf(utterances);
}

function parsed(file: string, json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw new SourceError(file, `it is no JSON (${messageOf(error)})`);
	}
}

function utterancesOf(file: string, value: unknown): Utterance[] {
	if (has(value, 'segments'))
		return checked(file, whisper, value).segments.map(({ text, start, speaker, words }) =>
			utterance(text, start, speaker ?? onlySpeaker(words ?? [])),
		);
	if (has(value, 'transcription'))
		return checked(file, whisperCpp, value).transcription.map(({ text, offsets, timestamps, speaker }) =>
			utterance(text, offsets ? offsets.from / 1000 : secondsOf(timestamps?.from ?? ''), speaker),
		);
	// AssemblyAI was not asked for speakers.
	if (has(value, 'utterances') && value.utterances === null && has(value, 'words'))
		return joinedWords(checked(file, onlyWords, value).words, 1 / 1000);
	if (has(value, 'utterances'))
		return checked(file, assembly, value).utterances.map(({ text, start, speaker }) => utterance(text, (start ?? NaN) / 1000, speaker));
	if (Array.isArray(value) && has(value[0], 'start')) return joinedWords(checked(file, onlyWords, { words: value }).words);
	if (has(value, 'words')) return joinedWords(checked(file, onlyWords, value).words);
	if (has(value, 'results') && has(value.results, 'channels') && !has(value.results, 'utterances'))
		return checked(file, channels, value).results.channels.flatMap(({ alternatives }) => joinedWords(alternatives[0]?.words ?? []));
	if (has(value, 'results') && has(value.results, 'utterances'))
		return checked(file, deepgram, value).results.utterances.map(({ transcript, start, speaker }) => utterance(transcript, start, speaker));
	const found = serviceTranscript(value);
	if (found?.areWords) return joinedWords(found.pieces);
	if (found) return found.pieces.map(({ text, start, speaker }) => utterance(text, start, speaker));
	throw new SourceError(file, `it is no transcript: it has none of ${KNOWN}`);
}

/** The speaker whom the words name; undefined where they name none or several. */
function onlySpeaker(words: readonly { readonly speaker?: TimedWord['speaker'] }[]): TimedWord['speaker'] {
	const [only, ...others] = new Set(words.flatMap(({ speaker }) => speaker ?? []));
	return others.length > 0 ? undefined : only;
}

/** Words of which one time is known, at most: their list may have no full stops. */
const MOST_JOINED = 20;

/** Words of one speaker up to the end of a sentence; `unit` in seconds. */
function joinedWords(words: readonly TimedWord[], unit = 1): Utterance[] {
	const joined: { text: string; start: number; speaker: TimedWord['speaker']; count: number }[] = [];
	for (const { word: plain, punctuated_word: punctuated, text, start, speaker, speaker_id: id } of words) {
		const [last, written, by] = [joined.at(-1), (punctuated ?? plain ?? text ?? '').trim(), speaker ?? id];
		if (written === '') continue;
		if (last && last.speaker === by && last.count < MOST_JOINED && !/[.?!]["”’)]?$/u.test(last.text)) {
			last.text += ` ${written}`;
			last.count++;
		} else joined.push({ text: written, start: (start ?? NaN) * unit, speaker: by, count: 1 });
	}
	return joined.map(({ text, start, speaker }) => utterance(text, start, speaker));
}

function has<F extends string>(value: unknown, field: F): value is Readonly<Record<F, unknown>> {
	return typeof value === 'object' && value !== null && field in value;
}

function checked<T>(file: string, schema: v.GenericSchema<unknown, T>, value: unknown): T {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	const [issue] = result.issues;
	const where = `\`${v.getDotPath(issue) ?? ''}\``;
	const fault = issue.received === 'undefined' ? 'is missing' : `is ${issue.received}, and must be ${issue.expected ?? 'something else'}`;
	throw new SourceError(file, `it is no transcript that is known: ${where} ${fault}`);
}

function utterance(text: string, seconds: number | null | undefined, speaker: string | number | null | undefined): Utterance {
	return {
		text: text.replace(/\s+/g, ' ').trim(),
		seconds: seconds === null || seconds === undefined || !Number.isFinite(seconds) ? undefined : seconds,
		speaker: speaker === null || speaker === undefined || speaker === '' ? undefined : nameOf(String(speaker)),
	};
}

/** A number or a letter is no name. */
function nameOf(speaker: string): string {
	return /^(?:\d{1,3}|[A-Z])$/.test(speaker) ? `Speaker ${speaker}` : speaker;
}

/** One paragraph for each turn, which its speaker's name opens. */
function contentOf(utterances: readonly Utterance[]): SourceContent {
	const segments: SourceSegment[] = [];
	let text = '';
	let last: string | undefined;
	for (const { text: words, seconds, speaker } of utterances) {
		if (words === '') continue;
		if (text === '' || speaker !== last) text += `${text === '' ? '' : '\n\n'}${speaker === undefined ? '' : `${speaker}: `}`;
		else text += ' ';
		last = speaker;
		segments.push({
			start: text.length,
			end: text.length + words.length,
			...(speaker !== undefined && { speaker }),
			...(seconds !== undefined && { seconds }),
		});
		text += words;
	}
	return { text, isFileText: false, segments: withoutSpans(text, segments, stageDirectionsIn(text)) };
}
