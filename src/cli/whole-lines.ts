/** What a run that was killed has left in a file of lines. */
import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { codeOf } from './io.js';

const NEWLINE = 10;

/** Lines that are whole. */
export interface WholeLines {
	readonly count: number;
	/** The last of them, without its end; undefined where there is none. */
	readonly last: Uint8Array | undefined;
	/** Where the last of them ends, in bytes. */
	readonly end: number;
	/** Whether there is such a file. */
	readonly isThere: boolean;
}

/** Told each whole line, without its end. */
type OnLine = (line: Uint8Array) => void;

/** Cuts off what follows the last whole line, or the line number `most`, and says what is left. A file that is missing has no lines. */
export async function truncateToWholeLines(path: string, most = Infinity, onLine?: OnLine): Promise<WholeLines> {
	const lines = await wholeLines(path, most, onLine);
	if (lines.isThere) await truncate(path, lines.end);
	return lines;
}

/** The whole lines of a file, the first `most` of them. A file that is missing has none. */
export async function wholeLines(path: string, most = Infinity, onLine?: OnLine): Promise<WholeLines> {
	let isThere = true;
	let count = 0;
	let end = 0;
	let last: Uint8Array | undefined;
	let pieces: Uint8Array[] = [];
	try {
		for await (const chunk of createReadStream(path)) {
			const bytes = chunk as Uint8Array;
			let start = 0;
			for (let at = bytes.indexOf(NEWLINE); at >= 0 && count < most; at = bytes.indexOf(NEWLINE, start)) {
				last = Buffer.concat([...pieces, bytes.subarray(start, at)]);
				end += last.length + 1;
				[pieces, start] = [[], at + 1];
				count++;
				onLine?.(last);
			}
			if (count === most) break;
			pieces.push(bytes.subarray(start));
		}
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		isThere = false;
	}
	return { count, last, end, isThere };
}
