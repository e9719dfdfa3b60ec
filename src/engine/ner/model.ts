/** The trained model: loaded once from one binary file, then read-only except for its memory of words and its scratch arrays. */
import { Spellings } from '../document/spellings.js';
import type { Features } from './features.js';
import { HashTable } from './hash-table.js';
import { Scratch } from './lattice.js';
import { Lexicon } from './lexicon.js';
import { MODEL_VERSION, readModel, type ModelParts } from './model-format.js';
import { Network } from './network.js';
import { WordReader } from './word-reader.js';
import { bucketOf, hashesOf, SortedTable, startsOf, type SortedHashes } from './sorted-hashes.js';
import { exp } from '../util/exp.js';

export interface Model extends Pick<ModelParts, 'transitions' | 'evidence' | 'evidenceTransitions' | 'typeWeights' | 'calibration'> {
	readonly version: number;
	readonly lexicon: Lexicon;
	readonly reader: WordReader;
	/** The spellings met so far. */
	readonly spellings: Spellings;
	/** Arrays to work in. */
	readonly scratch: Scratch;
	readonly weights: FeatureWeights;
	readonly network: Network;
	/** The exponentials of the scores of pairs of labels. */
	readonly expTransitions: Float64Array;
	readonly expEvidenceTransitions: Float64Array;
}

/** Reads a model file. Throws where it is no model, or its version, length or checksum is wrong. */
export function loadModel(bytes: Uint8Array): Model {
	return modelOf(readModel(bytes));
}

/** The model that the parts of a file make up. */
export function modelOf(parts: ModelParts): Model {
	const lexicon = new Lexicon(parts);
	const { transitions, evidence, evidenceTransitions, typeWeights, calibration } = parts;
	return {
		version: MODEL_VERSION,
		lexicon,
		reader: new WordReader(lexicon),
		spellings: new Spellings(),
		scratch: new Scratch(),
		weights: new FeatureWeights(parts),
		network: new Network(parts, lexicon),
		transitions,
		expTransitions: Float64Array.from(transitions, exp),
		evidence,
		evidenceTransitions,
		expEvidenceTransitions: Float64Array.from(evidenceTransitions, exp),
		typeWeights,
		calibration,
	};
}

/** Searches that pay for a table that answers faster; the first article of a worker is read without. */
const MANY_SEARCHES = 100_000;

/** Weights of features: a few labels each, as small integers in units of `scale`. */
export class FeatureWeights {
	readonly #features: SortedHashes;
	readonly #indices: SortedTable;
	/** Where the weights of each bucket of features begin. */
	readonly #starts: Int32Array;
	readonly #weights: Uint8Array;
	/** What one unit of a weight is worth. */
	readonly scale: number;
	#searches = 0;
	/** Features to where their weights begin. */
	#table: HashTable | undefined;

	constructor({ features, weights, weightCounts, scale }: Pick<ModelParts, 'features' | 'weights' | 'weightCounts' | 'scale'>) {
		this.#features = features;
		this.#indices = new SortedTable(features);
		this.#starts = startsOf(weightCounts);
		this.#weights = weights;
		this.scale = scale[0] ?? 1;
	}

	/** Adds the weights of a feature, in units, to the sums that begin at `to`. */
	add(hash: number, sums: Int32Array, to: number): void {
		const start = this.#startOf(hash);
		if (start >= 0) this.#addFrom(start, this.#weights[start] as number, sums, to);
	}

	/** Adds the weights of several features, one after the other, and overwrites them. */
	addAll(features: Features, sums: Int32Array, to: number): void {
		const { hashes, scratch, length } = features;
		if (!this.#table) {
			for (let f = 0; f < length; f++) this.add(hashes[f] as number, sums, to);
			return;
		}
		const found = this.#table.getAll(hashes, length, scratch);
		// Read ahead, as the table does.
		for (let f = 0; f < found; f++) scratch[f] = this.#weights[hashes[f] as number] as number;
		for (let f = 0; f < found; f++) this.#addFrom(hashes[f] as number, scratch[f] as number, sums, to);
	}

	/** Adds the weights that begin at `start`, where `first` stands. */
	#addFrom(start: number, first: number, sums: Int32Array, to: number): void {
		const weights = this.#weights;
		for (let at = start, label = first; ; label = weights[at] as number) {
			const index = to + (label & 127);
			sums[index] = (sums[index] as number) + (((weights[at + 1] as number) << 24) >> 24);
			if (label >= 128) return;
			at += 2;
		}
	}

	/** Where the weights of a feature begin; -1 where it has none. */
	#startOf(hash: number): number {
		if (this.#table) return this.#table.get(hash);
		if (++this.#searches === MANY_SEARCHES) this.#table = this.#tableOfAll();
		const feature = this.#indices.get(hash);
		if (feature < 0) return -1;
		const weights = this.#weights;
		const bucket = bucketOf(hash);
		let at = 2 * (this.#starts[bucket] as number);
		// Those of the features before it in the bucket.
		for (let before = feature - (this.#indices.starts[bucket] as number); before > 0; at += 2) if ((weights[at] as number) >= 128) before--;
		return at;
	}

	#tableOfAll(): HashTable {
		const hashes = hashesOf(this.#features);
		const weights = this.#weights;
		const starts = new Int32Array(hashes.length);
		let at = 0;
		for (let feature = 0; feature < starts.length; feature++) {
			starts[feature] = at;
			while ((weights[at] as number) < 128) at += 2;
			at += 2;
		}
		return new HashTable(hashes, starts);
	}
}
