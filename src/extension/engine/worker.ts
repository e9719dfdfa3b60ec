/** The engine's worker on the desktop: a Node worker thread. */
import { parentPort } from 'node:worker_threads';
import type { ToEngine } from './protocol.js';
import { serve } from './serve.js';

const port = parentPort;
if (!port) throw new Error('This file runs in a worker thread.');
serve({
	post: (message) => {
		port.postMessage(message);
	},
	listen: (listener) => {
		port.on('message', (message: ToEngine) => {
			listener(message);
		});
	},
});
