/** The npm package in browsers, and wherever there is `fetch` and no Node.js. */
import { modelFrom } from './loaded-model.js';
import type { NameModel } from './model.js';

export * from './library.js';

/**
 * Loads the model that finds names, which takes some 50 ms and 30 MB of memory; load it once. Without an argument it is looked for where it lies
 * in the package, as seen from this file (`../model/names.bin`); a bundler moves this file, so that its address has to be given then.
 *
 * `source` is where it lies, an address, which is fetched; or its bytes. Pages that come over plain HTTP, but from this machine, have no
 * `crypto.subtle`, which is needed.
 * @throws where it cannot be fetched, is no model, or is damaged.
 */
export async function loadModel(source: string | URL | Uint8Array = new URL('../model/names.bin', import.meta.url)): Promise<NameModel> {
	return modelFrom(source instanceof Uint8Array ? source : await fetched(source));
}

async function fetched(address: string | URL): Promise<Uint8Array> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`loadModel: ${String(address)} answered ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}
