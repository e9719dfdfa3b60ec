/** The engine's worker on the desktop: a Node worker thread, which runs the engine's bundle. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { compiledModule } from './compiled.js';
import type { ToEngine, WorkerData } from './protocol.js';
import type * as Served from './serve.js';

/** Milliseconds from the first answer until the engine's compiled code is stored; storing it earlier would delay what the reader waits for. */
const STORE_MS = 2000;

if (!parentPort) throw new Error('This file runs in a worker thread.');
run(parentPort, workerData as WorkerData);

function run(port: MessagePort, { model, engine, compiled }: WorkerData): void {
	const served = compiledModule(engine, compiled);
	const { serve } = served.run() as typeof Served;
	let isStored = served.isCached;
	serve(
		{
			post: (message) => {
				port.postMessage(message);
				if (isStored || message.kind !== 'done') return;
				isStored = true;
				setTimeout(() => {
					served.store();
				}, STORE_MS);
			},
			listen: (listener) => {
				port.on('message', (message: ToEngine) => {
					listener(message);
				});
			},
		},
		() => readFileSync(model),
	);
}
