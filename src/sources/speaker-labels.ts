/** Labels of who speaks at the start of a line: `HOLT:`, `Q.`, `SEN. WARREN:`, `TRUMP (on video):`, `**Anna:**`, `Anna Lind (00:12)`. */
import type { Span } from '../annotations.js';
import type { Line } from '../engine/document/lines.js';
import { SHORT_HONORIFICS } from '../engine/lexicon/titles.js';
import { labelCandidateAt, type LabelCandidate } from './label-candidate.js';
import { isOrdinaryLabel, isPersonLike } from './label-words.js';
import { isStageNote } from './stage-directions.js';

/** A label that stands in a text; the span is what is no word of the speaker: marks, time code and colon included. */
export interface SpeakerLabel extends Span {
	/** Absent where somebody else begins to speak who is not named (`>>`). */
	readonly speaker?: string;
	/** From a time code in the label. */
	readonly seconds?: number;
}

/** Share of a text's lines that begin with a label where that alone shows a conversation; a list of points has as many. */
const DENSE = 1 / 4;
/** The least share where names that are no capitals are labels: in a long speech two lines that begin `Remember:` are none. */
const SPARSE = 1 / 40;
/** Times that a phrase with a full stop stands before lines to be a label: `Question. Why?`, and not `Thank you. We won.` */
const OFTEN = 5;

/** The labels of a text's lines, in order. Decided by shape, and by how often labels are there: prose that ends in a colon is none. */
export function speakerLabels(text: string, lines: readonly Line[]): SpeakerLabel[] {
	const filled = lines.filter(({ start, end }) => end > start);
	const candidates = filled.flatMap((line) => labelCandidateAt(text, line) ?? []);
	const labels = candidates.filter(judge(candidates, filled.length)).map(({ start, end, name, seconds }) => ({
		start,
		end,
		...(name !== '' && { speaker: name }),
		...(seconds !== undefined && { seconds }),
	}));
	return [...labels, ...lostLabels(text, filled, labels)].sort((a, b) => a.start - b.start);
}

/**
 * Where labels that were set in bold got lost on the way to plain text, the space after them is left, and only who has none before them in such a
 * text is labelled: who speaks in these lines is not known.
 */
function lostLabels(text: string, lines: readonly Line[], labels: readonly SpeakerLabel[]): SpeakerLabel[] {
	const [first] = labels;
	if (!first) return [];
	const starts = new Set(labels.map(({ start }) => start));
	const ends = new Set(labels.map(({ end }) => end));
	if (lines.some(({ start, indent }) => indent > 0 && starts.has(start))) return [];
	// A label alone on its line has lost nothing: its words are on the next, however they are indented.
	const isLost = ({ start, indent }: Line, index: number): boolean =>
		indent === 1 && start > first.start && text[start - 1] !== '\t' && !ends.has(lines[index - 1]?.end ?? -1);
	return lines.filter(isLost).map(({ start }) => ({ start, end: start }));
}

/** How often each label stands in a text. */
interface Frequencies {
	readonly of: ReadonlyMap<string, number>;
	/** Share of the lines that begin with one. */
	readonly density: number;
	/** Whether one stands twice, as in any conversation but the shortest. */
	readonly isRepeated: boolean;
}

function judge(candidates: readonly LabelCandidate[], lineCount: number): (candidate: LabelCandidate) => boolean {
	const likely = candidates.filter(
		({ name, shape, mark }) => (mark === ':' || mark === 'line') && name !== '' && !isOrdinaryLabel(name, shape),
	);
	const ofColons = frequencies(likely, lineCount);
	const ofStops = frequencies(
		candidates.filter(({ mark }) => mark === '.'),
		lineCount,
	);
	const turns = {
		']': namesInTurn(']', candidates, lineCount),
		'–': namesInTurn('–', candidates, lineCount),
		cell: namesInTurn('cell', candidates, lineCount),
		name: namesInTurn('name', candidates, lineCount),
		small: namesInTurn('small', candidates, lineCount),
	};
	const personShapes = new Set(likely.filter(({ name }) => isFullName(name) && isPersonLike(name)).map(({ shape }) => shape));
	const isPoint = pointsAmong(candidates);
	return ({ name, shape, mark, isListed }) => {
		if (name === '') return true;
		if (isListed && shape !== 'letter' && isPoint(name)) return false;
		if (mark === '.') return isAnswering(name, ofStops);
		if (mark !== ':' && mark !== 'line') return likely.length === 0 && turns[mark].has(name);
		return !isOrdinaryLabel(name, shape) && (isSpeaker(name, shape, ofColons) || isSpeakerAmong(personShapes, name, shape, ofColons));
	};
}

