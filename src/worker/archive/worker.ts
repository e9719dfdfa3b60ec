/** The archive's worker on the desktop: a Node worker thread. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import type { ArchiveWorkerData, ToArchive } from './protocol.js';
import { nodeFiles } from './node-files.js';
import { serveArchive } from './serve.js';

if (!parentPort) throw new Error('This file runs in a worker thread.');
run(parentPort, workerData as ArchiveWorkerData);

function run(port: MessagePort, data: ArchiveWorkerData): void {
	serveArchive(
		{
			post: (message) => {
				port.postMessage(message);
			},
			listen: (listener) => {
				port.on('message', (message: ToArchive) => {
					listener(message);
				});
			},
		},
		nodeFiles(data),
	);
}
