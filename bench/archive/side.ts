/**
 * One of the two processes that the archive's bench holds against each other: both read the same articles in a worker thread, one into an archive, the
 * other with the engine alone. Told what to do by messages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { annotate } from '../../src/engine/annotate.js';
import { loadModel, type Model } from '../../src/engine/ner/model.js';
import { ArchiveClient } from '../../src/worker/archive/client.js';
import { ARCHIVE_LIMITS } from '../../src/worker/archive/limits.js';
import type { AuditRequest, OpenAnswer } from '../../src/worker/archive/protocol.js';
import type { WorkerData } from '../../src/worker/protocol.js';
import { startNodeWorker } from '../../src/worker/node-worker.js';
import type { BenchArticle } from './articles.js';

/** What is asked of such a process. */
export type SideTask =
	| { readonly kind: 'read'; readonly articles: readonly BenchArticle[] }
	| { readonly kind: 'ask'; readonly name: string; readonly args: readonly unknown[]; readonly times: number }
	| { readonly kind: 'open' | 'end' };

/** What came of it. Milliseconds by the wall and of the processor; megabytes of the process beyond those before the worker was started. */
export interface SideResult {
	readonly wall: number;
	readonly processor: number;
	readonly memory: number;
	readonly value?: unknown;
	/** Why there is no value. */
	readonly failure?: string;
}

/** What the processes are started with. */
export interface SideSetup {
	readonly kind: 'engine' | 'archive';
	/** The project's folder, and the archive's file. */
	readonly root: string;
	readonly file: string;
}

interface Side {
	read(articles: readonly BenchArticle[]): Promise<unknown>;
	ask(name: string, args: readonly unknown[]): Promise<unknown>;
	open(): Promise<unknown>;
	end(): Promise<unknown>;
}

const MEGABYTE = 1_000_000;

/** Runs a process, or the worker thread of the engine alone, until it is told to end. */
export function runSide(file: string, setup: SideSetup): void {
	if (!isMainThread) {
		serveEngine(setup.root);
		return;
	}
	const before = process.memoryUsage().rss;
	const side = setup.kind === 'engine' ? engineSide(file, setup) : archiveSide(setup);
	let largest = 0;
	process.on('message', (task: SideTask) => {
		const [wall, processor] = [performance.now(), processorTime()];
		void outcomeOf(side, task).then((outcome) => {
			largest = Math.max(largest, process.memoryUsage().rss - before);
			const result: SideResult = {
				wall: performance.now() - wall,
				processor: processorTime() - processor,
				memory: largest / MEGABYTE,
				...outcome,
			};
			process.send?.(result);
			if (task.kind === 'end') process.disconnect();
		});
	});
}

/** What came of a task; why it failed is no reason to end. */
function outcomeOf(side: Side, task: SideTask): Promise<Pick<SideResult, 'value' | 'failure'>> {
	return resultOf(side, task).then(
		(value) => ({ value }),
		(error: unknown) => ({ failure: String(error) }),
	);
}

async function resultOf(side: Side, task: SideTask): Promise<unknown> {
	switch (task.kind) {
		case 'read':
			return side.read(task.articles);
		case 'ask': {
			let best = Infinity;
			let value: unknown;
			for (let time = 0; time < task.times; time++) {
				const started = performance.now();
				value = await side.ask(task.name, task.args);
				best = Math.min(best, performance.now() - started);
			}
			return { best, value };
		}
		default:
			return side[task.kind]();
	}
}

function archiveSide({ root, file }: SideSetup): Side {
	const data: WorkerData = {
		model: join(root, 'model', 'names.bin'),
		engine: join(root, 'dist', 'engine.cjs'),
		compiled: join(root, 'dist', 'engine.compiled'),
	};
	let opened: OpenAnswer | undefined;
	const client = new ArchiveClient({
		startWorker: () =>
			Promise.resolve(startNodeWorker(join(root, 'dist', 'archive.cjs'), { workerData: data, resourceLimits: ARCHIVE_LIMITS })),
		openRequest: () => Promise.resolve({ file, register: [] }),
		onOpened: (answer) => (opened = answer),
		warn: (message) => {
			console.error(message);
		},
	});
	return {
		read: async (articles) => {
			for (const { path, text } of articles) {
				const answer = await client.call('index', { path, stamp: '1', bytes: bytesOf(text), isNamed: true });
				if (answer.state !== 'indexed') throw new Error(`${path}: ${answer.state}`);
			}
		},
		ask: (name, args) =>
			name === 'audit' ? client.call('audit', args[0] as AuditRequest) : client.call('ask', { name: name as 'size', args }),
		open: async () => {
			await client.ask('size');
			return opened;
		},
		end: () => client.end(),
	};
}

function engineSide(file: string, setup: SideSetup): Side {
	const worker = new Worker(file, { workerData: setup });
	const answer = (): Promise<unknown> => new Promise((resolve) => worker.once('message', resolve));
	return {
		read: async (articles) => {
			for (const { path, text } of articles) {
				const bytes = bytesOf(text);
				worker.postMessage({ path, bytes }, [bytes.buffer]);
				await answer();
			}
		},
		ask: () => Promise.resolve(),
		open: () => Promise.resolve(),
		end: () => worker.terminate(),
	};
}

function serveEngine(root: string): void {
	const model: Model = loadModel(readFileSync(join(root, 'model', 'names.bin')));
	parentPort?.on('message', ({ path, bytes }: { readonly path: string; readonly bytes: Uint8Array }) => {
		annotate(new TextDecoder().decode(bytes), { model, file: path.slice(path.lastIndexOf('/') + 1) });
		parentPort?.postMessage(null);
	});
}

/** Whether this is a worker thread of the engine alone, and what it was started with. */
export function threadSetup(): SideSetup | undefined {
	return isMainThread ? undefined : (workerData as SideSetup);
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new TextEncoder().encode(text));
}

function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
