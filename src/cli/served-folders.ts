/** The folders from which `copydesk mcp` reads articles: an assistant names files, and gets none from anywhere else. */
import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { ServedOptions } from './document-options.js';
import { DocumentError } from './io.js';
import { realFolder, isMissing, statOf } from './files.js';
import { messageOf } from '../engine/util/message-of.js';

export class ServedFolders {
	/** Where a relative path starts; not empty. */
	readonly #folders: readonly [string, ...string[]];

	private constructor(folders: readonly [string, ...string[]]) {
		this.#folders = folders;
	}

	/** The folders, or the working directory where none are named. Throws a `UsageError` for what is no folder. */
	static async of(names: readonly string[]): Promise<ServedFolders> {
		const [first, ...more] = await Promise.all((names.length > 0 ? names : ['.']).map(realFolder));
		return new ServedFolders([first ?? '.', ...more]);
	}

	/** The first of them. */
	get first(): string {
		return this.#folders[0];
	}

	/** The same folders, for another thread. */
	get options(): ServedOptions {
		return { folders: this.#folders };
	}

	/** All of them, as an error names them to a caller who asks for more. */
	get names(): string {
		return this.#folders.join(', ');
	}

	/** Whether a file lies in one of them, also by links; one that is missing counts where it would. */
	async has(file: string): Promise<boolean> {
		const real = await realpath(file).catch(() => resolve(file));
		return this.#folders.some((served) => isBelow(served, real));
	}

	/**
	 * Where a file is; a relative path is looked for in each of the folders.
	 * @throws DocumentError that names the path, where it is missing or no file (opening a pipe would wait for a writer), or outside of the folders,
	 * also by a link.
	 */
	async fileAt(path: string): Promise<string> {
		for (const folder of this.#folders) {
			const file = resolve(folder, path);
			const real = await realpath(file).catch((error: unknown) => {
				if (isMissing(error)) return undefined;
				throw new DocumentError(`${file}: ${messageOf(error)}`);
			});
			if (real === undefined) continue;
			if (!this.#folders.some((served) => isBelow(served, real)))
				throw new DocumentError(`${file} is outside of what is served: ${this.names}`);
			const found = await statOf(real);
			if (found?.isFile() || found?.isDirectory()) return file;
			throw new DocumentError(`${file} is no file`);
		}
		throw new DocumentError(`${resolve(this.first, path)} does not exist`);
	}
}

function isBelow(folder: string, file: string): boolean {
	const within = relative(folder, file);
	return within !== '..' && !within.startsWith(`..${sep}`) && resolve(folder, within) === file;
}
