/** Starts workers on the desktop. */
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { UNREADABLE_MESSAGE, type WorkerThread } from './worker-thread.js';
import { errorName } from '../engine/util/message-of.js';

/** A worker thread that runs the bundle at `file`; all paths are absolute. Messages that come before there is a listener are delivered then. */
export function startNodeWorker<To, From>(file: string, options: WorkerOptions): WorkerThread<To, From> {
	const worker = new Worker(file, options);
	const early: From[] = [];
	let onMessage = (message: From): void => void early.push(message);
	worker.on('message', (message: From) => {
		onMessage(message);
	});
	let ended = false;
	let death: string | undefined;
	let onDeath = (reason: string): void => {
		death = reason;
	};
	const die = (reason: string): void => {
		if (!ended) onDeath(reason);
		ended = true;
	};
	// The message of an uncaught error may quote the article.
	worker.on('error', (error: unknown) => {
		die(errorName(error));
	});
	worker.on('messageerror', () => {
		die(UNREADABLE_MESSAGE);
	});
	worker.on('exit', (code) => {
		die(`it ended with code ${code}`);
	});
	return {
		post: (message, transfer = []) => {
			worker.postMessage(message, transfer);
		},
		onMessage: (listener) => {
			onMessage = listener;
			for (const message of early.splice(0)) listener(message);
		},
		onDeath: (listener) => {
			onDeath = listener;
			// It may have died before there was a listener.
			if (death !== undefined) listener(death);
		},
		terminate: () => {
			ended = true;
			return worker.terminate();
		},
	};
}
