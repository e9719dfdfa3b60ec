/**
 * What the extension host and the engine's worker say to each other. A protocol of our own and not an RPC
 * library, for three reasons: a call must fail when its worker dies; a large answer must come in parts, since
 * reading the annotations of a book in one message would hold up the extension host for more than a frame; and of
 * a document that both know only what has changed is sent.
 */
import type { Annotations } from '../annotations.js';
import type { NamedPlace } from '../engine/annotate.js';
import type { AnnotateRequest, SharedRegister } from './engine.js';
import {
	difference,
	eachList,
	LIST_NAMES,
	listsOf,
	NO_LISTS,
	rebuilt,
	withLists,
	type Unchanged,
	type ListName,
	type Lists,
} from './patch.js';
import type { WorkName } from './work.js';

/** What a worker thread is started with: paths of files that it reads itself, while the host goes on. */
export interface WorkerData {
	readonly model: string;
	/** The engine's bundle. */
	readonly engine: string;
	/** Where what is compiled of it is unchanged from start to start. */
	readonly compiled: string;
}

/**
 * From the host. `model` comes first and once, but to a worker that reads its own; `prewarm` tells what will probably be asked, and has no
 * answer; `register` comes before the first request that names its scope; `next` asks for the next part of an answer; `work` for a result.
 */
export type ToEngine =
	| { readonly kind: 'model'; readonly bytes: Uint8Array | null }
	| { readonly kind: 'prewarm'; readonly request: PrewarmRequest }
	| { readonly kind: 'register'; readonly register: SharedRegister }
	| { readonly kind: 'annotate'; readonly id: number; readonly request: WorkerRequest }
	| { readonly kind: 'next'; readonly id: number }
	| {
			readonly kind: 'work';
			readonly id: number;
			readonly name: WorkName;
			readonly args: readonly unknown[];
			readonly on?: LastAnswer;
			/** The scope of the register that it needs. */
			readonly register?: string;
	  };

/** What was answered last on a document: the first argument of a view, which both sides know. */
export interface LastAnswer {
	readonly document: string;
	/** The request's id. */
	readonly base: number;
}

/** What an article is known by before anything else is known. */
export type PrewarmRequest = Pick<AnnotateRequest, 'text' | 'file'> & { readonly document: string };

/** A request as it is sent. */
export interface WorkerRequest extends Pick<AnnotateRequest, 'text' | 'date' | 'file' | 'document' | 'corrections'> {
	/** The id of the last request on the same document: the answer is what differs from the answer then. */
	readonly base?: number;
	/** The scope of its register. */
	readonly register?: string;
	/** Whether the names are wanted before the answer; without corrections, which may make others of them. */
	readonly namesFirst?: true;
	/** Whether names, descriptions and quotes are left out: a worker has hung over the text. */
	readonly plainly?: true;
}

/** From the worker. `started` comes of itself, when its code has run. `unknown`: the base is not remembered. `reason` never holds text of an article. */
export type FromEngine =
	| { readonly kind: 'started' }
	| { readonly kind: 'ready'; readonly problem?: string }
	| { readonly kind: 'names'; readonly id: number; readonly names: readonly NamedPlace[] }
	| { readonly kind: 'part'; readonly id: number; readonly part: AnnotationsPart }
	| { readonly kind: 'done'; readonly id: number }
	| { readonly kind: 'result'; readonly id: number; readonly value: unknown }
	| { readonly kind: 'unknown'; readonly id: number }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

/**
 * A piece of an answer: the document, with as many of the items that are to be sent as go into one part, and how many stay before and
 * after these (left out: none); or more items of one list.
 */
export type AnnotationsPart =
	{ readonly head: Annotations; readonly unchanged?: Unchanged } | { readonly list: ListName; readonly items: readonly unknown[] };

/** Items in one part: reading so many takes about two milliseconds. */
const PART_SIZE = 1500;

/** Splits an answer; a short one is one part. `before` is what the host has of the same document. */
export function* partsOf(annotations: Annotations, before: Lists = NO_LISTS): Generator<AnnotationsPart, void, undefined> {
	const { unchanged, added } = difference(before, listsOf(annotations));
	if (LIST_NAMES.reduce((size, list) => size + added[list].length, 0) <= PART_SIZE) {
		yield { head: withLists(annotations, added), unchanged };
		return;
	}
	yield { head: withLists(annotations, NO_LISTS), unchanged };
	for (const list of LIST_NAMES) {
		for (let start = 0; start < added[list].length; start += PART_SIZE) yield { list, items: added[list].slice(start, start + PART_SIZE) };
	}
}

/** Puts the parts of one answer together again. */
export class Assembly {
	#head: Annotations | undefined;
	#unchanged: Unchanged | undefined;
	readonly #added = eachList((): unknown[] => []);

	add(part: AnnotationsPart): void {
		if ('list' in part) {
			this.#added[part.list].push(...part.items);
			return;
		}
		this.#head = part.head;
		this.#unchanged = part.unchanged;
		const added = listsOf(part.head);
		for (const list of LIST_NAMES) this.#added[list].push(...added[list]);
	}

	/** The whole answer; `before` is what it differs from. Throws where the head never came. */
	result(before: Lists = NO_LISTS): Annotations {
		if (!this.#head) throw new Error('an answer without a head');
		return this.#unchanged ? withLists(this.#head, rebuilt(before, this.#unchanged, this.#added)) : this.#head;
	}
}
