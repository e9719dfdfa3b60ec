/**
 * Splits a stream of bytes into lines, one in memory at a time. Node's own readline breaks lines at U+2028 too, which JSON Lines may hold
 * within a string, and replaces wrong bytes silently.
 */

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** A line without its line feed. */
export interface ByteLine {
	readonly bytes: Uint8Array;
	/** Whether a line feed ended it; none follows the last line of some files. */
	readonly isWhole: boolean;
}

/** The lines, without their ends. A last line that is empty is none. */
export async function* byteLines(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
	for await (const { bytes } of endedLines(stream)) yield bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}

/** The lines, each with whether it has its line feed. A last line that is empty is none. */
export async function* endedLines(stream: AsyncIterable<unknown>): AsyncGenerator<ByteLine> {
	let pieces: Uint8Array[] = [];
	for await (const chunk of stream) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array);
		let start = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
			yield { bytes: joinedPieces([...pieces, bytes.subarray(start, end)]), isWhole: true };
			pieces = [];
			start = end + 1;
		}
		if (start < bytes.length) pieces.push(bytes.subarray(start));
	}
	if (pieces.length > 0) yield { bytes: joinedPieces(pieces), isWhole: false };
}

function joinedPieces(pieces: readonly Uint8Array[]): Uint8Array {
	const [first = new Uint8Array()] = pieces;
	return pieces.length === 1 ? first : Buffer.concat(pieces);
}
