/** SQLite, compiled to WebAssembly, as its authors publish it. */
import initialize, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The library, in a memory of its own. */
export type Sqlite = Sqlite3Static;

/** What the library takes, which its types do not name: its WebAssembly, where it cannot read that from beside its own code. */
interface SqliteOptions {
	readonly wasmBinary?: Uint8Array;
}

/** Loads the library; rejects where the WebAssembly cannot be read or run. */
export async function loadSqlite(wasm?: Uint8Array): Promise<Sqlite> {
	const load: (options: SqliteOptions) => Promise<Sqlite> = initialize;
	const sqlite = await load(wasm ? { wasmBinary: wasm } : {});
	// It prints each error that it throws, with the statement.
	sqlite.config.warn = () => undefined;
	return sqlite;
}
