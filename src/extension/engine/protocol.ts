/**
 * What the extension host and the engine's worker say to each other. A protocol of our own and not an RPC
 * library, for two reasons: a call must fail when its worker dies, and a large answer must come in parts, since
 * reading the annotations of a book in one message would hold up the extension host for more than a frame.
 */
import type { Annotations } from '../../annotations.js';
import type { AnnotateRequest } from './engine.js';

/** What a worker thread is started with: the path of the model. It reads the file itself, while the host goes on. */
export interface WorkerData {
	readonly model: string;
}

/** From the host. `model` comes first and once, but to a worker that reads its own; `next` asks for the next part of an answer. */
export type ToEngine =
	| { readonly kind: 'model'; readonly bytes: Uint8Array | null }
	| { readonly kind: 'annotate'; readonly id: number; readonly request: AnnotateRequest }
	| { readonly kind: 'next'; readonly id: number };

/** From the worker. `started` comes of itself, when its code has run. `reason` never holds text of an article. */
export type FromEngine =
	| { readonly kind: 'started' }
	| { readonly kind: 'ready'; readonly problem?: string }
	| { readonly kind: 'part'; readonly id: number; readonly part: AnnotationsPart }
	| { readonly kind: 'done'; readonly id: number }
	| { readonly kind: 'failed'; readonly id: number; readonly reason: string };

type ListName = 'entities' | 'mentions' | 'quotes' | 'dates';

/** A piece of an answer: the document with empty lists, or some items of one list. */
export type AnnotationsPart = { readonly head: Annotations } | { [List in ListName]: Slice<List> }[ListName];
interface Slice<List extends ListName> {
	readonly list: List;
	readonly items: Annotations[List];
}

/** Items in one part: reading so many takes about two milliseconds. */
const PART_SIZE = 1500;

/** Splits an answer; a short one is one part. */
export function* partsOf(annotations: Annotations): Generator<AnnotationsPart, void, undefined> {
	const { entities, mentions, quotes, dates } = annotations;
	if (entities.length + mentions.length + quotes.length + dates.length <= PART_SIZE) {
		yield { head: annotations };
		return;
	}
	yield { head: { ...annotations, entities: [], mentions: [], quotes: [], dates: [] } };
	for (const items of slices(entities)) yield { list: 'entities', items };
	for (const items of slices(mentions)) yield { list: 'mentions', items };
	for (const items of slices(quotes)) yield { list: 'quotes', items };
	for (const items of slices(dates)) yield { list: 'dates', items };
}

function* slices<T>(items: readonly T[]): Generator<readonly T[], void, undefined> {
	for (let start = 0; start < items.length; start += PART_SIZE) yield items.slice(start, start + PART_SIZE);
}

/** Puts the parts of one answer together again. */
export class Assembly {
	#head: Annotations | undefined;
	readonly #lists: { [List in ListName]: Annotations[List][number][] } = { entities: [], mentions: [], quotes: [], dates: [] };

	add(part: AnnotationsPart): void {
		if ('head' in part) {
			this.#head = part.head;
			return;
		}
		const list: unknown[] = this.#lists[part.list];
		for (const item of part.items) list.push(item);
	}

	/** The whole answer. Throws where the head never came. */
	result(): Annotations {
		const head = this.#head;
		if (!head) throw new Error('an answer without a head');
		const { entities, mentions, quotes, dates } = this.#lists;
		return entities.length + mentions.length + quotes.length + dates.length === 0 ? head : { ...head, entities, mentions, quotes, dates };
	}
}
