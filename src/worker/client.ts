/**
 * The host's side of the engine: hands texts to the worker one at a time, and keeps a worker alive. One that
 * dies or hangs is replaced, after a pause that doubles each time until an answer comes again. Knows neither
 * VS Code nor Node, so that it runs and is tested anywhere.
 */
import type { Annotations } from '../annotations.js';
import { EngineError, type AnnotateRequest, type EngineHealth, type SharedRegister } from './engine.js';
import type { EngineHost, EngineWorker } from './engine-host.js';
import { movedLists } from './patch.js';
import { Assembly, type FromEngine, type ToEngine, type WorkerRequest } from './protocol.js';
import { LastUsed } from './last-used.js';
import type { Answered } from './served-documents.js';
import type { Run, ViewArguments, ViewName, WorkArguments, WorkName, WorkResult } from './work.js';
import { HANGS, startedWithin, within } from './worker-thread.js';
import { messageOf, errorName } from '../engine/util/message-of.js';

/** Why requests fail after `dispose`. */
const SHUT_DOWN = 'the engine has been shut down';

interface Job {
	readonly id: number;
	/** Code units of text that it is about, roughly. */
	readonly length: number;
	reject(error: EngineError): void;
}

interface Annotating extends Job {
	readonly request: AnnotateRequest;
	/** How many workers have hung over it. */
	readonly hangs: number;
	resolve(annotations: Annotations): void;
}

/** Work with one message as its answer; `unknown` where the worker does not know what it is about. */
interface Task extends Job {
	readonly message: ToEngine;
	readonly register?: SharedRegister | undefined;
	/** How often the worker has died of it. */
	deaths: number;
	resolve(result: { readonly value: unknown } | 'unknown'): void;
}

/** The job that the worker has. */
interface Current {
	readonly job: Annotating | Task;
	readonly timer: ReturnType<typeof setTimeout>;
	readonly assembly: Assembly;
	/** What the answer will differ from. */
	base: Answered | undefined;
}

/** How often a task is tried whose worker dies. */
const MOST_TRIES = 3;
/** How many workers may hang over a text before it is read plainly: the first may have hung by itself. */
const MOST_HANGS = 2;
/** How often workers die in a row until the engine counts as lost. */
const MOST_DEATHS = 3;
/** Milliseconds that a worker, and the reading of its model, may take. */
const START_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;

/** The engine behind a worker. Dispose it to end the worker; what is under way is then rejected. */
export class WorkerEngine {
	readonly #host: EngineHost;
	#worker: EngineWorker | undefined;
	#starting = false;
	#disposed = false;
	/** Ends the pause before the next start. */
	#endPause: () => void = () => undefined;
	#deaths = 0;
	#health: EngineHealth = 'well';
	/** Why the running worker has no model. */
	#modelProblem: string | undefined;
	#lastId = 0;
	#current: Current | undefined;
	/** What the worker remembers as well. */
	readonly #answered = new LastUsed<Answered>();
	/** The edition of each register that the worker has, by its scope. */
	readonly #registers = new Map<string, number>();
	readonly #tasks: Task[] = [];
	readonly #urgent: Annotating[] = [];
	readonly #background: Annotating[] = [];

	/** `running` is a worker that runs already and needs no model. */
	constructor(host: EngineHost, running?: EngineWorker) {
		this.#host = host;
		if (running) this.#attach(running, undefined);
	}

	/** Rejects with an `EngineError` where the worker dies, hangs time and again, or throws; the message never holds the article's text. */
	annotate(request: AnnotateRequest): Promise<Annotations> {
		return new Promise((resolve, reject) => {
			const queue = request.background ? this.#background : this.#urgent;
			this.#queue(queue, { id: ++this.#lastId, length: request.text.length, request, hangs: 0, resolve, reject });
		});
	}

	/** Does a piece of work in the worker; tried again where the worker dies meanwhile. Rejects with an `EngineError`. */
	readonly run: Run = <Name extends WorkName>(name: Name, ...args: WorkArguments<Name>) => this.runWith(undefined, name, ...args);

	/** The same for work that needs the register of an article. */
	async runWith<Name extends WorkName>(
		register: SharedRegister | undefined,
		name: Name,
		...args: WorkArguments<Name>
	): Promise<WorkResult<Name>> {
		const scope = register ? { register: register.scope } : {};
		const result = await this.#task((id) => ({ kind: 'work', id, name, args, ...scope }), lengthOf(args), register);
		if (result === 'unknown') throw new EngineError('the worker does not know this work');
		return result.value as WorkResult<Name>;
	}

