/** Reads plain texts, until the readers of all formats are there. */
import type { SourceText } from '../../proof/source-text.js';
import { SourceError } from '../../sources/source-error.js';
import { sha256 } from '../digest.js';

/** Throws a `SourceError` where the file is no plain text. */
export async function readSource(file: string, bytes: Uint8Array<ArrayBuffer>): Promise<SourceText> {
	if (bytes.length === 0) throw new SourceError(file, 'it is empty');
	const text = new TextDecoder().decode(bytes);
	return { file, sha256: await sha256(bytes), text, isFileText: true, segments: [{ start: 0, end: text.length }] };
}
