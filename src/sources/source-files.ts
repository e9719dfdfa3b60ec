/** Which files can be sources, by their names and sizes. */
import { SourceError } from './source-error.js';

/** Bytes that a file of each format may have: of documents fewer, since more than their text is read. */
const LIMITS = {
	'.txt': 64e6,
	'.md': 64e6,
	'.vtt': 64e6,
	'.srt': 64e6,
	'.json': 64e6,
	'.html': 16e6,
	'.htm': 16e6,
	'.docx': 32e6,
	'.pdf': 64e6,
} as const;

export type SourceExtension = keyof typeof LIMITS;

/** The endings of files whose text is read out of something else: its lines are nowhere to be seen. */
const WITHOUT_LINES: ReadonlySet<SourceExtension | undefined> = new Set(['.json', '.html', '.htm', '.docx', '.pdf']);

/** The endings of files that are read as sources, in lower case. */
export const SOURCE_EXTENSIONS = Object.keys(LIMITS) as readonly SourceExtension[];

/** The ending of a file that is read, in lower case; undefined for others. */
export function extensionOf(file: string): SourceExtension | undefined {
	const lower = file.toLowerCase();
	return SOURCE_EXTENSIONS.find((extension) => lower.endsWith(extension));
}

/** Whether the lines of what was read are the lines of the file, so that a reader finds one there. */
export function hasOwnLines(file: string): boolean {
	return !WITHOUT_LINES.has(extensionOf(file));
}

/**
 * To be asked before the bytes are read.
 * @throws SourceError where a file is too large for its format.
 */
export function checkSize(file: string, bytes: number): void {
	const limit = LIMITS[extensionOf(file) ?? '.txt'];
	if (bytes > limit) throw new SourceError(file, `it is too large: ${megabytes(bytes)}, and at most ${megabytes(limit)} are read`);
}

function megabytes(bytes: number): string {
	return `${Math.ceil(bytes / 1e6)} MB`;
}
