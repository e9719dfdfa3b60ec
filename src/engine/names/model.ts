/** The trained model: loaded once from one binary file, then read-only apart from its memory of words. */
import { HashTable } from './hash-table.js';
import { LABEL_COUNT } from './labels.js';
import { Lexicon } from './lexicon.js';
import { MODEL_VERSION, readModel, type ModelParts } from './model-format.js';
import { WordReader } from './reading.js';

export interface Model {
	readonly version: number;
	readonly lexicon: Lexicon;
	readonly reader: WordReader;
	readonly weights: FeatureWeights;
	readonly transitions: Float32Array;
	readonly expTransitions: Float64Array;
}

/** Reads a model file. Throws where it is no model, or its version, length or checksum is wrong. */
export function loadModel(bytes: Uint8Array): Model {
	return modelOf(readModel(bytes));
}

/** The model that the parts of a file make up. */
export function modelOf(parts: ModelParts): Model {
	const { words, coarse, middle, fine, capitals, phrases, lists } = parts;
	const lexicon = new Lexicon({ words, coarse, middle, fine, capitals, phrases, lists });
	return {
		version: MODEL_VERSION,
		lexicon,
		reader: new WordReader(lexicon),
		weights: new FeatureWeights(parts),
		transitions: parts.transitions,
		expTransitions: Float64Array.from(parts.transitions, Math.exp),
	};
}

/** Weights of features: LABEL_COUNT small integers each, most of them zero, in units of `scale`. */
export class FeatureWeights {
	readonly #table: HashTable;
	readonly #rows: Int32Array;
	readonly #starts: Int32Array;
	readonly #weights: Int8Array;
	readonly #scale: number;

	constructor(parts: ModelParts) {
		this.#table = new HashTable(parts.features);
		this.#rows = parts.rows;
		this.#weights = parts.weights;
		this.#scale = parts.scale[0] ?? 1;
		this.#starts = new Int32Array(parts.rows.length);
		let at = 0;
		for (let row = 0; row < parts.rows.length; row++) {
			this.#starts[row] = at;
			for (let bits = parts.rows[row] as number; bits !== 0; bits &= bits - 1) at++;
		}
	}

	/** Adds the weights of a feature to the scores that begin at `to`. */
	add(hash: number, scores: Float32Array, to: number): void {
		const row = this.#table.get(hash);
		if (row < 0) return;
		let at = this.#starts[row] as number;
		let bits = this.#rows[row] as number;
		for (let label = 0; label < LABEL_COUNT && bits !== 0; label++, bits >>>= 1) {
			if (bits & 1) scores[to + label] = (scores[to + label] as number) + (this.#weights[at++] as number) * this.#scale;
		}
	}
}
