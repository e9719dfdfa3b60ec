/** What the host gives the engine: workers, the model's bytes, and how long they may take. */
import type { EngineHealth } from './engine.js';
import type { FromEngine, ToEngine } from './protocol.js';
import type { WorkerThread } from './worker-thread.js';

/** A running worker with the engine. */
export type EngineWorker = WorkerThread<ToEngine, FromEngine>;

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
