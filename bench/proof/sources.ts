/** The transcripts as sources, with what was planted in them, and where each sentence stands. */
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
