/** A database that is gone when it is closed. */
import type { Database } from '../../archive/database.js';
import { loadSqlite } from './sqlite.js';
import { SqliteDatabase } from './sqlite-database.js';

/** An empty database in memory. `wasm`: SQLite's WebAssembly, where it cannot be read from beside the code. */
export async function openMemoryDatabase(wasm?: Uint8Array): Promise<Database> {
	const sqlite = await loadSqlite(wasm);
	return new SqliteDatabase(sqlite, new sqlite.oo1.DB(':memory:'));
}
