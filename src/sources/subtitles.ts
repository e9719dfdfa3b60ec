/** Reads subtitles: WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip. */
import type { Span } from '../annotations.js';
import { linesOf, type Line } from '../engine/document/lines.js';
import type { SourceSegment } from '../proof/source-text.js';
import { decodeText } from './decode-text.js';
import type { DocumentModules } from './document-modules.js';
import { loaded } from './documents.js';
import type { SourceContent } from './source-content.js';
import { SourceError } from './source-error.js';
import { speakerLabels, type SpeakerLabel } from './speaker-labels.js';
import { stageDirectionsIn } from './stage-directions.js';
import { secondsOf } from './time-code.js';
import { withoutSpans } from './without-spans.js';

/** A line of a cue's payload, or what of it is one speaker's. */
interface CueLine extends Line {
	/** When the cue begins. */
	readonly seconds: number;
	/** Number of the cue, to know which lines it has. */
	readonly cue: number;
	/** From a voice tag, which holds to the end of its cue. */
	readonly voice?: string;
}

/** `00:14:32.500 --> 00:14:35.000 align:start`; SubRip has commas. */
const TIMING = /^((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})[ \t]+-->[ \t]+(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}/;

/** Tags, times of single words, overrides of positions (`{\an8}`), entities for spaces and directions. */
const TAGS = /<\/?[a-zA-Z][^<>]{0,200}>|<(?:\d{1,3}:)?\d{2}:\d{2}\.\d{3}>|\{\\[^{}]{1,80}\}|&(?:nbsp|lrm|rlm);/g;
/** `<v.first.loud Anna Lind>` */
const VOICE = /^<v(?:\.[^\s<>]{1,60})?[ \t]([^<>]{1,100})>/;
/** Where somebody else begins to speak within a line. */
const CHANGES = /(?=<v[ .])|(?=(?<![>;])(?:>|&gt;){2})/;
/** What stands before the first word of a line: tags, the dash of a dialogue. */
const BEFORE_WORDS = /^(?:\s|<[^<>]{1,200}>|\{\\[^{}]{1,80}\}|[-–—](?=\s?[^\s\d]))+/;

/** @throws SourceError where it is no WebVTT. */
export function readVtt(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	const text = decodeText(file, bytes);
	if (!/^WEBVTT(?:\s|$)/.test(text)) throw new SourceError(file, 'it is no WebVTT: its first line must be WEBVTT');
	return contentOf(file, text, modules);
}

/** @throws SourceError where there are no subtitles in it. */
export function readSrt(file: string, bytes: Uint8Array, modules: DocumentModules): Promise<SourceContent> {
	return contentOf(file, decodeText(file, bytes), modules);
}

/** The first cue of SubRip. */
const FIRST_CUE = /^\s{0,9}\d{1,3}[ \t]{0,9}(?:\r\n|\n|\r)(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}[ \t]{1,9}-->/;

/** Subtitles that were saved under the name of a text; undefined where a text is none. */
export function subtitlesIn(file: string, text: string, modules: DocumentModules): Promise<SourceContent> | undefined {
	return /^WEBVTT(?:\s|$)/.test(text) || FIRST_CUE.test(text) ? contentOf(file, text, modules) : undefined;
}

async function contentOf(file: string, written: string, modules: DocumentModules): Promise<SourceContent> {
	// Most have none, and need not load what knows their names.
	const text = /&#?\w/.test(written) ? (await loaded(file, () => modules.markup())).withoutEntities(written) : written;
	const lines = cueLinesOf(text);
	if (lines.length === 0) throw new SourceError(file, 'there are no subtitles with times in it');
	const parts = withoutRepetitions(text, lines).flatMap((line) => partsOf(text, line));
	return { text, isFileText: text === written, segments: segmentsOfParts(text, parts) };
}

