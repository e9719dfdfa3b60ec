/** What a run that was killed has left in a file of lines. */
import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { codeOf } from './io.js';
import { endedLines } from './byte-lines.js';

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

/** Gets each whole line, without its end. */
type OnLine = (line: Uint8Array) => void;

/** Cuts off what follows the last whole line, or the line number `most`, and says what is left. A file that is missing has no lines. */
export async function truncateToWholeLines(path: string, most: number, onLine: OnLine): Promise<WholeLines> {
	const lines = await wholeLines(path, most, onLine);
	if (lines.isThere) await truncate(path, lines.end);
	return lines;
}

/** The whole lines of a file, the first `most` of them. A file that is missing has none. */
export async function wholeLines(path: string, most: number, onLine: OnLine): Promise<WholeLines> {
	let [count, end] = [0, 0];
	let last: Uint8Array | undefined;
	try {
		for await (const { bytes, isWhole } of endedLines(createReadStream(path))) {
			if (!isWhole || count === most) break;
			last = bytes;
			end += bytes.length + 1;
			count++;
			onLine(bytes);
		}
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		return { count, last, end, isThere: false };
	}
	return { count, last, end, isThere: true };
}
