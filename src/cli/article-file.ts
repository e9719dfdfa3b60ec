/** Reads an article and the corrections beside it. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Correction } from '../annotations.js';
import { reanchored } from '../corrections/reanchor.js';
import { parseAnnotations } from '../formats/json.js';
import { exportName } from '../views/export-name.js';
import { DocumentError, messageOf } from './io.js';
import { textOfBytes } from './utf8.js';

/** The name of standard input among files. */
export const STDIN = '-';

export interface ArticleFile {
	readonly text: string;
	/** The file's name; absent for standard input. */
	readonly name?: string;
	/** What the editor said, with anchors for `text`. */
	readonly corrections: readonly Correction[];
	/** What has no sure place in the text any more. */
	readonly orphans: readonly Correction[];
}

/** The article in a file (`-`: on standard input). Throws a `DocumentError` that names the file. */
export async function readArticleFile(path: string, stdin: Readable, withCorrections: boolean): Promise<ArticleFile> {
	const label = path === STDIN ? 'standard input' : path;
	try {
		if (path.endsWith('.annotations.json')) throw new DocumentError('holds annotations and is no article');
		const text = textOfBytes(path === STDIN ? await bytesOf(stdin) : await readFile(path));
		if (text.trim() === '') throw new DocumentError('is empty');
		if (path === STDIN) return { text, corrections: [], orphans: [] };
		const made = withCorrections ? await correctionsBeside(path) : [];
		const { held, orphans } = reanchored(text, made);
		return { text, name: basename(path), corrections: held, orphans: orphans.map((orphan) => orphan.correction) };
	} catch (error) {
		if (error instanceof SidecarError) throw new DocumentError(error.message);
		throw new DocumentError(`${label} ${reasonOf(error)}`);
	}
}

/** Where the editor's corrections of an article are kept. */
export function sidecarOf(path: string): string {
	return join(dirname(path), exportName(basename(path), '.annotations.json'));
}

class SidecarError extends Error {}

/** The corrections in the sidecar; none where there is none. A sidecar that cannot be read stops the document: the editor's word is not passed over. */
async function correctionsBeside(path: string): Promise<readonly Correction[]> {
	const sidecar = sidecarOf(path);
	if (sidecar === path) return [];
	let json: string;
	try {
		json = textOfBytes(await readFile(sidecar));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw new SidecarError(`${sidecar} ${reasonOf(error)}`);
	}
	const parsed = parseAnnotations(json);
	if (parsed.ok) return parsed.value.corrections ?? [];
	const [problem] = parsed.problems;
	throw new SidecarError(`${sidecar}:${problem?.line ?? 1}:${problem?.column ?? 1} ${problem?.message ?? 'is no annotation file'}`);
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
	return Buffer.concat(chunks);
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'does not exist',
	EISDIR: 'is a folder; name the files in it',
	EACCES: 'may not be read',
	ENAMETOOLONG: 'does not exist',
	ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB',
};

function reasonOf(error: unknown): string {
	return REASONS[codeOf(error) ?? ''] ?? messageOf(error);
}
