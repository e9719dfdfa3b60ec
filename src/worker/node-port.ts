/** The worker's end of the line on the desktop. */
import { parentPort } from 'node:worker_threads';
import type { WorkerPort } from './worker-thread.js';

/** The port of the worker thread that this runs in. Throws elsewhere. */
export function nodePort<To, From>(): WorkerPort<To, From> {
	const port = parentPort;
	if (!port) throw new Error('This file runs in a worker thread.');
	return {
		post: (message) => {
			port.postMessage(message);
		},
		listen: (listener) => {
			port.on('message', (message: To) => {
				listener(message);
			});
		},
	};
}
