/** What memory a document takes: a huge one is refused by itself, and does not end the whole run with it. */
import { getHeapStatistics } from 'node:v8';
import { DocumentError } from './io.js';

/** Bytes of memory for a byte of text: 3.7 GB were measured for 50 MB. */
const BYTES_FOR_A_BYTE = 75;
const MEGABYTE = 2 ** 20;

/** Bytes of text from which the memory that it takes is worth a word. */
const LARGE = 8 * MEGABYTE;

/**
 * What to say of a document of `size` bytes before it is annotated; nothing of common ones.
 * @throws DocumentError where it takes more memory than Node has by `limit`.
 */
export function memoryWarning(size: number, limit = getHeapStatistics().heap_size_limit): string | undefined {
	if (size < LARGE) return undefined;
	const needed = Math.ceil((size * BYTES_FOR_A_BYTE) / MEGABYTE);
	const message = `has ${Math.ceil(size / MEGABYTE)} MB, which takes about ${needed} MB of memory`;
	if (needed * MEGABYTE < limit) return message;
	throw new DocumentError(`${message}; Node has ${Math.floor(limit / MEGABYTE)} MB: set NODE_OPTIONS=--max-old-space-size=${needed}`);
}
