/** How much an archive holds, kept from when it was counted until something changes. */
import type { ArchiveSize } from './archive.js';
import type { Database } from './database.js';
import { deleteMetaValue, metaValue, setMetaValue } from './meta.js';

/** How much there is, as it was counted last; undefined where something has changed since. */
export function countedSize(database: Database): ArchiveSize | undefined {
	const value = metaValue(database, 'size');
	return value === undefined ? undefined : (JSON.parse(value) as ArchiveSize);
}

/** Keeps what was counted: that takes as long as all else that opens an archive. */
export function storeSize(database: Database, size: ArchiveSize): void {
	database.transaction(() => {
		setMetaValue(database, 'size', JSON.stringify(size));
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
	deleteMetaValue(database, 'size');
}
