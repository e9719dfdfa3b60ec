/** The model that ships, for the benches. */
import { existsSync, readFileSync } from 'node:fs';
import { loadModel, type Model } from '../src/engine/ner/model.js';

const HALF = '../out/half.bin';

export function readShippedModel(): Model {
	return modelIn('../model/names.bin');
}

/** The model that has learnt from every second article alone. Throws, saying what to run, where it is missing. */
export function readHalfModel(): Model {
	if (!existsSync(new URL(HALF, import.meta.url))) throw new Error('the model of half the articles is missing: npm run train');
	return modelIn(HALF);
}

function modelIn(file: string): Model {
	return loadModel(new Uint8Array(readFileSync(new URL(file, import.meta.url))));
}
