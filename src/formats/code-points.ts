/** UTF-16 offsets ⇄ Unicode code points: other formats count characters, and an emoji is one there and two here. */

import { lastUpTo } from '../engine/document/lookup.js';

/** Converts offsets of one text. */
export class CodePoints {
	/** Offsets of the second halves of surrogate pairs, ascending. */
	readonly #halves: readonly number[];

	constructor(text: string) {
		const halves: number[] = [];
		for (let at = 1; at < text.length; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) halves.push(at);
		this.#halves = halves;
	}

	/** The code point at a UTF-16 offset. */
	fromUtf16(offset: number): number {
		return offset - this.#countUpTo((half) => half, offset - 1);
	}

	/** The UTF-16 offset of a code point. */
	toUtf16(codePoint: number): number {
		// Half number `index` stands in code point `half - index - 1`, and pushes on all that come after it.
		return codePoint + this.#countUpTo((half, index) => half - index - 1, codePoint - 1);
	}

	#countUpTo(placeOf: (half: number, index: number) => number, most: number): number {
		return lastUpTo(this.#halves.length, (index) => placeOf(this.#halves[index] ?? 0, index), most) + 1;
	}
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
