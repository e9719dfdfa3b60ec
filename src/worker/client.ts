/**
 * The host's side of the engine: hands texts to the worker one at a time, and keeps a worker alive. One that
 * dies or hangs is replaced, after a pause that doubles each time until an answer comes again. Knows neither
 * VS Code nor Node, so that it runs and is tested anywhere.
 */
import type { Annotations, Correction } from '../annotations.js';
import { atOnce, type Steps } from '../corrections/steps.js';
import { EngineError, type AnnotateRequest, type Engine } from './engine.js';
import { Exchange } from './exchange.js';
import { Assembly, type FromEngine, type ToEngine } from './protocol.js';
import type { Answered } from './served-documents.js';

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
	/** Called when workers have died this many times in a row. */
	onTrouble(deaths: number): void;
	/** How long a text of this length may take before the worker counts as hung, in milliseconds; undefined for the usual time. */
	patience?(length: number): number | undefined;
	/** Runs long work to its end, letting others in between its steps; left out, it is done at a stretch. */
	spread?<T>(steps: Steps<T>): Promise<T>;
}

interface Job {
	readonly id: number;
	readonly request: AnnotateRequest;
	resolve(annotations: Annotations): void;
	reject(error: EngineError): void;
}

/** The job that the worker has. */
interface Current {
	readonly job: Job;
	readonly timer: ReturnType<typeof setTimeout>;
	assembly: Assembly;
	/** What the answer will differ from. */
	base: Answered | undefined;
}

/** So many corrections are sent at a stretch: less than a millisecond. */
const SENT_AT_ONCE = 100;
/** Answers of so many names, quotes and the like are put together at a stretch. */
const READ_AT_ONCE = 500;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** The engine behind a worker. Dispose it to end the worker; what is under way is then rejected. */
export class WorkerEngine implements Engine {
	readonly #host: EngineHost;
	#worker: EngineWorker | undefined;
	#starting = false;
	#disposed = false;
	#deaths = 0;
	#lastId = 0;
	#current: Current | undefined;
	readonly #exchange = new Exchange();
	readonly #urgent: Job[] = [];
	readonly #background: Job[] = [];

	/** `begun` is a worker that runs already and needs no model. */
	constructor(host: EngineHost, begun?: EngineWorker) {
		this.#host = host;
		if (begun) this.#attach(begun, undefined);
	}

