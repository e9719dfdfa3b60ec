/** The model that ships, for tests. */
import { readFileSync } from 'node:fs';
import { readArticle } from '../../../src/engine/article/article.js';
import { findNames } from '../../../src/engine/names/find.js';
import { loadModel, type Model } from '../../../src/engine/names/model.js';

/** A fresh copy of the bytes of `model/names.bin`. */
export function shippedModelBytes(): Uint8Array {
	return new Uint8Array(readFileSync(new URL('../../../model/names.bin', import.meta.url)));
}

let loaded: Model | undefined;

/** The model, loaded once. */
export function shippedModel(): Model {
	loaded ??= loadModel(shippedModelBytes());
	return loaded;
}

/** The names of a text as `Ann Low (person)`, in text order. */
export function namesIn(text: string): string[] {
	return findNames(readArticle(text), shippedModel()).map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
}
