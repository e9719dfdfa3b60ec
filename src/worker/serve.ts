/** The worker's side: loads the model once, then annotates what it is sent, one text after the other. */
import type { GeneratorInfo } from '../annotations.js';
import { resolvedArticle, type NamedPlace } from '../engine/annotate.js';
import { EngineCache } from '../engine/engine-cache.js';
import { loadModel, type Model } from '../engine/ner/model.js';
import { Budget } from '../engine/util/budget.js';
import { generatorOf } from '../formats/generator.js';
import { annotateRecognized } from '../register/annotate-registered.js';
import { recognized } from '../register/recognition.js';
import type { RegisterChecks } from '../views/register/run.js';
import { PlaceCache } from '../register/index-of.js';
import { budgetFor } from './budget-for.js';
import { sha256 } from '../sources/sha256.js';
import { movedLists } from './patch.js';
import { LastUsed } from './last-used.js';
import type { ServedDocument } from './served-documents.js';
import { ServedRegisters } from './served-registers.js';
import type { CheckedText } from './views.js';
import { workOf } from './work.js';
import type { WorkerPort } from './worker-thread.js';
import { partsOf, type PrewarmRequest, type AnnotationsPart, type FromEngine, type ToEngine, type WorkerRequest } from './protocol.js';

/** The worker's end of the line to the host. */
export type EnginePort = WorkerPort<ToEngine, FromEngine>;

/**
 * Serves the engine on a port, for as long as the worker lives. `readModel` is there where the worker reads the model itself; `budgetOf` gives
 * the time for a text of a length.
 */
export function serve(port: EnginePort, readModel?: () => Uint8Array, budgetOf: (length: number) => Budget = budgetFor): void {
	const server = new EngineServer(port, budgetOf);
	port.listen((message) => {
		server.receive(message);
	});
	port.post({ kind: 'started' });
	if (readModel) server.load(readModel);
}

class EngineServer {
	readonly #port: EnginePort;
	readonly #budgetOf: (length: number) => Budget;
	#model: Model | null = null;
	#modelBytes: Uint8Array | null = null;
	/** What exports and answers name as their maker; the model is digested when the first one is asked for. */
	#generator: Promise<GeneratorInfo> | undefined;
	readonly #documents = new LastUsed<ServedDocument>();
	readonly #registers = new ServedRegisters();
	/** Parts of answers that the host has yet to ask for, by the request's id. */
	readonly #parts = new Map<number, Generator<AnnotationsPart, void, undefined>>();

	constructor(port: EnginePort, budgetOf: (length: number) => Budget) {
		this.#port = port;
		this.#budgetOf = budgetOf;
	}

	receive(message: ToEngine): void {
		switch (message.kind) {
			case 'prewarm':
				this.#prewarm(message.request);
				return;
			case 'model':
				this.load(() => message.bytes);
				return;
			case 'register':
				this.#registers.set(message.register);
				return;
			case 'annotate':
				this.#answer(message.id, message.request);
				return;
			case 'next':
				this.#postNextPart(message.id);
				return;
			case 'work':
				void this.#work(message);
		}
	}

	/** Loads the model; where there is none, or it is damaged, articles are annotated without names. */
	load(read: () => Uint8Array | null): void {
		try {
			const bytes = read();
			this.#model = bytes && loadModel(bytes);
			this.#modelBytes = bytes;
			this.#port.post({ kind: 'ready' });
		} catch (error) {
			this.#port.post({ kind: 'ready', problem: error instanceof Error ? error.message : 'unknown' });
		}
	}

