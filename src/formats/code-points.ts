/** UTF-16 offsets → Unicode code points: other formats count characters, and an emoji is one there and two here. */

import { lastUpTo } from '../engine/document/lookup.js';

/** Converts offsets of one text from UTF-16 code units, which every offset here is, to code points, which Python and the W3C count. */
export class CodePoints {
	/** Offsets of the second halves of surrogate pairs, ascending. */
	readonly #halves: readonly number[];

	/** `text` is the article that the offsets are of. */
	constructor(text: string) {
		const halves: number[] = [];
		for (let at = 1; at < text.length; at++) if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) halves.push(at);
		this.#halves = halves;
	}

	/** How many code points stand before a UTF-16 offset. */
	fromUtf16(offset: number): number {
		return offset - lastUpTo(this.#halves.length, (index) => this.#halves[index] ?? 0, offset - 1) - 1;
	}
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
