/** Product quantisation (Jégou, Douze, Schmid 2011): each vector becomes PARTS bytes, one for each group of its dimensions. */
import { Random } from './random.js';

export interface Codebook {
	/** parts × 256 × width. */
	readonly centroids: Float32Array;
	/** count × parts. */
	readonly codes: Uint8Array;
}

/** Learns 256 centroids for each group of dimensions, and the codes of all vectors. */
export function quantise(vectors: Float32Array, count: number, dimensions: number, parts: number, rounds: number): Codebook {
	const width = dimensions / parts;
	const centroids = new Float32Array(parts * 256 * width);
	const codes = new Uint8Array(count * parts);
	const random = new Random(11);
	for (let part = 0; part < parts; part++) {
		const at = part * 256 * width;
		for (let c = 0; c < 256; c++) {
			const from = Math.floor(random.next() * count) * dimensions + part * width;
			centroids.set(vectors.subarray(from, from + width), at + c * width);
		}
		for (let round = 0; round < rounds; round++) {
			assign(vectors, count, dimensions, part, parts, width, centroids, codes);
			recentre(vectors, count, dimensions, part, parts, width, centroids, codes);
		}
		assign(vectors, count, dimensions, part, parts, width, centroids, codes);
	}
	return { centroids, codes };
}

function assign(
	vectors: Float32Array,
	count: number,
	dimensions: number,
	part: number,
	parts: number,
	width: number,
	centroids: Float32Array,
	codes: Uint8Array,
): void {
	const at = part * 256 * width;
	for (let i = 0; i < count; i++) {
		const from = i * dimensions + part * width;
		let best = 0;
		let bestDistance = Infinity;
		for (let c = 0; c < 256; c++) {
			let distance = 0;
			for (let d = 0; d < width; d++) distance += ((vectors[from + d] as number) - (centroids[at + c * width + d] as number)) ** 2;
			if (distance < bestDistance) {
				bestDistance = distance;
				best = c;
			}
		}
		codes[i * parts + part] = best;
	}
}

function recentre(
	vectors: Float32Array,
	count: number,
	dimensions: number,
	part: number,
	parts: number,
	width: number,
	centroids: Float32Array,
	codes: Uint8Array,
): void {
	const sums = new Float64Array(256 * width);
	const counts = new Float64Array(256);
	for (let i = 0; i < count; i++) {
		const code = codes[i * parts + part] as number;
		counts[code] = (counts[code] as number) + 1;
		for (let d = 0; d < width; d++)
			sums[code * width + d] = (sums[code * width + d] as number) + (vectors[i * dimensions + part * width + d] as number);
	}
	for (let c = 0; c < 256; c++) {
		if (counts[c] === 0) continue;
		for (let d = 0; d < width; d++) centroids[(part * 256 + c) * width + d] = (sums[c * width + d] as number) / (counts[c] as number);
	}
}
