/** UTF-16 offsets → Unicode code points: other formats count characters, and an emoji is one there and two here. */

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
		return offset - lastUpTo(this.#halves.length, (index) => this.#halves[index] ?? 0, offset - 1) - 1;
	}
}

function isHigh(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}
