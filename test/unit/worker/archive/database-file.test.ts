import { expect } from 'chai';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseError, type Database } from '../../../../src/archive/database.js';
import { lockOf, openDatabaseFile } from '../../../../src/worker/archive/node-database.js';

const WRITER = join(import.meta.dirname, 'writer.ts');

describe('a database in a file', () => {
	let folder: string;
	let file: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-database-'));
		file = join(folder, 'of a workspace', 'archive.db');
	});

	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('has what was written when it is opened again', async () => {
		await withDatabase(file, (database) => {
			database.exec(`CREATE TABLE person (name); INSERT INTO person VALUES ('Ada Lovelace')`);
		});
		expect(await rowsOf(file, 'SELECT name FROM person')).to.deep.equal([['Ada Lovelace']]);
		expect(existsSync(lockOf(file))).to.equal(false);
	});

	it('lacks nothing that was written before its process was killed', async () => {
		const writer = fork(WRITER, [file]);
		let written = 0;
		writer.on('message', (message: { readonly written: number }) => {
			written = message.written;
			if (written === 50) writer.kill('SIGKILL');
		});
		await once(writer, 'exit');
		expect(written).to.be.at.least(50);
		const [[count] = []] = await rowsOf(file, 'SELECT count(*) FROM line');
		expect(count).to.be.within(written, written + 1);
		expect(await rowsOf(file, 'PRAGMA integrity_check')).to.deep.equal([['ok']]);
	});

	it('is not opened while another process has it open, and is when that process is gone', async () => {
		const writer = fork(WRITER, [file]);
		await once(writer, 'message');
		expect(await faultOf(file)).to.equal('locked');
		writer.kill('SIGKILL');
		await once(writer, 'exit');
		expect((await rowsOf(file, 'SELECT count(*) FROM line'))[0]?.[0]).to.be.at.least(1);
	});

	it('is written by nobody from whom another process has taken it over', async () => {
		const database = await openDatabaseFile(file);
		database.exec('CREATE TABLE person (name)');
		writeFileSync(lockOf(file), JSON.stringify({ pid: 1, started: null, host: 'elsewhere', token: 'another' }));
		expect(() => {
			database.transaction(() => undefined);
		})
			.to.throw(DatabaseError)
			.with.property('kind', 'locked');
		database.close();
		expect(existsSync(lockOf(file))).to.equal(true);
	});

	it('has what was written before the disk was full, and says that it is full', async function () {
		if (process.platform === 'win32') this.skip();
		// The shell limits what one file may have, in blocks of 512 or 1,024 bytes.
		const command = `ulimit -f 600; exec "$0" --import tsx "$1" "$2" 20000`;
		const writer = spawn('sh', ['-c', command, process.execPath, WRITER, file], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
		const { written, fault } = await lastMessages(writer);
		expect(fault).to.equal('full');
		expect(written).to.be.at.least(1);
		expect(await rowsOf(file, 'SELECT count(*) FROM line')).to.deep.equal([[written]]);
	});

	it('says of a file that is no database that it is damaged', async () => {
		writeFileSync(join(folder, 'notes.db'), 'no database, but notes. '.repeat(1000));
		expect(await faultOf(join(folder, 'notes.db'))).to.equal('damaged');
		expect(existsSync(lockOf(join(folder, 'notes.db')))).to.equal(false);
	});

	it('says of a file that was cut off that it is damaged', async () => {
		await withDatabase(file, (database) => {
			database.exec('CREATE TABLE line (text)');
			for (let line = 0; line < 100; line++) database.run('INSERT INTO line VALUES (?)', 'a'.repeat(1000));
		});
		truncateSync(file, 20_000);
		expect(await faultOf(file, 'SELECT count(*) FROM line')).to.equal('damaged');
	});

	it('says of a folder that cannot be written why it cannot', async function () {
		if (process.platform === 'win32') this.skip();
		chmodSync(folder, 0o555);
		const isRoot = process.geteuid?.() === 0;
		// Whom nothing is refused takes the rights of somebody whom it is.
		if (isRoot) process.seteuid?.(65_534);
		try {
			await openDatabaseFile(file).then(
				() => expect.fail('it was opened'),
				(error: unknown) => {
					expect(error).to.be.instanceOf(DatabaseError).and.to.include({ kind: 'failed', message: 'EACCES' });
				},
			);
		} finally {
			if (isRoot) process.seteuid?.(0);
			chmodSync(folder, 0o700);
		}
	});
});

async function withDatabase(file: string, work: (database: Database) => void): Promise<void> {
	const database = await openDatabaseFile(file);
	try {
		work(database);
	} finally {
		database.close();
	}
}

async function rowsOf(file: string, sql: string): Promise<readonly (readonly unknown[])[]> {
	let rows: readonly (readonly unknown[])[] = [];
	await withDatabase(file, (database) => {
		rows = database.all(sql);
	});
	return rows;
}

async function faultOf(file: string, sql = 'SELECT 1'): Promise<string | undefined> {
	try {
		await rowsOf(file, sql);
		return undefined;
	} catch (error) {
		return error instanceof DatabaseError ? error.kind : String(error);
	}
}

/** How many rows a writer said that it had written, and what then stopped it. */
async function lastMessages(writer: ChildProcess): Promise<{ readonly written: number; readonly fault: string | undefined }> {
	let written = 0;
	let fault: string | undefined;
	writer.on('message', (message: { readonly written?: number; readonly fault?: string }) => {
		written = message.written ?? written;
		fault = message.fault ?? fault;
	});
	await once(writer, 'exit');
	return { written, fault };
}
