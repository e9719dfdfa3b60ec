/** A database of SQLite as the archive sees it. */
import type { Database as SqliteConnection, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import { DatabaseError, type Database, type SqlRow, type SqlValue, type Statement } from '../../archive/database.js';
import type { Sqlite } from './sqlite.js';

/** An open database. Statements with the same text are prepared once. */
export class SqliteDatabase implements Database {
	readonly #sqlite: Sqlite;
	readonly #connection: SqliteConnection;
	readonly #onClose: () => void;
	readonly #statements = new Map<string, SqliteStatement>();
	#isInTransaction = false;

	/** `onClose` is called when the connection is closed, also where closing it failed. */
	constructor(sqlite: Sqlite, connection: SqliteConnection, onClose: () => void = () => undefined) {
		this.#sqlite = sqlite;
		this.#connection = connection;
		this.#onClose = onClose;
	}

	exec(sql: string): void {
		translateErrors(this.#sqlite, () => this.#connection.exec(sql));
	}

	prepare(sql: string): Statement {
		const known = this.#statements.get(sql);
		if (known) return known;
		const prepared = translateErrors(this.#sqlite, () => this.#connection.prepare(sql));
		const statement = new SqliteStatement(this.#sqlite, prepared, () => this.#statements.delete(sql));
		this.#statements.set(sql, statement);
		return statement;
	}

	transaction<T>(work: () => T): T {
		if (this.#isInTransaction) return work();
		this.exec('BEGIN IMMEDIATE');
		this.#isInTransaction = true;
		try {
			const result = work();
			this.exec('COMMIT');
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
			this.#onClose();
		}
	}

	/** SQLite rolls back by itself after some errors: there is nothing to be done then. */
	#rollBack(): void {
		if (this.#sqlite.capi.sqlite3_get_autocommit(this.#connection) === 0) this.exec('ROLLBACK');
	}
}

class SqliteStatement implements Statement {
	readonly #sqlite: Sqlite;
	readonly #prepared: PreparedStatement;
	readonly #onFinalize: () => void;

	constructor(sqlite: Sqlite, prepared: PreparedStatement, onFinalize: () => void) {
		this.#sqlite = sqlite;
		this.#prepared = prepared;
		this.#onFinalize = onFinalize;
	}

	run(...values: readonly SqlValue[]): void {
		this.#steps(values, () => undefined);
	}

	all(...values: readonly SqlValue[]): readonly SqlRow[] {
		const rows: SqlRow[] = [];
		this.#steps(values, (row) => rows.push(row.get([]).map(plainValue)));
		return rows;
	}

	finalize(): void {
		this.#onFinalize();
		this.#prepared.finalize();
	}

	#steps(values: readonly SqlValue[], onRow: (row: PreparedStatement) => void): void {
		translateErrors(this.#sqlite, () => {
			try {
				if (values.length > 0) this.#prepared.bind(values);
				while (this.#prepared.step()) onRow(this.#prepared);
			} finally {
				this.#prepared.reset(true);
			}
		});
	}
}

/** A number that the library gives as `bigint`, where it is larger than any that the archive writes, is the nearest number. */
function plainValue(value: unknown): SqlValue {
	if (value === null || typeof value === 'string' || typeof value === 'number' || value instanceof Uint8Array) return value;
	return Number(value);
}

/** What `work` returns; what the library throws becomes a `DatabaseError`. */
export function translateErrors<T>(sqlite: Sqlite, work: () => T): T {
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
