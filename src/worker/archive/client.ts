/** The host's side of an archive: opens its database before the first call, and again where the worker was lost. Knows neither VS Code nor Node. */
import type { DatabaseError } from '../../archive/database.js';
import type { ArchiveQuestions } from '../../archive/archive.js';
import { CallQueue, memoryOf, type CallOutcome, type FirstCall } from '../call-queue.js';
import type {
	ArchiveCall,
	ArchiveCalls,
	ArchiveWorker,
	FromArchive,
	OpenAnswer,
	OpenRequest,
	QuestionName,
	ToArchive,
} from './protocol.js';
import { startedWithin } from '../worker-thread.js';

/** What the client needs from its host. */
export interface ArchiveHost {
	startWorker(): Promise<ArchiveWorker>;
	/** What opens the archive; asked for each worker, since bytes are handed over. */
	openRequest(): Promise<OpenRequest>;
	/** The archive was opened, perhaps again; where it is `new` or `rebuilt`, there is nothing in it. */
	onOpened(answer: OpenAnswer): void;
	warn(message: string): void;
	/** Milliseconds that a call may take; `PATIENCE_MS` and one for each ten kilobytes where left out. */
	patience?(call: ArchiveCall, bytes: number): number;
}

/** Why a call failed. */
export class ArchiveError extends Error {
	override readonly name = 'ArchiveError';

	constructor(
		/** As a `DatabaseError` has it; `lost`: the worker died or hung, and the call may be tried again; `cancelled`: by its signal, or by `end`. */
		readonly kind: DatabaseError['kind'] | 'lost' | 'cancelled',
		message: string,
	) {
		super(message);
	}
}

/** Milliseconds that any call may take: when the register has changed, who is who is worked out again for all names. */
const PATIENCE_MS = 60_000;

/** An archive behind a worker, which runs from the first call until `end`. */
export class ArchiveClient {
	readonly #host: ArchiveHost;
	readonly #calls: CallQueue<ToArchive, FromArchive>;
	/** Whether the last worker found the database damaged. */
	#isDamaged = false;

	constructor(host: ArchiveHost) {
		this.#host = host;
		this.#calls = new CallQueue({
			title: 'worker of the archive',
			startWorker: () => startedWithin(host.startWorker()),
			firstCall: () => this.#opening(),
			outcomeOf: (message) => this.#outcomeOf(message),
			failure: (kind, message) => new ArchiveError(kind, message),
			warn: (message) => {
				host.warn(message);
			},
		});
	}

	/** Rejects with an `ArchiveError`. Bytes in the request are handed over. A signal takes the call back as long as it has not been sent. */
	async call<Name extends ArchiveCall>(
		kind: Name,
		request: ArchiveCalls[Name]['request'],
		signal?: AbortSignal,
	): Promise<ArchiveCalls[Name]['answer']> {
		const bytes = request !== null && 'bytes' in request ? memoryOf(request.bytes, request.sidecar) : [];
		const answer = (await this.#calls.call(this.#message(kind, request, bytes), signal)) as ArchiveCalls[Name]['answer'];
		// The next call opens a new one.
		if (kind === 'delete') await this.#calls.end();
		return answer;
	}

	/** Asks the archive one of its questions. Rejects with an `ArchiveError`. */
	async ask<Name extends QuestionName>(
		name: Name,
		...args: Parameters<ArchiveQuestions[Name]>
	): Promise<ReturnType<ArchiveQuestions[Name]>> {
		return (await this.call('ask', { name, args })) as ReturnType<ArchiveQuestions[Name]>;
	}

	/** Closes the database and ends the worker; the next call starts another one. What has not been sent is cancelled. */
	async end(): Promise<void> {
		this.#calls.cancelWaiting();
		// What is not closed is as whole, and a little larger.
		if (this.#calls.worker) await this.call('close', null).catch(() => undefined);
		await this.#calls.end();
	}

	async #opening(): Promise<FirstCall<ToArchive>> {
		const request = { ...(await this.#host.openRequest()), isDamaged: this.#isDamaged };
		return {
			...this.#message('open', request, memoryOf(request.model, request.wasm)),
			onAnswer: (answer) => {
				this.#isDamaged = false;
				this.#host.onOpened(answer as OpenAnswer);
			},
		};
	}

	#message<Name extends ArchiveCall>(kind: Name, request: ArchiveCalls[Name]['request'], transfer: readonly ArrayBuffer[]) {
		const bytes = transfer.reduce((sum, { byteLength }) => sum + byteLength, 0);
		return {
			message: (id: number) => ({ kind, id, request }) as ToArchive,
			transfer,
			patience: () => this.#host.patience?.(kind, bytes) ?? PATIENCE_MS + bytes / 10_000,
		};
	}

	#outcomeOf(message: FromArchive): CallOutcome | undefined {
		switch (message.kind) {
			case 'started':
				return undefined;
			case 'result':
				return message;
			case 'failed':
				return { id: message.id, error: new ArchiveError('failed', message.reason) };
			case 'database': {
				const { id, fault, reason } = message;
				this.#isDamaged ||= fault === 'damaged';
				return { id, error: new ArchiveError(fault, reason), isLast: fault === 'damaged' || fault === 'locked' };
			}
		}
	}
}
