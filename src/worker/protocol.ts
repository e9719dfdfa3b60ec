/**
 * What the extension host and the engine's worker say to each other. A protocol of our own and not an RPC
 * library, for three reasons: a call must fail when its worker dies; a large answer must come in parts, since
 * reading the annotations of a book in one message would hold up the extension host for more than a frame; and of
 * a document that both know only what has changed is sent.
 */
import type { Annotations, Correction } from '../annotations.js';
import { differing, rebuilding, type Difference, type WholeDifference } from './difference.js';
import type { NamedPlace } from '../engine/annotate.js';
import type { AnnotateRequest } from './engine.js';
import { KINDS, LIST_NAMES, listsOf, NO_LISTS, withLists, type ListName, type Lists } from './kinds.js';
import type { ViewName } from './views.js';
import type { WorkName } from './work.js';

/** Why a worker is given up whose message cannot be read. */
export const UNREADABLE_MESSAGE = 'a message could not be read';

/** What a worker thread is started with: paths of files that it reads itself, while the host goes on. */
export interface WorkerData {
	readonly model: string;
	/** The engine's bundle. */
	readonly engine: string;
	/** Where what is compiled of it is kept from start to start. */
	readonly compiled: string;
}

/**
 * From the host. `model` comes first and once, but to a worker that reads its own; `prewarm` tells what will probably be asked, and has no
 * answer; `added` are corrections that are new in a request; `next` asks for the next part of an answer; `work` and `view` for a result.
 */
export type ToEngine =
	| { readonly kind: 'model'; readonly bytes: Uint8Array | null }
	| { readonly kind: 'prewarm'; readonly request: PrewarmRequest }
	| { readonly kind: 'annotate'; readonly id: number; readonly request: WorkerRequest; readonly added?: readonly Correction[] }
	| { readonly kind: 'next'; readonly id: number }
	| { readonly kind: 'work'; readonly id: number; readonly name: WorkName; readonly args: readonly unknown[] }
	| {
			readonly kind: 'view';
			readonly id: number;
			readonly document: string;
			readonly base: number;
			readonly name: ViewName;
			readonly args: readonly unknown[];
	  };

/** What an article is known by before anything else is known. */
export type PrewarmRequest = Pick<AnnotateRequest, 'text' | 'file'> & { readonly document: string };

/** A request as it is sent. */
export interface WorkerRequest extends Pick<AnnotateRequest, 'text' | 'date' | 'file' | 'document'> {
	/** The id of an earlier request on the same document: what follows are differences from what was sent and answered then. */
	readonly base?: number;
	/** How the corrections differ from those of the base, or from none; left out where there are none. */
	readonly corrections?: Difference;
	/** Whether the names are wanted before the answer; without corrections, which may make others of them. */
	readonly namesFirst?: true;
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

type Differences = { readonly [List in ListName]: Difference };

/**
 * A piece of an answer: the document, with what its lists differ in from those before and as many of the items that are new in them as go
 * into one part (where the differences are left out, the lists are all there); or more of the new items of one list.
 */
export type AnnotationsPart =
	{ readonly head: Annotations; readonly differences?: Differences } | { [List in ListName]: Slice<List> }[ListName];
interface Slice<List extends ListName> {
	readonly list: List;
	readonly items: Lists[List];
}

/** Items in one part: reading so many takes about two milliseconds. */
const PART_SIZE = 1500;

/** Splits an answer; a short one is one part. `before` is what the host has of the same document. */
export function* partsOf(annotations: Annotations, before?: Annotations): Generator<AnnotationsPart, void, undefined> {
	const lists = listsOf(annotations);
	if (!before && sizeOf(lists) <= PART_SIZE) {
		yield { head: annotations };
		return;
	}
	const { differences, added } = differenceOf(lists, before ? listsOf(before) : NO_LISTS);
	if (sizeOf(added) <= PART_SIZE) {
		yield { head: withLists(annotations, added), differences };
		return;
	}
	yield { head: withLists(annotations, NO_LISTS), differences };
	for (const items of slices(added.entities)) yield { list: 'entities', items };
	for (const items of slices(added.mentions)) yield { list: 'mentions', items };
	for (const items of slices(added.quotes)) yield { list: 'quotes', items };
	for (const items of slices(added.dates)) yield { list: 'dates', items };
	for (const items of slices(added.blocks)) yield { list: 'blocks', items };
}

function differenceOf(lists: Lists, before: Lists): { differences: Differences; added: Lists } {
	const entities = differing(before.entities, lists.entities, KINDS.entities);
	const mentions = differing(before.mentions, lists.mentions, KINDS.mentions);
	const quotes = differing(before.quotes, lists.quotes, KINDS.quotes);
	const dates = differing(before.dates, lists.dates, KINDS.dates);
	const blocks = differing(before.blocks, lists.blocks, KINDS.blocks);
	return {
		differences: {
			entities: entities.difference,
			mentions: mentions.difference,
			quotes: quotes.difference,
			dates: dates.difference,
			blocks: blocks.difference,
		},
		added: { entities: entities.added, mentions: mentions.added, quotes: quotes.added, dates: dates.added, blocks: blocks.added },
	};
}

function sizeOf(lists: Lists): number {
	return LIST_NAMES.reduce((size, list) => size + lists[list].length, 0);
}

function* slices<T>(items: readonly T[]): Generator<readonly T[], void, undefined> {
	for (let start = 0; start < items.length; start += PART_SIZE) yield items.slice(start, start + PART_SIZE);
}

/** Puts the parts of one answer together again. */
export class Assembly {
	#head: Annotations | undefined;
	#differences: Differences | undefined;
	readonly #lists: { [List in ListName]: Lists[List][number][] } = { entities: [], mentions: [], quotes: [], dates: [], blocks: [] };

	add(part: AnnotationsPart): void {
		if (!('head' in part)) {
			this.#append(part.list, part.items);
			return;
		}
		this.#head = part.head;
		this.#differences = part.differences;
		if (!part.differences) return;
		const added = listsOf(part.head);
		for (const list of LIST_NAMES) this.#append(list, added[list]);
	}

	#append(list: ListName, items: readonly unknown[]): void {
		const known: unknown[] = this.#lists[list];
		for (const item of items) known.push(item);
	}

	/**
	 * The whole answer. `before` is what the answer differs from; `shown` what is on show now, whose objects are used again where they are the
	 * same. Throws where the head never came.
	 */
	result(before?: Annotations, shown?: Annotations): Annotations {
		const head = this.#head;
		if (!head) throw new Error('an answer without a head');
		const differences = this.#differences;
		if (!differences) return head;
		const { entities, mentions, quotes, dates, blocks } = this.#lists;
		const [old, visible] = [before ? listsOf(before) : NO_LISTS, shown ? listsOf(shown) : NO_LISTS];
		const whole = <T>(difference: Difference, added: readonly T[]): WholeDifference<T> => ({ difference, added });
		return withLists(head, {
			entities: rebuilding(old.entities, whole(differences.entities, entities), KINDS.entities, visible.entities),
			mentions: rebuilding(old.mentions, whole(differences.mentions, mentions), KINDS.mentions, visible.mentions),
			quotes: rebuilding(old.quotes, whole(differences.quotes, quotes), KINDS.quotes, visible.quotes),
			dates: rebuilding(old.dates, whole(differences.dates, dates), KINDS.dates, visible.dates),
			blocks: rebuilding(old.blocks, whole(differences.blocks, blocks), KINDS.blocks, visible.blocks),
		});
	}
}
