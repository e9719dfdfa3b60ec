/** Saves what the editor said out of a damaged archive: the rest is read from the articles again. */
import { isDatabaseError, type Database, type SqlRow } from './database.js';

/** Rows of `answers`, the table of `tables.ts` that stays when the rest is built again. */
export type EditorsRows = readonly SqlRow[];

/** What can be read of them. */
export function editorsRows(database: Database): EditorsRows {
	return unlessDamaged(() => database.all('SELECT * FROM answers'));
}

/** Writes rows of another archive into an empty one. Those of an older form, with other columns, are left out. */
export function restoreEditorsRows(database: Database, rows: EditorsRows): void {
	unlessDamaged(() => {
		database.transaction(() => {
			for (const row of rows) database.run(`INSERT INTO answers VALUES (${row.map(() => '?').join()})`, ...row);
		});
		return [];
	});
}

function unlessDamaged(read: () => EditorsRows): EditorsRows {
	try {
		return read();
	} catch (error) {
		if (isDatabaseError(error)) return [];
		throw error;
	}
}
