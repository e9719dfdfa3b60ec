/** A worker of either host, as its client sees it. */

/**
 * A running worker. `onDeath` is called at most once, and not after `terminate`, which resolves, where it is a promise, once nothing of the worker
 * runs any more.
 */
export interface WorkerThread<To, From> {
	post(message: To, transfer?: readonly ArrayBuffer[]): void;
	onMessage(listener: (message: From) => void): void;
	onDeath(listener: (reason: string) => void): void;
	terminate(): unknown;
}

/** The worker's end of the line to its client. */
export interface WorkerPort<To, From> {
	post(message: From): void;
	listen(listener: (message: To) => void): void;
}

/** Why a worker is given up whose message cannot be read. */
export const UNREADABLE_MESSAGE = 'a message could not be read';

/** Why a worker is given up that does not answer. */
export const HANGS = 'it did not answer in time';

/** Milliseconds that a worker may take to start, where nothing else is said. */
export const START_MS = 10_000;

/** The worker once it has started; one that starts too late is ended, and the promise rejected. */
export async function startedWithin<To, From>(
	starting: Promise<WorkerThread<To, From>>,
	milliseconds: number = START_MS,
): Promise<WorkerThread<To, From>> {
	try {
		return await within(starting, milliseconds);
	} catch (error) {
		void starting.then(
			(worker) => {
				void worker.terminate();
			},
			() => undefined,
		);
		throw error;
	}
}

/** What the promise resolves to; rejects where that takes longer, in milliseconds. */
export async function within<T>(promise: Promise<T>, milliseconds: number = START_MS): Promise<T> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => {
			reject(new Error('it took too long'));
		}, milliseconds);
	});
	try {
		return await Promise.race([promise, late]);
	} finally {
		clearTimeout(timer);
	}
}
