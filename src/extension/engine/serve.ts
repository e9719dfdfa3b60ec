/** The worker's side: loads the model once, then annotates what it is sent, one text after the other. */
import { annotateCorrected } from '../../corrections/annotate-corrected.js';
import { EngineMemory } from '../../engine/memory.js';
import { loadModel, type Model } from '../../engine/names/model.js';
import type { AnnotateRequest } from './engine.js';
import { partsOf, type AnnotationsPart, type FromEngine, type ToEngine } from './protocol.js';

/** The worker's end of the line to the host. */
export interface EnginePort {
	post(message: FromEngine): void;
	listen(listener: (message: ToEngine) => void): void;
}

/** Serves the engine on a port, for as long as the worker lives. `readModel` is given where the worker reads the model itself. */
export function serve(port: EnginePort, readModel?: () => Uint8Array): void {
	let model: Model | null = null;
	const memories = new Memories();
	const rests = new Map<number, Generator<AnnotationsPart, void, undefined>>();

	function load(read: () => Uint8Array | null): void {
		try {
			const bytes = read();
			model = bytes && loadModel(bytes);
			port.post({ kind: 'ready' });
		} catch (error) {
			port.post({ kind: 'ready', problem: error instanceof Error ? error.message : 'unknown' });
		}
	}

	function postNextPart(id: number): void {
		const parts = rests.get(id);
		const part = parts?.next().value;
		if (part) {
			port.post({ kind: 'part', id, part });
		} else {
			rests.delete(id);
			port.post({ kind: 'done', id });
		}
	}

	port.listen((message) => {
		switch (message.kind) {
			case 'model':
				load(() => message.bytes);
				return;
			case 'annotate':
				try {
					const { text, corrections = [], document } = message.request;
					const options = { ...pick(message.request), model, ...(document === undefined ? {} : { memory: memories.of(document) }) };
					rests.set(message.id, partsOf(annotateCorrected(text, corrections, options)));
				} catch (error) {
					port.post({ kind: 'failed', id: message.id, reason: whereItFailed(error) });
					return;
				}
				postNextPart(message.id);
				return;
			case 'next':
				postNextPart(message.id);
		}
	});
	port.post({ kind: 'started' });
	if (readModel) load(readModel);
}

function pick({ date, file }: AnnotateRequest): { date?: string; file?: string } {
	return { ...(date === undefined ? {} : { date }), ...(file === undefined ? {} : { file }) };
}

/** So many documents are remembered: the ones that somebody edits now. */
const MOST_MEMORIES = 4;

/** What the engine remembers of the documents asked for last. */
class Memories {
	readonly #memories = new Map<string, EngineMemory>();

	of(document: string): EngineMemory {
		const memory = this.#memories.get(document) ?? new EngineMemory();
		// The order of a map is that of insertion: the document asked for longest ago comes first.
		this.#memories.delete(document);
		this.#memories.set(document, memory);
		const [oldest] = this.#memories.keys();
		if (this.#memories.size > MOST_MEMORIES && oldest !== undefined) this.#memories.delete(oldest);
		return memory;
	}
}

/** An error's kind and the functions it came through; its message is left out, since it may quote the article. */
function whereItFailed(error: unknown): string {
	if (!(error instanceof Error)) return 'something other than an error was thrown';
	// The stack begins with the message, which may have lines that look like a stack's.
	const stack = error.stack ?? '';
	const behind = stack.indexOf(error.message) + error.message.length;
	const frames = stack
		.slice(behind)
		.split('\n')
		.filter((line) => /^ +at /.test(line));
	return [error.name, ...frames.slice(0, 6)].join('\n');
}
