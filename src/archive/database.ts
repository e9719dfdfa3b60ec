/** The embedded database as the archive sees it; what opens one, in either host, implements this. Synchronous: it runs in a worker. */

/** A value in a row. */
export type SqlValue = string | number | null | Uint8Array;

/** A row, its values in the order of the columns that were asked for. */
export type SqlRow = readonly SqlValue[];

/** Runs a query; all rows. */
export type ReadRows = (sql: string, ...values: SqlValue[]) => readonly SqlRow[];

/** A statement that is prepared once and run many times. */
export interface Statement {
	/** Runs it to its end; what it gives is left. Throws `DatabaseError`. */
	run(...values: readonly SqlValue[]): void;
	/** Runs it; all rows. Throws `DatabaseError`. */
	all(...values: readonly SqlValue[]): readonly SqlRow[];
	/** Gives its memory back; it cannot be run any more. */
	finalize(): void;
}

/** An open database. */
export interface Database {
	/** Runs one or several statements that give nothing. Throws `DatabaseError`. */
	exec(sql: string): void;
	/** Throws `DatabaseError`. */
	prepare(sql: string): Statement;
	/** Runs `work` in one transaction, which is on disk when this returns; where it throws, nothing of it is. */
	transaction<T>(work: () => T): T;
	close(): void;
}

/** Why a database could not be opened, read or written. */
export class DatabaseError extends Error {
	override readonly name = 'DatabaseError';

	constructor(
		/** `damaged`: it is no database, or is broken; `locked`: somebody else has it open; `full`: there is no room; `failed`: anything else. */
		readonly kind: 'damaged' | 'locked' | 'full' | 'failed',
		message: string,
	) {
		super(message);
	}
}

/** Whether an error is a `DatabaseError`, also of another bundle, which has a class of its own. */
export function isDatabaseError(error: unknown): error is DatabaseError {
	return error instanceof Error && error.name === 'DatabaseError';
}
