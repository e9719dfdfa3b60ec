/** The engine's worker on the desktop: a Node worker thread, which runs the engine's bundle. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { compiledModule } from './compiled.js';
import type { ToEngine, WorkerData } from './protocol.js';
import type * as Served from './serve.js';

/** How long after the first answer the engine's compiled code is kept: nothing that somebody waits for should wait for that. */
const KEEP_MS = 2000;

if (!parentPort) throw new Error('This file runs in a worker thread.');
run(parentPort, workerData as WorkerData);

function run(port: MessagePort, { model, engine, compiled }: WorkerData): void {
	const served = compiledModule(engine, compiled);
	const { serve } = served.run() as typeof Served;
	let isKept = served.wasKept;
	serve(
		{
			post: (message) => {
				port.postMessage(message);
				if (isKept || message.kind !== 'done') return;
				isKept = true;
				setTimeout(() => {
					served.keep();
				}, KEEP_MS);
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
