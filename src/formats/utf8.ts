/** Decodes UTF-8, and says where bytes are none: one decoder for the extension and for the command line. */

/** Bytes that are no text in UTF-8; the message says what they are instead, to follow a file's name. */
export class NotUtf8Error extends Error {}

/** Bytes by which a file is known to be text. */
const SNIFFED = 8192;

/** Bytes that certainly make a string: V8's longest has 2^29 - 24 code units. */
const MOST_BYTES = 2 ** 29 - 24;

/**
 * The text of bytes, a byte order mark left out, as editors do, unless it is to stay as U+FEFF.
 * @throws NotUtf8Error where they are something else.
 */
export function textOfBytes(bytes: Uint8Array, withMark = false): string {
	if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))) {
		throw new NotUtf8Error('is UTF-16; save it as UTF-8');
	}
	const zero = bytes.subarray(0, SNIFFED).indexOf(0);
	if (zero >= 0) throw new NotUtf8Error(`is a binary file (a zero byte at byte ${zero})`);
	if (bytes.length > MOST_BYTES) throw new NotUtf8Error('is larger than 512 MB');
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: withMark }).decode(bytes);
	} catch {
		throw new NotUtf8Error(`is not UTF-8 (the first wrong byte is at offset ${invalidByteAt(bytes)})`);
	}
}

/** Offset of the first byte that is no part of well-formed UTF-8 (Unicode 15, table 3-7); -1 where all are. */
export function invalidByteAt(bytes: Uint8Array): number {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const encoder = new TextEncoder();
	let at = 0;
	for (const piece of text.split('\ufffd').slice(0, -1)) {
		at += encoder.encode(piece).length;
		// What a decoder puts in the place of wrong bytes may stand there itself, in three bytes.
		if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return at;
		at += 3;
	}
	return -1;
}
