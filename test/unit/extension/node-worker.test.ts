import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineWorker } from '../../../src/worker/engine-host.js';
import { startNodeWorker } from '../../../src/worker/node-worker.js';
import type { FromEngine } from '../../../src/worker/protocol.js';

describe('a worker thread that starts before anybody needs it', () => {
	let folder = '';
	const started = (code: string): EngineWorker => {
		const file = join(folder, 'worker.cjs');
		writeFileSync(file, code);
		return startNodeWorker(file, { name: 'copydesk-test', workerData: { compiled: 'engine.compiled' } });
	};
	/** Code that tells this thread, by a file, how far the worker has come. */
	const notifies = `require('node:fs').writeFileSync(__filename + '.report', '');`;
	const report = async (): Promise<void> => {
		while (!existsSync(join(folder, 'worker.cjs.report'))) await new Promise((resolve) => setTimeout(resolve, 20));
		await awhile();
	};
	const awhile = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-worker-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('is heard from the beginning, also by those who listen later', async () => {
		const engine = started(`const { parentPort, workerData } = require('node:worker_threads');
			parentPort.postMessage(workerData.compiled);
			parentPort.on('message', (message) => parentPort.postMessage(message));
			${notifies}`);
		await report();
		const messages: unknown[] = [];
		const answer = new Promise<void>((resolve) => {
			engine.onMessage((message: FromEngine) => {
				if (messages.push(message) === 2) resolve();
			});
		});
		assert.deepEqual(messages, ['engine.compiled']);
		engine.post({ kind: 'next', id: 7 });
		await answer;
		assert.deepEqual(messages, ['engine.compiled', { kind: 'next', id: 7 }]);
		engine.terminate();
	});

	it('is known to have died, also where it did before anybody listened', async () => {
		const engine = started(`process.on('exit', () => { ${notifies} });
			throw new RangeError('no engine')`);
		await report();
		const deaths: string[] = [];
		engine.onDeath((reason) => deaths.push(reason));
		assert.deepEqual(deaths, ['RangeError']);
	});

	it('is ended where nobody needs it, which is no death', async () => {
		const engine = started(`setInterval(() => undefined, 1000)`);
		engine.terminate();
		const deaths: string[] = [];
		engine.onDeath((reason) => deaths.push(reason));
		await awhile();
		assert.deepEqual(deaths, []);
	});
});
