/** A database of SQLite as the archive sees it. */
import type { Database as SqliteConnection, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import { DatabaseError, type Database, type SqlRow, type SqlValue } from '../../archive/database.js';
import { functionsOf, type Sqlite, type SqliteFunctions } from './sqlite.js';

const ENCODER = new TextEncoder();
// A mark at the beginning of a text is text.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes of UTF-8 for one unit of UTF-16, at most. */
const MOST_BYTES_A_UNIT = 3;
/** What a step returns that has a row, and the one after the last. */
const ROW = 100;
const DONE = 101;
/** Kinds of values, as constants: each is asked of every cell, and the library has them among a thousand others. */
const TEXT = 3;
const BLOB = 4;
const NULL = 5;

/** What the opener of a connection does for it. */
export interface ConnectionEvents {
	/** A transaction begins; where this throws, it does not. */
	onChange?(): void;
	/** The connection is closed, or closing it failed. */
	onClose?(): void;
}

/**
 * How a database on a disk is read and written. One connection has it to itself; what was committed outlives the process, and what is committed last
 * may be lost where the machine itself stops. Measured on putting 500 articles, on a busy disk: a log without a sync at each transaction took 34 ms an article, with
 * one 69, a journal that is cut at each 119. Pages of 2 to 16 kB, a larger cache and a longer log made no difference, so they are as the library has them.
 * With a limit to its length the log would be cut and grown again and again, which takes 13 to 15 % of putting; it goes when the connection is closed.
 */
const SETTINGS = `
	PRAGMA locking_mode = EXCLUSIVE;
	PRAGMA synchronous = NORMAL;
`;
/** Kept in the file, so it is set where that is empty: one with tables has it already, or is another program's and stays as it is. */
const SETTING_OF_FILE = 'PRAGMA journal_mode = WAL';

/** A connection to a database in the files of a VFS. Throws a `DatabaseError`. */
export function openedConnection(sqlite: Sqlite, file: string, vfs: string): SqliteConnection {
	return translateErrors(sqlite, () => {
		const connection = new sqlite.oo1.DB(file, 'c', vfs);
		try {
			connection.exec(SETTINGS);
			if (connection.selectValue('SELECT count(*) FROM sqlite_master') === 0) connection.exec(SETTING_OF_FILE);
			return connection;
		} catch (error) {
			connection.close();
			throw error;
		}
	});
}

/** An open database. Statements with the same text are prepared once. */
export class SqliteDatabase implements Database {
	readonly #sqlite: Sqlite;
	readonly #connection: SqliteConnection;
	readonly #events: ConnectionEvents;
	readonly #statements = new Map<string, SqliteStatement>();
	#isInTransaction = false;

	constructor(sqlite: Sqlite, connection: SqliteConnection, events: ConnectionEvents = {}) {
		this.#sqlite = sqlite;
		this.#connection = connection;
		this.#events = events;
	}

	exec(sql: string): void {
		translateErrors(this.#sqlite, () => this.#connection.exec(sql));
	}

	run(sql: string, ...values: readonly SqlValue[]): void {
		this.#prepared(sql).run(values);
	}

	all(sql: string, ...values: readonly SqlValue[]): readonly SqlRow[] {
		return this.#prepared(sql).all(values);
	}

	#prepared(sql: string): SqliteStatement {
		const known = this.#statements.get(sql);
		if (known) return known;
		const prepared = translateErrors(this.#sqlite, () => this.#connection.prepare(sql));
		const statement = new SqliteStatement(this.#sqlite, prepared, () => this.#statements.delete(sql));
		this.#statements.set(sql, statement);
		return statement;
	}

	transaction<T>(work: () => T): T {
		if (this.#isInTransaction) return work();
		this.#events.onChange?.();
		this.run('BEGIN IMMEDIATE');
		this.#isInTransaction = true;
		try {
			const result = work();
			this.run('COMMIT');
			return result;
		} catch (error) {
			this.#rollBack();
			throw error;
		} finally {
			this.#isInTransaction = false;
		}
	}

	close(): void {
		for (const statement of [...this.#statements.values()]) statement.finalize();
		try {
			this.#connection.close();
		} finally {
			this.#events.onClose?.();
		}
	}

	/** SQLite rolls back by itself after some errors: there is nothing to be done then. */
	#rollBack(): void {
		if (this.#sqlite.capi.sqlite3_get_autocommit(this.#connection) === 0) this.exec('ROLLBACK');
	}
}

/** A prepared statement, run by the library's compiled functions: its adapted ones take four times as long. */
class SqliteStatement {
	readonly #sqlite: Sqlite;
	readonly #prepared: PreparedStatement;
	readonly #onFinalize: () => void;
	readonly #address: number;
	readonly #functions: SqliteFunctions;
	/** What lets SQLite free a value that it is given. */
	readonly #free: number;

	constructor(sqlite: Sqlite, prepared: PreparedStatement, onFinalize: () => void) {
		this.#sqlite = sqlite;
		this.#prepared = prepared;
		this.#onFinalize = onFinalize;
		this.#address = prepared.pointer ?? 0;
		this.#functions = functionsOf(sqlite);
		this.#free = sqlite.capi.SQLITE_WASM_DEALLOC;
	}

	/** Runs it to its end; what it gives is left. */
	run(values: readonly SqlValue[]): void {
		this.#steps(values, () => undefined);
	}

	/** Runs it; all rows. */
	all(values: readonly SqlValue[]): readonly SqlRow[] {
		const rows: SqlRow[] = [];
		const columns = [...Array(this.#functions.sqlite3_column_count(this.#address)).keys()];
		this.#steps(values, () => rows.push(columns.map((column) => this.#value(column))));
		return rows;
	}

	/** Gives its memory back; it cannot be run any more. */
	finalize(): void {
		this.#onFinalize();
		this.#prepared.finalize();
	}

	#steps(values: readonly SqlValue[], onRow: () => void): void {
		// After `finalize`, or after the database is closed.
		if (this.#prepared.pointer === undefined) throw new DatabaseError('failed', 'the statement is finalized');
		try {
			values.forEach((value, index) => {
				this.#check(this.#bind(index + 1, value));
			});
			let code = this.#functions.sqlite3_step(this.#address);
			for (; code === ROW; code = this.#functions.sqlite3_step(this.#address)) onRow();
			if (code !== DONE) this.#check(code);
		} finally {
			this.#functions.sqlite3_reset(this.#address);
			this.#functions.sqlite3_clear_bindings(this.#address);
		}
	}

	#check(code: number): void {
		if (code === 0) return;
		const { capi } = this.#sqlite;
		throw new DatabaseError(kindOf(this.#sqlite, code), capi.sqlite3_errmsg(capi.sqlite3_db_handle(this.#address)));
	}

	/** The result code. SQLite frees the memory that a text or bytes are copied into. */
	#bind(parameter: number, value: SqlValue): number {
		if (value === null) return this.#functions.sqlite3_bind_null(this.#address, parameter);
		if (typeof value === 'string') return this.#bindText(parameter, value);
		if (typeof value === 'object') return this.#bindBytes(parameter, value);
		// As numbers of 32 bits, most take half as long as by way of a `BigInt`.
		if ((value | 0) === value) return this.#functions.sqlite3_bind_int(this.#address, parameter, value);
		if (Number.isSafeInteger(value)) return this.#functions.sqlite3_bind_int64(this.#address, parameter, BigInt(value));
		return this.#functions.sqlite3_bind_double(this.#address, parameter, value);
	}

	#bindText(parameter: number, text: string): number {
		const { wasm } = this.#sqlite;
		const size = text.length * MOST_BYTES_A_UNIT;
		const address = wasm.alloc(size + 1);
		const { written } = ENCODER.encodeInto(text, wasm.heap8u().subarray(address, address + size));
		return this.#functions.sqlite3_bind_text(this.#address, parameter, address, written, this.#free);
	}

	#bindBytes(parameter: number, bytes: Uint8Array): number {
		const { wasm } = this.#sqlite;
		const address = wasm.alloc(bytes.length + 1);
		wasm.heap8u().set(bytes, address);
		return this.#functions.sqlite3_bind_blob(this.#address, parameter, address, bytes.length, this.#free);
	}

	#value(column: number): SqlValue {
		switch (this.#functions.sqlite3_column_type(this.#address, column)) {
			case NULL:
				return null;
			case TEXT:
				return DECODER.decode(this.#bytes(this.#functions.sqlite3_column_text(this.#address, column), column));
			case BLOB:
				return this.#bytes(this.#functions.sqlite3_column_blob(this.#address, column), column).slice();
			default:
				// Whole numbers too, which are the same below 2 ** 53.
				return this.#functions.sqlite3_column_double(this.#address, column);
		}
	}

	/** A view of the library's memory, which holds until the next call. */
	#bytes(address: number, column: number): Uint8Array {
		return this.#sqlite.wasm.heap8u().subarray(address, address + this.#functions.sqlite3_column_bytes(this.#address, column));
	}
}

/** What `work` returns; what the library throws becomes a `DatabaseError`. */
function translateErrors<T>(sqlite: Sqlite, work: () => T): T {
	try {
		return work();
	} catch (error) {
		throw error instanceof sqlite.SQLite3Error ? new DatabaseError(kindOf(sqlite, error.resultCode), error.message) : error;
	}
}

function kindOf({ capi }: Sqlite, code: number): DatabaseError['kind'] {
	// The lower byte is the kind, the rest its variety.
	switch (code & 0xff) {
		case capi.SQLITE_CORRUPT:
		case capi.SQLITE_NOTADB:
			return 'damaged';
		case capi.SQLITE_BUSY:
		case capi.SQLITE_LOCKED:
			return 'locked';
		case capi.SQLITE_FULL:
			return 'full';
		default:
			return 'failed';
	}
}
