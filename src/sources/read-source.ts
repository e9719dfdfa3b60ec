/** Reads a source of any format. */
import { messageOf } from '../engine/util/message-of.js';
import type { SourceText } from '../proof/source-text.js';
import { MODULES_BESIDE, type DocumentModules } from './document-modules.js';
import { readDocx, readHtml, readPdf } from './documents.js';
import { readMarkdown, readPlainText } from './plain-text.js';
import { sha256 } from './sha256.js';
import type { SourceContent } from './source-content.js';
import { SourceError } from './source-error.js';
import { checkSize, extensionOf, SOURCE_EXTENSIONS, type SourceExtension } from './source-files.js';
import { readSrt, readVtt } from './subtitles.js';
import { readTranscript } from './transcript-json.js';

/** Reads one format. Throws a SourceError where the bytes are not of it. */
type SourceReader = (file: string, bytes: Uint8Array, modules: DocumentModules) => SourceContent | Promise<SourceContent>;

const READERS: Readonly<Record<SourceExtension, SourceReader>> = {
	'.txt': readPlainText,
	'.md': readMarkdown,
	'.vtt': readVtt,
	'.srt': readSrt,
	'.json': readTranscript,
	'.html': readHtml,
	'.htm': readHtml,
	'.docx': readDocx,
	'.pdf': readPdf,
};

/**
 * A source's text with what is known of it. The format is that of the file's name; `modules` load the libraries that read documents.
 * @throws SourceError, and nothing else, where it cannot be read: why, in words that an editor understands.
 */
export async function readSource(file: string, bytes: Uint8Array, modules = MODULES_BESIDE): Promise<SourceText> {
	const extension = extensionOf(file);
	if (!extension) throw new SourceError(file, `sources are ${SOURCE_EXTENSIONS.join(', ')} files`);
	if (bytes.length === 0) throw new SourceError(file, 'it is empty');
	checkSize(file, bytes.length);
	try {
		const { text, isFileText, segments } = await READERS[extension](file, bytes, modules);
		if (segments.length === 0) throw new SourceError(file, 'there are no words in it');
		return { file, sha256: await sha256(bytes), text, isFileText, segments };
	} catch (error) {
		if (error instanceof SourceError) throw error;
		throw new SourceError(file, `it cannot be read (${messageOf(error)})`);
	}
}
