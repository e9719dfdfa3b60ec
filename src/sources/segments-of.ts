/** Which stretches of a source's text are somebody's words, and whose. */
import type { Span } from '../annotations.js';
import { linesOf, type Line } from '../engine/document/lines.js';
import type { SourceSegment } from '../proof/source-text.js';
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
	const paragraphs = paragraphsOf(lines, speakerLabels(text, lines));
	const pieces = withoutSpans(text, paragraphs, [...omitted, ...stageDirectionsIn(text, from)]);
	return pieces.map(({ start, end, label }, index) => ({
		start,
		end,
		...(label?.speaker !== undefined && { speaker: label.speaker }),
		...(label && label.speaker === undefined && label !== pieces[index - 1]?.label && { isNewTurn: true as const }),
		...(label?.seconds !== undefined && { seconds: label.seconds }),
	}));
}

/** A paragraph without a label belongs to the label before it; after the line of a crowd's shout, whoever spoke before goes on. */
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
