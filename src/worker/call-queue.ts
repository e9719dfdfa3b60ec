/**
 * The host's side of a worker that does one call at a time, in the order in which they come. A worker that dies or hangs fails the call at hand, and
 * the next call starts another one, after a pause that doubles each time. Knows neither VS Code nor Node.
 */
import { messageOf, errorName } from '../engine/util/message-of.js';
import { HANGS, startedWithin, type WorkerThread } from './worker-thread.js';

/** A call as it is sent. */
export interface CallMessage<To> {
	/** The message; `id` comes back with the answer. */
	readonly message: (id: number) => To;
	/** Handed over, not copied. */
	readonly transfer?: readonly ArrayBuffer[];
	/** Milliseconds that it may take. */
	readonly patience: number;
}

/** The call that makes a new worker ready for others. Where it fails, those that wait fail with it. */
export interface FirstCall<To> extends CallMessage<To> {
	onAnswer(value: unknown): void;
}

/** What came of a call. `isLast`: the worker is of no more use. */
export type CallOutcome =
	{ readonly id: number; readonly value: unknown } | { readonly id: number; readonly error: Error; readonly isLast?: boolean };

/** What the calls need from whoever makes them. */
export interface CallHost<To, From> {
	/** What the worker is, in messages: `worker that proves quotes`. */
	readonly title: string;
	startWorker(): Promise<WorkerThread<To, From>>;
	firstCall?(): Promise<FirstCall<To>>;
	/** What a message of the worker says of a call; undefined where it is about something else. */
	outcomeOf(message: From, worker: WorkerThread<To, From>): CallOutcome | undefined;
	/** An error for a call that the worker has not answered. */
	failure(kind: 'lost' | 'failed' | 'cancelled', message: string): Error;
	/** What tells the worker that nobody waits for the call at hand; where it is left out, the call is waited for. */
	cancellation?(id: number): To;
	warn(message: string): void;
}

interface Call<To> extends CallMessage<To> {
	readonly id: number;
	resolve(value: unknown): void;
	reject(error: Error): void;
}

/** Milliseconds that a worker may take to start. */
const START_MS = 10_000;
/** Milliseconds before a worker is started after one that died, doubled with each that dies after it. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** The calls to a worker, which runs from the first of them until `end`. */
export class CallQueue<To, From> {
	readonly #host: CallHost<To, From>;
	#worker: WorkerThread<To, From> | undefined;
	/** The end of the worker before: two must not be at work at a time. */
	#ended: Promise<unknown> = Promise.resolve();
	#starting = false;
	#life = 0;
	#deaths = 0;
	#lastId = 0;
	readonly #calls: Call<To>[] = [];
	#current: Call<To> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How many pieces of work the worker waits for: meanwhile no time runs. */
	#untimed = 0;

	constructor(host: CallHost<To, From>) {
		this.#host = host;
	}

	/** Which worker it is: another number means that nothing is known of what was sent before. */
	get life(): number {
		return this.#life;
	}

	/** The running worker. */
	get worker(): WorkerThread<To, From> | undefined {
		return this.#worker;
	}

