/** Reads documents from JSON Lines, also compressed ones. */
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
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
	return /\.gz$/i.test(path) ? unzipped(path) : createReadStream(path);
}

/** What a compressed file holds; of one that breaks off, all that can be read, before the fault is thrown. */
async function* unzipped(path: string): AsyncGenerator {
	const file = createReadStream(path);
	const content = createGunzip();
	// A file that cannot be read is reported where its content is read.
	file.on('error', (error) => content.destroy(error));
	try {
		yield* file.pipe(content);
	} catch (error) {
		// A stream that fails is read no further, though it may hold more.
		for (let chunk = restOf(content); chunk !== null; chunk = restOf(content)) yield chunk;
		throw error;
	}
}

function restOf(content: Readable): Uint8Array | null {
	return content.read() as Uint8Array | null;
}
