/**
 * The tagger's label set: outside, and for each type the begin, inside, last and only ("unit") word of a name
 * (BILOU; Ratinov and Roth 2009, "Design challenges and misconceptions in named entity recognition").
 */
import { ENTITY_TYPES } from '../../annotations.js';

/** Positions of a word in a name, in the order of the labels of one type. */
export const Position = { begin: 0, inside: 1, last: 2, only: 3 } as const;
export type Position = (typeof Position)[keyof typeof Position];

export const OUTSIDE = 0;
/** Number of labels. A model holds weights for each: another number needs another model (`npm run train`). */
export const LABEL_COUNT = 1 + 4 * ENTITY_TYPES.length;

/** The label of a word at `position` of a name of the type with index `type`. */
export function labelOf(type: number, position: Position): number {
	return 1 + 4 * type + position;
}

/** Index of a label's type in ENTITY_TYPES; -1 for OUTSIDE. */
function typeIndexOf(label: number): number {
	return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

function positionOf(label: number): Position {
	return ((label - 1) & 3) as Position;
}

/** Whether a name may start here: OUTSIDE, begin and only. */
export function isEntry(label: number): boolean {
	return label === OUTSIDE || positionOf(label) === Position.begin || positionOf(label) === Position.only;
}

/** Whether the word before a new name, or the last word of a stretch, may have this label: OUTSIDE, last and only. */
export function isExit(label: number): boolean {
	return label === OUTSIDE || positionOf(label) === Position.last || positionOf(label) === Position.only;
}

/** Whether `next` may follow `label`. */
export function follows(label: number, next: number): boolean {
	if (isExit(label)) return isEntry(next);
	return !isEntry(next) && typeIndexOf(label) === typeIndexOf(next);
}
