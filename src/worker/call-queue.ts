/**
 * The host's side of a worker that does one call at a time. A worker that dies or hangs fails the call at hand, unless that is to be sent again, and
 * the next call starts another one, after a pause that doubles each time. Knows neither VS Code nor Node.
 */
import { messageOf, errorName } from '../engine/util/message-of.js';
import { HANGS, type WorkerThread } from './worker-thread.js';

/** A worker that has the call hung or was lost otherwise, or one did not start for which it waits. */
export type WorkerLoss = 'hung' | 'lost' | 'unstarted';

/** A call as it is sent. */
export interface CallMessage<To> {
	/** The message, made when it is sent; `id` comes back with the answer. The worker may be sent others before it. */
	readonly message: (id: number, worker: Pick<WorkerThread<To, unknown>, 'post'>) => To;
	/** Handed over, not copied. */
	readonly transfer?: readonly ArrayBuffer[];
	/** Milliseconds that it may take, asked for when it is sent. */
	readonly patience: () => number;
	/** Lower ranks are sent first, equal ones in the order in which they come; 0 where left out. */
	readonly rank?: number;
	/** Whether it is sent to the next worker, before others of its rank, and does not fail; never where left out. `deaths`: how many in a row. */
	readonly survives?: (loss: WorkerLoss, deaths: number) => boolean;
}

/** The call that makes a new worker ready for others. Where it fails, those that wait fail with it. */
export interface FirstCall<To> extends CallMessage<To> {
	onAnswer(value: unknown): void;
}

/** The outcome of a call. `isLast`: the worker cannot be used any more. `isHealthy`: whether earlier deaths are forgotten; true where left out. */
export type CallOutcome =
	| { readonly id: number; readonly value: unknown }
	| { readonly id: number; readonly error: Error; readonly isLast?: boolean; readonly isHealthy?: boolean };

/** What the calls need from their client. */
export interface CallHost<To, From> {
	/** What the worker is, in messages: `worker that proves quotes`. */
	readonly title: string;
	/** Rejects where that takes too long. */
	startWorker(): Promise<WorkerThread<To, From>>;
	/** Called with each worker before it is sent a call. */
	onStart?(worker: WorkerThread<To, From>): void;
	firstCall?(): Promise<FirstCall<To>>;
	/** What a message of the worker says of a call; undefined where it is about something else. */
	outcomeOf(message: From, worker: WorkerThread<To, From>): CallOutcome | undefined;
	/** An error for a call that the worker has not answered. */
	failure(kind: 'lost' | 'failed' | 'cancelled', message: string): Error;
	/** What tells the worker that nobody waits for the call at hand; where it is left out, the call is waited for. */
	cancellation?(id: number): To;
	warn(message: string): void;
	/** Called when a worker has died or hung or has not started, with how many did so in a row. */
	onDeath?(deaths: number): void;
}

