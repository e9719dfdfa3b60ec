/** The lines under marks, for readers who do not see the colours: the editor, the legend and the proof draw the same. */
import type { EntityType, QuoteKind } from '../annotations.js';

/** A line under words: its CSS style, and its width in CSS pixels. */
export interface MarkLine {
	readonly style: 'solid' | 'double' | 'dotted' | 'dashed';
	readonly width: number;
}

export const NAME_LINES: Readonly<Record<EntityType, MarkLine>> = {
	person: { style: 'solid', width: 2 },
	organization: { style: 'double', width: 3 },
	place: { style: 'dotted', width: 2 },
	group: { style: 'dashed', width: 1 },
	event: { style: 'dashed', width: 2 },
	work: { style: 'solid', width: 1 },
};

/** Direct quotes have a tint and no line, partial ones a tint with a line. */
export const QUOTE_LINES: Readonly<Record<Exclude<QuoteKind, 'direct' | 'mention'>, MarkLine>> = {
	partial: { style: 'dotted', width: 1 },
	indirect: { style: 'dashed', width: 1 },
	act: { style: 'dotted', width: 1 },
};
