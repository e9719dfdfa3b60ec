/** Reads a source of any format. */
import type { SourceText } from '../proof/source-text.js';
import { readMarkdown, readPlainText } from './plain-text.js';
import { sha256 } from './sha256.js';
import type { SourceReader } from './source-content.js';
import { SourceError } from './source-error.js';
import { checkSize, extensionOf, type SourceExtension } from './source-files.js';
import { readSrt, readVtt } from './subtitles.js';

const READERS: Readonly<Partial<Record<SourceExtension, SourceReader>>> = {
	'.txt': readPlainText,
	'.md': readMarkdown,
	'.vtt': readVtt,
	'.srt': readSrt,
};

/**
 * A source's text with what is known of it. The format is that of the file's name.
 * @throws SourceError, and nothing else, where it cannot be read: why, in words that an editor understands.
 */
export async function readSource(file: string, bytes: Uint8Array): Promise<SourceText> {
	const reader = READERS[extensionOf(file) ?? '.json'];
	if (!reader) throw new SourceError(file, 'sources of this format are not read');
	checkSize(file, bytes.length);
	try {
		const { text, isFileText, segments } = await reader(file, bytes);
		if (segments.length === 0) throw new SourceError(file, 'there are no words in it');
		return { file, sha256: await sha256(bytes), text, isFileText, segments };
	} catch (error) {
		if (error instanceof SourceError) throw error;
		throw new SourceError(file, `it cannot be read (${error instanceof Error ? error.message : String(error)})`);
	}
}
