import { lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { linesIn } from '../../../src/cli/lines-input.js';
import type { Annotations } from '../../../src/annotations.js';
import { copydesk } from './copydesk.js';

const ARTICLE =
	'Ferry stays\n\n2020-01-05\n\nThe council voted on Friday. “It stays,” Mayor Ann Low said.\n\n' +
	'The ferry has been in service since 1911, and it will be in service when the bridge is closed for the winter, she said.\n';
const LOG = '2020-01-05 12:00:01 INFO started\n2020-01-05 12:00:02 INFO stopped\n';
const LINES = ['a', 'b', 'c', 'd'].map((id) => `${JSON.stringify({ id, text: `${ARTICLE}${id}` })}\n`);

function documentsIn(lines: string): Annotations[] {
	return lines
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as Annotations);
}

describe('copydesk annotate on many articles', () => {
	let folder = '';
	const at = (...names: string[]): string => join(folder, ...names);
	const put = async (name: string, content: string | Uint8Array = ARTICLE): Promise<string> => {
		await mkdir(dirname(at(name)), { recursive: true });
		await writeFile(at(name), content);
		return at(name);
	};
	const read = (...names: string[]): Promise<string> => readFile(at(...names), 'utf8');
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-many-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it('makes no folder that is named as a file is, and says how one article gets into a file', async () => {
		const article = await put('a.txt');
		const { code, err } = await copydesk(['annotate', article, '--out', at('a.json')]);
		expect(code).to.equal(2);
		expect(err).to.include('one article goes to a file by >');
		expect(await readdir(folder)).to.deep.equal(['a.txt']);
		await mkdir(at('of.txt'));
		expect((await copydesk(['annotate', article, '--out', at('of.txt')])).code).to.equal(0);
	});

	it('gives a line for each article of a folder, with its path, and says what it took for none', async () => {
		await put('in/b.txt');
		await put('in/deep/a.md');
		await put('in/run.txt', LOG);
		const { code, out, err } = await copydesk(['annotate', at('in')]);
		expect(documentsIn(out).map(({ id }) => id)).to.deep.equal([at('in/b.txt'), at('in/deep/a.md')]);
		expect(err).to.equal(`copydesk: taken for no articles: ${at('in/run.txt')}\n`);
		expect(code).to.equal(0);
	});

	it('writes the articles of a folder to where they stood in it', async () => {
		await put('in/b.txt');
		await put('in/deep/b.txt');
		expect((await copydesk(['annotate', at('in'), '--out', at('out')])).err).to.equal('');
		const written = await readdir(at('out'), { recursive: true });
		expect(written.sort()).to.deep.equal(['b.annotations.json', 'deep', join('deep', 'b.annotations.json')]);
	});

	it('reads JSON Lines from files, compressed or not', async () => {
		const plain = await put('in.jsonl', LINES.slice(0, 2).join(''));
		const compressed = await put('more.jsonl.gz', gzipSync(LINES.slice(2).join('')));
		const { code, out } = await copydesk(['annotate', plain, compressed]);
		expect(documentsIn(out).map(({ id }) => id)).to.deep.equal(['a', 'b', 'c', 'd']);
		expect(code).to.equal(0);
	});

	it('reads the files of JSON Lines that a glob matches, by their names', async () => {
		await put('2.jsonl', LINES.slice(2).join(''));
		await put('1.jsonl', LINES.slice(0, 2).join(''));
		const { code, out } = await copydesk(['annotate', at('*.jsonl')]);
		expect([code, documentsIn(out).map(({ id }) => id)]).to.deep.equal([0, ['a', 'b', 'c', 'd']]);
	});

	it('says of a bad line in which file it is', async () => {
		const { code, err } = await copydesk(['annotate', await put('in.jsonl', `${LINES[0] ?? ''}nonsense\n`)]);
		expect(err).to.match(/in\.jsonl:2: is not JSON/);
		expect(code).to.equal(1);
	});

	it('says that a compressed file is damaged', async () => {
		const path = await put('in.jsonl.gz', gzipSync(LINES.join('')).subarray(0, 40));
		const { code, err } = await copydesk(['annotate', path]);
		expect(err).to.match(/in\.jsonl\.gz: unexpected end of file/);
		expect(code).to.equal(1);
	});

	it('loses no line that stands before the break of a compressed file', async () => {
		const lines = Array.from({ length: 1200 }, (_, index) => `${JSON.stringify({ id: index, text: 'Pier was sold.' })}\n`);
		const path = await put('in.jsonl.gz', gzipSync(lines.join('')).subarray(0, -9));
		const kinds: string[] = [];
		for await (const { kind } of linesIn([path])) {
			kinds.push(kind);
			// Work between two lines, during which the file is read on.
			await new Promise(setImmediate);
		}
		expect(kinds).to.deep.equal([...lines.map(() => 'line'), 'unread']);
	});

	it('goes on with the next file where one is missing or damaged', async () => {
		const damaged = await put('1.jsonl.gz', gzipSync(LINES.join('')).subarray(0, 40));
		const { code, out, err } = await copydesk(['annotate', damaged, at('2.jsonl'), await put('3.jsonl', LINES[0] ?? '')]);
		const errors = out
			.trimEnd()
			.split('\n')
			.map((line) => (JSON.parse(line) as { error?: string }).error);
		expect(errors[0]).to.match(/1\.jsonl\.gz: unexpected end of file/);
		expect(errors[1]).to.match(/2\.jsonl: .*no such file/);
		expect(errors.slice(2)).to.deep.equal([undefined]);
		expect([code, err]).to.deep.equal([
			1,
			errors
				.slice(0, 2)
				.map((error) => `copydesk: ${String(error)}\n`)
				.join(''),
		]);
	});

	it('writes all into one file of JSON Lines, which has its name once it is whole', async () => {
		const { code, out } = await copydesk(['annotate', await put('in.jsonl', LINES.join('')), '--out', at('out.jsonl')]);
		expect([code, out]).to.deep.equal([0, '']);
		expect(documentsIn(await read('out.jsonl'))).to.have.length(4);
		expect(await readdir(folder)).to.not.include('out.jsonl.part');
	});

	it('writes to where a link leads, also one to a file that is yet to be made', async () => {
		await mkdir(at('far'));
		await symlink(join('far', 'real.jsonl'), at('out.jsonl'));
		const args = ['annotate', await put('in.jsonl', LINES.join('')), '--out', at('out.jsonl'), '--force'];
		for (const run of ['made', 'replaced']) {
			expect((await copydesk(args)).code, run).to.equal(0);
			expect((await lstat(at('out.jsonl'))).isSymbolicLink(), run).to.equal(true);
			expect(documentsIn(await read('far/real.jsonl')), run).to.have.length(4);
		}
	});

	it('replaces no file of JSON Lines that is there', async () => {
		const args = ['annotate', await put('in.jsonl', LINES.join('')), '--out', await put('out.jsonl', 'mine\n')];
		expect((await copydesk(args)).code).to.equal(2);
		expect(await read('out.jsonl')).to.equal('mine\n');
	});

	it('refuses calls that contradict themselves, before it writes anything', async () => {
		const [lines, article] = [await put('in.jsonl', LINES.join('')), await put('a.txt')];
		for (const args of [
			[lines, article],
			[lines, '--out', at('out')],
			[lines, '--format', 'csv'],
			[article, '--resume'],
			[article, '--jobs', '0'],
			[article, '--format', 'csv', '--out', at('out.jsonl')],
			[at('*.none')],
		]) {
			const { code, out, err } = await copydesk(['annotate', ...args]);
			expect([code, out], args.join(' ')).to.deep.equal([2, '']);
			expect(err).to.not.equal('');
		}
		expect((await readdir(folder)).sort()).to.deep.equal(['a.txt', 'in.jsonl']);
	});

	describe('--report', () => {
		it('has a line for each document: input, digest, seconds, words, status', async () => {
			await put('in/a.txt');
			await put('in/b.txt', LOG);
			await put('in/c.txt', '');
			await copydesk(['annotate', at('in'), '--out', at('out'), '--report', at('report.csv')]);
			const [header, a = '', b = '', c = ''] = (await read('report.csv')).split('\n');
			expect(header).to.equal('input,digest,seconds,words,status');
			expect(a).to.match(/a\.txt,[0-9a-f]{64},\d+\.\d{3},38,done$/);
			expect(b).to.match(/b\.txt,,\d+\.\d{3},\d+,no article$/);
			expect(c).to.match(/c\.txt,,\d+\.\d{3},0,failed: .*c\.txt is empty$/);
		});
	});

	describe('--resume', () => {
		it('cuts off half a line, and goes on after the last whole one', async () => {
			const input = await put('in.jsonl', LINES.join(''));
			await copydesk(['annotate', input, '--out', at('whole.jsonl')]);
			const whole = await read('whole.jsonl');
			const cut = whole.indexOf('\n') + 100;
			await put('out.jsonl.part', whole.slice(0, cut));
			expect((await copydesk(['annotate', input, '--out', at('out.jsonl'), '--resume'])).code).to.equal(0);
			expect(await read('out.jsonl')).to.equal(whole);
		});

		it('does nothing where all is done', async () => {
			const args = ['annotate', await put('in.jsonl', LINES.join('')), '--out', at('out.jsonl'), '--resume'];
			await copydesk(args);
			const before = await stat(at('out.jsonl'));
			expect((await copydesk(args)).code).to.equal(0);
			expect((await stat(at('out.jsonl'))).mtimeMs).to.equal(before.mtimeMs);
		});

		it('knows the articles of a folder by their paths, whatever was taken for no article', async () => {
			for (const name of ['in/a.txt', 'in/c.txt', 'in/d.txt']) await put(name);
			await put('in/b.txt', LOG);
			await copydesk(['annotate', at('in'), '--out', at('whole.jsonl')]);
			const whole = await read('whole.jsonl');
			await put('out.jsonl.part', whole.slice(0, whole.indexOf('\n', whole.indexOf('\n') + 1) + 1));
			const row = (name: string, status: string): string => `${at(`in/${name}.txt`)},,,,${status}`;
			await put(
				'report.csv',
				['input,digest,seconds,words,status', row('a', 'done'), row('b', 'no article'), row('c', 'done'), 'half'].join('\n'),
			);
			await copydesk(['annotate', at('in'), '--out', at('out.jsonl'), '--resume', '--report', at('report.csv')]);
			expect(await read('out.jsonl')).to.equal(whole);
			expect((await read('report.csv')).split('\n').map((line) => line.replace(/.*?(\w*\.txt|input),.*/, '$1'))).to.deep.equal([
				'input',
				'a.txt',
				'b.txt',
				'c.txt',
				'd.txt',
				'',
			]);
		});

		it('refuses what was written for other files', async () => {
			await put('in/a.txt');
			await put('out.jsonl.part', '{"id":"elsewhere.txt"}\n');
			const { code, err } = await copydesk(['annotate', at('in'), '--out', at('out.jsonl'), '--resume']);
			expect(code).to.equal(2);
			expect(err).to.match(/out\.jsonl\.part was written for other files/);
		});

		it('does not pass over an article that was added, and leaves the others', async () => {
			await put('in/b.txt');
			await put('in/c.txt');
			const args = ['annotate', at('in'), '--out', at('out.jsonl'), '--resume'];
			await copydesk(args);
			await put('in/a.txt');
			await put('in/d.txt');
			expect((await copydesk(args)).code).to.equal(0);
			expect(documentsIn(await read('out.jsonl')).map(({ id }) => id)).to.deep.equal(
				['b', 'c', 'a', 'd'].map((name) => at(`in/${name}.txt`)),
			);
		});

		it('fails where a document failed before, and says so, also where all is done', async () => {
			const input = await put('in.jsonl', `nonsense\n${LINES.join('')}`);
			const args = ['annotate', input, '--out', at('out.jsonl'), '--resume'];
			await copydesk(args);
			const whole = await read('out.jsonl');
			const cut = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1;
			for (const run of ['killed', 'all done']) {
				if (run === 'killed') {
					await rm(at('out.jsonl'));
					await put('out.jsonl.part', whole.slice(0, cut));
				}
				const { code, err } = await copydesk(args);
				expect([code, await read('out.jsonl')], run).to.deep.equal([1, whole]);
				expect(err, run).to.match(/1 document failed in an earlier run: see each "error" in .*out\.jsonl\n$/);
			}
		});

		it('reports each document of a folder once, in order, also one that failed before and one that is gone on with twice', async () => {
			await put('in/a.txt', '');
			await put('in/b.txt');
			const args = ['annotate', at('in'), '--out', at('out'), '--resume', '--report', at('report.csv')];
			await copydesk(args);
			await put('in/c.txt');
			await copydesk(args);
			await put('in/d.txt');
			await copydesk(args);
			const rows = (await read('report.csv')).trimEnd().split('\n');
			expect(rows.map((row) => row.replace(/.*?(\w*\.txt),.*,(\w+).*/, '$1 $2'))).to.deep.equal([
				'input,digest,seconds,words,status',
				'a.txt failed',
				'b.txt done',
				'c.txt done',
				'd.txt done',
			]);
		});

		it('writes into a folder what is missing there, and what is older than its article', async () => {
			for (const name of ['in/a.txt', 'in/b.txt', 'in/c.txt']) await put(name);
			const args = ['annotate', at('in'), '--out', at('out'), '--resume'];
			await copydesk(args);
			await rm(at('out/a.annotations.json'));
			await utimes(at('out/b.annotations.json'), 1, 1);
			await put('in/b.txt', `${ARTICLE}More.\n`);
			await utimes(at('out/c.annotations.json'), 4_000_000_000, 4_000_000_000);
			await copydesk(args);
			const times = await Promise.all(['a', 'b', 'c'].map(async (name) => (await stat(at(`out/${name}.annotations.json`))).mtimeMs));
			expect(times.map((time) => (time < 2_000_000 ? 'old' : time > 3e12 ? 'left' : 'written'))).to.deep.equal([
				'written',
				'written',
				'left',
			]);
		});
	});
});
