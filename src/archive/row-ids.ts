/** Ids of new rows, known before the rows are written. */
import type { Database } from './database.js';

type IdTable = 'articles' | 'blocks' | 'entities' | 'names';

/** Gives ids that no row has. Its user takes the id of every new row of the table from it. */
export class RowIds {
	readonly #database: Database;
	readonly #last = new Map<IdTable, number>();

	constructor(database: Database) {
		this.#database = database;
	}

	/** An id for a new row. */
	next(table: IdTable): number {
		const last = this.#last.get(table) ?? Number(this.#database.all(`SELECT max(id) FROM ${table}`)[0]?.[0] ?? 0);
		this.#last.set(table, last + 1);
		return last + 1;
	}
}
