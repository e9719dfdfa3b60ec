/** Checks the text of a register, so that only registers without a fault come to serve. */
import { registerInFile, type RegisterInFile } from '../register/reading.js';

/** How many entries a register has, or what is wrong with it. */
export type RegisterReading = { readonly ok: true; readonly entries: number } | Extract<RegisterInFile, { readonly ok: false }>;

/** Reads the text of a register. Never throws. */
export function registerReading(text: string): RegisterReading {
	const read = registerInFile(text);
	return read.ok ? { ok: true, entries: read.value.entries.length } : read;
}
