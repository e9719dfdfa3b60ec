/** A database in the browser's own storage (OPFS), by the library's own file system for it, which needs no isolated page. */
import type { SAHPoolUtil } from '@sqlite.org/sqlite-wasm';
import { DatabaseError, type Database } from '../../archive/database.js';
import { sha256 } from '../../sources/sha256.js';
import type { OpenRequest } from './protocol.js';
import type { ArticleReader } from './read-article.js';
import type { ArchiveFiles } from './serve.js';
import { loadSqlite, type Sqlite } from './sqlite.js';
import { openedConnection, SqliteDatabase } from './sqlite-database.js';

/** Files that the storage has places for: a database, its log, and what it may need meanwhile. */
const CAPACITY = 4;
/** The database among them, and its log. */
const NAME = '/archive.db';
const FILES = [NAME, `${NAME}-wal`, `${NAME}-journal`];

/** The files of one archive. */
export class BrowserFiles implements ArchiveFiles {
	#sqlite: Promise<Sqlite> | undefined;
	#pool: Promise<SAHPoolUtil | undefined> | undefined;

	readModel({ model }: OpenRequest): Uint8Array | null {
		return model ?? null;
	}

	async articleReader(model: Uint8Array | null): Promise<ArticleReader> {
		return new (await import('./read-article.js')).ArticleReader(model);
	}

	digest(bytes: Uint8Array): Promise<string> {
		return sha256(bytes);
	}

	async open(request: OpenRequest): Promise<{ readonly database: Database; readonly isInMemory: boolean }> {
		const [sqlite, pool] = await this.#loaded(request);
		if (!pool) return { database: new SqliteDatabase(sqlite, new sqlite.oo1.DB(':memory:')), isInMemory: true };
		const connection = openedConnection(sqlite, NAME, pool.vfsName);
		// Another window may open it then.
		const onClose = (): void => void pool.pauseVfs();
		return { database: new SqliteDatabase(sqlite, connection, { onClose }), isInMemory: false };
	}

	/** Removes it: nobody can look at the files of this storage. */
	async moveAside(request: OpenRequest): Promise<void> {
		const [, pool] = await this.#loaded(request);
		for (const file of FILES) pool?.unlink(file);
	}

	async remove(request: OpenRequest): Promise<void> {
		const [, pool] = await this.#loaded(request);
		await pool?.removeVfs();
		// What is removed cannot be installed again in the same memory.
		[this.#sqlite, this.#pool] = [undefined, undefined];
	}

	/** The library, and the storage where there is one. */
	async #loaded({ file, wasm }: OpenRequest): Promise<readonly [Sqlite, SAHPoolUtil | undefined]> {
		const sqlite = await (this.#sqlite ??= loadSqlite(wasm));
		try {
			const pool = await (this.#pool ??= poolOf(sqlite, file));
			await pool?.unpauseVfs();
			return [sqlite, pool];
		} catch (error) {
			this.#pool = undefined;
			throw faultOf(error);
		}
	}
}

/** Undefined where the browser has no such storage, or grants none. */
async function poolOf(sqlite: Sqlite, directory: string): Promise<SAHPoolUtil | undefined> {
	const options = {
		directory: `copydesk/${directory}`,
		initialCapacity: CAPACITY,
		// Else a window that finds the storage in use would delete it.
		preserveOnInitFailure: true,
		forceReinitIfPreviouslyFailed: true,
	};
	try {
		return await sqlite.installOpfsSAHPoolVfs(options);
	} catch (error) {
		if (isInUse(error)) throw error;
		return undefined;
	}
}

/** Whether another window has the storage open. */
function isInUse(error: unknown): boolean {
	return error instanceof Error && error.name === 'NoModificationAllowedError';
}

function faultOf(error: unknown): unknown {
	return isInUse(error) ? new DatabaseError('locked', 'another window has it open') : error;
}
