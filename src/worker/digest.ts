import { sha256 } from '../sources/sha256.js';

/** A short digest of a text, to tell two editions of a file from each other. */
export async function shortDigest(text: string): Promise<string> {
	return (await sha256(text)).slice(0, 12);
}
