/** The transcripts as sources, with what was planted in them, and where each sentence stands. */
import { createHash } from 'node:crypto';
import type { SourceSegment, SourceText } from '../../src/proof/source-text.js';
import { encoded, type Sentence, type SourceFile } from './campaign.js';
import type { Stretch } from './passages.js';

/** A place in a source: UTF-16 offsets into its text. */
export interface TruePlace {
	readonly file: string;
	readonly start: number;
	readonly end: number;
}

export function bytesOf({ parts, encoding }: SourceFile): Uint8Array {
	return encoded(parts.join(''), encoding);
}

/** A source as the bench itself reads it: a segment is a line, or what stands between stage directions. */
export function sourceTextOf(file: SourceFile): SourceText {
	const starts = partStarts(file);
	const segments: SourceSegment[] = [];
	let lastPart = -1;
	for (const { part, label } of file.sentences) {
		const span = { start: starts[part] ?? 0, end: (starts[part] ?? 0) + (file.parts[part] ?? '').length };
		const last = segments.at(-1);
		const between = file.parts.slice(lastPart + 1, part).join('');
		if (last && /^[^\S\r\n]*$/u.test(between)) segments[segments.length - 1] = { ...last, end: span.end };
		else segments.push(label === undefined ? span : { ...span, speaker: label });
		lastPart = part;
	}
	const sha256 = createHash('sha256').update(bytesOf(file)).digest('hex');
	return { file: file.name, sha256, text: file.parts.join(''), isFileText: true, segments };
}

/** Where stretches of sentences stand. */
export class Places {
	readonly #starts = new Map<SourceFile, readonly number[]>();

	of({ sentence, from, to }: Stretch): TruePlace {
		const start = this.#startOf(sentence);
		return { file: sentence.file.name, start: start + from, end: start + to };
	}

	#startOf({ file, part }: Sentence): number {
		const starts = this.#starts.get(file) ?? partStarts(file);
		this.#starts.set(file, starts);
		return starts[part] ?? 0;
	}
}

function partStarts({ parts }: SourceFile): number[] {
	let at = 0;
	return parts.map((part) => {
		at += part.length;
		return at - part.length;
	});
}
