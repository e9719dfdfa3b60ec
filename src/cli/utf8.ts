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
	let at = 0;
	while (at < bytes.length) {
		const length = sequenceLength(bytes, at);
		if (length === 0) return at;
		at += length;
	}
	return -1;
}

/** How many bytes the well-formed sequence at `at` has; 0 where it is ill-formed. */
function sequenceLength(bytes: Uint8Array, at: number): number {
	const lead = bytes[at] ?? 0;
	if (lead < 0x80) return 1;
	const second = bytes[at + 1] ?? 0;
	if (lead >= 0xc2 && lead <= 0xdf) return isContinuation(second) ? 2 : 0;
	if (lead >= 0xe0 && lead <= 0xef) {
		const lowest = lead === 0xe0 ? 0xa0 : 0x80;
		const highest = lead === 0xed ? 0x9f : 0xbf;
		return second >= lowest && second <= highest && isContinuation(bytes[at + 2]) ? 3 : 0;
	}
	if (lead < 0xf0 || lead > 0xf4) return 0;
	const lowest = lead === 0xf0 ? 0x90 : 0x80;
	const highest = lead === 0xf4 ? 0x8f : 0xbf;
	return second >= lowest && second <= highest && isContinuation(bytes[at + 2]) && isContinuation(bytes[at + 3]) ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
	return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