	#postNextPart(id: number): void {
		const parts = this.#parts.get(id);
		const part = parts?.next().value;
		if (part) {
			this.#port.post({ kind: 'part', id, part });
		} else {
			this.#parts.delete(id);
			this.#port.post({ kind: 'done', id });
		}
	}

	#postNames(id: number): (names: readonly NamedPlace[]) => void {
		return (names) => {
			this.#port.post({ kind: 'names', id, names });
		};
	}

	/** The document of a request; null where the request builds on one that is not remembered. */
	#documentOf({ document, base }: WorkerRequest): ServedDocument | null {
		const known = document === undefined ? undefined : this.#documents.get(document);
		if (base !== undefined) return known?.last?.id === base ? known : null;
		const made = known ?? newDocument();
		if (document !== undefined && !known) this.#documents.set(document, made);
		return made;
	}

	#answer(id: number, request: WorkerRequest): void {
		const document = this.#documentOf(request);
		if (!document) {
			this.#port.post({ kind: 'unknown', id });
			return;
		}
		try {
			const last = request.base === undefined ? undefined : document.last;
			const { text, corrections = [] } = request;
			const cache = request.document === undefined ? {} : { cache: document.cache };
			const names = request.namesFirst ? { onNames: this.#postNames(id) } : {};
			const budget = request.plainly ? new Budget(text.length, []) : this.#budgetOf(text.length);
			const register = recognizedBy(this.#registers.get(request.register), text, document);
			const options = { ...pick(request), model: this.#model, budget, ...cache, ...names };
			const annotations = annotateRecognized(text, corrections, options, register?.recognition);
			if (budget.readTo !== undefined) document.cache = new EngineCache();
			document.last = { id, text, annotations, ...(register ? { register } : {}) };
			this.#parts.set(id, partsOf(annotations, last && movedLists(last, text)));
		} catch (error) {
			this.#port.post({ kind: 'failed', id, reason: whereItFailed(error) });
			return;
		}
		this.#postNextPart(id);
	}

	/** Posts the result of a piece of work, now or when it is there. */
	async #work({ id, name, args, on, register }: Extract<ToEngine, { readonly kind: 'work' }>): Promise<void> {
		const last = on && this.#documents.get(on.document)?.last;
		if (last?.id !== on?.base) {
			this.#port.post({ kind: 'unknown', id });
			return;
		}
		try {
			const maker = name === 'export' || name === 'answer' ? [await this.#maker()] : [];
			const more = name === 'answer' ? [...maker, this.#registers.get(register)] : maker;
			this.#port.post({ kind: 'result', id, value: await workOf(name, [...(last ? [last] : []), ...args, ...more]) });
		} catch (error) {
			this.#port.post({ kind: 'failed', id, reason: whereItFailed(error) });
		}
	}

	#maker(): Promise<GeneratorInfo> {
		const bytes = this.#modelBytes;
		return (this.#generator ??= bytes ? sha256(bytes).then(generatorOf) : Promise.resolve(generatorOf(null)));
	}

	/** Finds the names of a text before it is asked for, into the cache of its document. Errors are left to the request that follows. */
	#prewarm({ text, file, document }: PrewarmRequest): void {
		const cache = new EngineCache();
		try {
			const budget = this.#budgetOf(text.length);
			resolvedArticle(text, { model: this.#model, cache, budget, ...(file === undefined ? {} : { file }) });
			if (budget.readTo === undefined) this.#documents.set(document, { ...newDocument(), cache });
		} catch {
			return;
		}
	}
}

/** What a text has of a register; undefined where it has none. */
function recognizedBy(checks: RegisterChecks | undefined, text: string, document: ServedDocument): CheckedText['register'] {
	return checks && { checks, recognition: recognized(text, checks.index, document.places) };
}

/** A document of which nothing is known yet. */
function newDocument(): ServedDocument {
	return { cache: new EngineCache(), places: new PlaceCache() };
}

function pick({ date, file }: WorkerRequest): { date?: string; file?: string } {
	return { ...(date === undefined ? {} : { date }), ...(file === undefined ? {} : { file }) };
}

/** An error's kind and the functions it came through; its message is left out, since it may quote the article. */
function whereItFailed(error: unknown): string {
	if (!(error instanceof Error)) return 'something other than an error was thrown';
	// The stack begins with the message, which may have lines that look like a stack's.
	const stack = error.stack ?? '';
	const messageEnd = stack.indexOf(error.message) + error.message.length;
	const frames = stack
		.slice(messageEnd)
		.split('\n')
		.filter((line) => /^ +at /.test(line));
	return [error.name, ...frames.slice(0, 6)].join('\n');
}
