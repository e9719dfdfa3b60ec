/** Where an archive and its engine's model are, on the desktop and on the command line. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isDatabaseError } from '../../archive/database.js';
import type { ArchiveWorkerData } from './protocol.js';
import type { ArchiveFiles } from './serve.js';

/** What the system says of a folder in which nothing may be written. */
const READ_ONLY: readonly string[] = ['EACCES', 'EPERM', 'EROFS'];

/** SQLite is loaded when the archive is opened. */
export function nodeFiles({ model }: ArchiveWorkerData): ArchiveFiles {
	return {
		readModel: () => readFileSync(model),
		// The web’s own digest goes by way of another thread, which takes longer than the work.
		digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
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
}
