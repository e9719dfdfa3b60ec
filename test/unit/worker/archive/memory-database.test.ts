import { expect } from 'chai';
import { DatabaseError, type Database } from '../../../../src/archive/database.js';
import { openMemoryDatabase } from '../../../../src/worker/archive/open-memory.js';

describe('a database in memory', () => {
	let database: Database;

	beforeEach(async () => {
		database = await openMemoryDatabase();
		database.exec('CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE)');
	});

	afterEach(() => {
		database.close();
	});

	function names(): readonly unknown[] {
		return database.prepare('SELECT name FROM person ORDER BY id').all().flat();
	}

	it('gives back what was written, of every kind of value', () => {
		const bytes = new Uint8Array([0, 1, 255]);
		const values = ['José\u0000 🦉\ufeff', '', 7, 2.5, 2 ** 52, null, bytes];
		const [row] = database.prepare(`SELECT ${values.map(() => '?').join()}`).all(...values);
		expect(row).to.deep.equal(values);
	});

	it('runs a statement many times, each time with its own values', () => {
		const insert = database.prepare('INSERT INTO person (name) VALUES (?)');
		insert.run('Ada Lovelace');
		insert.run('Mary Somerville');
		insert.run(null);
		expect(names()).to.deep.equal(['Ada Lovelace', 'Mary Somerville', null]);
	});

	it('writes nothing of a transaction that throws', () => {
		const fails = (): void => {
			database.transaction(() => {
				database.exec(`INSERT INTO person (name) VALUES ('Ada Lovelace')`);
				throw new Error('no');
			});
		};
		expect(fails).to.throw('no');
		expect(names()).to.deep.equal([]);
		expect(database.transaction(() => 7)).to.equal(7);
	});

	it('says of a statement with a fault that it failed', () => {
		const insert = database.prepare('INSERT INTO person (name) VALUES (?)');
		insert.run('Ada Lovelace');
		expect(() => {
			insert.run('Ada Lovelace');
		})
			.to.throw(DatabaseError)
			.with.property('kind', 'failed');
		expect(() => database.prepare('SELECT nothing')).to.throw(DatabaseError);
		insert.run('Mary Somerville');
		expect(names()).to.deep.equal(['Ada Lovelace', 'Mary Somerville']);
	});
});
