/** Packs trained weights into the parts of a model file: small weights dropped, the rest as 8-bit numbers. */
import { LABEL_COUNT } from '../src/engine/names/labels.js';
import type { Lexicon } from '../src/engine/names/lexicon.js';
import type { ModelParts } from '../src/engine/names/model-format.js';
import type { Weights } from './crf.js';

const LARGEST = 4;
const SCALE = LARGEST / 127;

/** The model's parts; weights smaller than `smallest` are left out. */
export function packModel(lexicon: Lexicon, hashes: Int32Array, weights: Weights, smallest: number): ModelParts {
	const features: number[] = [];
	const rows: number[] = [];
	const values: number[] = [];
	const order = [...hashes.keys()].sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
	for (const index of order) {
		let row = 0;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const weight = weights.features[index * LABEL_COUNT + label] as number;
			if (Math.abs(weight) < smallest) continue;
			const value = Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
			if (value === 0) continue;
			row |= 1 << label;
			values.push(value);
		}
		if (row === 0) continue;
		features.push(hashes[index] as number);
		rows.push(row);
	}
	return {
		...lexicon.data,
		features: Int32Array.from(features),
		rows: Int32Array.from(rows),
		weights: Int8Array.from(values),
		transitions: weights.transitions,
		scale: Float32Array.of(SCALE),
	};
}
