/**
 * The host's side of the engine: hands texts to the worker one at a time, and keeps a worker alive. Knows neither VS Code nor Node, so that it
 * runs and is tested anywhere.
 */
import type { Annotations } from '../annotations.js';
import { CallQueue, type CallMessage, type CallOutcome } from './call-queue.js';
import { EngineError, type AnnotateRequest, type EngineHealth, type SharedRegister } from './engine.js';
import type { EngineHost, EngineWorker } from './engine-host.js';
import { movedLists } from './patch.js';
import { Assembly, type FromEngine, type ToEngine, type WorkerRequest } from './protocol.js';
import { LastUsed } from './last-used.js';
import type { Answered } from './served-documents.js';
import type { Run, ViewArguments, ViewName, WorkArguments, WorkName, WorkResult } from './work.js';
import { startedWithin, within } from './worker-thread.js';
import { errorName } from '../engine/util/message-of.js';

/** Why requests fail after `dispose`. */
const SHUT_DOWN = 'the engine has been shut down';

/** The text that the worker annotates. */
interface Annotating {
	readonly id: number;
	readonly request: AnnotateRequest;
	readonly assembly: Assembly;
	/** What the answer will differ from. */
	readonly base: Answered | undefined;
}

/** The answer of a worker that does not know what the work is about. */
const UNKNOWN = Symbol('unknown');
/** What the worker does first: work, then texts that somebody looks at. */
const RANKS = { work: 0, visible: 1, background: 2 };
/** How often a task is tried whose worker dies. */
const MOST_TRIES = 3;
/** How many workers may hang over a text before it is read plainly: the first may have hung by itself. */
const MOST_HANGS = 2;
/** How often workers die in a row until the engine counts as lost. */
const MOST_DEATHS = 3;

/** The engine behind a worker. Dispose it to end the worker; what is under way is then rejected. */
export class WorkerEngine {
	readonly #host: EngineHost;
	readonly #calls: CallQueue<ToEngine, FromEngine>;
	#disposed = false;
	#health: EngineHealth = 'well';
	/** The model's bytes for the worker that starts; null where they are missing. */
	#model: Uint8Array<ArrayBuffer> | null | undefined;
	/** Why the running worker has no model. */
	#modelProblem: string | undefined;
	#annotating: Annotating | undefined;
	/** What the worker remembers as well. */
	readonly #answered = new LastUsed<Answered>();
	/** The edition of each register that the worker has, by its scope. */
	readonly #registers = new Map<string, number>();

