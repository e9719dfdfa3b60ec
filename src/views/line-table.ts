/** Lines and columns of a text, as editors count them: line feeds, carriage returns and pairs of them end a line, and nothing else does. */
import type { Span } from '../annotations.js';
import { lastUpTo } from '../engine/document/lookup.js';

/** A place in a text: both count from 1, columns in UTF-16 code units. */
export interface TextPlace {
	readonly line: number;
	readonly column: number;
}

/** A stretch of a text: offsets in UTF-16 code units, the end exclusive, and the same as lines and columns. */
export interface Region extends Span {
	readonly from: TextPlace;
	readonly to: TextPlace;
}

/** The lines of one text. Made in linear time; a look-up takes the logarithm of their number. */
export class LineTable {
	readonly #starts: readonly number[];

	constructor(text: string) {
		this.#starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length)];
	}

	/** Where an offset (UTF-16) is. */
	at(offset: number): TextPlace {
		const index = lastUpTo(this.#starts.length, (at) => this.#starts[at] ?? 0, offset);
		return { line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 };
	}

	/** A span with its lines and columns. */
	region({ start, end }: Span): Region {
		return { start, end, from: this.at(start), to: this.at(end) };
	}
}
