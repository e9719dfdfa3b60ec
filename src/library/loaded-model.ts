/** How the library loads a model, and what is behind one. */
import { loadModel as loadNames, type Model as EngineModel } from '../engine/ner/model.js';
import { sha256 } from '../sources/sha256.js';
import type { NameModel } from './model.js';

/** What is behind a `NameModel`. */
export class LoadedModel implements NameModel {
	readonly digest: string;
	readonly names: EngineModel;

	constructor(digest: string, names: EngineModel) {
		this.digest = digest;
		this.names = names;
	}
}

/**
 * The model that the bytes of a file hold.
 * @throws where they are no model, or damaged.
 */
export async function modelFrom(bytes: Uint8Array): Promise<NameModel> {
	return new LoadedModel(await sha256(bytes), loadNames(bytes));
}
