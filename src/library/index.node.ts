/** The npm package in Node.js. */
import { readFile } from 'node:fs/promises';
import { modelFrom } from './loaded-model.js';
import type { NameModel } from './model.js';

export * from './library.js';

/**
 * Loads the model that finds names, which takes some 50 ms and 30 MB of memory; load it once. Without an argument it is the one of the package
 * (`copydesk/model/names.bin`).
 *
 * `source` is where it lies: in Node.js a path or a `file:` URL, in browsers an address, which is fetched; or its bytes.
 * @throws where it cannot be read, is no model, or is damaged.
 */
export async function loadModel(source: string | URL | Uint8Array = new URL('../model/names.bin', import.meta.url)): Promise<NameModel> {
	return modelFrom(source instanceof Uint8Array ? source : await readFile(source));
}
