/** Decides unsure anchors by their neighbours: between two that were found, words are where they were. */
import type { Anchor } from '../annotations.js';
import type { CandidatePlace, FoundAnchor } from './candidates.js';

/** An anchor with the places between which it is unsure, best first. */
export interface Unsure {
	readonly index: number;
	readonly anchor: Anchor;
	readonly places: readonly CandidatePlace[];
}

/** Code units to a neighbour; one farther away proves nothing. */
const FAR = 600;
const LEAST = 0.45;

/** Fills in `found` those of the unsure for which exactly one place fits between their neighbours. `order` lists anchors as they stood. */
export function placesByNeighbours(
	anchors: readonly Anchor[],
	order: readonly number[],
	found: (FoundAnchor | null)[],
	unsure: readonly Unsure[],
): void {
	const rank = new Map(order.map((index, position) => [index, position]));
	const decided: [number, FoundAnchor][] = [];
	for (const item of unsure) {
		const position = rank.get(item.index) ?? 0;
		const left = neighbour(anchors, order, found, position, -1);
		const right = neighbour(anchors, order, found, position, 1);
		if (!left || !right || !inStep(left, right)) continue;
		const fitting = item.places.filter((place) => place.certainty >= LEAST && between(item.anchor, place, left, right));
		const [only] = fitting;
		if (only && fitting.length === 1) decided.push([item.index, { ...only, how: 'quotation' }]);
	}
	for (const [index, place] of decided) found[index] = place;
}

interface Neighbour {
	readonly was: Anchor;
	readonly is: FoundAnchor;
}

/** The nearest found anchor in one direction, if it is near. */
function neighbour(
	anchors: readonly Anchor[],
	order: readonly number[],
	found: readonly (FoundAnchor | null)[],
	position: number,
	step: 1 | -1,
): Neighbour | null {
	const from = anchors[order[position] ?? -1];
	if (!from) return null;
	for (let at = position + step; at >= 0 && at < order.length && Math.abs(at - position) <= 8; at += step) {
		const was = anchors[order[at] ?? -1];
		const is = found[order[at] ?? -1];
		if (!was || Math.abs(was.start - from.start) > FAR) return null;
		if (is) return { was, is };
	}
	return null;
}

/** Whether two neighbours still stand in order and about as far apart as they were. */
function inStep(left: Neighbour, right: Neighbour): boolean {
	const was = right.was.start - left.was.start;
	const is = right.is.start - left.is.start;
	return is >= 0 && Math.abs(is - was) <= 0.5 * was + 32;
}

function between(anchor: Anchor, place: CandidatePlace, left: Neighbour, right: Neighbour): boolean {
	if (place.start < left.is.start || place.start > right.is.start) return false;
	const byLeft = Math.abs(place.start - left.is.start - (anchor.start - left.was.start));
	const byRight = Math.abs(right.is.start - place.start - (right.was.start - anchor.start));
	return Math.min(byLeft, byRight) <= 0.3 * Math.min(anchor.start - left.was.start, right.was.start - anchor.start) + 16;
}
