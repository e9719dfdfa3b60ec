/** Reads documents from JSON Lines, also compressed ones. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { LineInput, UnreadInput } from './input-document.js';
import { byteLines } from './byte-lines.js';
import { messageOf } from '../engine/util/message-of.js';

/** Whether a path is that of a file of JSON Lines. */
export function isLinesFile(path: string): boolean {
	return /\.jsonl(?:\.gz)?$/i.test(path);
}

/** The lines of a stream; `before` stands before each number in messages. */
export async function* linesOf(stream: AsyncIterable<unknown>, before: string): AsyncGenerator<LineInput> {
	let number = 0;
	for await (const bytes of byteLines(stream)) yield { kind: 'line', label: `${before}${++number}`, bytes };
}

/** The lines of files, one file after the other. Where one cannot be read on, that is an input too, and the next file follows. */
export async function* linesIn(paths: readonly string[]): AsyncGenerator<LineInput | UnreadInput> {
	for (const path of paths) {
		try {
			yield* linesOf(contentOf(path), `${path}:`);
		} catch (error) {
			yield { kind: 'unread', label: path, error: messageOf(error) };
		}
	}
}

function contentOf(path: string): AsyncIterable<unknown> {
	const file = createReadStream(path);
	if (!/\.gz$/i.test(path)) return file;
	const content = createGunzip();
	// A file that cannot be read is reported where its content is read.
	file.on('error', (error) => content.destroy(error));
	return file.pipe(content);
}
