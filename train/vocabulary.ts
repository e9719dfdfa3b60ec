/** Numbers the features that occur often enough; the rest are left out. */
import type { Examples } from './encode.js';

/** Feature hashes in the order of their numbers. */
export class Vocabulary {
	readonly hashes: Int32Array;
	readonly #slots: Int32Array;
	readonly #numbers: Int32Array;
	readonly #mask: number;

	private constructor(slots: Int32Array, numbers: Int32Array, hashes: Int32Array) {
		this.#slots = slots;
		this.#numbers = numbers;
		this.#mask = slots.length - 1;
		this.hashes = hashes;
	}

	/** The features that occur `least` times or more in the examples. */
	static of(examples: Examples, least: number): Vocabulary {
		const size = 1 << 23;
		const slots = new Int32Array(size);
		const counts = new Int32Array(size);
		for (let f = 0; f < examples.features.length; f++) {
			const hash = examples.features.data[f] as number;
			let slot = hash & (size - 1);
			while (counts[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & (size - 1);
			slots[slot] = hash;
			counts[slot] = (counts[slot] as number) + 1;
		}
		const hashes: number[] = [];
		for (let slot = 0; slot < size; slot++) {
			if ((counts[slot] as number) >= least) {
				counts[slot] = hashes.length;
				hashes.push(slots[slot] as number);
			} else counts[slot] = (counts[slot] as number) > 0 ? -2 : -1;
		}
		return new Vocabulary(slots, counts, Int32Array.from(hashes));
	}

	numberOf(hash: number): number {
		let slot = hash & this.#mask;
		while (this.#numbers[slot] !== -1) {
			if (this.#slots[slot] === hash) return Math.max(-1, this.#numbers[slot] as number);
			slot = (slot + 1) & this.#mask;
		}
		return -1;
	}

	/** Replaces the feature hashes of the examples by numbers; -1 where left out. */
	apply(examples: Examples): void {
		const { features } = examples;
		for (let f = 0; f < features.length; f++) features.data[f] = this.numberOf(features.data[f] as number);
	}
}
