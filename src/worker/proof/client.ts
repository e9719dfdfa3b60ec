/**
 * The host's side of the proof: one call at a time, in the order in which they come. A worker that dies or hangs fails the call at hand; the sources
 * that it knew are gone then, which `life` tells, and the next call starts another one. Knows neither VS Code nor Node.
 */
import { CallQueue, memoryOf, type CallOutcome } from '../call-queue.js';
import type { FromProof, ProofCall, ProofCalls, ProofQuestion, ProofQuestions, ProofWorker, ToProof } from './protocol.js';
import { startedWithin } from '../worker-thread.js';

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

/** Milliseconds that any call may take. */
const PATIENCE_MS = 30_000;

/** The proof behind a worker, which runs from the first call until `end`. */
export class ProofClient {
	readonly #host: ProofHost;
	readonly #calls: CallQueue<ToProof, FromProof>;

	constructor(host: ProofHost) {
		this.#host = host;
		this.#calls = new CallQueue({
			title: 'worker that proves quotes',
			startWorker: () => startedWithin(host.startWorker()),
			outcomeOf: (message, worker) => this.#outcomeOf(message, worker),
			failure: (kind, message) => new ProofError(kind, message),
			cancellation: (id) => ({ kind: 'cancel', id }),
			warn: (message) => {
				host.warn(message);
			},
		});
	}

	/** Which worker it is: another number means that no source is known any more. */
	get life(): number {
		return this.#calls.life;
	}

	/** Rejects with a `ProofError`. Bytes in the request are handed over. A signal takes the call back. */
	async call<Name extends ProofCall>(
		kind: Name,
		request: ProofCalls[Name]['request'],
		signal?: AbortSignal,
	): Promise<ProofCalls[Name]['answer']> {
		const transfer = typeof request === 'object' && 'bytes' in request ? memoryOf(request.bytes) : [];
		const bytes = transfer[0]?.byteLength ?? 0;
		const patience = (): number => this.#host.patience?.(kind, bytes) ?? PATIENCE_MS + bytes / 10_000;
		const message = (id: number): ToProof => ({ kind, id, request }) as ToProof;
		return (await this.#calls.call({ message, transfer, patience }, signal)) as ProofCalls[Name]['answer'];
	}

	/** These sources, and articles, are not asked for any more. */
	forget(addresses: readonly string[]): void {
		this.#calls.worker?.post({ kind: 'forget', addresses });
	}

	/** Ends the worker; what is under way fails, and the next call starts another one. */
	end(): void {
		void this.#calls.end();
	}

	#outcomeOf(message: FromProof, worker: ProofWorker): CallOutcome | undefined {
		switch (message.kind) {
			case 'started':
				return undefined;
			case 'question':
				void this.#reply(worker, message.id, this.#replyTo(message.name, message.question));
				return undefined;
			case 'result':
				return message;
			case 'unknown':
				return { id: message.id, error: new ProofError('lost', 'it has not read the sources') };
			default:
				return { id: message.id, error: new ProofError(message.kind, message.reason) };
		}
	}

	#replyTo(name: ProofQuestion, question: unknown): Promise<unknown> {
		return (this.#host.replies[name] as (question: unknown) => Promise<unknown>)(question);
	}

	async #reply(worker: ProofWorker, id: number, reply: Promise<unknown>): Promise<void> {
		const value = await this.#calls.untimed(reply.catch(() => null));
		if (this.#calls.worker === worker) worker.post({ kind: 'reply', id, value });
	}
}
