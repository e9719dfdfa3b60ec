import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import * as v from 'valibot';
import { archiveSchema } from '../../../src/cli/archive-schema.js';
import { cacheFolder } from '../../../src/cli/archive-folder.js';
import { EMPTY_REGISTER, type RegisterEntry } from '../../../src/register/register.js';
import { registerText } from '../../../src/register/write.js';
import { openDatabaseFile } from '../../../src/worker/archive/node-database.js';
import { copydesk, type Outcome } from './copydesk.js';
import { writeFiles } from './files.js';

const ROE: RegisterEntry = { id: 'ann-roe', name: 'Ann Roe', type: 'person' };
const REGISTER = { 'copydesk.register.json': registerText({ ...EMPTY_REGISTER, entries: [ROE] }) };
const opening = 'The town of Ottery decided on Monday what is to become of its bridge, after a debate of three hours in a full hall.\n\n';
const FIRST = `${opening}“The bridge stays,” Ann Roe said on Friday. “It always has.”\n\nNobody in the hall spoke against it, and the meeting ended at nine.\n`;
const SECOND = `${opening}Ann Roe, the mayor of Ottery, said on Friday that the bridge was hers to open.\n\nThe meeting ended at nine, and the hall was dark.\n`;

describe('copydesk archive', () => {
	let folder = '';
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-archive-'));
		await writeFiles(join(folder, 'news'), { ...REGISTER, 'a.txt': FIRST, 'sub/b.txt': SECOND });
	});
	afterEach(() => rm(folder, { recursive: true }));

	const archive = (name: string, ...args: readonly string[]): Promise<Outcome> =>
		copydesk(['archive', name, ...args, '--database', join(folder, 'cache', 'news.sqlite')]);
	const news = (): string => join(folder, 'news');
	const index = (): Promise<Outcome> => archive('index', news());

	it('a question where nothing was indexed makes no file', async () => {
		const { code, err } = await archive('who', 'Ann Roe', '--folder', news());
		expect(err).to.include('has no archive yet');
		expect(code).to.equal(2);
		expect(await readdir(folder)).to.deep.equal(['news']);
	});

	it('index reads a folder, and the next time what has changed alone', async () => {
		expect(await index()).to.include({ code: 0 });
		expect((await index()).out).to.match(/^0 articles read, 0 gone; 2 articles, /);
		await writeFiles(news(), { 'a.txt': `${FIRST}More is to come.\n` });
		await rm(join(news(), 'sub'), { recursive: true });
		expect((await index()).out).to.match(/^1 article read, 1 gone; 1 article, /);
	});

	it('leaves a file alone that is no archive, but was named as the place of one', async () => {
		const notes = join(folder, 'notes.txt');
		await writeFiles(folder, { 'notes.txt': 'To be kept.\n' });
		const { code, err } = await copydesk(['archive', 'index', news(), '--database', notes]);
		expect([code, err]).to.deep.equal([2, `copydesk: ${notes} is no archive: name another file\n`]);
		expect(await readFile(notes, 'utf8')).to.equal('To be kept.\n');
	});

	it('leaves the database of another program alone', async () => {
		const file = join(folder, 'other.sqlite');
		const other = await openDatabaseFile(file);
		other.exec('CREATE TABLE words (word TEXT); PRAGMA journal_mode = DELETE');
		other.close();
		const before = await readFile(file);
		const { code, err } = await copydesk(['archive', 'index', news(), '--database', file]);
		expect([code, err]).to.deep.equal([1, `copydesk: ${file}: it is the database of another program\n`]);
		expect((await readFile(file)).equals(before)).to.equal(true);
	});

	it('index reads each article once where a link leads back into the folder', async () => {
		await symlink('.', join(news(), 'loop'));
		expect((await index()).out).to.match(/^2 articles read, /);
	});

	it('takes what lies among the sources of an article for no article', async () => {
		await writeFiles(news(), { 'sources/release.txt': SECOND, 'sub/sources/b.txt': SECOND });
		expect((await index()).out).to.match(/^2 articles read, /);
	});

	it('indexes a folder of sources that is named itself', async () => {
		await writeFiles(news(), { 'sources/release.txt': SECOND });
		expect((await archive('index', join(news(), 'sources'))).out).to.match(/^1 article read, /);
	});

	it('leaves nothing in the folder', async () => {
		await index();
		expect((await readdir(news())).sort()).to.deep.equal(['a.txt', 'copydesk.register.json', 'sub']);
	});

	it('who prints the articles that name somebody, and why they are one', async () => {
		await index();
		const { code, out } = await archive('who', 'roe', '--folder', news());
		expect(code).to.equal(0);
		expect(out)
			.to.match(/^Ann Roe · person, entry ann-roe · 2 articles/)
			.and.to.include('sub/b.txt: Ann Roe')
			.and.to.include('[entry “ann-roe” of the register]');
	});

	it('who as JSON is as the schema says, and as CSV a row an article', async () => {
		await index();
		const json = v.parse(archiveSchema, JSON.parse((await archive('who', 'roe', '--folder', news(), '--format', 'json')).out));
		expect(json.names[0]?.appearances?.map(({ path }) => path).sort()).to.deep.equal(['a.txt', 'sub/b.txt']);
		const csv = (await archive('who', 'roe', '--folder', news(), '--format', 'csv')).out;
		expect(csv.trimEnd().split('\r\n')).to.have.length(3);
	});

	it('quotes prints what somebody said', async () => {
		await index();
		const { out } = await archive('quotes', 'ann roe', '--folder', news());
		expect(out).to.include('“The bridge stays,”');
	});

	it('audit reads the folder, and prints how its articles are sourced', async () => {
		const { code, out } = await archive('audit', news(), '--format', 'json');
		expect(code).to.equal(0);
		expect((JSON.parse(out) as { articles: unknown[] }).articles).to.have.length(2);
	});

	it('audit calls its page what the folder is called, also where the folder is named by a dot', async () => {
		const { out } = await archive('audit', join(news(), '.'), '--format', 'html');
		expect(out).to.include('<h1 dir="auto">Sources: news</h1>');
	});

	it('who nobody names fails, and a folder without an archive is wrong usage', async () => {
		expect(await archive('who', 'roe', '--folder', news())).to.include({ code: 2 });
		await index();
		expect((await archive('who', 'nobody', '--folder', news())).code).to.equal(1);
		expect((await archive('index', join(folder, 'none'))).code).to.equal(2);
	});

	it('an article that cannot be read costs no other', async () => {
		await writeFiles(news(), { 'a.annotations.json': '{' });
		const { code, out, err } = await index();
		expect({ code, out: out.slice(0, 14) }).to.deep.equal({ code: 1, out: '1 article read' });
		expect(err).to.include('a.annotations.json');
	});

	it('a register that changes joins its names again', async () => {
		await index();
		await writeFiles(news(), { 'copydesk.register.json': registerText({ ...EMPTY_REGISTER, entries: [{ ...ROE, id: 'roe' }] }) });
		expect((await archive('who', 'roe', '--folder', news())).out).to.include('entry roe');
	});

	it('keeps archives in the user’s folder for caches', () => {
		expect(cacheFolder({ XDG_CACHE_HOME: '/c' }, 'linux')).to.equal(join('/c', 'copydesk'));
		expect(cacheFolder({ LOCALAPPDATA: 'L' }, 'win32')).to.equal(join('L', 'copydesk'));
		expect(cacheFolder({}, 'darwin')).to.match(/Library.Caches.copydesk$/);
	});
});
