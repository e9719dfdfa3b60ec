/** Spherical k-means over unit vectors. */
import { Random } from './random.js';

/** The cluster (0 to k - 1) of each of `count` vectors of `dimensions`; `k` is a multiple of four. The same for the same seed. */
export function clusterVectors(
	vectors: Float32Array,
	count: number,
	dimensions: number,
	k: number,
	rounds: number,
	seed: number,
): Uint16Array {
	const random = new Random(seed);
	const centres = new Float32Array(k * dimensions);
	// Seeds among the most frequent words, spread evenly.
	for (let c = 0; c < k; c++) {
		const from = Math.floor(random.next() * Math.min(count, k * 8)) * dimensions;
		centres.set(vectors.subarray(from, from + dimensions), c * dimensions);
	}
	const assigned = new Uint16Array(count);
	for (let round = 0; round < rounds; round++) {
		assignAll(vectors, count, dimensions, centres, k, assigned);
		recentre(vectors, count, dimensions, centres, k, assigned);
	}
	assignAll(vectors, count, dimensions, centres, k, assigned);
	return assigned;
}

function assignAll(
	vectors: Float32Array,
	count: number,
	dimensions: number,
	centres: Float32Array,
	k: number,
	assigned: Uint16Array,
): void {
	const scores = new Float64Array(4);
	for (let i = 0; i < count; i++) {
		let best = 0;
		let bestScore = -Infinity;
		const at = i * dimensions;
		// Four at a time, so that none waits for the sum of another.
		for (let c = 0; c < k; c += 4) {
			let [first, second, third, fourth] = [0, 0, 0, 0];
			const row = c * dimensions;
			for (let d = 0; d < dimensions; d++) {
				const x = vectors[at + d] as number;
				first += x * (centres[row + d] as number);
				second += x * (centres[row + dimensions + d] as number);
				third += x * (centres[row + 2 * dimensions + d] as number);
				fourth += x * (centres[row + 3 * dimensions + d] as number);
			}
			scores[0] = first;
			scores[1] = second;
			scores[2] = third;
			scores[3] = fourth;
			for (let n = 0; n < 4; n++) {
				if ((scores[n] as number) <= bestScore) continue;
				bestScore = scores[n] as number;
				best = c + n;
			}
		}
		assigned[i] = best;
	}
}

function recentre(vectors: Float32Array, count: number, dimensions: number, centres: Float32Array, k: number, assigned: Uint16Array): void {
	const sums = new Float32Array(k * dimensions);
	for (let i = 0; i < count; i++) {
		const to = (assigned[i] as number) * dimensions;
		for (let d = 0; d < dimensions; d++) sums[to + d] = (sums[to + d] as number) + (vectors[i * dimensions + d] as number);
	}
	for (let c = 0; c < k; c++) {
		let length = 0;
		for (let d = 0; d < dimensions; d++) length += (sums[c * dimensions + d] as number) ** 2;
		// An empty cluster keeps its centre.
		if (length === 0) continue;
		const scale = 1 / Math.sqrt(length);
		for (let d = 0; d < dimensions; d++) centres[c * dimensions + d] = (sums[c * dimensions + d] as number) * scale;
	}
}