	annotate(request: AnnotateRequest): Promise<Annotations> {
		return new Promise((resolve, reject) => {
			if (this.#disposed) {
				reject(new EngineError('the engine has been shut down'));
				return;
			}
			const queue = request.background ? this.#background : this.#urgent;
			queue.push({ id: ++this.#lastId, request, resolve, reject });
			this.#sendNext();
		});
	}

	/** Starts the worker in a turn of its own: that takes some milliseconds, and whoever shows an article has work of its own to end. */
	prepare(): void {
		if (this.#worker) return;
		setTimeout(() => {
			if (!this.#worker && !this.#disposed) void this.#start();
		}, 0);
	}

	forget(document: string): void {
		this.#exchange.forget(document);
	}

	dispose(): void {
		this.#disposed = true;
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#failCurrent('the engine has been shut down');
		for (const job of [...this.#urgent.splice(0), ...this.#background.splice(0)])
			job.reject(new EngineError('the engine has been shut down'));
	}

	#sendNext(): void {
		if (this.#current || this.#disposed) return;
		if (!this.#worker) {
			if (this.#urgent.length + this.#background.length > 0) void this.#start();
			return;
		}
		const job = this.#urgent.shift() ?? this.#background.shift();
		if (!job) return;
		const limit = this.#host.patience?.(job.request.text.length) ?? 30_000 + job.request.text.length / 10;
		const timer = setTimeout(() => {
			this.#onDeath('it did not answer in time');
		}, limit);
		this.#current = { job, timer, assembly: new Assembly(), base: undefined };
		void this.#send(this.#worker, this.#current);
	}

	/** Sends what the worker does not know: at once where that is little. */
	async #send(worker: EngineWorker, current: Current): Promise<void> {
		const { id, request } = current.job;
		try {
			const composing = this.#exchange.composing(request);
			const isMuch = (request.corrections?.length ?? 0) > SENT_AT_ONCE;
			const outgoing = isMuch ? await this.#spread(composing) : atOnce(composing);
			if (this.#current !== current) return;
			current.base = outgoing.base;
			const sending = sendingCorrections(worker, id, outgoing.added);
			if (outgoing.added.length > SENT_AT_ONCE) await this.#spread(sending);
			else atOnce(sending);
			if (this.#isCurrent(current)) worker.post({ kind: 'annotate', id, request: outgoing.request });
		} catch (error) {
			if (this.#isCurrent(current)) this.#failCurrent(`it could not be sent: ${error instanceof Error ? error.name : 'unknown error'}`);
			this.#sendNext();
		}
	}

	// A method, for the same reason as `#isDisposed`.
	#isCurrent(current: Current): boolean {
		return this.#current === current;
	}

	#spread<T>(steps: Steps<T>): Promise<T> {
		return this.#host.spread?.(steps) ?? Promise.resolve(atOnce(steps));
	}

	async #start(): Promise<void> {
		if (this.#starting) return;
		this.#starting = true;
		try {
			if (this.#deaths > 0) await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)));
			// The worker runs its code while the model is read.
			const reading = this.#host.readModel?.().catch(() => null);
			const worker = await this.#host.startWorker();
			const model = await reading;
			if (this.#isDisposed()) {
				worker.terminate();
				return;
			}
			this.#attach(worker, model);
		} catch (error) {
			this.#countDeath(`it did not start: ${error instanceof Error ? error.message : String(error)}`);
		} finally {
			this.#starting = false;
		}
		this.#sendNext();
	}

	// A method, so that the compiler does not conclude from an earlier check that it cannot have changed meanwhile.
	#isDisposed(): boolean {
		return this.#disposed;
	}

	#attach(worker: EngineWorker, model: Uint8Array<ArrayBuffer> | null | undefined): void {
		this.#worker = worker;
		this.#exchange.clear();
		worker.onMessage((message) => {
			if (this.#worker === worker) this.#onMessage(worker, message);
		});
		worker.onDeath((reason) => {
			if (this.#worker === worker) this.#onDeath(reason);
		});
		if (model !== undefined) worker.post({ kind: 'model', bytes: model }, model ? [model.buffer] : []);
	}

	#onMessage(worker: EngineWorker, message: FromEngine): void {
		if (message.kind === 'started') return;
		if (message.kind === 'ready') {
			if (message.problem !== undefined) this.#host.warn(`The name model could not be read: ${message.problem}`);
			return;
		}
		const current = this.#current;
		if (current?.job.id !== message.id) return;
		switch (message.kind) {
			case 'names':
				current.job.request.onNames?.(message.names);
				return;
			case 'part':
				current.assembly.add(message.part);
				worker.post({ kind: 'next', id: message.id });
				return;
			case 'done':
				this.#deaths = 0;
				void this.#conclude(current);
				return;
			case 'unknown':
				this.#exchange.forget(current.job.request.document);
				void this.#send(worker, current);
				return;
			case 'failed':
				this.#failCurrent(message.reason);
				this.#sendNext();
		}
	}

	/** Puts the answer together: at once where it is short. */
	async #conclude(current: Current): Promise<void> {
		const { job, assembly, base, timer } = current;
		clearTimeout(timer);
		try {
			const concluding = this.#exchange.concluding(job.id, job.request, base, assembly);
			const annotations = assembly.size <= READ_AT_ONCE ? atOnce(concluding) : await this.#spread(concluding);
			if (this.#current !== current) return;
			this.#endCurrent();
			job.resolve(annotations);
		} catch (error) {
			this.#exchange.forget(job.request.document);
			if (this.#current !== current) return;
			this.#failCurrent(`its answer could not be read: ${error instanceof Error ? error.name : 'unknown error'}`);
		}
		this.#sendNext();
	}

	#onDeath(reason: string): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#countDeath(reason);
		this.#failCurrent(`the engine's worker was lost: ${reason}`);
		this.#sendNext();
	}

	#countDeath(reason: string): void {
		this.#deaths++;
		this.#host.warn(`The engine's worker was lost (${this.#deaths} in a row): ${reason}`);
		this.#host.onTrouble(this.#deaths);
	}

	#endCurrent(): void {
		clearTimeout(this.#current?.timer);
		this.#current = undefined;
	}

	#failCurrent(reason: string): void {
		const job = this.#current?.job;
		this.#endCurrent();
		job?.reject(new EngineError(reason));
	}
}

function* sendingCorrections(worker: EngineWorker, id: number, corrections: readonly Correction[]): Steps<void> {
	for (let start = 0; start < corrections.length; start += SENT_AT_ONCE) {
		worker.post({ kind: 'corrections', id, items: corrections.slice(start, start + SENT_AT_ONCE) });
		yield;
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