/** The lines of all payloads. What stands outside of cues is left out: numbers, notes, styles, regions. */
function cueLinesOf(text: string): CueLine[] {
	const lines: CueLine[] = [];
	let seconds: number | undefined;
	let cue = 0;
	for (const line of linesOf(text)) {
		const words = text.slice(line.start, line.end);
		const start = secondsOf(TIMING.exec(words)?.[1] ?? '');
		if (start !== undefined) {
			// Where the blank line between two cues is missing, the next one's number is no word of this one.
			const last = lines.at(-1);
			if (seconds !== undefined && last?.cue === cue && /^\d+$/.test(text.slice(last.start, last.end))) lines.pop();
			seconds = start;
			cue++;
		} else if (words === '') seconds = undefined;
		else if (seconds !== undefined) lines.push({ ...line, seconds, cue });
	}
	return lines;
}

/** Live captions that roll up show each line twice, in two cues; they are known by the times of their words. */
function withoutRepetitions(text: string, lines: readonly CueLine[]): readonly CueLine[] {
	if (!/<\d{2}:\d{2}/.test(text)) return lines;
	const shown = lines.map(({ start, end }) => text.slice(start, end).replace(TAGS, '').trim());
	const once: CueLine[] = [];
	let last = '';
	for (const [index, line] of lines.entries()) {
		if (shown[index] === '' || shown[index] === last) continue;
		last = shown[index] ?? '';
		once.push(line);
	}
	return once;
}

/** A line cut where the speaker changes, each part beginning with its first word or label. */
function partsOf(text: string, line: CueLine): CueLine[] {
	const parts: CueLine[] = [];
	let at = line.start;
	for (const piece of text.slice(line.start, line.end).split(CHANGES)) {
		const voice = VOICE.exec(piece)?.[1]?.trim();
		const lead = BEFORE_WORDS.exec(piece)?.[0].length ?? 0;
		parts.push({ ...line, start: at + lead, end: at + piece.length, indent: 0, ...(voice !== undefined && { voice }) });
		at += piece.length;
	}
	return parts.filter(({ start, end }) => end > start);
}

function segmentsOfParts(text: string, parts: readonly CueLine[]): SourceSegment[] {
	const labels = new Map(speakerLabels(text, parts).map((label) => [label.start, label]));
	const speakers = speakersOf(text, parts, labels);
	const spoken = parts.map((part, index) => ({ ...part, start: labels.get(part.start)?.end ?? part.start, turn: speakers[index] }));
	const tags = Array.from(text.matchAll(TAGS), ({ index, 0: tag }) => ({ start: index, end: index + tag.length }));
	const pieces = withoutSpans(text, spoken, [...tags, ...stageDirectionsIn(text)]);
	return pieces.map(({ start, end, seconds, turn }, index) => ({
		start,
		end,
		...(turn?.speaker !== undefined && { speaker: turn.speaker }),
		...(turn?.isUnnamed === true && turn !== pieces[index - 1]?.turn && { isNewTurn: true as const }),
		seconds,
	}));
}

/** What one speaker says until another begins. */
interface SubtitleTurn {
	readonly speaker?: string;
	/** Whether somebody else begins whom nothing names. */
	readonly isUnnamed?: boolean;
}

/** Whose each part is: that of its tag or label, else of the part before it. */
function speakersOf(text: string, parts: readonly CueLine[], labels: ReadonlyMap<number, SpeakerLabel>): SubtitleTurn[] {
	const dialogues = dialogueCues(text, parts);
	let turn: SubtitleTurn = {};
	return parts.map((part) => {
		const label = labels.get(part.start);
		const speaker = label ? label.speaker : part.voice;
		if (speaker !== undefined) turn = { speaker };
		else if (label ?? (dialogues.has(part.cue) && hasDash(text, part))) turn = { isUnnamed: true };
		return turn;
	});
}

/** Cues of which two lines begin with a dash: two speakers. */
function dialogueCues(text: string, parts: readonly CueLine[]): ReadonlySet<number> {
	const dashed = parts.filter((part) => hasDash(text, part)).map(({ cue }) => cue);
	return new Set(dashed.filter((cue, index) => dashed[index - 1] === cue));
}

/** Whether the line of a part that begins it has a dash before its first word. */
function hasDash(text: string, { start }: Span): boolean {
	return /[-–—]\s?$/.test(text.slice(Math.max(0, start - 2), start));
}
