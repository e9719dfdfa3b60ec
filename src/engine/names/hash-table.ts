/** A read-only table from 32-bit hashes to small integers: open addressing over typed arrays, built once. */
export class HashTable {
	readonly #keys: Int32Array;
	readonly #values: Int32Array;
	readonly #mask: number;

	/** `keys` are distinct; `values[i]` belongs to `keys[i]`; without `values`, the value is the key's index. */
	constructor(keys: Int32Array, values?: ArrayLike<number>) {
		let size = 16;
		while (size < keys.length * 2) size *= 2;
		this.#mask = size - 1;
		this.#keys = new Int32Array(size);
		this.#values = new Int32Array(size).fill(-1);
		for (let i = 0; i < keys.length; i++) {
			const key = keys[i] ?? 0;
			let slot = key & this.#mask;
			while (this.#values[slot] !== -1) slot = (slot + 1) & this.#mask;
			this.#keys[slot] = key;
			this.#values[slot] = values ? (values[i] ?? 0) : i;
		}
	}

	/** The value of a key; -1 where it is not in the table. */
	get(key: number): number {
		let slot = key & this.#mask;
		for (;;) {
			const value = this.#values[slot] as number;
			if (value === -1 || this.#keys[slot] === key) return value;
			slot = (slot + 1) & this.#mask;
		}
	}
}
