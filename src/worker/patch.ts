/**
 * What an answer differs in from the last one on the same document. Both sides move the last one along with what was typed since
 * (`views/typing.ts`); what is then the same at the start and at the end of a list is not sent again.
 */
import type { Annotations, Block } from '../annotations.js';
import type { TextChange } from '../corrections/shift.js';
import { differenceOf } from '../engine/cache/difference.js';
import { annotationsAfterEdit } from '../views/typing.js';

/** A text that was annotated, and how. */
export interface AnnotatedText {
	readonly text: string;
	readonly annotations: Annotations;
}

/** The lists of annotations, which grow with the article. */
export interface Lists extends Pick<Annotations, 'entities' | 'mentions' | 'quotes' | 'dates'> {
	readonly blocks: readonly Block[];
}
export type ListName = keyof Lists;

/** In the order in which they are sent. */
export const LIST_NAMES = ['entities', 'mentions', 'quotes', 'dates', 'blocks'] as const satisfies readonly ListName[];

export const NO_LISTS: Lists = eachList(() => []);

/** How many items stay at the start and at the end of each list. */
export type Unchanged = Readonly<Record<ListName, { readonly first: number; readonly last: number }>>;

/** The lists of a document. */
export function listsOf({ entities, mentions, quotes, dates, structure }: Annotations): Lists {
	return { entities, mentions, quotes, dates, blocks: structure?.blocks ?? [] };
}

/** The document with other lists in the place of its own. */
export function withLists(annotations: Annotations, { blocks, ...lists }: Lists): Annotations {
	const { structure } = annotations;
	return { ...annotations, ...lists, ...(structure ? { structure: { ...structure, blocks } } : {}) };
}

/** The last answer's lists, moved along to the text as it is now. */
export function movedLists({ text, annotations }: AnnotatedText, now: string): Lists {
	return listsOf(annotationsAfterEdit(annotations, [changeBetween(text, now)]));
}

/** What of the lists is to be sent to somebody who has `before`. */
export function difference(before: Lists, lists: Lists): { readonly unchanged: Unchanged; readonly added: Lists } {
	const unchanged = eachList((list) => unchangedIn(before[list], lists[list]));
	const added = eachList((list): readonly unknown[] => lists[list].slice(unchanged[list].first, lists[list].length - unchanged[list].last));
	return { unchanged, added: added as Lists };
}

/** The lists out of those before and what was sent. */
export function rebuilt(before: Lists, unchanged: Unchanged, added: Readonly<Record<ListName, readonly unknown[]>>): Lists {
	const lists = eachList((list): readonly unknown[] => {
		const [old, { first, last }] = [before[list], unchanged[list]];
		return [...old.slice(0, first), ...added[list], ...old.slice(old.length - last)];
	});
	return lists as Lists;
}

/** A value for each list. */
export function eachList<T>(of: (list: ListName) => T): Record<ListName, T> {
	return Object.fromEntries(LIST_NAMES.map((list) => [list, of(list)])) as Record<ListName, T>;
}

function unchangedIn(before: readonly unknown[], after: readonly unknown[]): { readonly first: number; readonly last: number } {
	const { top, end } = differenceOf(after, before, isSame);
	return { first: top, last: after.length - end };
}

/** Whether two pieces of plain data are the same. */
function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
	const [entries, others] = [Object.entries(one), other as Readonly<Record<string, unknown>>];
	return entries.length === Object.keys(other).length && entries.every(([key, value]) => isSame(value, others[key]));
}

/** One change that makes the later text of the earlier one. */
function changeBetween(before: string, after: string): TextChange {
	const most = Math.min(before.length, after.length);
	let offset = 0;
	while (offset < most && before.charCodeAt(offset) === after.charCodeAt(offset)) offset++;
	let same = 0;
	while (offset + same < most && before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)) same++;
	return { offset, length: before.length - same - offset, text: after.slice(offset, after.length - same) };
}
