/** A source as it is searched: its text, and which stretches of it are words that somebody said or wrote. Types; no behaviour. */
import type { Span } from '../annotations.js';

/**
 * A stretch of a source that is words, as against labels, time codes and stage directions. In text order, without overlap. Two that follow each
 * other with the same speaker belong to one answer.
 */
export interface SourceSegment extends Span {
	/** Who speaks, as the source labels it (`HOLT`, `Q`, `Anna`), without the colon; absent where the source has no labels. */
	readonly speaker?: string;
	/** Set where another answer begins though the speaker is the same or not named: `>>` in captions, a question that cannot be heard. */
	readonly isNewTurn?: true;
	/** Seconds from the start of the recording. */
	readonly seconds?: number;
	/** From 1. */
	readonly page?: number;
}

/** A source that was read. */
export interface SourceText {
	/** Path as it is listed and shown. */
	readonly file: string;
	/** Hex digest of the file's bytes. */
	readonly sha256: string;
	/** What the offsets of segments count in: a text file's decoded text without byte order mark, or what was read out of a document. */
	readonly text: string;
	/** Whether `text` is the file's own text, so that the file opens at an offset; of documents it is what was read out of them. */
	readonly isFileText: boolean;
	readonly segments: readonly SourceSegment[];
}
