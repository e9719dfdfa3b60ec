/** The engine's worker on the desktop: a Node worker thread. */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { ToEngine, WorkerData } from './protocol.js';
import { serve } from './serve.js';

const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread.');
const { model } = workerData as WorkerData;
serve(
	{
		post: (message) => {
			port.postMessage(message);
		},
		listen: (listener) => {
			port.on('message', (message: ToEngine) => {
				listener(message);
			});
		},
	},
	() => readFileSync(model),
);
