import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Annotations } from '../../../src/annotations.js';
import { writeOutput } from '../../../src/cli/write-file.js';
import { readSidecar } from '../../../src/formats/sidecar.js';
import { copydesk } from '../cli/copydesk.js';
import { fill, smallDisk, takeAway } from '../corrections/small-disk.js';
import { ARTICLE, correction, sidecarOfSize, sidecarSaying } from './sidecars.js';

const KILLS = 3;

describe('files that the command line writes', () => {
	let folder = '';
	const path = (name: string): string => join(folder, name);
	const put = (name: string, content: string = ARTICLE): string => {
		mkdirSync(dirname(path(name)), { recursive: true });
		writeFileSync(path(name), content);
		return path(name);
	};
	const text = (name: string): string => readFileSync(path(name), 'utf8');
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
	});

	it('are whole, the old one or the new one, whenever it is killed', async () => {
		const [even, odd] = [sidecarOfSize(2000).text, sidecarOfSize(2001).text];
		put('a.annotations.json', even);
		for (let kill = 0; kill < KILLS; kill++) {
			await killedAfter(2 + kill, path('a.annotations.json'), kill % 2 === 0 ? 'SIGKILL' : 'SIGINT');
			assert.ok([even, odd].includes(text('a.annotations.json')));
		}
	}).timeout(60_000);

	it('leave the old one where the disk is full, and nothing half beside it', async function () {
		const mount = smallDisk();
		if (mount === null) this.skip();
		try {
			writeFileSync(join(mount, 'a.txt'), ARTICLE);
			writeFileSync(join(mount, 'a.annotations.json'), sidecarSaying('a.txt', correction('c1')));
			fill(mount);
			const { code, err } = await copydesk(['annotate', join(mount, 'a.txt'), '--out', mount]);
			assert.equal(code, 1);
			assert.match(err, /a\.annotations\.json was not written: ENOSPC/);
			assert.equal(readFileSync(join(mount, 'a.annotations.json'), 'utf8'), sidecarSaying('a.txt', correction('c1')));
			assert.deepEqual(
				readdirSync(mount).filter((name) => name.endsWith('.new')),
				[],
			);
		} finally {
			takeAway(mount);
		}
	});

	it('never replace the corrections of another article, not with --force either', async () => {
		put('x/s.txt');
		put('y/s.annotations.json', sidecarSaying('s.txt', correction('c1')));
		for (const flags of [[], ['--force'], ['--no-corrections']]) {
			const { code, err } = await copydesk(['annotate', path('x/s.txt'), '--out', path('y'), ...flags]);
			assert.equal(code, 1);
			assert.match(err, /y\/s\.annotations\.json stays: it holds corrections/);
			assert.equal(text('y/s.annotations.json'), sidecarSaying('s.txt', correction('c1')));
		}
	});

	it('never replace corrections that are reached through a linked folder', async () => {
		put('x/s.txt');
		put('x/s.annotations.json', sidecarSaying('s.txt', correction('c1')));
		symlinkSync(path('x'), path('link'));
		const before = text('x/s.annotations.json');
		assert.equal((await copydesk(['annotate', path('x/s.txt'), '--no-corrections', '--out', path('link')])).code, 2);
		assert.equal(text('x/s.annotations.json'), before);
	});

	it('are never taken for the corrections of their article, where those are elsewhere', async () => {
		put('a.txt');
		put('.copydesk/a.annotations.json', sidecarSaying('a.txt', correction('c1')));
		const { code, err } = await copydesk(['annotate', path('a.txt'), '--out', folder]);
		assert.equal(code, 2);
		assert.match(err, /a\.annotations\.json would be taken for the corrections/);
		assert.equal((await copydesk(['annotate', path('a.txt'), '--format', 'csv', '--out', folder])).code, 0);
	});

	it('never replace a file of corrections that cannot be read', async () => {
		put('x/s.txt');
		for (const damaged of [sidecarSaying('s.txt', correction('c1')).slice(0, -9), sidecarSaying('s.txt').replace('1,', '2,')]) {
			put('y/s.annotations.json', damaged);
			assert.equal((await copydesk(['annotate', path('x/s.txt'), '--out', path('y'), '--force'])).code, 1);
			assert.equal(text('y/s.annotations.json'), damaged);
		}
	});

	it('keep the corrections of their own article, and the fields of its sidecar that are unknown', async () => {
		put('a.txt');
		const sidecar = sidecarSaying('a.txt', correction('c1')).replace('"version": 1,', '"version": 1,\n\t"office": "night",');
		put('a.annotations.json', sidecar.replace('"kind":', '"colour": "red", "kind":'));
		assert.deepEqual(await copydesk(['annotate', path('a.txt'), '--out', folder]), { code: 0, out: '', err: '' });
		const written = JSON.parse(text('a.annotations.json')) as Annotations & { office?: string };
		assert.equal(written.office, 'night');
		assert.deepEqual(written.corrections, [{ ...correction('c1'), colour: 'red' }]);
	});

	it('replace other programs’ files with --force alone, and their own without', async () => {
		put('a.txt');
		for (const [format, name] of [
			['json', 'a.annotations.json'],
			['w3c', 'a.annotations.jsonld'],
			['html', 'a.proof.html'],
			['csv', 'a.quotes.csv'],
			['brat', 'a.ann'],
		] as const) {
			put(`out/${name}`, '{}');
			const annotate = (...flags: string[]) => copydesk(['annotate', path('a.txt'), '--format', format, '--out', path('out'), ...flags]);
			const refused = await annotate();
			assert.equal(refused.code, 1);
			assert.match(refused.err, new RegExp(`out/${name} is there.*--force replaces it`));
			assert.equal(text(`out/${name}`), '{}');
			assert.equal((await annotate('--force')).code, 0);
			assert.equal((await annotate()).code, 0);
			// brat's annotations are worked on by hand.
			assert.equal((await annotate('--date', '2019-02-03')).code, format === 'brat' ? 1 : 0);
		}
	});

	it('of brat never replace an article, nor a configuration that is there', async () => {
		put('b/s.md', 'It rained on Friday.\n');
		put('b/s.txt');
		put('b/annotation.conf', '[entities]\nmine\n');
		for (const flags of [[], ['--force']]) {
			const { code, err } = await copydesk(['annotate', path('b/s.md'), '--format', 'brat', '--out', path('b'), ...flags]);
			assert.equal(code, 1);
			assert.match(err, /b\/s\.txt is there with another text and stays/);
			assert.equal(text('b/s.txt'), ARTICLE);
			assert.equal(text('b/annotation.conf'), '[entities]\nmine\n');
			assert.ok(!existsSync(path('b/s.ann')));
		}
	});

	it('of brat leave an article its byte order mark, also through a linked folder', async () => {
		put('b/s.txt', `\ufeff${ARTICLE}`);
		symlinkSync(path('b'), path('link'));
		assert.equal((await copydesk(['annotate', path('b/s.txt'), '--format', 'brat', '--out', path('link')])).code, 0);
		assert.equal(text('b/s.txt'), `\ufeff${ARTICLE}`);
		assert.ok(existsSync(path('b/s.ann')));
	});

	it('of articles with one name are numbered, with a warning', async () => {
		const files = [put('a.txt'), put('a.md', 'It rained.'), put('x/A.txt', 'It snowed.'), put('a-2.txt', 'It hailed.')];
		const { code, err } = await copydesk(['annotate', ...files, '--out', path('out')]);
		assert.equal(code, 0);
		assert.deepEqual(readdirSync(path('out')).sort(), [
			'A-3.annotations.json',
			'a-2-2.annotations.json',
			'a-2.annotations.json',
			'a.annotations.json',
		]);
		assert.equal((JSON.parse(text('out/a-2.annotations.json')) as Annotations).article.file, 'a.md');
		assert.match(err, /a\.md went to /);
		assert.match(err, /another article has a\.annotations\.json/);
	});

	it('that another program changes meanwhile, or that are no files, are reported and stay', async () => {
		mkdirSync(path('a.ann'));
		await assert.rejects(writeOutput({ path: path('a.ann'), text: 'x', kind: 'brat' }, true), /a\.ann is there and is no file/);
		symlinkSync(path('nowhere'), path('b.ann'));
		await assert.rejects(writeOutput({ path: path('b.ann'), text: 'x', kind: 'brat' }, true), /b\.ann is there and is no file/);
	});

	it('go where a link leads, and the link stays', async () => {
		put('a.txt');
		put('far/a.proof.html', '');
		mkdirSync(path('out'));
		symlinkSync(path('far/a.proof.html'), path('out/a.proof.html'));
		assert.equal((await copydesk(['annotate', path('a.txt'), '--format', 'html', '--out', path('out'), '--force'])).code, 0);
		assert.match(text('far/a.proof.html'), /<title>Proof: a\.txt/);
	});

	it('into a folder that cannot be made are refused at once', async () => {
		put('a.txt');
		for (const out of ['/proc/copydesk', '/proc/copydesk/deeper', path('a.txt')]) {
			const { code, err } = await copydesk(['annotate', path('a.txt'), '--out', out]);
			assert.equal(code, 2);
			assert.ok(err.includes(`--out ${out}:`));
		}
	});

	it('are the same where corrections were copied along with their article', async () => {
		put('x/a.txt');
		put('x/a.annotations.json', sidecarSaying('a.txt', correction('c1')));
		mkdirSync(path('y'));
		for (const name of ['a.txt', 'a.annotations.json']) copyFileSync(path(`x/${name}`), path(`y/${name}`));
		await copydesk(['annotate', path('x/a.txt'), '--out', path('y')]);
		const read = readSidecar(text('y/a.annotations.json'));
		assert.ok(read.ok);
		assert.deepEqual(read.sidecar.corrections, [correction('c1')]);
	});
});

/** Lets the child write so many times, and kills it somewhere in the next. */
function killedAfter(writes: number, file: string, by: NodeJS.Signals): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'writing-child.ts'), file], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		let output = '';
		child.stdout.on('data', (data: Buffer) => {
			output += data.toString();
			if (output.split('\n').length > writes) child.kill(by);
		});
		child.on('error', reject);
		child.on('close', (_code, signal) => {
			if (signal === by) resolve();
			else reject(new Error(`the child ended by itself: ${output}`));
		});
	});
}
