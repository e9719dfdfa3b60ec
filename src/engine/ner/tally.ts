/** A set that holds things for as long as somebody says so, and can tell whether it holds others than it did. */
export class Tally {
	readonly #counts = new Map<string, number>();
	/** Whether what was touched since the last look was held then; undefined before the first look. */
	#touched: Map<string, boolean> | undefined;

	get isEmpty(): boolean {
		return this.#counts.size === 0;
	}

	has(thing: string): boolean {
		return this.#counts.has(thing);
	}

	/** Says so many times that the set holds a thing; less than none takes it back. */
	add(thing: string, times: number): void {
		const count = this.#counts.get(thing) ?? 0;
		if (this.#touched && !this.#touched.has(thing)) this.#touched.set(thing, count > 0);
		if (count + times > 0) this.#counts.set(thing, count + times);
		else this.#counts.delete(thing);
	}

	/** Whether the set holds other things than at the last look; true at the first. */
	hasChanged(): boolean {
		return this.changes()?.length !== 0;
	}

	/** What the set holds and did not at the last look, or the other way round; undefined at the first. */
	changes(): string[] | undefined {
		const touched = this.#touched;
		this.#touched = new Map();
		return touched && [...touched].filter(([thing, held]) => held !== this.has(thing)).map(([thing]) => thing);
	}
}
