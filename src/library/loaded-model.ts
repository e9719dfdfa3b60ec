/** How the library loads a model, and what is behind one. */
import { loadModel as loadNames, type Model as NameModel } from '../engine/ner/model.js';
import { sha256 } from '../worker/digest.js';
import type { Model } from './model.js';

/** What is behind a `Model`. */
export class LoadedModel implements Model {
	readonly digest: string;
	readonly names: NameModel;

	constructor(digest: string, names: NameModel) {
		this.digest = digest;
		this.names = names;
	}
}

/**
 * The model that the bytes of a file hold.
 * @throws where they are no model, or damaged.
 */
export async function modelFrom(bytes: Uint8Array): Promise<Model> {
	return new LoadedModel(await sha256(bytes), loadNames(bytes));
}
