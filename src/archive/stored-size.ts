/** How much an archive holds, kept from when it was counted until something changes. */
import type { ArchiveSize } from './archive.js';
import type { Database } from './database.js';

/** How much there is, as it was counted last; undefined where something has changed since. */
export function countedSize(database: Database): ArchiveSize | undefined {
	const [row] = database.all(`SELECT value FROM meta WHERE key = 'size'`);
	return row && (JSON.parse(String(row[0])) as ArchiveSize);
}

/** Keeps what was counted: that takes as long as all else that opens an archive. */
export function storeSize(database: Database, size: ArchiveSize): void {
	database.transaction(() => {
		database.run(`INSERT OR REPLACE INTO meta VALUES ('size', ?)`, JSON.stringify(size));
	});
}

/** Runs `work`, after which it is to be counted again if it changed anything. Called in a transaction. */
export function changing<T>(database: Database, work: () => T): T {
	const rows = (): unknown => database.all('SELECT total_changes()')[0]?.[0];
	const before = rows();
	const result = work();
	if (rows() !== before) forgetSize(database);
	return result;
}

/** It is to be counted again. */
export function forgetSize(database: Database): void {
	database.run(`DELETE FROM meta WHERE key = 'size'`);
}
