import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { appendFile, chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { linesFile } from '../../../src/cli/output.js';
import { copydesk } from '../cli/copydesk.js';

const ARTICLE = 'NORTHBY, 14 March 2023 - “The bridge stays,” said Edvard Brandal, the mayor of Northby.\n';
const lines = (...ids: string[]): string => ids.map((id) => `${JSON.stringify({ id, text: `${ARTICLE}${id}` })}\n`).join('');

describe('work that is done', () => {
	let folder = '';
	const at = (name: string): string => join(folder, name);
	const put = async (name: string, content = ARTICLE): Promise<string> => {
		await mkdir(dirname(at(name)), { recursive: true });
		await writeFile(at(name), content);
		return at(name);
	};
	const read = (name: string): Promise<string> => readFile(at(name), 'utf8');
	const refused = async (args: readonly string[], why: RegExp): Promise<void> => {
		const { code, err } = await copydesk(['annotate', ...args]);
		assert.equal(code, 2, err);
		assert.match(err, why);
	};
	beforeEach(async () => {
		folder = await mkdtemp(join(tmpdir(), 'copydesk-lost-'));
	});
	afterEach(() => rm(folder, { recursive: true }));

	it('is not lost to a report: it goes over no article, no output and no other file', async () => {
		const [article, input, notes] = [await put('a.txt'), await put('in.jsonl', lines('a')), await put('notes.csv', 'mine\n')];
		await symlink(article, at('link.txt'));
		await refused([article, '--report', at('link.txt')], /link\.txt is read, too/);
		await refused([input, '--report', input], /in\.jsonl is read, too/);
		await refused([input, '--report', notes], /notes\.csv: is there and is no report/);
		await refused([input, '--out', at('o.jsonl'), '--report', at('o.jsonl')], /o\.jsonl is the file of --out/);
		await refused([input, '--out', at('o.jsonl'), '--report', at('o.jsonl.part')], /o\.jsonl\.part is the file of --out/);
		assert.deepEqual([await read('a.txt'), await read('in.jsonl'), await read('notes.csv')], [ARTICLE, lines('a'), 'mine\n']);
	});

	it('is not lost to a report of an earlier run, which a new one replaces', async () => {
		const args = ['annotate', await put('in.jsonl', lines('a')), '--report', at('report.csv')];
		await copydesk(args);
		assert.equal((await copydesk(args)).code, 0);
		assert.equal((await read('report.csv')).split('\n').length, 3);
	});

	it('is not lost where articles are to be replaced by their own annotations', async () => {
		const input = await put('in.jsonl', lines('a'));
		await refused([input, '--out', input, '--force'], /in\.jsonl is read, too/);
		await refused([input, '--out', input, '--resume'], /in\.jsonl is read, too/);
		assert.equal(await read('in.jsonl'), lines('a'));
	});

	it('is not lost where --resume was forgotten', async () => {
		const [input, part] = [await put('in.jsonl', lines('a')), await put('out.jsonl.part', '{"id":"hours of work"}\n')];
		await refused([input, '--out', at('out.jsonl')], /out\.jsonl\.part is there.*--resume goes on with it, --force starts over/);
		assert.equal(await readFile(part, 'utf8'), '{"id":"hours of work"}\n');
		assert.equal((await copydesk(['annotate', input, '--out', at('out.jsonl'), '--force'])).code, 0);
	});

	it('is not mixed up by --resume with lines of another input', async () => {
		const whole = at('whole.jsonl');
		await copydesk(['annotate', await put('in.jsonl', lines('a', 'b', 'c')), '--out', whole]);
		const part = await put('out.jsonl.part', await readFile(whole, 'utf8'));
		const other = (text: string): Promise<void> =>
			put('in.jsonl', text).then((input) => refused([input, '--out', at('out.jsonl'), '--resume'], /written for other files/));
		await other(lines('a', 'b'));
		await other(lines('a', 'b', 'x', 'd'));
		await other(lines('a', 'b', 'c').replace('c"}', 'altered"}'));
		assert.equal(await readFile(part, 'utf8'), await readFile(whole, 'utf8'));
	});

	it('is not mixed up with a file that has no annotations, and its place is named', async () => {
		await put('out.jsonl.part', 'junk\n');
		await refused(
			[await put('in.jsonl', lines('a')), '--out', at('out.jsonl'), '--resume'],
			/out\.jsonl\.part:1 is no annotation document/,
		);
	});

	it('is not mixed up by two runs with one --out: the second to write stops', async () => {
		const output = await linesFile(at('out.jsonl'), { resume: true, force: false });
		await output.write('{}\n');
		await appendFile(at('out.jsonl.part'), '{"id":"of the other"}\n');
		await assert.rejects(output.write('{}\n'), /out\.jsonl\.part is written by another run as well/);
		await output.close();
		assert.equal(await read('out.jsonl.part'), '{}\n{"id":"of the other"}\n');
	});

	it('is refused at once, not at the end, where --out is a folder, has none, or would be compressed', async () => {
		await mkdir(at('folder.jsonl'));
		const input = await put('in.jsonl', lines('a'));
		for (const more of [[], ['--force'], ['--resume']])
			await refused([input, '--out', at('folder.jsonl'), ...more], /folder\.jsonl is a folder/);
		await refused([input, '--out', at('missing/out.jsonl')], /--out .*out\.jsonl: ENOENT/);
		await refused([input, '--out', at('out.jsonl.gz')], /out\.jsonl\.gz: what is written is not compressed/);
		await refused([input, '--report', at('missing/report.csv')], /--report .*report\.csv: ENOENT/);
	});

	it('goes on where nobody reads the messages any more', async function () {
		if (process.platform === 'win32') this.skip();
		const main = join(import.meta.dirname, '../../../src/cli/main.ts');
		const input = await put('in.jsonl', 'no document\n'.repeat(2000));
		const script = '"$0" --import tsx "$1" annotate "$2" --out "$3" 2>&1 >/dev/null | head -n 1';
		await new Promise<void>((resolve) =>
			execFile('sh', ['-c', script, process.execPath, main, input, at('out.jsonl')], () => {
				resolve();
			}),
		);
		assert.equal((await read('out.jsonl')).split('\n').length, 2001);
	}).timeout(60_000);

	it('does not pass over a folder that may not be read', async function () {
		if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
		await put('in/locked/a.txt');
		await put('in/b.txt');
		await chmod(at('in/locked'), 0);
		const { code, err, out } = await copydesk(['annotate', at('in')]);
		await chmod(at('in/locked'), 0o700);
		assert.deepEqual([code, /in\/locked may not be read/.test(err), out.includes('b.txt')], [1, true, true]);
	});
});
