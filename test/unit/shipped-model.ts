/** The model that ships, for tests. */
import { readFileSync } from 'node:fs';
import { loadModel, type Model } from '../../src/engine/ner/model.js';

/** A fresh copy of the bytes of `model/names.bin`. */
export function shippedModelBytes(): Uint8Array {
	return new Uint8Array(readFileSync(new URL('../../model/names.bin', import.meta.url)));
}

let loaded: Model | undefined;

/** The model, loaded once. */
export function shippedModel(): Model {
	loaded ??= loadModel(shippedModelBytes());
	return loaded;
}
