/** Reads what transcribers write as JSON. */
import * as v from 'valibot';
import type { SourceSegment } from '../proof/source-text.js';
import { decodeText } from './decode-text.js';
import type { SourceContent } from './source-content.js';
import { SourceError } from './source-error.js';
import { stageDirectionsIn } from './stage-directions.js';
import { secondsOf } from './time-code.js';
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

/** Whisper and WhisperX: seconds. */
const whisper = v.object({ segments: v.array(v.object({ text: v.string(), start: time, speaker: name })) });
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
const KNOWN = '`segments` (Whisper), `transcription` (whisper.cpp), `utterances` (AssemblyAI) or `results.utterances` (Deepgram)';

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
	if (has(value, 'segments')) return checked(file, whisper, value).segments.map((each) => utterance(each.text, each.start, each.speaker));
	if (has(value, 'transcription'))
		return checked(file, whisperCpp, value).transcription.map(({ text, offsets, timestamps, speaker }) =>
			utterance(text, offsets ? offsets.from / 1000 : secondsOf(timestamps?.from ?? ''), speaker),
		);
	if (has(value, 'utterances'))
		return checked(file, assembly, value).utterances.map(({ text, start, speaker }) => utterance(text, (start ?? NaN) / 1000, speaker));
	if (has(value, 'results'))
		return checked(file, deepgram, value).results.utterances.map(({ transcript, start, speaker }) => utterance(transcript, start, speaker));
	throw new SourceError(file, `it is no transcript: it has none of ${KNOWN}`);
}

function has(value: unknown, field: string): boolean {
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
