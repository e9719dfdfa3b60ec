/** A process that opens a database, writes rows of a given length until it fails or is killed, and says so: `tsx writer.ts FILE LENGTH`. */
import { DatabaseError } from '../../../../src/archive/database.js';
import { openDatabaseFile } from '../../../../src/worker/archive/node-database.js';

const [file = '', length = '100'] = process.argv.slice(2);

void write().catch((error: unknown) => {
	process.send?.({ fault: error instanceof DatabaseError ? error.kind : String(error) });
});

async function write(): Promise<void> {
	const database = await openDatabaseFile(file);
	database.exec('CREATE TABLE IF NOT EXISTS line (id INTEGER PRIMARY KEY, text TEXT)');
	for (let written = 1; ; written++) {
		database.transaction(() => {
			database.run('INSERT INTO line (text) VALUES (?)', 'a'.repeat(Number(length)));
		});
		await new Promise((resolve) => process.send?.({ written }, resolve));
	}
}
