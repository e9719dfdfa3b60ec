/** Pseudo-random numbers from a seed, so that training yields the same bytes everywhere. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** A number in [0, 1). Mulberry32 (Tommy Ettinger, public domain). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let t = this.#state;
		t = Math.imul(t ^ (t >>> 15), t | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** A 32-bit integer. */
	bits(): number {
		return (this.next() * 4294967296) | 0;
	}

	/** Shuffles in place (Fisher and Yates). */
	shuffle<T>(list: T[]): T[] {
		for (let i = list.length - 1; i > 0; i--) {
			const j = Math.floor(this.next() * (i + 1));
			[list[i], list[j]] = [list[j] as T, list[i] as T];
		}
		return list;
	}
}
