/** Starts the engine's worker on the desktop. */
import { Worker } from 'node:worker_threads';
import type { EngineWorker } from './client.js';
import type { FromEngine, KeptAt, WorkerData } from './protocol.js';

/** A thread that has been started, and has not been told yet where compiled code is kept: until then it reads its files and waits. */
export interface BegunWorker {
	/** The engine's worker, which keeps its compiled code at a path from start to start. To be called once. */
	keepingAt(compiled: string): EngineWorker;
	/** Ends the thread, where it turns out that nobody needs it. */
	end(): void;
}

/** A worker thread that runs the bundle at `file`; all paths are absolute. */
export function beginNodeWorker(file: string, workerData: WorkerData): BegunWorker {
	const worker = new Worker(file, { name: 'copydesk-engine', workerData });
	const engine = engineWorker(worker);
	return {
		keepingAt: (compiled) => {
			worker.postMessage({ compiled } satisfies KeptAt);
			return engine;
		},
		end: () => {
			engine.terminate();
		},
	};
}

function engineWorker(worker: Worker): EngineWorker {
	let ended = false;
	let death: string | undefined;
	let onDeath = (reason: string): void => {
		death = reason;
	};
	const die = (reason: string): void => {
		if (!ended) onDeath(reason);
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
			onDeath = listener;
			// It may have died before anybody listened.
			if (death !== undefined) listener(death);
		},
		terminate: () => {
			ended = true;
			void worker.terminate();
		},
	};
}
