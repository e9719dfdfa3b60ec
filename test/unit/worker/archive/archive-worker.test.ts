import { expect } from 'chai';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, openSync, closeSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NameInArticle } from '../../../../src/archive/archive.js';
import { ArchiveError } from '../../../../src/worker/archive/client.js';
import { articlesIn, articleText, bytesOf, put, served, type Served } from './served.js';

const INDEXER = join(import.meta.dirname, 'indexer.ts');
/** How often a process is killed. */
const KILLS = 4;

describe("the archive's worker", () => {
	let folder: string;
	let file: string;
	let archive: Served;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));
		file = join(folder, 'archive.db');
		archive = served(file);
	});

	afterEach(async () => {
		await archive.client.end();
		rmSync(folder, { recursive: true, force: true });
	});

	it('reads articles, and knows who is named and quoted in them', async () => {
		expect(await put(archive.client, 'a.txt', articleText(1))).to.deep.equal({ state: 'indexed' });
		expect(await put(archive.client, 'b.txt', articleText(2))).to.deep.equal({ state: 'indexed' });
		const [mayor] = await archive.client.ask('search', 'drayc');
		expect(mayor).to.include({ name: 'Helen Draycott', type: 'person', articles: 2 });
		const quotes = await archive.client.ask('quotes', mayor?.id ?? 0);
		expect(quotes.map(({ text }) => text).join()).to.include('summer number 2');
		expect((await archive.client.ask('audits')).map(({ path }) => path)).to.have.members(['a.txt', 'b.txt']);
	});

	it('writes the audit of the articles below a folder as a file', async () => {
		for (const path of ['a.txt', 'news/b.txt', 'newsroom/c.txt']) await put(archive.client, path, articleText(1));
		const sheet = await archive.client.call('audit', { format: 'csv', below: 'news', title: 'news' });
		expect(sheet.articles).to.equal(1);
		expect(sheet.text).to.include('news/b.txt').and.not.include('newsroom');
		const page = await archive.client.call('audit', { format: 'html', below: '', title: 'The newsroom' });
		expect(page.articles).to.equal(3);
		expect(page.text)
			.to.match(/^<!DOCTYPE html>/)
			.and.include('The newsroom');
	});

	it('does not read an article again that is as it was', async () => {
		await put(archive.client, 'a.txt', articleText(1));
		expect(await put(archive.client, 'a.txt', articleText(1), { stamp: 'touched' })).to.deep.equal({ state: 'unchanged' });
		const files = [
			{ path: 'a.txt', stamp: 'touched' },
			{ path: 'c.txt', stamp: '1' },
		];
		expect(await archive.client.call('difference', files)).to.deep.equal({ read: ['c.txt'], removed: [] });
	});

	it('leaves out what is no article, and says of what cannot be read why it cannot', async () => {
		expect(await put(archive.client, 'todo.txt', '- milk\n- eggs\n')).to.deep.equal({ state: 'no-article' });
		expect(await put(archive.client, 'named.txt', '- milk\n- eggs\n', { isNamed: true })).to.deep.equal({ state: 'indexed' });
		const broken = await archive.client.call('index', { path: 'x.txt', stamp: '1', bytes: new Uint8Array([0x41, 0xff, 0x41]) });
		expect(broken).to.deep.include({ state: 'unreadable' }).and.to.have.property('reason').that.includes('UTF-8');
		const faulty = await put(archive.client, 'a.txt', articleText(1), { sidecar: bytesOf('{') });
		expect(faulty).to.deep.include({ state: 'unreadable' }).and.to.have.property('reason').that.matches(/^1:/);
		expect(await articlesIn(archive.client)).to.equal(1);
	});

	it('finds a name that the register got later in the articles that have it, which are read again', async () => {
		const [near, other] = [`${articleText(1)}\nThe rest was up to Near.\n`, articleText(2)];
		await put(archive.client, 'near.txt', near);
		await put(archive.client, 'other.txt', other);
		expect(await archive.client.ask('search', 'near', { types: ['person'] })).to.deep.equal([]);
		const register = { format: 'copydesk-register', version: 1, entries: [{ id: 'near', name: 'Near', type: 'person' }] };
		expect(await archive.client.call('register', [JSON.stringify(register)])).to.deep.equal(['near.txt']);
		expect(await put(archive.client, 'other.txt', other)).to.deep.equal({ state: 'unchanged' });
		expect(await put(archive.client, 'near.txt', near)).to.deep.equal({ state: 'indexed' });
		expect((await archive.client.ask('search', 'near', { types: ['person'] })).map(({ name, entry }) => [name, entry])).to.deep.equal([
			['Near', 'near'],
		]);
	});

	it('opens the archive again when the worker was lost, and has all that was put', async () => {
		await put(archive.client, 'a.txt', articleText(1));
		const reading = put(archive.client, 'b.txt', articleText(2));
		archive.die();
		await rejectedAs(reading, 'lost');
		await put(archive.client, 'b.txt', articleText(2));
		expect(await articlesIn(archive.client)).to.equal(2);
		expect(archive.opened.map(({ state }) => state)).to.deep.equal(['new', 'opened']);
	});

	it('is made again where its file is no database, which is moved aside', async () => {
		writeFileSync(file, 'no database, but notes. '.repeat(1000));
		await put(archive.client, 'a.txt', articleText(1));
		expect(archive.opened).to.have.length(1);
		expect(archive.opened[0]).to.include({ state: 'rebuilt', problem: 'damaged' });
		expect(statSync(`${file}.damaged`).size).to.equal(24_000);
		expect(await articlesIn(archive.client)).to.equal(1);
	});

	it('is made again where it is found damaged later, with what the editor said of who is who', async () => {
		for (const number of [1, 2, 3]) await put(archive.client, `${number}.txt`, articleText(number));
		const [left, right] = ['1.txt', '2.txt'].map((path): NameInArticle => ({ path, name: 'Helen Draycott', type: 'person' }));
		if (left && right) await archive.client.call('answer', { left, right, isSame: false });
		await archive.client.end();
		const before = await tableRoot(file, 'entities');
		damage(file, before);
		await rejectedAs(archive.client.ask('search', 'drayc'), 'damaged');
		expect(await articlesIn(archive.client)).to.equal(0);
		expect(archive.opened.at(-1)).to.include({ state: 'rebuilt', problem: 'damaged' });
		for (const number of [1, 2, 3]) await put(archive.client, `${number}.txt`, articleText(number));
		expect((await archive.client.ask('search', 'drayc')).length).to.be.greaterThan(1);
	});

	it('is in memory where its folder cannot be written, and says so', async function () {
		if (process.platform === 'win32') this.skip();
		const isRoot = process.geteuid?.() === 0;
		const closed = join(folder, 'closed');
		const other = served(join(closed, 'archive.db'));
		const { mkdirSync, chmodSync } = await import('node:fs');
		mkdirSync(closed);
		chmodSync(closed, 0o555);
		// Whom nothing is refused takes the rights of somebody whom it is.
		chmodSync(folder, 0o755);
		if (isRoot) process.seteuid?.(65_534);
		try {
			await put(other.client, 'a.txt', articleText(1));
			expect(other.opened).to.deep.include({ state: 'new', problem: 'in-memory', size: other.opened[0]?.size });
			expect(await articlesIn(other.client)).to.equal(1);
			await other.client.end();
		} finally {
			if (isRoot) process.seteuid?.(0);
			chmodSync(closed, 0o755);
		}
	});

	it('waits for another process that is about to close the archive, and says who has it open where that takes long', async () => {
		const indexer = fork(INDEXER, [file]);
		await onceIndexed(indexer, 1);
		await rejectedAs(articlesIn(archive.client), 'locked');
		const asked = articlesIn(archive.client);
		setTimeout(() => indexer.kill('SIGKILL'), 300);
		expect(await asked).to.be.at.least(1);
	});

	it('lacks no article that was in it before its process was killed', async () => {
		const indexer = fork(INDEXER, [file]);
		await onceIndexed(indexer, 12);
		indexer.kill('SIGKILL');
		await once(indexer, 'exit');
		expect(await articlesIn(archive.client)).to.be.within(12, 13);
		expect(archive.opened[0]).to.include({ state: 'opened' }).and.not.to.have.property('problem');
	});

	it('opens again whenever its process was killed, and lacks at most the article in work', async function () {
		this.timeout(120_000);
		const seen: number[] = [];
		for (let time = 0; time < KILLS; time++) {
			const before = seen.reduce((sum, count) => sum + count, 0);
			const indexer = fork(INDEXER, [file, String(before)]);
			let indexed = 0;
			indexer.on('message', (message: { readonly indexed: number }) => (indexed = message.indexed));
			await once(indexer, 'message');
			// Wherever it is by then: in an article, in keeping it, or in putting several into the tables.
			setTimeout(() => indexer.kill('SIGKILL'), Math.random() * 1500);
			await once(indexer, 'exit');
			const articles = await articlesIn(archive.client);
			expect(articles - before).to.be.within(indexed, indexed + 1);
			expect(await archive.client.ask('search', 'drayc'))
				.to.have.length(1)
				.and.to.have.nested.property('[0].articles', articles);
			await archive.client.end();
			seen.push(articles - before);
		}
		expect(archive.opened.map(({ problem }) => problem)).to.deep.equal(seen.map(() => undefined));
	});

	it('is deleted with all its files when that is asked for', async () => {
		await put(archive.client, 'a.txt', articleText(1));
		await archive.client.call('delete', null);
		expect([file, `${file}-wal`, `${file}.lock`].filter(existsSync)).to.deep.equal([]);
		expect(await articlesIn(archive.client)).to.equal(0);
	});
});

