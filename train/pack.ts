/** Packs trained weights into the parts of a model file: small weights dropped, the rest as 8-bit numbers. */
import { BUCKETS, bucketOf, sortedHashes } from '../src/engine/ner/sorted-hashes.js';
import { LABEL_COUNT } from '../src/engine/ner/labels.js';
import type { Lexicon } from '../src/engine/ner/lexicon.js';
import type { ModelParts } from '../src/engine/ner/model-format.js';
import type { Weights } from './crf.js';
import type { StackWeights } from './stack.js';
import type { TypeModel } from './types.js';

/** Larger weights are cut off: hardly any are. */
const LARGEST = 3;
const SCALE = LARGEST / 127;

/** What is packed. */
export interface Packable {
	readonly weights: Weights;
	/** Vectors, traits, bias and output of the network. */
	readonly network: readonly [Float32Array, Float32Array, Float32Array, Float32Array];
	readonly traits: Int32Array;
	readonly stack: StackWeights;
	readonly hashes: Int32Array;
	readonly types: TypeModel;
}

/** The model's parts; weights smaller than `smallest` are left out. */
export function packModel(lexicon: Lexicon, taught: Packable, smallest: number): ModelParts {
	const [networkVectors, networkTraitWeights, networkBias, networkOutput] = taught.network;
	return {
		...lexicon.data,
		...packWeights(joined(taught.hashes, taught.types.hashes), joined(taught.weights.features, taught.types.weights), smallest),
		transitions: taught.weights.transitions,
		networkVectors,
		networkTraits: taught.traits,
		networkTraitWeights,
		networkBias,
		networkOutput,
		evidence: taught.stack.evidence,
		evidenceTransitions: taught.stack.transitions,
		typeWeights: taught.types.typeWeights,
		calibration: taught.types.calibration,
		scale: Float32Array.of(SCALE),
	};
}

function joined<Numbers extends Int32Array | Float32Array>(first: Numbers, second: Numbers): Numbers {
	const all = first.slice(0, 0).constructor as new (length: number) => Numbers;
	const numbers = new all(first.length + second.length);
	numbers.set(first);
	numbers.set(second, first.length);
	return numbers;
}

type PackedWeights = Pick<ModelParts, 'features' | 'weights' | 'weightCounts'>;

function packWeights(hashes: Int32Array, weights: Float32Array, smallest: number): PackedWeights {
	const features: number[] = [];
	const bytes: number[] = [];
	const counts = new Array<number>(BUCKETS).fill(0);
	const order = Array.from(hashes.keys()).sort((a, b) => (hashes[a] as number) - (hashes[b] as number));
	for (const index of order) {
		const from = bytes.length;
		for (let label = 0; label < LABEL_COUNT; label++) {
			const weight = weights[index * LABEL_COUNT + label] as number;
			const value = Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
			if (Math.abs(weight) >= smallest && value !== 0) bytes.push(label, value & 255);
		}
		if (bytes.length === from) continue;
		bytes[bytes.length - 2] = (bytes[bytes.length - 2] as number) + 128;
		const hash = hashes[index] as number;
		features.push(hash);
		const bucket = bucketOf(hash);
		counts[bucket] = (counts[bucket] as number) + (bytes.length - from) / 2;
	}
	if (counts.some((count) => count > 255)) throw new RangeError('Too many weights in one bucket.');
	return { features: sortedHashes(Int32Array.from(features)), weights: Uint8Array.from(bytes), weightCounts: Uint8Array.from(counts) };
}
