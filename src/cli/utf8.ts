/** Decodes UTF-8, and says where bytes are none. */
import { DocumentError } from './io.js';

/** Bytes by which a file is known to be text. */
const SNIFFED = 8192;

/** The text of bytes, a byte order mark left out (as editors do). Throws a `DocumentError` that says what the bytes are instead. */
export function textOfBytes(bytes: Uint8Array): string {
	if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
		throw new DocumentError('is UTF-16; save it as UTF-8');
	}
	const zero = bytes.subarray(0, SNIFFED).indexOf(0);
	if (zero >= 0) throw new DocumentError(`is a binary file (a zero byte at byte ${zero})`);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new DocumentError(`is not UTF-8 (the first wrong byte is at offset ${invalidByteAt(bytes)})`);
	}
}

/** Offset of the first byte that is no part of well-formed UTF-8 (Unicode 15, table 3-7); -1 where all are. */
export function invalidByteAt(bytes: Uint8Array): number {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	let at = 0;
	for (const piece of text.split(REPLACEMENT).slice(0, -1)) {
		at += Buffer.byteLength(piece);
		// The character may stand there itself.
		if (!REPLACEMENT_BYTES.equals(bytes.subarray(at, at + REPLACEMENT_BYTES.length))) return at;
		at += REPLACEMENT_BYTES.length;
	}
	return -1;
}

/** What a decoder puts in the place of bytes that are no character. */
const REPLACEMENT = '\ufffd';
const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);
