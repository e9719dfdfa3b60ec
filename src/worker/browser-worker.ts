/** Starts the engine's worker in the browser. */
import type { EngineWorker } from './engine-host.js';
import { UNREADABLE_MESSAGE, type FromEngine, type ToEngine } from './protocol.js';

interface WebWorker {
	postMessage(message: ToEngine, transfer: readonly ArrayBuffer[]): void;
	terminate(): void;
	onmessage: ((event: { readonly data: FromEngine }) => void) | null;
	onmessageerror: (() => void) | null;
	onerror: ((event: { preventDefault(): void }) => void) | null;
}

/** What the web extension host has that Node's types do not name. */
declare const Worker: (new (url: string, options: { name: string }) => WebWorker) | undefined;

/** Milliseconds that a worker may take to run its code: fewer than the engine’s client waits, so that the engine in the host can stand in. */
const START_MS = 8000;

/**
 * A Web Worker that runs `code`, from a blob: the extension's own address is of another origin, from where a
 * browser starts no worker. Resolves once its code has run; rejects where the host refuses workers of workers,
 * which some do at once and some with an error event later.
 */
export async function startWebWorker(code: Uint8Array<ArrayBuffer>): Promise<EngineWorker> {
	if (typeof Worker === 'undefined') throw new Error('this host has no workers');
	const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const worker = new Worker(url, { name: 'copydesk-engine' });
	try {
		await started(worker);
	} catch (error) {
		worker.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(url);
	}
	return engineWorker(worker);
}

function started(worker: WebWorker): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error('it did not start in time'));
		}, START_MS);
		worker.onmessage = () => {
			clearTimeout(timer);
			resolve();
		};
		worker.onerror = () => {
			clearTimeout(timer);
			reject(new Error('its code could not be run'));
		};
	});
}

function engineWorker(worker: WebWorker): EngineWorker {
	return {
		post: (message, transfer = []) => {
			worker.postMessage(message, transfer);
		},
		onMessage: (listener) => {
			worker.onmessage = (event) => {
				listener(event.data);
			};
		},
		onDeath: (listener) => {
			worker.onerror = (event) => {
				// Else it is thrown again in the extension host and logged there, with a message that may quote the article.
				event.preventDefault();
				listener('an error in the worker');
			};
			worker.onmessageerror = () => {
				listener(UNREADABLE_MESSAGE);
			};
		},
		terminate: () => {
			worker.terminate();
		},
	};
}

/**
 * Stands in where a host refuses workers of workers: runs the same bundle in the extension host itself, with an
 * event loop's turn between messages. Correct, but a long article holds up other extensions meanwhile.
 */
export function startInHost(code: Uint8Array): EngineWorker {
	let toEngine: ((event: { readonly data: ToEngine }) => void) | undefined;
	let fromEngine: ((message: FromEngine) => void) | undefined;
	const self = {
		postMessage: (message: FromEngine) => {
			setTimeout(() => fromEngine?.(message));
		},
		addEventListener: (_type: string, listener: (event: { readonly data: ToEngine }) => void) => {
			toEngine = listener;
		},
	};
	// The web extension host loads every extension in this way; the code is this extension's own file.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval
	const run = new Function('self', new TextDecoder().decode(code)) as (scope: typeof self) => void;
	run(self);
	return {
		post: (message) => {
			setTimeout(() => toEngine?.({ data: message }));
		},
		onMessage: (listener) => {
			fromEngine = listener;
		},
		onDeath: () => undefined,
		terminate: () => {
			toEngine = undefined;
			fromEngine = undefined;
		},
	};
}
