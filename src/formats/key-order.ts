/** JSON whose keys stand in a fixed order, so that equal values give equal bytes. */

/** The order of the keys of a kind of file. Unknown keys follow in the order that they have. */
export class KeyOrder {
	readonly #ranks: ReadonlyMap<string, number>;

	/** `keys` are the names of the fields, with spaces between them. */
	constructor(keys: string) {
		this.#ranks = new Map(keys.split(' ').map((key, index) => [key, index]));
	}

	/** Where a field stands among others. */
	rank(key: string): number {
		return this.#ranks.get(key) ?? this.#ranks.size;
	}

	/** The fields that have a value, in their order. */
	fields(value: object): [string, unknown][] {
		const fields = Object.entries(value) as [string, unknown][];
		return fields.filter(([, field]) => field !== undefined).sort(([a], [b]) => this.rank(a) - this.rank(b));
	}

	/** A value on one line, with a space after commas and colons, as people write it. */
	onOneLine(value: unknown): string {
		if (Array.isArray(value)) return `[${value.map((item) => this.onOneLine(item)).join(', ')}]`;
		if (typeof value !== 'object' || value === null) return JSON.stringify(value);
		const fields = this.fields(value).map(([key, field]) => `${JSON.stringify(key)}: ${this.onOneLine(field)}`);
		return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
	}
}