	/** `running` is a worker that runs already and needs no model. */
	constructor(host: EngineHost, running?: EngineWorker) {
		this.#host = host;
		this.#calls = new CallQueue<ToEngine, FromEngine>(
			{
				title: "engine's worker",
				startWorker: () => this.#startWorker(),
				onStart: (worker) => {
					this.#onStart(worker);
				},
				outcomeOf: (message, worker) => this.#outcomeOf(message, worker),
				failure: (kind, message) => this.#failure(kind === 'lost', message),
				warn: (message) => {
					host.warn(message);
				},
				onDeath: (deaths) => {
					if (deaths >= MOST_DEATHS) this.#setHealth('lost');
				},
			},
			running,
		);
	}

	/** Rejects with an `EngineError` where the worker dies, hangs time and again, or throws; the message never holds the article's text. */
	async annotate(request: AnnotateRequest): Promise<Annotations> {
		let hangs = 0;
		const annotations = await this.#call(request.text.length, {
			rank: request.background ? RANKS.background : RANKS.visible,
			message: (id, worker) => {
				this.#sendRegister(worker, request.register);
				const message = this.#begin(id, request);
				return { kind: 'annotate', id, request: hangs < MOST_HANGS ? message : { ...message, plainly: true } };
			},
			survives: (loss) => loss === 'unstarted' || (loss === 'hung' && ++hangs <= MOST_HANGS),
		});
		return annotations as Annotations;
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
		const result = await this.#work((id) => ({ kind: 'work', id, name, args, ...scope }), lengthOf(args), register);
		if (result === UNKNOWN) throw new EngineError('the worker does not know this work');
		return result as WorkResult<Name>;
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
		const result = await this.#work(
			(id) => ({ kind: 'work', id, name, args, on: { document, base: last.id } }),
			annotations.article.length,
		);
		return result === UNKNOWN ? undefined : (result as WorkResult<Name>);
	}

	/** Annotations will soon be asked for. Starts the worker in a turn of its own: that takes some milliseconds, and the article is shown first. */
	prepare(): void {
		if (this.#calls.worker) return;
		setTimeout(() => {
			if (!this.#disposed) this.#calls.prepare();
		}, 0);
	}

	/** The document is closed, or the worker does not know it any more: what was stored to make its next answer cheap goes. */
	forget(document: string | undefined): void {
		if (document !== undefined) this.#answered.delete(document);
	}

	/** Replaces the worker by a new one, at once: what is under way is done again or fails. */
	restart(): void {
		this.#calls.restart();
	}

	dispose(): void {
		this.#disposed = true;
		void this.#calls.end();
	}

	#work(message: (id: number) => ToEngine, length: number, register?: SharedRegister): Promise<unknown> {
		let losses = 0;
		return this.#call(length, {
			rank: RANKS.work,
			message: (id, worker) => {
				this.#sendRegister(worker, register);
				return message(id);
			},
			// Callers then store elsewhere what they could not write.
			survives: (loss, deaths) => (loss === 'unstarted' ? deaths : ++losses) < MOST_TRIES,
		});
	}

	/** `length`: code units of text that it is about, roughly. */
	async #call(length: number, call: Omit<CallMessage<ToEngine>, 'patience'>): Promise<unknown> {
		if (this.#disposed) throw new EngineError(SHUT_DOWN);
		return this.#calls.call({ ...call, patience: () => this.#host.patience?.(length) ?? 30_000 + length / 10 });
	}

	#failure(isLost: boolean, message: string): EngineError {
		if (this.#disposed) return new EngineError(SHUT_DOWN);
		return isLost ? new EngineError(`the engine's worker was lost: ${message}`, true) : new EngineError(message);
	}

	/** A register goes to each worker once. */
	#sendRegister(worker: Pick<EngineWorker, 'post'>, register: SharedRegister | undefined): void {
		if (!register || this.#registers.get(register.scope) === register.edition) return;
		this.#registers.set(register.scope, register.edition);
		worker.post({ kind: 'register', register });
	}

	/** The request, without what the worker knows. */
	#begin(id: number, request: AnnotateRequest): WorkerRequest {
		const base = request.document === undefined ? undefined : this.#answered.get(request.document);
		this.#annotating = { id, request, base, assembly: new Assembly() };
		return requestMessage(request, base);
	}

	/** The worker runs its code while the model is read. */
	async #startWorker(): Promise<EngineWorker> {
		const { startLimit } = this.#host;
		const reading = this.#host.readModel && within(this.#host.readModel(), startLimit).catch(() => null);
		const worker = await startedWithin(this.#host.startWorker(), startLimit);
		this.#model = await reading;
		return worker;
	}

	#onStart(worker: EngineWorker): void {
		const model = this.#model;
		this.#model = undefined;
		this.#annotating = undefined;
		this.#modelProblem = model === null ? 'it is missing' : undefined;
		this.#answered.clear();
		this.#registers.clear();
		if (model !== undefined) worker.post({ kind: 'model', bytes: model }, model ? [model.buffer] : []);
	}

	#outcomeOf(message: FromEngine, worker: EngineWorker): CallOutcome | undefined {
		switch (message.kind) {
			case 'started':
				return undefined;
			case 'ready':
				this.#modelProblem ??= message.problem;
				if (this.#modelProblem !== undefined) this.#host.warn(`The name model could not be read: ${this.#modelProblem}`);
				return undefined;
			case 'failed':
				return { id: message.id, error: new EngineError(message.reason), isHealthy: false };
			case 'result':
				this.#recover();
				return message;
			default:
				if (this.#annotating?.id === message.id) return this.#outcomeOfText(this.#annotating, message, worker);
				if (message.kind !== 'unknown') return undefined;
				this.#recover();
				return { id: message.id, value: UNKNOWN };
		}
	}

	#outcomeOfText(annotating: Annotating, message: FromEngine, worker: EngineWorker): CallOutcome | undefined {
		const { id, request, assembly } = annotating;
		switch (message.kind) {
			case 'names':
				request.onNames?.(message.names);
				return undefined;
			case 'part':
				assembly.add(message.part);
				worker.post({ kind: 'next', id });
				return undefined;
			case 'done':
				this.#recover();
				this.#annotating = undefined;
				return this.#answerOf(annotating);
			default:
				// It does not remember what the answer was to differ from.
				this.forget(request.document);
				worker.post({ kind: 'annotate', id, request: this.#begin(id, request) });
				return undefined;
		}
	}

	#answerOf({ id, request: { document, text }, base, assembly }: Annotating): CallOutcome {
		try {
			const annotations = assembly.result(base && movedLists(base, text));
			if (document !== undefined) this.#answered.set(document, { id, text, annotations });
			return { id, value: annotations };
		} catch (error) {
			this.forget(document);
			return { id, error: new EngineError(`its answer could not be read: ${errorName(error)}`) };
		}
	}

	/** An answer has come. */
	#recover(): void {
		this.#setHealth(this.#modelProblem === undefined ? 'well' : 'no-model');
	}

	#setHealth(health: EngineHealth): void {
		if (health === this.#health) return;
		this.#health = health;
		this.#host.onHealth(health);
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
