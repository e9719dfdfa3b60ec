/**
 * Splits a stream of bytes into lines, one in memory at a time. Node's own readline breaks lines at U+2028 too, which JSON Lines may hold
 * within a string, and replaces wrong bytes silently.
 */

const NEWLINE = 10;
const CARRIAGE_RETURN = 13;

/** The lines, without their ends. A last line that is empty is none. */
export async function* byteLines(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
	let pieces: Uint8Array[] = [];
	for await (const chunk of stream) {
		const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : (chunk as Uint8Array);
		let start = 0;
		for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
			pieces.push(bytes.subarray(start, end));
			yield joinedLine(pieces);
			pieces = [];
			start = end + 1;
		}
		if (start < bytes.length) pieces.push(bytes.subarray(start));
	}
	if (pieces.length > 0) yield joinedLine(pieces);
}

function joinedLine(pieces: readonly Uint8Array[]): Uint8Array {
	const [first = new Uint8Array()] = pieces;
	const line = pieces.length === 1 ? first : Buffer.concat(pieces);
	return line[line.length - 1] === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
