/** Saves what the editor said out of a damaged archive: the rest is read from the articles again. */
import { isDatabaseError, type Database, type SqlRow } from './database.js';

/** Rows of the tables that the editor fills, by table. */
export type EditorsRows = readonly { readonly table: string; readonly rows: readonly SqlRow[] }[];

/** Tables of `tables.ts` that stay when the rest is built anew. */
const EDITORS_TABLES = ['answers', 'refusals'];

/** What can be read of them. */
export function editorsRows(database: Database): EditorsRows {
	return EDITORS_TABLES.map((table) => ({ table, rows: unlessDamaged(() => database.prepare(`SELECT * FROM ${table}`).all()) }));
}

/** Writes rows of another archive into an empty one. Those of an older form, with other columns, are left out. */
export function restoreEditorsRows(database: Database, tables: EditorsRows): void {
	for (const { table, rows } of tables) {
		unlessDamaged(() => {
			database.transaction(() => {
				for (const row of rows) database.prepare(`INSERT INTO ${table} VALUES (${row.map(() => '?').join()})`).run(...row);
			});
			return [];
		});
	}
}

function unlessDamaged(read: () => readonly SqlRow[]): readonly SqlRow[] {
	try {
		return read();
	} catch (error) {
		if (isDatabaseError(error)) return [];
		throw error;
	}
}