	/** A view of the annotations that the worker gave last for a document; undefined where these are not its last any more. */
	async view<Name extends ViewName>(
		document: string,
		annotations: Annotations,
		name: Name,
		...args: ViewArguments<Name>
	): Promise<WorkResult<Name> | undefined> {
		const last = this.#answered.get(document);
		if (last?.annotations !== annotations) return undefined;
		const result = await this.#task(
			(id) => ({ kind: 'work', id, name, args, on: { document, base: last.id } }),
			annotations.article.length,
		);
		return result === 'unknown' ? undefined : (result.value as WorkResult<Name>);
	}

	#task(message: (id: number) => ToEngine, length: number, register?: SharedRegister): Promise<{ readonly value: unknown } | 'unknown'> {
		return new Promise((resolve, reject) => {
			const id = ++this.#lastId;
			this.#queue(this.#tasks, { id, length, message: message(id), register, deaths: 0, resolve, reject });
		});
	}

	#queue<J extends Job>(queue: J[], job: J): void {
		if (this.#disposed) job.reject(new EngineError(SHUT_DOWN));
		else queue.push(job);
		this.#sendNext();
	}

	/** Annotations will soon be asked for. Starts the worker in a turn of its own: that takes some milliseconds, and whoever shows an article has work of its own to end. */
	prepare(): void {
		if (this.#worker) return;
		setTimeout(() => {
			if (!this.#worker && !this.#disposed) void this.#start();
		}, 0);
	}

	/** The document is closed, or the worker does not know it any more: what was stored to make its next answer cheap goes. */
	forget(document: string | undefined): void {
		if (document !== undefined) this.#answered.delete(document);
	}

	/** Replaces the worker by a new one, at once: what is under way is done again or fails. */
	restart(): void {
		this.#deaths = 0;
		if (this.#worker) this.#replace('it was restarted');
		else this.#endPause();
	}

	dispose(): void {
		this.#disposed = true;
		void this.#worker?.terminate();
		this.#worker = undefined;
		this.#failCurrent(SHUT_DOWN);
		for (const job of [...this.#tasks.splice(0), ...this.#urgent.splice(0), ...this.#background.splice(0)])
			job.reject(new EngineError(SHUT_DOWN));
	}

	#sendNext(): void {
		if (this.#current || this.#disposed) return;
		if (!this.#worker) {
			if (this.#tasks.length + this.#urgent.length + this.#background.length > 0) void this.#start();
			return;
		}
		const job = this.#tasks.shift() ?? this.#urgent.shift() ?? this.#background.shift();
		if (!job) return;
		const limit = this.#host.patience?.(job.length) ?? 30_000 + job.length / 10;
		const timer = setTimeout(() => {
			this.#onHang(job);
		}, limit);
		this.#current = { job, timer, assembly: new Assembly(), base: undefined };
		this.#send(this.#worker, this.#current);
	}

	/** Sends what the worker does not know. */
	#send(worker: EngineWorker, current: Current): void {
		const { job } = current;
		try {
			this.#sendRegister(worker, 'request' in job ? job.request.register : job.register);
			if (!('request' in job)) {
				worker.post(job.message);
				return;
			}
			const { document } = job.request;
			current.base = document === undefined ? undefined : this.#answered.get(document);
			const request = requestMessage(job.request, current.base);
			worker.post({ kind: 'annotate', id: job.id, request: job.hangs < MOST_HANGS ? request : { ...request, plainly: true } });
		} catch (error) {
			this.#failCurrent(`it could not be sent: ${errorName(error)}`);
			this.#sendNext();
		}
	}

	/** A register goes to each worker once. */
	#sendRegister(worker: EngineWorker, register: SharedRegister | undefined): void {
		if (!register || this.#registers.get(register.scope) === register.edition) return;
		this.#registers.set(register.scope, register.edition);
		worker.post({ kind: 'register', register });
	}

	async #start(): Promise<void> {
		if (this.#starting) return;
		this.#starting = true;
		try {
			if (this.#deaths > 0) await this.#pause(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#deaths - 1)));
			// The worker runs its code while the model is read.
			const { startLimit = START_MS } = this.#host;
			const reading = this.#host.readModel && within(startLimit, this.#host.readModel()).catch(() => null);
			const worker = await startedWithin(startLimit, this.#host.startWorker());
			const model = await reading;
			if (this.#isDisposed()) {
				void worker.terminate();
				return;
			}
			this.#attach(worker, model);
		} catch (error) {
			this.#countDeath(`it did not start: ${messageOf(error)}`);
			// Callers then store elsewhere what they could not write.
			if (this.#deaths >= MOST_TRIES) for (const task of this.#tasks.splice(0)) task.reject(new EngineError('the worker does not start'));
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

	// A method, so that the compiler does not conclude from an earlier check that it cannot have changed meanwhile.
	#isDisposed(): boolean {
		return this.#disposed;
	}

	#attach(worker: EngineWorker, model: Uint8Array<ArrayBuffer> | null | undefined): void {
		this.#worker = worker;
		this.#modelProblem = model === null ? 'it is missing' : undefined;
		this.#answered.clear();
		this.#registers.clear();
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
			this.#modelProblem ??= message.problem;
			if (this.#modelProblem !== undefined) this.#host.warn(`The name model could not be read: ${this.#modelProblem}`);
			return;
		}
		const current = this.#current;
		if (current?.job.id !== message.id) return;
		if (message.kind === 'failed') {
			this.#failCurrent(message.reason);
			this.#sendNext();
		} else if ('request' in current.job) this.#onAnswer(worker, current, current.job, message);
		else if (message.kind === 'result' || message.kind === 'unknown') {
			this.#recover();
			this.#endCurrent();
			current.job.resolve(message.kind === 'result' ? message : 'unknown');
			this.#sendNext();
		}
	}

	#onAnswer(worker: EngineWorker, current: Current, { id, request }: Annotating, message: FromEngine): void {
		switch (message.kind) {
			case 'names':
				request.onNames?.(message.names);
				return;
			case 'part':
				current.assembly.add(message.part);
				worker.post({ kind: 'next', id });
				return;
			case 'done':
				this.#recover();
				this.#conclude(current, request);
				return;
			case 'unknown':
				this.forget(request.document);
				this.#send(worker, current);
		}
	}

	/** Puts the answer together. */
	#conclude({ job, base, assembly }: Current, request: AnnotateRequest): void {
		const { document, text } = request;
		try {
			const annotations = assembly.result(base && movedLists(base, text));
			if (document !== undefined) this.#answered.set(document, { id: job.id, text, annotations });
			this.#endCurrent();
			if ('request' in job) job.resolve(annotations);
		} catch (error) {
			this.forget(request.document);
			this.#failCurrent(`its answer could not be read: ${errorName(error)}`);
		}
		this.#sendNext();
	}

	/** A text that a worker hangs over is tried again, and at last read plainly. */
	#onHang(job: Annotating | Task): void {
		if ('request' in job && job.hangs < MOST_HANGS) {
			this.#endCurrent();
			(job.request.background ? this.#background : this.#urgent).unshift({ ...job, hangs: job.hangs + 1 });
		}
		this.#onDeath(HANGS);
	}

	#onDeath(reason: string): void {
		this.#countDeath(reason);
		this.#replace(reason);
	}

	/** Ends the worker; the next job starts another one. */
	#replace(reason: string): void {
		void this.#worker?.terminate();
		this.#worker = undefined;
		const job = this.#current?.job;
		if (job && !('request' in job) && ++job.deaths < MOST_TRIES) {
			this.#endCurrent();
			this.#tasks.unshift(job);
		} else this.#failCurrent(`the engine's worker was lost: ${reason}`, true);
		this.#sendNext();
	}

	#countDeath(reason: string): void {
		this.#deaths++;
		this.#host.warn(`The engine's worker was lost (${this.#deaths} in a row): ${reason}`);
		if (this.#deaths >= MOST_DEATHS) this.#setHealth('lost');
	}

	/** An answer has come. */
	#recover(): void {
		this.#deaths = 0;
		this.#setHealth(this.#modelProblem === undefined ? 'well' : 'no-model');
	}

	#setHealth(health: EngineHealth): void {
		if (health === this.#health) return;
		this.#health = health;
		this.#host.onHealth(health);
	}

	#endCurrent(): void {
		clearTimeout(this.#current?.timer);
		this.#current = undefined;
	}

	#failCurrent(reason: string, isLost = false): void {
		const job = this.#current?.job;
		this.#endCurrent();
		job?.reject(new EngineError(reason, isLost));
	}
}

/** A request as it is sent, where the worker and the host both remember `base`. */
function requestMessage({ onNames, register, ...request }: AnnotateRequest, base: Answered | undefined): WorkerRequest {
	const wantsNames = onNames !== undefined && (request.corrections ?? []).length === 0;
	const scope = register ? { register: register.scope } : {};
	return { ...request, ...scope, ...(base ? { base: base.id } : {}), ...(wantsNames ? { namesFirst: true } : {}) };
}

/** Code units of the texts among the arguments. */
function lengthOf(args: readonly unknown[]): number {
	return args.reduce<number>((length, arg) => length + (typeof arg === 'string' ? arg.length : 0), 0);
}
