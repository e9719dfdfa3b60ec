/** Where an archive and its engine's model are, on the desktop and on the command line. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDatabaseError } from '../../archive/database.js';
import type { ArchiveFiles } from './serve.js';

/** What the system says of a folder in which nothing may be written. */
const READ_ONLY: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];

/** The files of databases. SQLite is loaded when one is opened. */
export const DATABASE_FILES: Pick<ArchiveFiles, 'open' | 'moveAside' | 'remove'> = {
	open: async ({ file }) => {
		const { openDatabaseFile, openMemoryDatabase } = await import('./node-database.js');
		try {
			return { database: await openDatabaseFile(file), isInMemory: false };
		} catch (error) {
			if (isDatabaseError(error) && READ_ONLY.includes(error.message)) return { database: await openMemoryDatabase(), isInMemory: true };
			throw error;
		}
	},
	moveAside: async ({ file }) => {
		const { moveAside } = await import('./node-database.js');
		moveAside(file);
	},
	remove: async ({ file }) => {
		const { removeDatabase } = await import('./node-database.js');
		removeDatabase(file);
	},
};

/** All files of an archive: `model` is the engine's, by its absolute path, and `articleReader` loads the engine. */
export function nodeFiles(model: string, articleReader: ArchiveFiles['articleReader']): ArchiveFiles {
	return {
		...DATABASE_FILES,
		readModel: () => readFileSync(model),
		articleReader,
		// The web’s own digest goes by way of another thread, which takes longer than the work.
		digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
	};
}
