/** Reads an article and the corrections beside it. */
import { access, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Annotations, Correction } from '../annotations.js';
import { reanchored } from '../corrections/reanchor.js';
import { readSidecar, type Sidecar } from '../formats/sidecar.js';
import { textOfBytes } from '../formats/utf8.js';
import { SIDECAR_ENDING, sidecarOwners, sidecarPlace } from '../worker/sidecar-place.js';
import { codeOf, DocumentError } from './io.js';
import { memoryWarning } from './memory.js';
import { isMissing } from './files.js';
import { messageOf } from '../engine/util/message-of.js';

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
	/** The sidecar as it was read, for its unknown fields; absent where there is none. */
	readonly sidecar?: Annotations;
	/** What readers of the output should know, in words. */
	readonly warnings: readonly string[];
}

/** The article in a file (`-`: on standard input). Throws a `DocumentError` that names the file. */
export async function readArticleFile(path: string, stdin: Readable, withCorrections: boolean): Promise<ArticleFile> {
	const label = path === STDIN ? 'standard input' : path;
	try {
		if (path.endsWith(SIDECAR_ENDING)) throw new DocumentError('holds annotations and is no article');
		const bytes = path === STDIN ? await buffer(stdin) : await readFile(path);
		const text = textOfBytes(bytes);
		if (text.trim() === '') throw new DocumentError('is empty');
		const large = memoryWarning(bytes.length);
		const place = path === STDIN || !withCorrections ? undefined : await sidecarOf(path);
		const sidecar = place === undefined ? undefined : await sidecarAt(place);
		const { held, orphans } = reanchored(text, sidecar?.corrections ?? []);
		const { warning } = sidecar ?? {};
		return {
			text,
			...(path !== STDIN && { name: basename(path) }),
			corrections: held,
			orphans: orphans.map(({ correction }) => correction),
			...(sidecar && { sidecar: sidecar.document }),
			warnings: [
				...(large === undefined ? [] : [`${label} ${large}`]),
				...(warning && place !== undefined ? [`${place}:${warning.line}:${warning.column} ${warning.message}`] : []),
				...(orphans.length > 0 ? [`${path}: ${orphansInWords(orphans.length)}`] : []),
			],
		};
	} catch (error) {
		if (error instanceof SidecarError) throw new DocumentError(error.message);
		throw new DocumentError(`${label} ${reasonOf(error)}`);
	}
}

function orphansInWords(count: number): string {
	return `${count === 1 ? 'a correction has' : `${count} corrections have`} no sure place in the text any more`;
}

/** Where the editor's corrections of an article are, or would be. */
export async function sidecarOf(path: string): Promise<string> {
	const [folder, article] = [dirname(path), basename(path)];
	const owners = await sidecarOwners(article, {
		read: (place) => readFile(join(folder, place)).catch((error: unknown) => (isMissing(error) ? undefined : null)),
		has: (place) =>
			access(join(folder, place)).then(
				() => true,
				() => false,
			),
	});
	return join(folder, sidecarPlace(article, owners));
}

class SidecarError extends Error {}

/** The sidecar in a file; none where there is none. One that cannot be read stops the document: the editor's word is not passed over. */
async function sidecarAt(path: string): Promise<Sidecar | undefined> {
	let json: string;
	try {
		json = textOfBytes(await readFile(path));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw new SidecarError(`${path} ${reasonOf(error)}`);
	}
	const read = readSidecar(json);
	if (read.ok) return read.sidecar;
	const [problem] = read.problems;
	throw new SidecarError(`${path}:${problem?.line ?? 1}:${problem?.column ?? 1} ${problem?.message ?? 'is no annotation file'}`);
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
