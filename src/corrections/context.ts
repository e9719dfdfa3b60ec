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

/** Where a sentence ends within a context. */
const SENTENCE_END = /[.!?](?=["”’)\s])|\n/gu;
const LINE_END = /\n/gu;

/** An anchor's context, prepared to be compared with many places. */
export class Context {
	readonly #before: Pattern;
	readonly #after: Pattern;
	readonly #parts: Readonly<Record<ContextPart, Sides>>;

	constructor(anchor: Anchor) {
		const { prefix, suffix } = anchor;
		this.#before = new Pattern(codes(prefix).reverse());
		this.#after = new Pattern(codes(suffix));
		this.#parts = {
			sentence: sidesWithin(prefix, suffix, SENTENCE_END),
			line: sidesWithin(prefix, suffix, LINE_END),
		};
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

	/** How well that part of the context fits which stands in the sentence, or the line, of the anchor's words, and its code units. */
	fitOf(part: ContextPart, text: string, start: number, end: number): PartFit {
		const { before, after } = this.#parts[part];
		const length = before.length + after.length;
		const errors = before.errors(text, start - 1, -1) + after.errors(text, end, 1);
		return { length, fit: length === 0 ? 0 : 1 - errors / length };
	}
}

/** Where a part of the context stands: in the sentence, or in the line, of the anchor's words. */
type ContextPart = 'sentence' | 'line';

interface Sides {
	readonly before: Pattern;
	readonly after: Pattern;
}

/** What stands between the last end before the words and the first one after them. */
function sidesWithin(prefix: string, suffix: string, end: RegExp): Sides {
	const before = [...prefix.matchAll(end)].at(-1);
	const [after] = suffix.matchAll(end);
	const [own, rest] = [prefix.slice(before ? before.index + 1 : 0), suffix.slice(0, after ? after.index + 1 : undefined)];
	return { before: new Pattern(codes(own).reverse(), false), after: new Pattern(codes(rest), false) };
}

/** How well a part of the context fits, 0 to 1, and how many code units it has. */
export interface PartFit {
	readonly length: number;
	readonly fit: number;
}

/** How well a context fits on both sides together, and on the side that fits less. */
export interface Fit {
	readonly both: number;
	readonly weaker: number;
}

class Pattern {
	readonly length: number;
	readonly #bits = new Map<number, number>();

	/** Where the context `isToBorder`, what is missing of it is the border of the text. */
	constructor(context: readonly number[], isToBorder = true) {
		const missing = isToBorder ? WORD - context.length : 0;
		const codes = missing > 1 ? [...context, ...new Array<number>(Math.min(missing, BORDER)).fill(BEYOND)] : context.slice(0, WORD);
		this.length = codes.length;
		for (const [index, code] of codes.entries()) this.#bits.set(code, (this.#bits.get(code) ?? 0) | (1 << index));
	}

	/** The fewest edits that turn the pattern into some stretch of `text` that begins at `at` and runs in `step`'s direction. */
	errors(text: string, at: number, step: 1 | -1): number {
		if (this.length === 0) return 0;
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

function codes(text: string): number[] {
	return Array.from(text.split(''), (unit) => unit.charCodeAt(0));
}
