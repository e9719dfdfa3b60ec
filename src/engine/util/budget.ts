/** Bounds the time of one reading. The engine knows no clock: its caller passes one. */

/** Milliseconds a UTF-16 unit, some ten times what articles take: only a text that is none, or an attack, takes more. */
const MS_A_UNIT = 0.05;
/** Milliseconds for any text, since code that is not compiled yet, and a machine that has other work, take their time. */
const LEAST_MS = 5000;

/** What a step of a reading asks before each part of its work. */
export interface Allowance {
	/** Whether what begins at `offset` may be read in full, by a step that may spend `share` of the time, with what was spent before it. */
	allows(offset: number, share?: number): boolean;
	/** Up to where the text was read in full, in UTF-16 units; undefined where all of it was. */
	readonly readTo: number | undefined;
	/** The same for the part of the text that begins at `start`, by offsets in it. */
	within(start: number): Allowance;
}

/** Shares of the time by which a step is to be done: names are tagged, put right, described; the rest is for quotes. */
export const SHARES = { tagging: 0.4, names: 0.5, descriptions: 0.75 } as const;

/** The time of one reading, and from where on the text was read plainly because there was no more. */
export class Budget implements Allowance {
	readonly #limit: number;
	readonly #clocks: readonly (() => number)[];
	#readTo = Infinity;

	/** For a text of `length` UTF-16 units. The time is spent when all clocks, in milliseconds since now, say so; without a clock, at once. */
	constructor(length: number, clocks: readonly (() => number)[]) {
		this.#limit = Math.max(LEAST_MS, length * MS_A_UNIT);
		this.#clocks = clocks;
	}

	allows(offset: number, share = 1): boolean {
		if (offset >= this.#readTo) return false;
		if (!this.#clocks.every((elapsed) => elapsed() > share * this.#limit)) return true;
		this.#readTo = offset;
		return false;
	}

	get readTo(): number | undefined {
		return this.#readTo === Infinity ? undefined : this.#readTo;
	}

	within(start: number): Allowance {
		return {
			allows: (offset, share) => this.allows(start + offset, share),
			readTo: undefined,
			within: (inner) => this.within(start + inner),
		};
	}
}
