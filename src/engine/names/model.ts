/** The trained model: loaded once from one binary file, then read-only. */
export interface Model {
	readonly version: number;
}

/** Reads a model file. Throws where the checksum or the version is wrong. */
export function loadModel(_bytes: Uint8Array): Model {
	return { version: 0 };
}
