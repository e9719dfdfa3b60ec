/** Who says the words at a place of a source that labels nobody: what the engine reads in the source's own prose, as in a press release. */
import type { Annotations, Span } from '../annotations.js';
import type { SpeakerLookup } from './prove.js';
import type { SourceText } from './source-text.js';
import { MARKED_KINDS } from '../engine/quotes/marked-kinds.js';

/** Annotates a stretch of a source. */
export type AnnotateWindow = (text: string) => Annotations | Promise<Annotations>;

/** UTF-16 units in which windows start and end: what is read of a source around a place is one of these on each side of its own. */
const STEP = 10_000;

/** A stretch of a source that was read. */
interface ReadWindow {
	/** Offset of the window in the source's text. */
	readonly start: number;
	readonly annotations: Annotations;
}

/**
 * An attribution that reads the source with `annotate`, a window around each place, each window once for as long as the source is in memory. A
 * name is found in the window, or there is none: a description (`a spokesman`) is no name.
 */
export function attributionBy(annotate: AnnotateWindow): SpeakerLookup {
	const read = new WeakMap<SourceText, Map<number, Promise<ReadWindow>>>();
	return async (source, at) => {
		const windows = read.get(source) ?? new Map<number, Promise<ReadWindow>>();
		read.set(source, windows);
		const step = Math.floor(at.start / STEP);
		const window = windows.get(step) ?? readWindow(source.text, step, annotate);
		windows.set(step, window);
		return speakerAt(await window, at);
	};
}

async function readWindow(text: string, step: number, annotate: AnnotateWindow): Promise<ReadWindow> {
	const start = startOfLine(text, (step - 1) * STEP);
	const end = Math.max(start, startOfLine(text, (step + 2) * STEP));
	return { start, annotations: await annotate(text.slice(start, end)) };
}

/** The start of the line at an offset, so that no sentence is cut; the offset itself where a line is longer than a step. */
function startOfLine(text: string, offset: number): number {
	if (offset <= 0) return 0;
	if (offset >= text.length) return text.length;
	const start = text.lastIndexOf('\n', offset - 1) + 1;
	return start > offset - STEP ? start : offset;
}

/** Who speaks the quote that holds the place: the innermost where one is in another. */
function speakerAt({ start, annotations: { quotes, entities } }: ReadWindow, at: Span): string | undefined {
	const [from, to] = [at.start - start, at.end - start];
	const holds = (span: Span): boolean => span.start <= from && from < span.end && to <= span.end + MARKS;
	const holding = quotes.filter(({ kind, spans }) => MARKED_KINDS.has(kind) && spans.some(holds));
	const speaker = holding.at(-1)?.speaker ?? null;
	return entities.find(({ id }) => id === speaker)?.name;
}

/** UTF-16 units by which a place may reach over the end of a quote: it may have a full stop after the closing mark. */
const MARKS = 2;
