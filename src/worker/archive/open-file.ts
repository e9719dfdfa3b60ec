/** A database in a file of this machine. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from '../../archive/database.js';
import { fileFault } from './file-fault.js';
import { LockFile } from './lock-file.js';
import { installNodeVfs, NODE_VFS } from './node-vfs.js';
import { loadSqlite } from './sqlite.js';
import { openedConnection, SqliteDatabase } from './sqlite-database.js';

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

function makeFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true });
	} catch (error) {
		throw fileFault(error);
	}
}
