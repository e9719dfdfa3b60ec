/** Turns long texts into bytes, a piece at a time. */
import { splitsPair } from '../../corrections/anchor.js';
import type { Steps } from '../../corrections/steps.js';

/** So many letters are encoded between two pauses. */
const ENCODED_AT_ONCE = 50_000;

/** The text in UTF-8, as `TextEncoder` gives it. */
export function* encoding(text: string): Steps<Uint8Array<ArrayBuffer>> {
	const encoder = new TextEncoder();
	const pieces: Uint8Array[] = [];
	for (let start = 0; start < text.length;) {
		const end = start + ENCODED_AT_ONCE;
		const stop = splitsPair(text, end) ? end + 1 : end;
		pieces.push(encoder.encode(text.slice(start, stop)));
		start = stop;
		yield;
	}
	const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return bytes;
}
