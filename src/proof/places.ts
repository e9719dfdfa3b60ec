/** Where words stand in a source, so that a reader can look them up there. */
import type { SourcePlace } from '../annotations.js';
import { lastUpTo } from '../engine/document/lookup.js';
import type { Comparison } from './edits.js';
import type { SourceIndex } from './source-index.js';
import type { SourceWords } from './source-words.js';

/** One place for each stretch of the source that the quotation was put together from, in the quotation's order. */
export function placesOf(comparison: Comparison, index: SourceIndex): readonly SourcePlace[] {
	const stretches: { start: number; end: number }[] = [];
	let isNew = true;
	for (const part of comparison) {
		if (part.kind === 'edit') {
			isNew ||= part.isFar;
			continue;
		}
		const last = stretches.at(-1);
		if (last && !isNew) last.end = part.end;
		else stretches.push({ start: part.start, end: part.end });
		isNew = false;
	}
	return stretches.map(({ start, end }) => placeOf(index, start, end));
}

/** The place of the words between two places of the index, end exclusive. */
export function placeOf(index: SourceIndex, start: number, end: number): SourcePlace {
	const [first, last] = [index.wordAt(start), index.wordAt(end - 1)];
	const { source } = first.words;
	const segment = source.segments[first.segment];
	return {
		file: source.file,
		start: first.start,
		end: Math.max(first.end, last.end),
		line: lineAt(first.words, first.start),
		...(segment?.page === undefined ? {} : { page: segment.page }),
		...(segment?.seconds === undefined ? {} : { time: timeCode(segment.seconds) }),
		...(segment?.speaker === undefined ? {} : { speaker: segment.speaker }),
		sha256: source.sha256,
	};
}

/** `14:32`, `1:04:05`. */
function timeCode(seconds: number): string {
	const whole = Math.floor(seconds);
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const rest = String(whole % 60).padStart(2, '0');
	return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

/** Line of an offset, from 1. */
function lineAt({ lines }: SourceWords, offset: number): number {
	return lastUpTo(lines.length, (line) => lines[line] ?? 0, offset) + 1;
}
