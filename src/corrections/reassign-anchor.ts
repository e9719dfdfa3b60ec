/** Moves a correction of an entity to another of its mentions when the one it is anchored at is deleted. */
import type { Anchor, Annotations, Correction, Mention } from '../annotations.js';
import { anchorsOf, withAnchors } from './anchor.js';
import { shiftSpan, type TextChange } from './shift.js';

/**
 * The correction after the changes, with an anchor that they deleted moved to the next mention by name of the same entity; null where it
 * is about the deleted words themselves, or the entity has no other mention. `annotations` are those of the text before the changes.
 */
export function withReassignedAnchors(correction: Correction, annotations: Annotations, changes: readonly TextChange[]): Correction | null {
	const anchors: Anchor[] = [];
	for (const [index, anchor] of anchorsOf(correction).entries()) {
		const span = shiftSpan(anchor, changes);
		const moved = span ? { ...anchor, ...span } : standsForEntity(correction, index) ? otherMention(anchor, annotations, changes) : null;
		if (!moved) return null;
		anchors.push(moved);
	}
	return withAnchors(correction, anchors);
}

/** Whether an anchor of a correction only says which entity is meant. */
function standsForEntity(correction: Correction, index: number): boolean {
	switch (correction.kind) {
		case 'context':
		case 'entity-name':
			return true;
		case 'type':
			return correction.scope === 'entity';
		case 'note':
			return correction.subject === 'entity';
		case 'speaker':
			return index === correction.anchors.length;
		case 'same':
		case 'different':
			return index === 1;
		default:
			return false;
	}
}

function otherMention(anchor: Anchor, { mentions }: Annotations, changes: readonly TextChange[]): Anchor | null {
	const lost = mentions.find(({ start, end }) => start === anchor.start && end === anchor.end);
	if (!lost) return null;
	const others = mentions.filter((mention) => mention.entity === lost.entity && mention.form === 'name');
	return others.sort(nearest(anchor)).flatMap((mention) => survivor(mention, changes) ?? [])[0] ?? null;
}

function nearest({ start }: Anchor): (a: Mention, b: Mention) => number {
	return (a, b) => Math.abs(a.start - start) - Math.abs(b.start - start) || a.start - b.start;
}

function survivor(mention: Mention, changes: readonly TextChange[]): Anchor | null {
	const span = shiftSpan(mention, changes);
	const isWhole = span?.end === (span?.start ?? 0) + mention.text.length;
	return span && isWhole ? { ...span, exact: mention.text, prefix: '', suffix: '' } : null;
}
