/** What commands ask of files, folders and paths. */
import type { Stats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { textOfBytes } from '../formats/utf8.js';
import { codeOf, UsageError } from './io.js';
import { messageOf } from '../engine/util/message-of.js';

/** What stands at a path, links followed; undefined where nothing does, or nothing that can be looked at. */
export function statOf(path: string): Promise<Stats | undefined> {
	return stat(path).catch(() => undefined);
}

/** A folder, absolute, links followed. Throws a `UsageError` for what is no folder. */
export async function realFolder(path: string): Promise<string> {
	if (!(await statOf(path))?.isDirectory()) throw new UsageError(`${path} is no folder`);
	return realpath(path);
}

/** Whether an error says that there is no such file. Names beyond a file system's longest are of no file. */
export function isMissing(error: unknown): boolean {
	return ['ENOENT', 'ENAMETOOLONG', 'ENOTDIR'].includes(codeOf(error) ?? '');
}

/** The text of a file; undefined where there is no such file. Throws a `UsageError` where it cannot be read. */
export async function textAt(path: string): Promise<string | undefined> {
	try {
		return textOfBytes(await readFile(path));
	} catch (error) {
		if (isMissing(error)) return undefined;
		throw new UsageError(`${path}: ${messageOf(error)}`);
	}
}

/** A path with slashes, on Windows too. */
export function slashed(path: string): string {
	return path.split(sep).join('/');
}

/** The way from a folder to a file, with slashes. */
export function pathFrom(folder: string, file: string): string {
	return slashed(relative(folder, file));
}

/** Finds what the nearest folder above a file has, such as settings, and remembers what each folder has. */
export class NearestAbove<T> {
	readonly #folders = new Map<string, Promise<T | undefined>>();
	readonly #read: (folder: string) => Promise<T | undefined>;

	/** `read` gives what a folder has itself, if it has any. */
	constructor(read: (folder: string) => Promise<T | undefined>) {
		this.#read = read;
	}

	/** What the folder has, or the nearest one above it; undefined where none has any. Throws what `read` throws. */
	above(folder: string): Promise<T | undefined> {
		const place = resolve(folder);
		const found = this.#folders.get(place) ?? this.#find(place);
		this.#folders.set(place, found);
		return found;
	}

	async #find(folder: string): Promise<T | undefined> {
		const parent = dirname(folder);
		return (await this.#read(folder)) ?? (parent === folder ? undefined : this.above(parent));
	}
}
