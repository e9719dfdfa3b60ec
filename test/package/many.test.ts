/** Many articles, by several threads, by a process that is killed: what is written is what one thread writes undisturbed. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'dist', 'cli.js');
const SAMPLES = ['fishing-strike.txt', 'harvest-festival.news'].map((name) => readFileSync(join(ROOT, 'samples', name), 'utf8'));
const ARTICLES = 60;
/** Times that a run is killed. */
const KILLS = 20;

function copydesk(...args: string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
	return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}

describe('copydesk annotate --jobs', function () {
	this.timeout(300_000);
	let folder = '';
	const at = (...names: string[]): string => join(folder, ...names);

	before(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-jobs-'));
		mkdirSync(at('in'));
		const texts = Array.from({ length: ARTICLES }, (_, index) => `${SAMPLES[index % SAMPLES.length] ?? ''}\nNumber ${index} of all.\n`);
		for (const [index, text] of texts.entries()) writeFileSync(at('in', `${String(index).padStart(3, '0')}.txt`), text);
		const lines = [...texts.map((text, id) => JSON.stringify({ id, text })), 'nonsense', JSON.stringify({ text: 'The last.' })];
		writeFileSync(at('in.jsonl'), `${lines.join('\n')}\n`);
		copydesk('annotate', at('in.jsonl'), '--out', at('whole.jsonl'));
		copydesk('annotate', at('in'), '--out', at('whole'));
	});

	after(() => {
		rmSync(folder, { recursive: true });
	});

	it('writes the same lines in the same order as one thread, and tells the same', () => {
		const one = copydesk('annotate', at('in.jsonl'));
		const two = copydesk('annotate', at('in.jsonl'), '--jobs', '3');
		assert.equal(two.stdout, readFileSync(at('whole.jsonl'), 'utf8'));
		assert.deepEqual([two.status, two.stderr], [1, one.stderr]);
	});

	it('is as whole, killed at whatever moment and gone on with, as a run that nobody disturbed: a file of lines', async () => {
		await killedAndResumed(['annotate', at('in.jsonl'), '--out', at('out.jsonl'), '--jobs', '2', '--resume', '--report', at('lines.csv')]);
		assert.equal(readFileSync(at('out.jsonl'), 'utf8'), readFileSync(at('whole.jsonl'), 'utf8'));
		assert.equal(readFileSync(at('lines.csv'), 'utf8').split('\n').length, ARTICLES + 4);
	});

	it('the same of a folder of files, with nothing half beside them', async () => {
		await killedAndResumed(['annotate', at('in'), '--out', at('out'), '--jobs', '2', '--resume', '--report', at('files.csv')]);
		const names = readdirSync(at('out')).filter((name) => !name.endsWith('.new'));
		assert.deepEqual(names, readdirSync(at('whole')));
		for (const name of names) assert.equal(readFileSync(at('out', name), 'utf8'), readFileSync(at('whole', name), 'utf8'), name);
		const rows = readFileSync(at('files.csv'), 'utf8').trimEnd().split('\n').slice(1);
		assert.deepEqual(
			rows.map((row) => /(\d+)\.txt,.*,done$/.exec(row)?.[1]),
			names.map((name) => /^\d+/.exec(name)?.[0]),
		);
	});

	/** Kills the command at moments all over its run, each time gone on with, and at last lets it end. */
	async function killedAndResumed(args: readonly string[]): Promise<void> {
		for (let kill = 0; kill < KILLS; kill++) {
			const child = spawn(process.execPath, [CLI, ...args], { stdio: 'ignore' });
			const ended = once(child, 'exit');
			await Promise.race([pause(Math.random() * 1500), ended]);
			child.kill('SIGKILL');
			await ended;
		}
		const { status, stderr } = copydesk(...args);
		assert.ok(status === 0 || status === 1, stderr);
	}
});
