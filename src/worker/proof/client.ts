/**
 * The host's side of the proof: one call at a time, in the order in which they come. A worker that dies or hangs fails the call at hand; the sources
 * that it knew are gone then, which `life` tells, and the next call starts another one. Knows neither VS Code nor Node.
 */
import { HANGS, startedWithin } from '../worker-thread.js';
import type { FromProof, ProofCall, ProofCalls, ProofQuestion, ProofQuestions, ProofWorker, ToProof } from './protocol.js';

/** What the client needs from its host. */
export interface ProofHost {
	startWorker(): Promise<ProofWorker>;
	/** Answers the worker's questions; where that fails, the reply is nothing. */
	readonly replies: {
		readonly [Name in ProofQuestion]: (question: ProofQuestions[Name]['question']) => Promise<ProofQuestions[Name]['reply']>;
	};
	warn(message: string): void;
	/** Milliseconds that a call may take, from its name and the bytes that go along; `PATIENCE_MS` and a tenth of one a kilobyte where left out. */
	patience?(call: ProofCall, bytes: number): number;
}

/** Why a call failed. */
export class ProofError extends Error {
	override readonly name = 'ProofError';

	constructor(
		/** `unreadable`: the source is at fault, and the message says why; `lost`: the worker died or hung; `failed`: it could not do this. */
		readonly kind: 'unreadable' | 'lost' | 'failed' | 'cancelled',
		message: string,
	) {
		super(message);
	}
}

interface Call {
	readonly id: number;
	readonly message: ToProof;
	readonly kind: ProofCall;
	readonly bytes: number;
	readonly transfer: readonly ArrayBuffer[];
	resolve(value: unknown): void;
	reject(error: ProofError): void;
}

/** Milliseconds that a worker may take to start. */
const START_MS = 10_000;
/** Milliseconds that any call may take. */
const PATIENCE_MS = 30_000;
/** Milliseconds before a worker is started after one that died, doubled with each that dies after it. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** The proof behind a worker, which runs from the first call until `end`. */
export class ProofClient {
	readonly #host: ProofHost;
	#worker: ProofWorker | undefined;
	#starting = false;
	#life = 0;
	#deaths = 0;
	#lastId = 0;
	readonly #calls: Call[] = [];
	#current: Call | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** How many questions of the worker wait for a reply: meanwhile no time runs. */
	#questions = 0;

	constructor(host: ProofHost) {
		this.#host = host;
	}

	/** Which worker it is: another number means that no source is known any more. */
	get life(): number {
		return this.#life;
	}

	/** Rejects with a `ProofError`. Bytes in the request are handed over. A signal takes the call back. */
	call<Name extends ProofCall>(
		kind: Name,
		request: ProofCalls[Name]['request'],
		signal?: AbortSignal,
	): Promise<ProofCalls[Name]['answer']> {
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			const transfer = bytesOf(request);
			this.#calls.push({
				id,
				message: { kind, id, request } as ToProof,
				kind,
				transfer,
				bytes: transfer[0]?.byteLength ?? 0,
				resolve: resolve,
				reject,
			});
			signal?.addEventListener('abort', () => {
				this.#cancel(id);
			});
			this.#sendNext();
		});
	}

	/** These sources, and articles, are not asked for any more. */
	forget(addresses: readonly string[]): void {
		this.#worker?.post({ kind: 'forget', addresses });
	}

	/** Ends the worker; what is under way fails, and the next call starts another one. */
	end(): void {
		this.#deaths = 0;
		for (const call of this.#calls.splice(0)) call.reject(new ProofError('cancelled', 'the worker was ended'));
		this.#replace('it was ended');
	}

	#cancel(id: number): void {
		const at = this.#calls.findIndex((call) => call.id === id);
		if (at >= 0) this.#calls.splice(at, 1)[0]?.reject(new ProofError('cancelled', 'nobody waits for it'));
		else if (this.#current?.id === id) this.#worker?.post({ kind: 'cancel', id });
	}

	#sendNext(): void {
		if (this.#current || this.#calls.length === 0) return;
		if (!this.#worker) {
			void this.#start();
			return;
		}
		const call = this.#calls.shift();
		if (!call) return;
		this.#current = call;
		this.#watch(call);
		try {
			this.#worker.post(call.message, call.transfer);
		} catch (error) {
			this.#endCurrent()?.reject(
				new ProofError('failed', `it could not be sent: ${error instanceof Error ? error.name : 'unknown error'}`),
			);
			this.#sendNext();
		}
	}

	async #start(): Promise<void> {
		if (this.#starting) return;
		this.#starting = true;
		try {
			if (this.#deaths > 0) await pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)));
			const worker = await startedWithin(START_MS, this.#host.startWorker());
			// Ended meanwhile.
			if (this.#calls.length === 0) worker.terminate();
			else this.#attach(worker);
		} catch (error) {
			this.#countDeath(`it did not start: ${error instanceof Error ? error.message : String(error)}`);
			for (const call of this.#calls.splice(0)) call.reject(new ProofError('lost', 'the worker does not start'));
		} finally {
			this.#starting = false;
		}
		this.#sendNext();
	}

	#attach(worker: ProofWorker): void {
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
	}

	#onMessage(worker: ProofWorker, message: FromProof): void {
		if (message.kind === 'started') return;
		if (message.kind === 'question') {
			const { name, question } = message;
			const reply = (this.#host.replies[name] as (question: unknown) => Promise<unknown>)(question);
			void this.#reply(worker, message.id, reply);
			return;
		}
		if (message.id !== this.#current?.id) return;
		this.#deaths = 0;
		const call = this.#endCurrent();
		if (message.kind === 'result') call?.resolve(message.value);
		else if (message.kind === 'unknown') call?.reject(new ProofError('lost', 'it has not read the sources'));
		else call?.reject(new ProofError(message.kind, message.reason));
		this.#sendNext();
	}

	async #reply(worker: ProofWorker, id: number, reply: Promise<unknown>): Promise<void> {
		this.#questions++;
		clearTimeout(this.#timer);
		const value = await reply.catch(() => null);
		this.#questions--;
		if (this.#worker !== worker) return;
		worker.post({ kind: 'reply', id, value });
		if (this.#current) this.#watch(this.#current);
	}

	#watch({ kind, bytes }: Call): void {
		clearTimeout(this.#timer);
		if (this.#questions > 0) return;
		const limit = this.#host.patience?.(kind, bytes) ?? PATIENCE_MS + bytes / 10_000;
		this.#timer = setTimeout(() => {
			this.#countDeath(HANGS);
			this.#replace(HANGS);
		}, limit);
	}

	#countDeath(reason: string): void {
		this.#deaths++;
		this.#host.warn(`The worker that proves quotes was lost (${this.#deaths} in a row): ${reason}`);
	}

	#replace(reason: string): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#life++;
		this.#endCurrent()?.reject(new ProofError('lost', reason));
		this.#sendNext();
	}

	#endCurrent(): Call | undefined {
		clearTimeout(this.#timer);
		const call = this.#current;
		this.#current = undefined;
		return call;
	}
}

function bytesOf(request: object | string): readonly ArrayBuffer[] {
	return typeof request === 'object' &&
		'bytes' in request &&
		request.bytes instanceof Uint8Array &&
		request.bytes.buffer instanceof ArrayBuffer
		? [request.bytes.buffer]
		: [];
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
