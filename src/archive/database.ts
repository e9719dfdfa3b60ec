/** The embedded database as the archive sees it; what opens one, in either host, implements this. Synchronous: it runs in a worker. */

/** A value in a row. */
export type SqlValue = string | number | null | Uint8Array;

/** A row, its values in the order of the columns that were asked for. */
export type SqlRow = readonly SqlValue[];

/** An open database. */
export interface Database {
	/** Runs one or several statements that give nothing. Throws `DatabaseError`. */
	exec(sql: string): void;
	/** Runs one statement, which is prepared once; what it gives is left. Throws `DatabaseError`. */
	run(sql: string, ...values: readonly SqlValue[]): void;
	/** Runs a query, which is prepared once; all rows. Throws `DatabaseError`. */
	all(sql: string, ...values: readonly SqlValue[]): readonly SqlRow[];
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
