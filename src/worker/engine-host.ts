/** What the host gives the engine: workers, the model's bytes, and how long they may take. */
import type { EngineHealth } from './engine.js';
import type { FromEngine, ToEngine } from './protocol.js';

/** A running worker. `onDeath` is called at most once, and not after `terminate`. */
export interface EngineWorker {
	post(message: ToEngine, transfer?: readonly ArrayBuffer[]): void;
	onMessage(listener: (message: FromEngine) => void): void;
	onDeath(listener: (reason: string) => void): void;
	terminate(): void;
}

/** What the client needs from its host. */
export interface EngineHost {
	startWorker(): Promise<EngineWorker>;
	/** The trained model's bytes; null where there is none. Read again for each new worker, which takes them over. Left out where workers read it. */
	readModel?(): Promise<Uint8Array<ArrayBuffer> | null>;
	warn(message: string): void;
	/** Called when the engine's health has changed; it is well at first. */
	onHealth(health: EngineHealth): void;
	/** How long a worker and its model may take to be there, in milliseconds; `START_MS` where it is left out. */
	readonly startLimit?: number;
	/** How long a text of this length may take before the worker counts as hung, in milliseconds; undefined for the usual time. */
	patience?(length: number): number | undefined;
}

/** A worker; one that starts too late is ended. */
export async function startedWithin(milliseconds: number, host: EngineHost): Promise<EngineWorker> {
	const starting = host.startWorker();
	try {
		return await within(milliseconds, starting);
	} catch (error) {
		void starting.then(
			(worker) => {
				worker.terminate();
			},
			() => undefined,
		);
		throw error;
	}
}

/** What the promise resolves to; rejects where that takes longer. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
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
