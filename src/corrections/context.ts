/**
 * Measures how well an anchor's context fits a place in a text.
 *
 * G. Myers, "A Fast Bit-Vector Algorithm for Approximate String Matching Based on Dynamic Programming" (J. ACM 46(3), 1999),
 * with the pattern held to the place on one end and free on the other: at most 32 code units, one machine word.
 */
import type { Anchor } from '../annotations.js';

const WORD = 32;
/** Columns beyond the pattern's length in which words inserted into the context may be skipped. */
const SLACK = 16;

/** How much context the border of the text counts for, where an anchor stood near it. */
const BORDER = 24;
/** Stands for what is beyond the border: `charCodeAt` gives NaN there. */
const BEYOND = NaN;

/** An anchor's context, prepared to be compared with many places. */
export class Context {
	readonly #before: Pattern;
	readonly #after: Pattern;

	constructor(anchor: Anchor) {
		this.#before = new Pattern([...codes(anchor.prefix)].reverse());
		this.#after = new Pattern([...codes(anchor.suffix)]);
	}

	/** How well the context fits around `start` to `end`: 1 where it is as it was, about 0.3 for unrelated words. */
	fit(text: string, start: number, end: number): Fit {
		const before = this.#before.errors(text, start - 1, -1);
		const after = this.#after.errors(text, end, 1);
		return {
			both: 1 - (before + after) / (this.#before.length + this.#after.length),
			weaker: 1 - Math.max(before / this.#before.length, after / this.#after.length),
		};
	}
}

/** How well a context fits on both sides together, and on the side that fits less. */
export interface Fit {
	readonly both: number;
	readonly weaker: number;
}

class Pattern {
	readonly length: number;
	readonly #bits = new Map<number, number>();

	constructor(context: readonly number[]) {
		const missing = WORD - context.length;
		const codes = missing > 1 ? [...context, ...new Array<number>(Math.min(missing, BORDER)).fill(BEYOND)] : context.slice(0, WORD);
		this.length = codes.length;
		for (const [index, code] of codes.entries()) this.#bits.set(code, (this.#bits.get(code) ?? 0) | (1 << index));
	}

	/** The fewest edits that turn the pattern into some stretch of `text` that begins at `at` and runs in `step`'s direction. */
	errors(text: string, at: number, step: 1 | -1): number {
		const last = 1 << (this.length - 1);
		let up = ~0;
		let down = 0;
		let errors = this.length;
		let least = errors;
		for (let column = 0; column < this.length + SLACK; column++) {
			const equal = this.#bits.get(text.charCodeAt(at + column * step)) ?? 0;
			const vertical = equal | down;
			const horizontal = (((equal & up) + up) ^ up) | equal;
			const rise = down | ~(horizontal | up);
			const fall = up & horizontal;
			if (rise & last) errors++;
			else if (fall & last) errors--;
			if (errors < least) least = errors;
			const risen = (rise << 1) | 1;
			up = (fall << 1) | ~(vertical | risen);
			down = risen & vertical;
		}
		return least;
	}
}

function* codes(text: string): Iterable<number> {
	for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}
