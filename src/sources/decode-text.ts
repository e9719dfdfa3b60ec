/** The text of a text file's bytes, as an editor shows it: offsets count in it. */
import { SourceError } from './source-error.js';
import { binaryKindOf, KIND_WORDS } from './known-bytes.js';

/** Share of control characters in the strangest text; of any bytes they are one in ten. */
const MOST_CONTROLS = 0.01;

/**
 * UTF-8 with or without a byte order mark, UTF-16 with one, and Windows-1252 where the bytes are no UTF-8. The mark is left out, line ends stay.
 * @throws SourceError where the bytes are empty, of another format, broken or no text.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
	const kind = binaryKindOf(bytes);
	if (kind) throw new SourceError(file, `it is no text but ${KIND_WORDS[kind]}`);
	return checked(file, decoded(file, bytes));
}

/**
 * Text in an encoding that a web page names.
 * @throws SourceError where nobody knows the encoding, or the bytes are no text.
 */
export function textByLabel(file: string, bytes: Uint8Array, label: string): string {
	const mark = [0xfe, 0xff, 0xef].includes(bytes[0] ?? 0);
	const isKnownHere = /^(?:windows-1252|iso-8859-1|latin1|us-ascii)$/i.test(label);
	if (mark || isKnownHere) return decodeText(file, bytes);
	let decoder;
	try {
		decoder = new TextDecoder(label);
	} catch {
		throw new SourceError(file, `its encoding (${label}) is not read; save it as UTF-8`);
	}
	return checked(file, decoder.decode(bytes));
}

function checked(file: string, text: string): string {
	if (isBinary(text)) throw new SourceError(file, 'it is no text: it is full of control characters');
	if (!/\S/.test(text)) throw new SourceError(file, 'there is no text in it');
	return text;
}

function decoded(file: string, bytes: Uint8Array): string {
	if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff]))
		throw new SourceError(file, 'it is UTF-32; save it as UTF-8');
	if (startsWith(bytes, [0xff, 0xfe])) return utf16(file, bytes, true);
	if (startsWith(bytes, [0xfe, 0xff])) return utf16(file, bytes, false);
	if (bytes.includes(0)) throw new SourceError(file, reasonForZeroes(bytes));
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return windows1252(file, bytes);
	}
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
	return mark.every((byte, index) => bytes[index] === byte);
}

/** Decoded here, since some builds of Node.js have no decoder for big-endian UTF-16. */
function utf16(file: string, bytes: Uint8Array, isLittle: boolean): string {
	if (bytes.length % 2 === 1) throw new SourceError(file, 'its UTF-16 is broken: the last character is cut in half');
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const units = new Uint16Array(bytes.length / 2 - 1);
	for (let i = 0; i < units.length; i++) units[i] = view.getUint16(2 * i + 2, isLittle);
	const text = textOfUnits(units);
	const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(text);
	if (broken) throw new SourceError(file, `its UTF-16 is broken in line ${lineAt(text, broken.index)}; save it as UTF-8`);
	if (text.includes('\0')) throw new SourceError(file, 'it is no text: there are zeroes in it');
	return text;
}

/** Code units at once: more would be too many arguments of one call. */
const CHUNK = 8192;

function textOfUnits(units: Uint16Array): string {
	let text = '';
	for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
	return text;
}

/** A text in UTF-16 has a zero in every other byte of its Latin letters. */
function reasonForZeroes(bytes: Uint8Array): string {
	const head = bytes.subarray(0, 512);
	const zeroes = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
	const isUtf16 = Math.min(...zeroes) === 0 && Math.max(...zeroes) > head.length / 4;
	return isUtf16 ? 'it is UTF-16 without a byte order mark; save it as UTF-8' : 'it is no text: there are zeroes in it';
}

/**
 * What bytes 0x80 to 0x9F are in Windows-1252 (https://encoding.spec.whatwg.org/index-windows-1252.txt); the others are as in Latin 1. Written out,
 * since Node.js 22 and 23 once took it for Latin 1.
 */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Where more of the bytes beyond ASCII are good UTF-8 than are bad, the file is broken UTF-8, and reading it as another would spoil the good ones. */
function windows1252(file: string, bytes: Uint8Array): string {
	const asUtf8 = new TextDecoder('utf-8').decode(bytes);
	const bad = asUtf8.match(/\ufffd/g)?.length ?? 0;
	const good = (asUtf8.match(/[^\0-\u007f]/g)?.length ?? 0) - bad;
	if (good > bad || startsWith(bytes, [0xef, 0xbb, 0xbf])) {
		const line = lineAt(asUtf8, asUtf8.indexOf('\ufffd'));
		throw new SourceError(file, `its UTF-8 is broken in line ${line}; open it, correct the characters there, and save it`);
	}
	const units = new Uint16Array(bytes);
	for (let i = 0; i < units.length; i++) {
		const byte = units[i] ?? 0;
		if (byte >= 0x80 && byte <= 0x9f) units[i] = C1.charCodeAt(byte - 0x80);
	}
	return textOfUnits(units);
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** Control characters but for tab, line ends, form feed, and the escape of terminals' colours. */
function isBinary(text: string): boolean {
	// eslint-disable-next-line no-control-regex -- those are what is looked for
	const controls = text.match(/[\0-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/g)?.length ?? 0;
	return controls > text.length * MOST_CONTROLS;
}
