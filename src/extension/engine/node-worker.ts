/** Starts the engine's worker on the desktop. */
import { Worker } from 'node:worker_threads';
import type { EngineWorker } from './client.js';
import type { FromEngine, WorkerData } from './protocol.js';

/** A worker thread that runs the bundle at `file`; all paths are absolute. */
export function startNodeWorker(file: string, workerData: WorkerData): EngineWorker {
	const worker = new Worker(file, { name: 'copydesk-engine', workerData });
	let ended = false;
	return {
		post: (message, transfer = []) => {
			worker.postMessage(message, transfer);
		},
		onMessage: (listener) => {
			worker.on('message', (message: FromEngine) => {
				listener(message);
			});
		},
		onDeath: (listener) => {
			const die = (reason: string): void => {
				if (!ended) listener(reason);
				ended = true;
			};
			// The message of an error that nobody caught may quote the article.
			worker.on('error', (error: unknown) => {
				die(error instanceof Error ? error.name : 'unknown error');
			});
			worker.on('messageerror', () => {
				die('a message could not be read');
			});
			worker.on('exit', (code) => {
				die(`it ended with code ${code}`);
			});
		},
		terminate: () => {
			ended = true;
			void worker.terminate();
		},
	};
}
