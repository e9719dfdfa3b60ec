/**
 * Sorted 32-bit hashes, in a bucket for each upper half. A model file holds them as they are looked up, so that a worker has next to
 * nothing to build before it can read its first article.
 */

/** Distinct hashes in ascending order. */
export interface SortedHashes {
	/** How many have each upper half, from the least to the greatest. */
	readonly counts: Uint8Array;
	/** The lower halves of all. */
	readonly lows: Uint16Array;
}

/** Upper halves, each a bucket. */
export const BUCKETS = 65_536;
const LEAST = -0x8000;

/** The bucket of a hash. */
export function bucketOf(hash: number): number {
	return (hash >> 16) - LEAST;
}

/** Hashes as they are stored. Throws where they do not ascend, or too many share their upper half. */
export function sortedHashes(hashes: Int32Array): SortedHashes {
	const counts = new Uint8Array(BUCKETS);
	for (let i = 0; i < hashes.length; i++) {
		const bucket = bucketOf(hashes[i] as number);
		if (i > 0 && (hashes[i] as number) <= (hashes[i - 1] as number)) throw new RangeError('The hashes do not ascend.');
		if (counts[bucket] === 255) throw new RangeError('Too many hashes have the same upper half.');
		counts[bucket] = (counts[bucket] as number) + 1;
	}
	return { counts, lows: Uint16Array.from(hashes, (hash) => hash & 0xffff) };
}

/** Where each bucket begins, and at last where the last one ends. */
export function startsOf(counts: Uint8Array): Int32Array {
	const starts = new Int32Array(counts.length + 1);
	let start = 0;
	for (let bucket = 0; bucket < counts.length; bucket++) {
		starts[bucket] = start;
		start += counts[bucket] as number;
	}
	starts[counts.length] = start;
	return starts;
}

/** All the hashes, in ascending order. */
export function hashesOf({ counts, lows }: SortedHashes): Int32Array {
	const hashes = new Int32Array(lows.length);
	let at = 0;
	for (let bucket = 0; bucket < BUCKETS; bucket++) {
		const high = (bucket + LEAST) << 16;
		for (const end = at + (counts[bucket] as number); at < end; at++) hashes[at] = high | (lows[at] as number);
	}
	return hashes;
}

/** Sorted hashes to their indices, looked up as they are stored. */
export class SortedTable {
	/** Where the hashes of each bucket begin. */
	readonly starts: Int32Array;
	readonly #lows: Uint16Array;

	constructor({ counts, lows }: SortedHashes) {
		this.starts = startsOf(counts);
		this.#lows = lows;
	}

	/** The index of a hash; -1 where it is not in the table. */
	get(hash: number): number {
		const low = hash & 0xffff;
		const lows = this.#lows;
		const bucket = bucketOf(hash);
		const end = this.starts[bucket + 1] as number;
		for (let at = this.starts[bucket] as number; at < end; at++) if (lows[at] === low) return at;
		return -1;
	}
}
