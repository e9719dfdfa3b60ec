/** What the tests of the readers share. */
import assert from 'node:assert/strict';
import { readSource } from '../../../src/sources/read-source.js';
import { SourceError } from '../../../src/sources/source-error.js';

/** The segments of a source: each as `SPEAKER: words`, `words` where nobody is named, `>> words` where somebody else begins who is not. */
export async function spokenIn(file: string, content: string | Uint8Array): Promise<string[]> {
	const { text, segments } = await readSource(file, bytesOf(content));
	return segments.map(({ start, end, speaker, isNewTurn }) => {
		const lead = speaker === undefined ? (isNewTurn ? '>> ' : '') : `${speaker}: `;
		return lead + text.slice(start, end);
	});
}

/** Why a source is not read. */
export async function reasonAgainst(file: string, content: string | Uint8Array): Promise<string> {
	try {
		await readSource(file, bytesOf(content));
	} catch (error) {
		assert.ok(error instanceof SourceError, String(error));
		assert.equal(error.message, `${file}: ${error.reason}`);
		return error.reason;
	}
	return assert.fail(`${file} was read`);
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
	return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** Bytes in UTF-16 with a byte order mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
	const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
	return order === 'little' ? bytes : bytes.swap16();
}
