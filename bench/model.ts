/** The model that ships, for the benches. */
import { readFileSync } from 'node:fs';
import { loadModel, type Model } from '../src/engine/ner/model.js';

export function readShippedModel(): Model {
	return loadModel(new Uint8Array(readFileSync(new URL('../model/names.bin', import.meta.url))));
}
