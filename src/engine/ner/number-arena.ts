/** Numbers that are taken at once. */
const AT_ONCE = 32_768;

/**
 * Numbers of many words, as many for each, cut from larger arrays. An array for each word would take as much memory again, and the numbers of
 * neighbouring words would lie all over it, which is what most of the time went by with.
 */
export class NumberArena {
	readonly #size: number;
	#next = 0;
	/** Where the numbers stand that were taken last. */
	numbers = new Int16Array(0);

	/** `size` is how many numbers a word has. */
	constructor(size: number) {
		this.#size = size;
	}

	/** Takes a word's numbers, all zero; returns where in `numbers` they begin. */
	take(): number {
		if (this.#next + this.#size > this.numbers.length) {
			this.numbers = new Int16Array(Math.max(this.#size, AT_ONCE));
			this.#next = 0;
		}
		const at = this.#next;
		this.#next += this.#size;
		return at;
	}
}
