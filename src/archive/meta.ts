/** What the tables say of the archive as a whole, by key. */
import type { Database } from './database.js';

/** The value of a key; undefined where it has none. */
export function metaValue(database: Database, key: string): string | undefined {
	const [row] = database.all('SELECT value FROM meta WHERE key = ?', key);
	return row && String(row[0]);
}

/** Sets the value of a key. */
export function setMetaValue(database: Database, key: string, value: string): void {
	database.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', key, value);
}

/** Takes a key and its value away. */
export function deleteMetaValue(database: Database, key: string): void {
	database.run('DELETE FROM meta WHERE key = ?', key);
}
