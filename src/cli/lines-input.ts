/** Reads documents from JSON Lines, also compressed ones. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { LineInput } from './input-document.js';
import { byteLines } from './byte-lines.js';
import { messageOf } from './io.js';

/** Whether a path is that of a file of JSON Lines. */
export function isLinesFile(path: string): boolean {
	return /\.jsonl(?:\.gz)?$/i.test(path);
}

/** The lines of a stream; `before` stands before each number in messages. */
export async function* linesOf(stream: AsyncIterable<unknown>, before: string): AsyncGenerator<LineInput> {
	let number = 0;
	for await (const bytes of byteLines(stream)) yield { kind: 'line', label: `${before}${++number}`, bytes };
}

/** The lines of files, one file after the other. Throws, with the file's name, where one cannot be read. */
export async function* linesIn(paths: readonly string[]): AsyncGenerator<LineInput> {
	for (const path of paths) {
		try {
			yield* linesOf(contentOf(path), `${path}:`);
		} catch (error) {
			throw new Error(`${path}: ${messageOf(error)}`, { cause: error });
		}
	}
}

function contentOf(path: string): AsyncIterable<unknown> {
	const file = createReadStream(path);
	if (!/\.gz$/i.test(path)) return file;
	const content = createGunzip();
	// A file that cannot be read is told by whoever reads its content.
	file.on('error', (error) => content.destroy(error));
	return file.pipe(content);
}
