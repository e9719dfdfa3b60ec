/** Where the command line finds the model: beside its bundle's folder, or in the project's own `model/`. */
import { existsSync, readFileSync } from 'node:fs';

const PLACES = ['../model/names.bin', './names.bin', '../../model/names.bin'];

/** The bytes of the model file. Throws where there is none. */
export function readModelBytes(): Uint8Array {
	const place = PLACES.map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));
	if (!place) throw new Error('The model (model/names.bin) is missing.');
	return readFileSync(place);
}
