/** A set that holds things as often as they are added, and can tell whether it holds others than it did. */
export class Tally {
	readonly #counts = new Map<string, number>();
	/** Whether what was touched since the last look was held then; undefined before the first look. */
	#touched: Map<string, boolean> | undefined;

	has(thing: string): boolean {
		return this.#counts.has(thing);
	}

	/** Adds a thing \`times\` times; a negative number takes it back. */
	add(thing: string, times: number): void {
		const count = this.#counts.get(thing) ?? 0;
		if (this.#touched && !this.#touched.has(thing)) this.#touched.set(thing, count > 0);
		if (count + times > 0) this.#counts.set(thing, count + times);
		else this.#counts.delete(thing);
	}

	/** Whether the set holds other things than at the last look; true at the first. */
	hasChanged(): boolean {
		const touched = this.#touched;
		this.#touched = new Map();
		return !touched || [...touched].some(([thing, held]) => held !== this.has(thing));
	}
}