/**
 * Which names behind marks of a list are points and no speakers. Where one comes again and one is a person's or has two words, it is a conversation;
 * elsewhere all but persons are points.
 */
function pointsAmong(candidates: readonly LabelCandidate[]): (name: string) => boolean {
	const listed = candidates.filter(({ isListed }) => isListed);
	const isConversation = frequencies(listed, 1).isRepeated && listed.some(({ name }) => name.includes(' ') || isPersonLike(name));
	return (name) => !isConversation && !isPersonLike(name);
}

/**
 * The names that take turns in a text with one mark, where no label has a colon: two or more, of which one comes again, before so many of the lines that no
 * headings and notes are meant.
 */
function namesInTurn(mark: LabelCandidate['mark'], candidates: readonly LabelCandidate[], lineCount: number): ReadonlySet<string> {
	const marked = candidates.filter(
		({ name, shape, mark: own }) => own === mark && shape !== 'letter' && !isOrdinaryLabel(name, shape) && !isStageNote(name),
	);
	// The first row of a table is its head.
	const isHead = mark === 'cell' && marked.findLastIndex(({ name }) => name === marked[0]?.name) === 0;
	const { of, density, isRepeated } = frequencies(marked.slice(isHead ? 1 : 0), lineCount);
	const isTurn =
		of.size > 1 && isRepeated && density >= DENSE && [...of.keys()].every((name) => (of.get(name) ?? 0) > 1 || isPersonLike(name));
	return new Set(isTurn ? of.keys() : []);
}

function frequencies(candidates: readonly LabelCandidate[], lineCount: number): Frequencies {
	const of = new Map<string, number>();
	for (const { name } of candidates) of.set(name, (of.get(name) ?? 0) + 1);
	return { of, density: candidates.length / Math.max(1, lineCount), isRepeated: [...of.values()].some((count) => count > 1) };
}

function isSpeaker(name: string, shape: LabelCandidate['shape'], { of, density, isRepeated }: Frequencies): boolean {
	if (shape === 'letter') return true;
	if (isAddressed(name) && [...of.keys()].filter(isAddressed).length > 1) return true;
	if (!isRepeated) return density >= DENSE && isPersonLike(name);
	if (shape === 'capitals') return true;
	const count = of.get(name) ?? 0;
	return density >= SPARSE && (count > 1 || density >= DENSE || isPersonLike(name));
}

/** A name that no list has, where each speaks once: it is written as the full names beside it are, of which one is known to be a person's. */
function isSpeakerAmong(
	persons: ReadonlySet<LabelCandidate['shape']>,
	name: string,
	shape: LabelCandidate['shape'],
	{ density, isRepeated }: Frequencies,
): boolean {
	return !isRepeated && density >= DENSE && isFullName(name) && persons.has(shape);
}

function isFullName(name: string): boolean {
	const count = name.split(' ').length;
	return count === 2 || count === 3;
}

/** `Q.` and `A.`, `Question.` and `Donald Trump.`: two that alternate, one of which can only be a label. */
function isAnswering(name: string, { of }: Frequencies): boolean {
	const asks = [...of].some(([label, count]) => (/^q$/i.test(label) && count > 0) || (/^question$/i.test(label) && count >= OFTEN));
	if (!asks) return false;
	return /^(?:q|a|question|answer)$/i.test(name) || (of.get(name) ?? 0) >= OFTEN;
}

/** `Mr Sedgebrook`: two such labels show a conversation, however much prose stands between them. */
function isAddressed(name: string): boolean {
	const [first = '', next] = name.split(' ');
	return next !== undefined && (SHORT_HONORIFICS.has(first.toLowerCase().replace('.', '')) || /^(?:cllr|mx)\.?$/i.test(first));
}