	/** Resolves to the worker's answer, or rejects with an error of `outcomeOf` or `failure`. A signal takes the call back. */
	call(call: CallMessage<To>, signal?: AbortSignal): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			this.#calls.push({ ...call, id, resolve, reject });
			signal?.addEventListener('abort', () => {
				this.#cancel(id);
			});
			this.#sendNext();
		});
	}

	/** What the promise resolves to, for which the worker waits: its time does not run meanwhile. */
	async untimed<T>(work: Promise<T>): Promise<T> {
		this.#untimed++;
		clearTimeout(this.#timer);
		try {
			return await work;
		} finally {
			this.#untimed--;
			if (this.#current) this.#watch(this.#current);
		}
	}

	/** Takes back all calls that have not been sent. */
	cancelWaiting(): void {
		this.#rejectWaiting(this.#host.failure('cancelled', 'the worker was ended'));
	}

	/** Ends the worker; what is under way fails, and the next call starts another one. */
	end(): Promise<unknown> {
		this.#deaths = 0;
		this.cancelWaiting();
		this.#replace('it was ended');
		return this.#ended;
	}

	#cancel(id: number): void {
		const at = this.#calls.findIndex((call) => call.id === id);
		if (at >= 0) this.#calls.splice(at, 1)[0]?.reject(this.#host.failure('cancelled', 'nobody waits for it'));
		else if (this.#current?.id === id && this.#host.cancellation) this.#worker?.post(this.#host.cancellation(id));
	}

	#rejectWaiting(error: Error): void {
		for (const call of this.#calls.splice(0)) call.reject(error);
	}

	#sendNext(): void {
		if (this.#current || this.#calls.length === 0) return;
		if (!this.#worker) {
			void this.#start();
			return;
		}
		const call = this.#calls.shift();
		if (call) this.#send(this.#worker, call);
	}

	#send(worker: WorkerThread<To, From>, call: Call<To>): void {
		this.#current = call;
		this.#watch(call);
		try {
			worker.post(call.message(call.id), call.transfer);
		} catch (error) {
			const reason = errorName(error);
			this.#endCurrent()?.reject(this.#host.failure('failed', `it could not be sent: ${reason}`));
			this.#sendNext();
		}
	}

	async #start(): Promise<void> {
		if (this.#starting) return;
		this.#starting = true;
		try {
			if (this.#deaths > 0) await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)));
			await this.#ended;
			const first = await this.#host.firstCall?.();
			const worker = await startedWithin(START_MS, this.#host.startWorker());
			// Ended meanwhile.
			if (this.#calls.length === 0) this.#terminate(worker);
			else this.#attach(worker, first);
		} catch (error) {
			this.#countDeath(`it did not start: ${messageOf(error)}`);
			this.#rejectWaiting(this.#host.failure('lost', 'the worker does not start'));
		} finally {
			this.#starting = false;
		}
		this.#sendNext();
	}

	#attach(worker: WorkerThread<To, From>, first: FirstCall<To> | undefined): void {
		this.#worker = worker;
		this.#life++;
		worker.onMessage((message) => {
			if (this.#worker === worker) this.#onMessage(worker, message);
		});
		worker.onDeath((reason) => {
			if (this.#worker !== worker) return;
			this.#countDeath(reason);
			this.#replace(reason);
		});
		if (first) this.#send(worker, { ...first, id: ++this.#lastId, resolve: first.onAnswer.bind(first), reject: this.#onFirstFailed });
	}

	readonly #onFirstFailed = (error: Error): void => {
		this.#rejectWaiting(error);
		this.#replace(error.message);
	};

	#onMessage(worker: WorkerThread<To, From>, message: From): void {
		const outcome = this.#host.outcomeOf(message, worker);
		if (!outcome || outcome.id !== this.#current?.id) return;
		this.#deaths = 0;
		const call = this.#endCurrent();
		if ('error' in outcome) {
			call?.reject(outcome.error);
			if (outcome.isLast) this.#replace(outcome.error.message);
		} else call?.resolve(outcome.value);
		this.#sendNext();
	}

	#watch({ patience }: Call<To>): void {
		clearTimeout(this.#timer);
		if (this.#untimed > 0) return;
		this.#timer = setTimeout(() => {
			this.#countDeath(HANGS);
			this.#replace(HANGS);
		}, patience);
	}

	#countDeath(reason: string): void {
		this.#deaths++;
		this.#host.warn(`The ${this.#host.title} was lost (${this.#deaths} in a row): ${reason}`);
	}

	#replace(reason: string): void {
		if (this.#worker) this.#terminate(this.#worker);
		this.#worker = undefined;
		this.#life++;
		this.#endCurrent()?.reject(this.#host.failure('lost', reason));
		this.#sendNext();
	}

	#terminate(worker: WorkerThread<To, From>): void {
		this.#ended = Promise.resolve(worker.terminate()).catch(() => undefined);
	}

	#endCurrent(): Call<To> | undefined {
		clearTimeout(this.#timer);
		const call = this.#current;
		this.#current = undefined;
		return call;
	}
}

/** The memory of bytes that a request has, to be handed over. */
export function memoryOf(...bytes: readonly (Uint8Array<ArrayBuffer> | undefined)[]): readonly ArrayBuffer[] {
	return bytes.flatMap((one) => (one ? [one.buffer] : []));
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
