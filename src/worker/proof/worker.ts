/** The proof's worker on the desktop: a Node worker thread. */
import { parentPort, type MessagePort } from 'node:worker_threads';
import type { ToProof } from './protocol.js';
import { serveProof } from './serve.js';

if (!parentPort) throw new Error('This file runs in a worker thread.');
run(parentPort);

function run(port: MessagePort): void {
	serveProof({
		post: (message) => {
			port.postMessage(message);
		},
		listen: (listener) => {
			port.on('message', (message: ToProof) => {
				listener(message);
			});
		},
	});
}
