/** SQLite, compiled to WebAssembly, as its authors publish it. */
import initialize, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** The library, in a memory of its own. */
export type Sqlite = Sqlite3Static;

/** Functions of the library as they are compiled, without what adapts arguments and results. Numbers are addresses, indexes or result codes. */
export interface SqliteFunctions {
	sqlite3_step(statement: number): number;
	sqlite3_reset(statement: number): number;
	sqlite3_clear_bindings(statement: number): number;
	sqlite3_bind_null(statement: number, parameter: number): number;
	sqlite3_bind_int(statement: number, parameter: number, value: number): number;
	sqlite3_bind_int64(statement: number, parameter: number, value: bigint): number;
	sqlite3_bind_double(statement: number, parameter: number, value: number): number;
	sqlite3_bind_text(statement: number, parameter: number, address: number, length: number, free: number): number;
	sqlite3_bind_blob(statement: number, parameter: number, address: number, length: number, free: number): number;
	sqlite3_column_count(statement: number): number;
	sqlite3_column_type(statement: number, column: number): number;
	sqlite3_column_double(statement: number, column: number): number;
	sqlite3_column_text(statement: number, column: number): number;
	sqlite3_column_blob(statement: number, column: number): number;
	sqlite3_column_bytes(statement: number, column: number): number;
}

/** The compiled functions of a library. */
export function functionsOf({ wasm }: Sqlite): SqliteFunctions {
	return wasm.exports as SqliteFunctions;
}

/** What the library takes, which its types do not name: its WebAssembly, where it cannot read that from beside its own code. */
interface SqliteOptions {
	readonly wasmBinary?: Uint8Array;
}

/** Loads the library; rejects where the WebAssembly cannot be read or run. */
export async function loadSqlite(wasm?: Uint8Array): Promise<Sqlite> {
	const load: (options: SqliteOptions) => Promise<Sqlite> = initialize;
	const sqlite = await load(wasm ? { wasmBinary: wasm } : {});
	// It prints each error that it throws, with the statement.
	sqlite.config.warn = sqlite.config.error = () => undefined;
	return sqlite;
}
