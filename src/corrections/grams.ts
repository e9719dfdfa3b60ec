/** An index of a text's short stretches, by which the places that resemble an anchor are found without reading the text again. */

/** Code units in a stretch: long enough to be rare, short enough to survive between two edits. */
export const GRAM = 8;

/** Where each stretch of `GRAM` code units stands. Built in one pass; two whole numbers a code unit. */
export class Grams {
	readonly #text: string;
	readonly #heads: Int32Array;
	readonly #next: Int32Array;
	readonly #mask: number;

	constructor(text: string) {
		this.#text = text;
		const count = Math.max(0, text.length - GRAM + 1);
		let size = 1024;
		while (size < count) size *= 2;
		this.#mask = size - 1;
		this.#heads = new Int32Array(size).fill(-1);
		this.#next = new Int32Array(count);
		// From the last to the first, so that chains run in text order.
		for (let at = count - 1; at >= 0; at--) {
			const slot = hash(text, at) & this.#mask;
			this.#next[at] = this.#heads[slot] ?? -1;
			this.#heads[slot] = at;
		}
	}

	/** The places, in text order, of the stretch that stands at `at` in `pattern`; none where there are more than `most`. */
	places(pattern: string, at: number, most: number): number[] {
		const gram = pattern.slice(at, at + GRAM);
		if (gram.length < GRAM) return [];
		const places: number[] = [];
		let steps = 0;
		for (let place = this.#heads[hash(gram, 0) & this.#mask] ?? -1; place >= 0; place = this.#next[place] ?? -1) {
			if (++steps > 8 * most) return [];
			if (!this.#text.startsWith(gram, place)) continue;
			if (places.length === most) return [];
			places.push(place);
		}
		return places;
	}
}

/** FNV-1a over the stretch's code units (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string, at: number): number {
	let value = 0x811c9dc5;
	for (let index = at; index < at + GRAM; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}
