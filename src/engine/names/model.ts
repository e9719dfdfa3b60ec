/** The trained model: loaded once from one binary file, then read-only apart from its memory of words. */
import type { Features } from './features.js';
import { HashTable } from './hash-table.js';
import { Lexicon } from './lexicon.js';
import { MODEL_VERSION, readModel, type ModelParts } from './model-format.js';
import { Network } from './network.js';
import { WordReader } from './reading.js';

export interface Model {
	readonly version: number;
	readonly lexicon: Lexicon;
	readonly reader: WordReader;
	readonly weights: FeatureWeights;
	readonly network: Network;
	/** Scores of pairs of labels in the first reading, and their exponentials. */
	readonly transitions: Float32Array;
	readonly expTransitions: Float64Array;
	/** The second reading: weights of evidence and scores of pairs of labels. */
	readonly evidence: Float32Array;
	readonly evidenceTransitions: Float32Array;
	readonly expEvidenceTransitions: Float64Array;
	readonly calibration: Float32Array;
}

/** Reads a model file. Throws where it is no model, or its version, length or checksum is wrong. */
export function loadModel(bytes: Uint8Array): Model {
	return modelOf(readModel(bytes));
}

/** The model that the parts of a file make up. */
export function modelOf(parts: ModelParts): Model {
	const lexicon = new Lexicon({ ...parts, lists: listsOf(parts) });
	const network = new Network(
		{
			vectors: parts.networkVectors,
			traits: parts.networkTraits,
			traitWeights: parts.networkTraitWeights,
			bias: parts.networkBias,
			output: parts.networkOutput,
		},
		lexicon,
	);
	const { transitions, evidence, evidenceTransitions, calibration } = parts;
	return {
		version: MODEL_VERSION,
		lexicon,
		reader: new WordReader(lexicon),
		weights: new FeatureWeights(parts),
		network,
		transitions,
		expTransitions: Float64Array.from(transitions, Math.exp),
		evidence,
		evidenceTransitions,
		expEvidenceTransitions: Float64Array.from(evidenceTransitions, Math.exp),
		calibration,
	};
}

/** For each phrase its set of lists. */
function listsOf({ phraseSets, sets }: ModelParts): Int32Array {
	// `Int32Array.from` takes ten times as long.
	const lists = new Int32Array(phraseSets.length);
	for (let at = 0; at < lists.length; at++) lists[at] = sets[phraseSets[at] as number] as number;
	return lists;
}

/** Weights of features: a few labels each, as small integers in units of `scale`. */
export class FeatureWeights {
	readonly #starts: HashTable;
	readonly #weights: Uint8Array;
	readonly #scale: number;

	constructor(parts: Pick<ModelParts, 'features' | 'weights' | 'scale'>) {
		this.#weights = parts.weights;
		this.#scale = parts.scale[0] ?? 1;
		const { weights } = parts;
		const starts = new Int32Array(parts.features.length);
		let at = 0;
		for (let feature = 0; feature < starts.length; feature++) {
			starts[feature] = at;
			while ((weights[at] as number) < 128) at += 2;
			at += 2;
		}
		this.#starts = new HashTable(parts.features, starts);
	}

	/** Adds the weights of a feature to the scores that begin at `to`. */
	add(hash: number, scores: Float32Array, to: number): void {
		const start = this.#starts.get(hash);
		if (start >= 0) this.#addFrom(start, this.#weights[start] as number, scores, to);
	}

	/** Adds the weights of several features, one after the other, and overwrites them. */
	addAll(features: Features, scores: Float32Array, to: number): void {
		const { hashes, room } = features;
		const found = this.#starts.getAll(hashes, features.length, room);
		// Read ahead, as the table does.
		for (let f = 0; f < found; f++) room[f] = this.#weights[hashes[f] as number] as number;
		for (let f = 0; f < found; f++) this.#addFrom(hashes[f] as number, room[f] as number, scores, to);
	}

	/** Adds the weights that begin at `start`, where `first` stands. */
	#addFrom(start: number, first: number, scores: Float32Array, to: number): void {
		const weights = this.#weights;
		for (let at = start, label = first; ; label = weights[at] as number) {
			const index = to + (label & 127);
			scores[index] = (scores[index] as number) + (((weights[at + 1] as number) << 24) >> 24) * this.#scale;
			if (label >= 128) return;
			at += 2;
		}
	}
}