async function rejectedAs(call: Promise<unknown>, kind: ArchiveError['kind']): Promise<void> {
	const error: unknown = await call.then(
		() => undefined,
		(reason: unknown) => reason,
	);
	expect(error).to.be.instanceOf(ArchiveError).and.to.have.property('kind', kind);
}

async function onceIndexed(indexer: ChildProcess, count: number): Promise<void> {
	for (;;) {
		const [message] = (await once(indexer, 'message')) as [{ readonly indexed: number }];
		if (message.indexed >= count) return;
	}
}

/** Where a table's first page begins in the file. */
async function tableRoot(file: string, table: string): Promise<{ readonly start: number; readonly size: number }> {
	const { openDatabaseFile } = await import('../../../../src/worker/archive/node-database.js');
	const database = await openDatabaseFile(file);
	const [[root] = []] = database.all('SELECT rootpage FROM sqlite_schema WHERE name = ?', table);
	const [[size] = []] = database.all('PRAGMA page_size');
	database.close();
	return { start: (Number(root) - 1) * Number(size), size: Number(size) };
}

/** Overwrites a page. */
function damage(file: string, { start, size }: { readonly start: number; readonly size: number }): void {
	const descriptor = openSync(file, 'r+');
	writeSync(descriptor, new Uint8Array(size).fill(0x5a), 0, size, start);
	closeSync(descriptor);
}
