/** A database in a file of this machine. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../../archive/database.js';
import { fileFault } from './file-fault.js';
import { LockFile } from './lock-file.js';
import { installNodeVfs, NODE_VFS } from './node-vfs.js';
import { loadSqlite } from './sqlite.js';
import { openedConnection, SqliteDatabase } from './sqlite-database.js';

export { openMemoryDatabase } from './open-memory.js';

/** The file that tells that a database is open. */
export function lockOf(file: string): string {
	return `${file}.lock`;
}

/**
 * The database at an absolute path, which is made with its folder where there is none. Rejects with a `DatabaseError`: `locked` where another
 * process has it open, `damaged` where the file is no database.
 */
export async function openDatabaseFile(file: string): Promise<Database> {
	const sqlite = await loadSqlite();
	installNodeVfs(sqlite);
	makeFolder(dirname(file));
	const lock = LockFile.take(lockOf(file));
	try {
		const connection = openedConnection(sqlite, file, NODE_VFS);
		return new SqliteDatabase(sqlite, connection, {
			onChange: () => {
				lock.renew();
			},
			onClose: () => {
				lock.release();
			},
		});
	} catch (error) {
		lock.release();
		throw error;
	}
}

/** Renames the file of a database that is not open to `….damaged`; an earlier one goes. Throws a `DatabaseError`. */
export function moveAside(file: string): void {
	withLock(file, () => {
		for (const log of logsOf(file)) rmSync(log, { force: true });
		if (existsSync(file)) renameSync(file, asideOf(file));
	});
}

/** Removes the files of a database that is not open. Throws a `DatabaseError`. */
export function removeDatabase(file: string): void {
	withLock(file, () => {
		for (const one of [...logsOf(file), asideOf(file), file]) rmSync(one, { force: true });
	});
}

function asideOf(file: string): string {
	return `${file}.damaged`;
}

/** Where SQLite writes what is not yet in the file. */
function logsOf(file: string): readonly string[] {
	return [`${file}-wal`, `${file}-journal`];
}

function withLock(file: string, work: () => void): void {
	const lock = LockFile.take(lockOf(file));
	try {
		work();
	} catch (error) {
		throw fileFault(error);
	} finally {
		lock.release();
	}
}

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw fileFault(error);
	}
}
