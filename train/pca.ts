/** Principal components of vectors, by power iteration on the covariance matrix. */

/** `count` vectors of `dimensions` brought down to `kept` components and scaled to a mean length of one. */
export function reduce(vectors: Float32Array, count: number, dimensions: number, components: number): Float32Array {
	const covariance = covarianceOf(vectors, count, dimensions);
	const axes: Float64Array[] = [];
	for (let k = 0; k < components; k++) {
		const axis = topAxis(covariance, dimensions, k);
		axes.push(axis);
		deflate(covariance, axis, dimensions);
	}
	const reduced = new Float32Array(count * components);
	let total = 0;
	for (let i = 0; i < count; i++) {
		for (let k = 0; k < components; k++) {
			let sum = 0;
			for (let d = 0; d < dimensions; d++) sum += (vectors[i * dimensions + d] as number) * (axes[k]?.[d] as number);
			reduced[i * components + k] = sum;
			total += sum * sum;
		}
	}
	const scale = Math.sqrt(count / total);
	for (let i = 0; i < reduced.length; i++) reduced[i] = (reduced[i] as number) * scale;
	return reduced;
}

function covarianceOf(vectors: Float32Array, count: number, dimensions: number): Float64Array {
	const covariance = new Float64Array(dimensions * dimensions);
	for (let i = 0; i < count; i++) {
		for (let a = 0; a < dimensions; a++) {
			const x = vectors[i * dimensions + a] as number;
			for (let b = a; b < dimensions; b++)
				covariance[a * dimensions + b] = (covariance[a * dimensions + b] as number) + x * (vectors[i * dimensions + b] as number);
		}
	}
	for (let a = 0; a < dimensions; a++)
		for (let b = 0; b < a; b++) covariance[a * dimensions + b] = covariance[b * dimensions + a] as number;
	return covariance;
}

function topAxis(covariance: Float64Array, dimensions: number, seed: number): Float64Array {
	let axis = Float64Array.from({ length: dimensions }, (_, d) => 1 + ((d * 31 + seed * 17) % 7));
	for (let round = 0; round < 200; round++) {
		const next = new Float64Array(dimensions);
		for (let a = 0; a < dimensions; a++) {
			let sum = 0;
			for (let b = 0; b < dimensions; b++) sum += (covariance[a * dimensions + b] as number) * (axis[b] as number);
			next[a] = sum;
		}
		const length = Math.hypot(...next) || 1;
		axis = next.map((value) => value / length);
	}
	return axis;
}

function deflate(covariance: Float64Array, axis: Float64Array, dimensions: number): void {
	let value = 0;
	for (let a = 0; a < dimensions; a++)
		for (let b = 0; b < dimensions; b++) value += (axis[a] as number) * (covariance[a * dimensions + b] as number) * (axis[b] as number);
	for (let a = 0; a < dimensions; a++) {
		for (let b = 0; b < dimensions; b++)
			covariance[a * dimensions + b] = (covariance[a * dimensions + b] as number) - value * (axis[a] as number) * (axis[b] as number);
	}
}
