import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beginNodeWorker, type BegunWorker } from '../../../src/extension/engine/node-worker.js';
import type { FromEngine } from '../../../src/extension/engine/protocol.js';

describe('a worker thread that starts before anybody needs it', () => {
	let folder = '';
	const begun = (code: string): BegunWorker => {
		const file = join(folder, 'worker.cjs');
		writeFileSync(file, code);
		return beginNodeWorker(file, { model: 'names.bin', engine: 'engine.cjs' });
	};

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'copydesk-worker-'));
	});
	afterEach(() => {
		rmSync(folder, { recursive: true, force: true });
	});

	it('is told first where compiled code is kept, and then what it is asked', async () => {
		const worker = begun(`const { parentPort } = require('node:worker_threads');
			parentPort.once('message', (first) => parentPort.on('message', (message) => parentPort.postMessage([first, message])));`);
		const engine = worker.keepingAt('kept');
		const answer = new Promise<FromEngine>((resolve) => {
			engine.onMessage(resolve);
		});
		engine.post({ kind: 'next', id: 7 });
		assert.deepEqual(await answer, [{ compiled: 'kept' }, { kind: 'next', id: 7 }]);
		engine.terminate();
	});

	it('is known to have died, also where it did before anybody listened', async () => {
		const engine = begun(`throw new RangeError('no engine')`).keepingAt('kept');
		await new Promise((resolve) => setTimeout(resolve, 500));
		const deaths: string[] = [];
		engine.onDeath((reason) => deaths.push(reason));
		assert.deepEqual(deaths, ['RangeError']);
	});

	it('is ended where nobody needs it, which is no death', async () => {
		const worker = begun(`setInterval(() => undefined, 1000)`);
		worker.end();
		const deaths: string[] = [];
		worker.keepingAt('kept').onDeath((reason) => deaths.push(reason));
		await new Promise((resolve) => setTimeout(resolve, 300));
		assert.deepEqual(deaths, []);
	});
});
