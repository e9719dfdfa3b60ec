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
		return database.all('SELECT name FROM person ORDER BY id').flat();
	}

	function insert(name: string | null): void {
		database.run('INSERT INTO person (name) VALUES (?)', name);
	}

	it('gives back what was written, of every kind of value', () => {
		const bytes = new Uint8Array([0, 1, 255]);
		const values = ['José\u0000 🦉\ufeff', '', 7, 2.5, 2 ** 52, null, bytes];
		const [row] = database.all(`SELECT ${values.map(() => '?').join()}`, ...values);
		expect(row).to.deep.equal(values);
	});

	it('runs a statement many times, each time with its own values', () => {
		insert('Ada Lovelace');
		insert('Mary Somerville');
		insert(null);
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
		insert('Ada Lovelace');
		expect(() => {
			insert('Ada Lovelace');
		})
			.to.throw(DatabaseError)
			.with.property('kind', 'failed');
		expect(() => database.all('SELECT nothing')).to.throw(DatabaseError);
		insert('Mary Somerville');
		expect(names()).to.deep.equal(['Ada Lovelace', 'Mary Somerville']);
	});
});