interface Call<To> extends CallMessage<To> {
	readonly id: number;
	resolve(value: unknown): void;
	reject(error: Error): void;
}

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
	/** Whether a worker is wanted without a call. */
	#isPrepared = false;
	/** Ends the pause before the next start. */
	#endPause: () => void = () => undefined;
	#life = 0;
	#deaths = 0;
	#lastId = 0;
	readonly #calls: Call<To>[] = [];
	#current: Call<To> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How many pieces of work the worker waits for: meanwhile no time runs. */
	#untimed = 0;

	/** `running` is a worker that runs already. */
	constructor(host: CallHost<To, From>, running?: WorkerThread<To, From>) {
		this.#host = host;
		if (running) this.#attach(running, undefined);
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
			this.#queue({ ...call, id, resolve, reject }, (waiting) => rankOf(waiting) > rankOf(call));
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

	/** Starts the worker before the first call. */
	prepare(): void {
		this.#isPrepared = true;
		if (!this.#worker) void this.#start();
	}

	/** Replaces the worker by a new one at once. */
	restart(): void {
		this.#deaths = 0;
		if (this.#worker) this.#replace('it was restarted');
		else this.#endPause();
	}

	/** Takes back all calls that have not been sent. */
	cancelWaiting(): void {
		this.#rejectWaiting(this.#host.failure('cancelled', 'the worker was ended'));
	}

	/** Ends the worker; what is under way fails, and the next call starts another one. */
	end(): Promise<unknown> {
		this.#deaths = 0;
		this.#isPrepared = false;
		this.cancelWaiting();
		const reason = 'it was ended';
		this.#endCurrent()?.reject(this.#host.failure('lost', reason));
		this.#replace(reason);
		return this.#ended;
	}

	#cancel(id: number): void {
		const at = this.#calls.findIndex((call) => call.id === id);
		if (at >= 0) this.#calls.splice(at, 1)[0]?.reject(this.#host.failure('cancelled', 'nobody waits for it'));
		else if (this.#current?.id === id && this.#host.cancellation) this.#worker?.post(this.#host.cancellation(id));
	}

	#queue(call: Call<To>, isAfter: (waiting: Call<To>) => boolean): void {
		const at = this.#calls.findIndex(isAfter);
		this.#calls.splice(at < 0 ? this.#calls.length : at, 0, call);
	}

	#rejectWaiting(error: Error): void {
		for (const call of this.#calls.splice(0)) call.reject(error);
	}

	/** Queues the calls that survive the loss, and rejects the others. */
	#lose(calls: readonly Call<To>[], loss: WorkerLoss, reason: string): void {
		for (const call of calls) {
			if (call.survives?.(loss, this.#deaths)) this.#queue(call, (waiting) => rankOf(waiting) >= rankOf(call));
			else call.reject(this.#host.failure('lost', reason));
		}
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
			worker.post(call.message(call.id, worker), call.transfer);
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
			if (this.#deaths > 0) await this.#pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)));
			await this.#ended;
			const first = await this.#host.firstCall?.();
			const worker = await this.#host.startWorker();
			// Ended meanwhile.
			if (this.#calls.length === 0 && !this.#isPrepared) this.#terminate(worker);
			else this.#attach(worker, first);
		} catch (error) {
			this.#countDeath(`it did not start: ${messageOf(error)}`);
			this.#lose(this.#calls.splice(0).reverse(), 'unstarted', 'the worker does not start');
		} finally {
			this.#starting = false;
		}
		this.#sendNext();
	}

	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, milliseconds);
			this.#endPause = () => {
				clearTimeout(timer);
				resolve();
			};
		});
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
		this.#host.onStart?.(worker);
		if (first) this.#send(worker, { ...first, id: ++this.#lastId, resolve: first.onAnswer.bind(first), reject: this.#onFirstFailed });
	}

	readonly #onFirstFailed = (error: Error): void => {
		this.#rejectWaiting(error);
		this.#replace(error.message);
	};

	#onMessage(worker: WorkerThread<To, From>, message: From): void {
		const outcome = this.#host.outcomeOf(message, worker);
		if (!outcome || outcome.id !== this.#current?.id) return;
		const call = this.#endCurrent();
		if (!('error' in outcome) || outcome.isHealthy !== false) this.#deaths = 0;
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
			this.#replace(HANGS, 'hung');
		}, patience());
	}

	#countDeath(reason: string): void {
		this.#deaths++;
		this.#host.warn(`The ${this.#host.title} was lost (${this.#deaths} in a row): ${reason}`);
		this.#host.onDeath?.(this.#deaths);
	}

	#replace(reason: string, loss: WorkerLoss = 'lost'): void {
		if (this.#worker) this.#terminate(this.#worker);
		this.#worker = undefined;
		this.#life++;
		const call = this.#endCurrent();
		if (call) this.#lose([call], loss, reason);
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

function rankOf({ rank = 0 }: { readonly rank?: number }): number {
	return rank;
}
