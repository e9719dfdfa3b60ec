/** Starts workers in the browser. */
import { UNREADABLE_MESSAGE, type WorkerThread } from './worker-thread.js';

interface WebWorker<To, From> {
	postMessage(message: To, transfer: readonly ArrayBuffer[]): void;
	terminate(): void;
	onmessage: ((event: { readonly data: From }) => void) | null;
	onmessageerror: (() => void) | null;
	onerror: ((event: { preventDefault(): void }) => void) | null;
}

/** What the web extension host has that Node's types do not name. */
declare const Worker: (new <To, From>(url: string, options: { name: string }) => WebWorker<To, From>) | undefined;

/** Milliseconds that a worker may take to run its code: fewer than the engine’s client waits, so that the engine in the host can stand in. */
const START_MS = 8000;

/**
 * A Web Worker that runs `code`, from a blob: the extension's own address is of another origin, from where a
 * browser starts no worker. Resolves once its code has run; rejects where the host refuses workers of workers,
 * which some do at once and some with an error event later.
 */
export async function startWebWorker<To, From>(code: Uint8Array<ArrayBuffer>, name: string): Promise<WorkerThread<To, From>> {
	if (typeof Worker === 'undefined') throw new Error('this host has no workers');
	const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
	const worker = new Worker<To, From>(url, { name });
	try {
		await started(worker);
	} catch (error) {
		worker.terminate();
		throw error;
	} finally {
		URL.revokeObjectURL(url);
	}
	return threadOf(worker);
}

function started<To, From>(worker: WebWorker<To, From>): Promise<void> {
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

function threadOf<To, From>(worker: WebWorker<To, From>): WorkerThread<To, From> {
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
export function startInHost<To, From>(code: Uint8Array): WorkerThread<To, From> {
	let toWorker: ((event: { readonly data: To }) => void) | undefined;
	let fromWorker: ((message: From) => void) | undefined;
	const self = {
		postMessage: (message: From) => {
			setTimeout(() => fromWorker?.(message));
		},
		addEventListener: (_type: string, listener: (event: { readonly data: To }) => void) => {
			toWorker = listener;
		},
	};
	// The web extension host loads every extension in this way; the code is this extension's own file.
	// eslint-disable-next-line @typescript-eslint/no-implied-eval
	const run = new Function('self', new TextDecoder().decode(code)) as (scope: typeof self) => void;
	run(self);
	return {
		post: (message) => {
			setTimeout(() => toWorker?.({ data: message }));
		},
		onMessage: (listener) => {
			fromWorker = listener;
		},
		onDeath: () => undefined,
		terminate: () => {
			toWorker = undefined;
			fromWorker = undefined;
		},
	};
}
