/** Which files are sources, and what they hold: each is read once for all articles. */
import { access, constants, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { SourceIndex, SourceWordCache } from '../proof/prove.js';
import type { SourceText } from '../proof/source-text.js';
import { readSource } from '../sources/read-source.js';
import { SourceError } from '../sources/source-error.js';
import { checkSize, extensionOf } from '../sources/source-files.js';
import { isSidecarName } from '../sources/sources-of.js';
import { codeOf, UsageError } from './io.js';
import { slashed, statOf } from './files.js';
import { messageOf } from '../engine/util/message-of.js';

/** Sets of sources whose index stays in memory: neighbouring articles mostly have the same. */
const MOST_INDEXES = 8;

/** What sources were read, and why others could not be. */
export interface ReadSources {
	readonly index: SourceIndex;
	/** In the order of the files. */
	readonly errors: readonly SourceError[];
}

/** Reads sources and remembers what they hold. */
export class SourceFiles {
	readonly #texts = new Map<string, Promise<SourceText | SourceError>>();
	readonly #words = new SourceWordCache();
	readonly #sets = new Map<string, Promise<ReadSources>>();
	readonly #mayBePipes: ReadonlySet<string>;

	/** `named` may be pipes, such as `<(pdftotext …)`. Others are not read where they are: opening one waits for a writer. */
	constructor(named: readonly string[]) {
		this.#mayBePipes = new Set(named);
	}

	/** The sources in the files, indexed. A file that cannot be read costs no other. Never rejects. */
	read(files: readonly string[]): Promise<ReadSources> {
		const key = JSON.stringify(files);
		const found = this.#sets.get(key) ?? this.#readAll(files);
		this.#sets.delete(key);
		this.#sets.set(key, found);
		for (const oldest of this.#sets.keys()) if (this.#sets.size > MOST_INDEXES) this.#sets.delete(oldest);
		return found;
	}

	async #readAll(files: readonly string[]): Promise<ReadSources> {
		const texts: SourceText[] = [];
		const errors: SourceError[] = [];
		for (const file of files) {
			const read = this.#texts.get(file) ?? sourceAt(file, this.#mayBePipes.has(file));
			this.#texts.set(file, read);
			const source = await read;
			if (source instanceof SourceError) errors.push(source);
			else texts.push(source);
		}
		return { index: new SourceIndex(texts, this.#words), errors };
	}
}

async function sourceAt(path: string, mayBePipe: boolean): Promise<SourceText | SourceError> {
	const file = slashed(path);
	try {
		const found = await stat(path);
		if (found.isDirectory())
			throw new SourceError(file, (await mayBeRead(path)) ? 'it is a folder without sources' : (REASONS['EACCES'] ?? ''));
		if (found.isFIFO() && !mayBePipe) throw new SourceError(file, 'it is a pipe, which only --sources may name');
		if (!found.isFile() && !found.isFIFO()) throw new SourceError(file, 'it is no file');
		checkSize(file, found.size);
		return await readSource(file, await readFile(path));
	} catch (error) {
		return error instanceof SourceError ? error : new SourceError(file, REASONS[codeOf(error) ?? ''] ?? messageOf(error));
	}
}

function mayBeRead(path: string): Promise<boolean> {
	return access(path, constants.R_OK | constants.X_OK).then(
		() => true,
		() => false,
	);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'it does not exist',
	ENOTDIR: 'it does not exist',
	EACCES: 'it may not be read',
	ELOOP: 'it is a link that leads to itself',
	ENAMETOOLONG: 'it does not exist',
};

/**
 * The source files that arguments (`FILE`, `DIR`, `GLOB`) mean, each once, in their order and below a folder by name. Files that are missing stay in
 * the list, so that reading them gives the reason.
 * @throws UsageError where a folder or glob has no source.
 */
export async function listedSources(args: readonly string[]): Promise<readonly string[]> {
	const lists: string[][] = [];
	for (const arg of args) lists.push(await sourcesOf(arg));
	const seen = new Set<string>();
	return lists.flat().filter((path) => seen.size < seen.add(resolve(path)).size);
}

async function sourcesOf(arg: string): Promise<string[]> {
	const found = await statOf(arg);
	if (!found && isDynamicPattern(arg)) {
		const matched = await glob(arg, { expandDirectories: false, absolute: arg.startsWith('/') });
		if (matched.length === 0) throw new UsageError(`${arg} matches no file`);
		return matched.sort();
	}
	if (!found?.isDirectory()) return [arg];
	const files = (await filesBelow(arg)).filter((file) => file === arg || isSourceName(file));
	if (files.length === 0) throw new UsageError(`${arg} has no source`);
	return files;
}

/** The files below a folder by name, also behind links to folders, each folder once. A folder that may not be read is listed as a file is. */
export async function filesBelow(folder: string, seen = new Set<string>()): Promise<string[]> {
	const real = await realpath(folder).catch(() => folder);
	if (seen.has(real)) return [];
	seen.add(real);
	const names = await readdir(folder).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? [] : undefined));
	if (!names) return [folder];
	const files: string[] = [];
	for (const name of names.sort()) {
		const path = join(folder, name);
		const found = await statOf(path);
		// Opening a pipe waits for a writer, perhaps for ever. One that is named itself is read: `<(pdftotext …)` is one.
		if (found && !found.isFile() && !found.isDirectory()) continue;
		if (!found?.isDirectory()) files.push(path);
		else if (!name.startsWith('.') && name !== 'node_modules') files.push(...(await filesBelow(path, seen)));
	}
	return files;
}

/** Whether a file in a folder of sources is one by its name. */
function isSourceName(path: string): boolean {
	const name = basename(path);
	return extensionOf(name) !== undefined && !name.startsWith('.') && !isSidecarName(name);
}
