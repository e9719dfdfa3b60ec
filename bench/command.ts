/**
 * The whole command on articles: `npm run bench:command`. Prints how many times as fast as compromise `copydesk annotate --jsonl` is, each reading
 * and writing JSON Lines in a process of its own, and how many times as fast two threads are as one; less the start, which is that of a run on one
 * sentence. The first is of processor time, which another program's work changes little, the second of time that passed: it holds on a quiet machine only.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readDocuments, sharedFolder, wordCount } from './corpus.js';
import { gateLine, holds, median, type Gate } from './measure.js';

const ARTICLES = 480;
const ROUNDS = 3;
/** For the threads: two that read two hundred articles each have hardly begun. */
const TIMES = 4;
const CLI = join(import.meta.dirname, '..', 'dist', 'cli.js');
/** Tells a process's own time in microseconds, of all its threads, as it ends. */
const REPORTED = `import { writeSync } from 'node:fs';
process.on('exit', () => { const { user, system } = process.cpuUsage(); writeSync(3, String(user + system)); });`;

/** Milliseconds. */
interface Time {
	readonly processor: number;
	readonly passed: number;
}

const shared = sharedFolder();
if (shared) process.exitCode = await report(readDocuments(shared, 'gold/train.jsonl').slice(0, ARTICLES));
else console.log('skipped: the corpora of ../shared are not on this machine');

async function report(articles: readonly { readonly text: string }[]): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'copydesk-command-'));
	try {
		const all = written(folder, 'all', articles);
		const many = written(folder, 'many', Array.from({ length: TIMES }, () => articles).flat());
		const none = written(folder, 'none', [{ text: 'Nobody came.' }]);
		const words = articles.reduce((sum, { text }) => sum + wordCount(text), 0);
		const peer = await peerFilter(folder);
		const rounds = Array.from({ length: ROUNDS }, () => ({
			ours: lessStart([CLI, 'annotate'], all, none).processor,
			theirs: lessStart([peer], all, none).processor,
		}));
		const ours = median(rounds.map((round) => round.ours));
		console.log(`${articles.length} articles, ${words} words: ${Math.round((words / ours) * 1000)} words a second of processor time`);
		return reportGates([
			{ name: 'whole command: times as fast as compromise', value: median(rounds.map((round) => round.theirs / round.ours)), atLeast: 4 },
			...(availableParallelism() > 1 ? [twoThreads(many, none)] : []),
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function twoThreads(many: string, none: string): Gate {
	const rounds = Array.from({ length: ROUNDS }, () => {
		const [one, two] = [1, 2].map((jobs) => lessStart([CLI, 'annotate', '--jobs', String(jobs)], many, none));
		return {
			passed: (one?.passed ?? 0) / (two?.passed ?? 1),
			work: (two?.processor ?? 0) / (one?.processor ?? 1),
			cores: (one?.processor ?? 0) / (one?.passed ?? 1),
		};
	});
	// V8 compiles and collects garbage beside each thread: that part of a second core is not free for a second thread.
	const busy = median(rounds.map(({ cores }) => cores));
	const most = (Math.min(2 * busy, availableParallelism()) / busy).toFixed(2);
	console.log(`one thread keeps ${busy.toFixed(2)} cores busy: two can be ${most} times as fast on ${availableParallelism()} cores`);
	console.log(`two threads take ${median(rounds.map(({ work }) => work)).toFixed(2)} times the processor time of one`);
	return { name: 'two threads: times as fast as one', value: median(rounds.map(({ passed }) => passed)), atLeast: 1.7 };
}

function written(folder: string, name: string, articles: readonly { readonly text: string }[]): string {
	const path = join(folder, `${name}.jsonl`);
	writeFileSync(path, articles.map(({ text }, id) => `${JSON.stringify({ id, text })}\n`).join(''));
	return path;
}

/** A filter as ours is, in one file: names and quotations of each line. */
async function peerFilter(folder: string): Promise<string> {
	const outfile = join(folder, 'peer.mjs');
	const entryPoints = [join(import.meta.dirname, 'command-peer.ts')];
	await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
	return outfile;
}

function lessStart(command: readonly string[], file: string, none: string): Time {
	const [start, whole] = [timeOf(command, none), timeOf(command, file)];
	return { processor: whole.processor - start.processor, passed: whole.passed - start.passed };
}

function timeOf(command: readonly string[], file: string): Time {
	const started = performance.now();
	const { status, stderr, output } = spawnSync(
		process.execPath,
		[`--import=data:text/javascript,${encodeURIComponent(REPORTED)}`, ...command, file],
		{ stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
	);
	if (status !== 0) throw new Error(stderr);
	return { processor: Number(output[3]) / 1000, passed: performance.now() - started };
}

function reportGates(gates: readonly Gate[]): number {
	for (const gate of gates) console.log(gateLine(gate));
	return gates.every(holds) ? 0 : 1;
}
