/** Which stretches of a source's text are somebody's words, and whose. */
import type { Span } from '../annotations.js';
import { linesOf, type Line } from '../engine/document/lines.js';
import type { SourceSegment } from '../proof/source-text.js';
import { lineNumberLengths } from './line-numbers.js';
import { speakerLabels, type SpeakerLabel } from './speaker-labels.js';
import { stageDirectionsIn } from './stage-directions.js';
import { withoutSpans } from './without-spans.js';

/** What is known of a text before its lines are read. */
export interface TextOutline {
	/** Where its words begin: after front matter. 0 by default. */
	readonly from?: number;
	/** What is no word of anybody: addresses of links, comments. */
	readonly omitted?: readonly Span[];
}

/** Lines of one speaker without a blank one between them; the span begins after the label. */
interface Paragraph extends Span {
	readonly label: SpeakerLabel | undefined;
}

/** The segments of running text: its paragraphs, cut where the speaker changes and where something is nobody's words. */
export function segmentsOf(text: string, { from = 0, omitted = [] }: TextOutline = {}): SourceSegment[] {
	const lines = linesOf(text).filter(({ start }) => start >= from);
	const numbers = lineNumberLengths(lines.map(({ start, end }) => text.slice(start, end)));
	const whole = lines.map((line, index) => ({ ...line, start: line.start + (numbers[index] ?? 0) }));
	const atStarts = speakerLabels(text, whole);
	const inner = innerLabels(text, from, atStarts);
	const labels = [...atStarts, ...inner].sort((a, b) => a.start - b.start);
	const paragraphs = paragraphsOf(cutAt(whole, inner), labels);
	const changes = speakerChanges(labels);
	const pieces = withoutSpans(text, paragraphs, [
		...omitted,
		...lineNumbersOf(lines, numbers),
		...stageDirectionsIn(text, from),
		...timeCodesAtStarts(text, whole),
	]);
	return pieces.map(({ start, end, label }, index) => ({
		start,
		end,
		...(label?.speaker !== undefined && { speaker: label.speaker }),
		...(label && label !== pieces[index - 1]?.label && isNewTurn(label, pieces[index - 1]?.label, changes) && { isNewTurn: true as const }),
		...(label?.seconds !== undefined && { seconds: label.seconds }),
	}));
}

/** The numbers before lines, of which each length is given. */
function lineNumbersOf(lines: readonly Line[], lengths: readonly number[]): readonly Span[] {
	return lines.flatMap(({ start }, index) => (lengths[index] ? [{ start, end: start + lengths[index] }] : []));
}

/** Code units of two time codes. */
const LONGEST_TIMES = 40;
/** Share of the lines with a time code in front from which these are no words: one by itself is the hour of something. */
const TIMED = 1 / 5;

/** A time code without brackets, or two as subtitles of YouTube and Teams have them. */
const TIME_CODE = /^\d{1,2}:\d{2}(:\d{2})?(?:[.,]\d{1,3})?(?:\s?(?:-->|,)\s?[\d:.]{5,14})?(?=\s|$)/;

/** Time codes without brackets, alone on a line or in front of one. */
function timeCodesAtStarts(text: string, lines: readonly Line[]): readonly Span[] {
	const codes = lines.flatMap(({ start, end }) => {
		const [code = '', seconds] = TIME_CODE.exec(text.slice(start, Math.min(end, start + LONGEST_TIMES))) ?? [];
		return code === '' ? [] : [{ start, end: start + code.length, isSure: seconds !== undefined && start + code.length === end }];
	});
	const isTimed = codes.length > 1 && codes.length >= TIMED * lines.filter(({ start, end }) => end > start).length;
	return codes.filter(({ isSure }) => isTimed || isSure);
}

/** Characters that are looked at before a colon. */
const LONGEST_NAME = 60;
/** Speakers in capitals that a conversation has at most: a text with more has no conversation. */
const MOST_SPEAKERS = 100;
/** What stands before a label within a line. */
const AFTER_SENTENCE = /[.?!…—–-]["”’)]?\s$/u;

/** Labels in capitals within a line, behind a sentence, a dash or an ellipsis: of speakers who have labels at starts of lines of the same text. */
function innerLabels(text: string, from: number, labels: readonly SpeakerLabel[]): readonly SpeakerLabel[] {
	const known = [...new Set(labels.map(({ speaker = '' }) => speaker))].filter((speaker) => /^\p{Lu}[\p{Lu}.’' -]+$/u.test(speaker));
	if (known.length === 0 || known.length > MOST_SPEAKERS) return [];
	const found: SpeakerLabel[] = [];
	for (let colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
		const before = text.slice(Math.max(from, colon - LONGEST_NAME), colon);
		const speaker = known.find((name) => before.endsWith(name) && AFTER_SENTENCE.test(before.slice(0, -name.length).slice(-3)));
		if (speaker !== undefined && /\s/.test(text[colon + 1] ?? '')) found.push({ start: colon - speaker.length, end: colon + 1, speaker });
	}
	return found;
}

/** The lines, cut before labels that stand within them. */
function cutAt(lines: readonly Line[], labels: readonly SpeakerLabel[]): readonly Line[] {
	if (labels.length === 0) return lines;
	let next = 0;
	return lines.flatMap((line) => {
		const cut: Line[] = [];
		let { start } = line;
		for (; (labels[next]?.start ?? Infinity) < line.end; next++) {
			const { start: label = start } = labels[next] ?? {};
			cut.push({ ...line, start, end: label });
			start = label;
		}
		return [...cut, { ...line, start }];
	});
}

/** How often the speaker has changed, by label: those of whom no word is left count too (`QUESTION: [inaudible]`). */
function speakerChanges(labels: readonly SpeakerLabel[]): ReadonlyMap<SpeakerLabel, number> {
	let changes = 0;
	return new Map(
		labels.map((label, index) => {
			const before = labels[index - 1];
			if (before && !isCrowd(label) && !isCrowd(before) && before.speaker !== label.speaker) changes++;
			return [label, changes];
		}),
	);
}

/** Whether another one spoke between two labels that name the same speaker, or nobody. */
function isNewTurn(label: SpeakerLabel, before: SpeakerLabel | undefined, changes: ReadonlyMap<SpeakerLabel, number>): boolean {
	if (label.speaker === undefined) return true;
	return before !== undefined && before.speaker === label.speaker && changes.get(label) !== changes.get(before);
}

/** A paragraph without a label belongs to the label before it; after the line of a crowd's shout, the speaker before it goes on. */
function paragraphsOf(lines: readonly Line[], labels: readonly SpeakerLabel[]): Paragraph[] {
	const labelAt = new Map(labels.map((label) => [label.start, label]));
	const paragraphs: Paragraph[] = [];
	let label: SpeakerLabel | undefined;
	let open: Paragraph | undefined;
	const close = (): void => {
		if (open) paragraphs.push(open);
		open = undefined;
	};
	for (const { start, end } of lines) {
		const own = labelAt.get(start);
		const isShout = own !== undefined && isCrowd(own);
		if (own !== undefined || end === start) close();
		if (own && !isShout) label = own;
		if (end > start) open = { start: open?.start ?? own?.end ?? start, end, label: open?.label ?? own ?? label };
		if (isShout) close();
	}
	close();
	return paragraphs;
}

function isCrowd({ speaker = '' }: SpeakerLabel): boolean {
	return /^(?:audience|crowd|protesters?|chant(?:s|ing)?)$/i.test(speaker);
}
