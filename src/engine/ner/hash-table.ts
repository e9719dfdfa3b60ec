/** A read-only table from 32-bit hashes to small integers: open addressing over typed arrays, built once. */
export class HashTable {
	/** Key and value side by side: looking a key up costs one place in memory, not two. */
	readonly #slots: Int32Array;
	readonly #mask: number;
	readonly #high: number;
	/** A bit for the upper part of each key: most keys that are asked for are not there, and this small table tells so of nearly all of them. */
	readonly #filter: Int32Array;
	readonly #shift: number;

	/** `keys` are distinct; `values[i]` belongs to `keys[i]`. */
	constructor(keys: Int32Array, values: Int32Array) {
		let size = 16;
		while (size < keys.length * 2) size *= 2;
		const mask = 2 * size - 1;
		const slots = new Int32Array(2 * size).fill(-1);
		const bits = Math.min(31, Math.max(5, Math.ceil(Math.log2(keys.length + 1)) + 3));
		const shift = 32 - bits;
		const high = 32 - Math.log2(size);
		const filter = new Int32Array(2 ** (bits - 5));
		// Only locals: half a million places are filled here.
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i] as number;
			const bit = key >>> shift;
			filter[bit >> 5] = (filter[bit >> 5] as number) | (1 << (bit & 31));
			let slot = (key >>> high) << 1;
			while (slots[slot + 1] !== -1) slot = (slot + 2) & mask;
			slots[slot] = key;
			slots[slot + 1] = values[i] as number;
		}
		this.#slots = slots;
		this.#mask = mask;
		this.#high = high;
		this.#filter = filter;
		this.#shift = shift;
	}

	/**
	 * Puts the values of those of the first `count` keys that are in the table in the place of the keys, in their order; returns how many.
	 * Nearly all the time of many look-ups goes by in waiting for memory, so each step is done for all keys, without branches that
	 * cannot be foretold: all keys wait at once. `scratch` is overwritten too.
	 */
	getAll(keys: Int32Array, count: number, scratch: Int32Array): number {
		const slots = this.#slots;
		const mask = this.#mask;
		const high = this.#high;
		const filter = this.#filter;
		const shift = this.#shift;
		let likely = 0;
		for (let k = 0; k < count; k++) {
			const key = keys[k] as number;
			const bit = key >>> shift;
			keys[likely] = key;
			likely += ((filter[bit >> 5] as number) >>> (bit & 31)) & 1;
		}
		for (let k = 0; k < likely; k++) scratch[k] = slots[((keys[k] as number) >>> high) << 1] as number;
		let found = 0;
		for (let k = 0; k < likely; k++) {
			const key = keys[k] as number;
			let slot = (key >>> high) << 1;
			if (scratch[k] !== key) while (slots[slot + 1] !== -1 && slots[slot] !== key) slot = (slot + 2) & mask;
			const value = slots[slot + 1] as number;
			keys[found] = value;
			found += value === -1 ? 0 : 1;
		}
		return found;
	}

	/** The value of a key; -1 where it is not in the table. */
	get(key: number): number {
		const bit = key >>> this.#shift;
		if (((this.#filter[bit >> 5] as number) & (1 << (bit & 31))) === 0) return -1;
		const slots = this.#slots;
		const mask = this.#mask;
		const high = this.#high;
		let slot = (key >>> high) << 1;
		for (;;) {
			const value = slots[slot + 1] as number;
			if (value === -1 || slots[slot] === key) return value;
			slot = (slot + 2) & mask;
		}
	}
}
