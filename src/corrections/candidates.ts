/** The places in a text that an anchor may have moved to, scored by how well its context fits there. */
import search from 'approx-string-match';
import type { Anchor, Span } from '../annotations.js';
import type { Context } from './context.js';
import { GRAM, type Grams } from './grams.js';
import { overlap } from './spans.js';
import { runsOn } from './words.js';

/** Where an anchor stands now. `certainty` is 1 where words and context are untouched, less the more of the context has changed. */
export interface FoundAnchor extends Span {
	readonly how: 'position' | 'quotation' | 'similar';
	readonly certainty: number;
}

/** A place that resembles an anchor; `certainty` 0 to 1. */
export interface CandidatePlace extends Span {
	readonly certainty: number;
	/** How well the context fits on the side where it fits less. */
	readonly weaker: number;
}

/** A stretch that stands in more places than this tells nothing. */
const MOST_PLACES = 48;
/** How many stretches within the anchor's own words are looked up. */
const INNER_GRAMS = 24;
/** Estimates of where the anchor begins are gathered in boxes of this many code units. */
const BOX = 16;
const MOST_BOXES = 32;
const MOST_SIMILAR = 4;

/** What a search for an anchor's words found. */
export interface CandidateSearch {
	/** Where the words stand unchanged, best first. */
	readonly places: readonly CandidatePlace[];
	/** Estimates of where they may stand altered, the likeliest first. */
	readonly elsewhere: readonly number[];
	/** Whether more of the context is found where the words are not than at the best of `places`: then they were altered there. */
	readonly contextElsewhere: boolean;
}

/** The places that something of the anchor's context or words singles out. */
export function searched(text: string, grams: Grams, anchor: Anchor, context: Context): CandidateSearch {
	const boxes = boxesOf(grams, anchor);
	const starts = new Set<number>();
	const elsewhere: Box[] = [];
	for (const box of boxes) {
		const count = addOccurrences(text, anchor, box.at * BOX, starts);
		if (count === 0) elsewhere.push(box);
	}
	const places = [...starts].map((start) => scored(text, context, start, start + anchor.exact.length, 0)).sort(bestFirst);
	const support = new Map(boxes.map((box) => [box.at, box.context]));
	const [best] = places;
	return {
		places,
		elsewhere: elsewhere.map((box) => box.at * BOX),
		contextElsewhere:
			best !== undefined && elsewhere.some((box) => around(support, box.at) > around(support, Math.round(best.start / BOX))),
	};
}

/** A stretch of `BOX` code units in which the anchor may begin. */
interface Box {
	readonly at: number;
	/** How many looked-up stretches, and how many of the context among them, put it there. */
	readonly all: number;
	readonly context: number;
}

function around(support: ReadonlyMap<number, number>, at: number): number {
	return [-2, -1, 0, 1, 2].reduce((sum, step) => sum + (support.get(at + step) ?? 0), 0);
}

/** The places where the anchor's words stand with some letters changed, best first. */
export function similarPlaces(text: string, anchor: Anchor, context: Context, estimates: readonly number[]): CandidatePlace[] {
	const { length } = anchor.exact;
	const mostErrors = Math.floor(length * 0.34);
	if (mostErrors === 0) return [];
	const places = new Map<number, CandidatePlace>();
	for (const estimate of estimates.slice(0, MOST_SIMILAR)) {
		const from = Math.max(0, estimate - 2 * BOX);
		const window = text.slice(from, estimate + length + mostErrors + 3 * BOX);
		for (const match of search(window, anchor.exact, mostErrors)) {
			const [start, end] = [from + match.start, from + match.end];
			if (!hasSameBorders(text, anchor, start, end)) continue;
			const place = scored(text, context, start, end, match.errors / length);
			if ((places.get(start)?.certainty ?? 0) < place.certainty) places.set(start, place);
		}
	}
	return withoutOverlaps([...places.values()].sort(bestFirst));
}

function scored(text: string, context: Context, start: number, end: number, loss: number): CandidatePlace {
	const { both, weaker } = context.fit(text, start, end);
	return { start, end, certainty: both * (1 - loss), weaker };
}

function bestFirst(a: CandidatePlace, b: CandidatePlace): number {
	return b.certainty - a.certainty || a.start - b.start;
}

function withoutOverlaps(places: readonly CandidatePlace[]): CandidatePlace[] {
	const disjoint: CandidatePlace[] = [];
	for (const place of places) if (!disjoint.some((other) => overlap(place, other) > 0)) disjoint.push(place);
	return disjoint;
}

/** Where the anchor may begin, the most supported first. */
function boxesOf(grams: Grams, anchor: Anchor): Box[] {
	const pattern = anchor.prefix + anchor.exact + anchor.suffix;
	const boxes = new Map<number, Box>();
	const [from, to] = [anchor.prefix.length, anchor.prefix.length + anchor.exact.length];
	for (const offset of lookups(anchor)) {
		const ofContext = offset + GRAM <= from || offset >= to ? 1 : 0;
		for (const place of grams.places(pattern, offset, MOST_PLACES)) {
			const at = Math.round((place - offset + from) / BOX);
			const box = boxes.get(at);
			boxes.set(at, { at, all: (box?.all ?? 0) + 1, context: (box?.context ?? 0) + ofContext });
		}
	}
	return [...boxes.values()].sort((a, b) => b.all - a.all || a.at - b.at).slice(0, MOST_BOXES);
}

/** Offsets in prefix + exact + suffix at which stretches are looked up: all of the context, a sample of the words. */
function lookups({ prefix, exact, suffix }: Anchor): number[] {
	const offsets: number[] = [];
	const add = (from: number, to: number, step: number): void => {
		for (let at = from; at < to; at += step) offsets.push(Math.floor(at));
	};
	const inner = prefix.length + Math.max(0, exact.length - GRAM);
	add(0, prefix.length, 2);
	add(prefix.length, inner, Math.max(1, exact.length / INNER_GRAMS));
	add(inner, prefix.length + exact.length + suffix.length - GRAM + 1, 2);
	return offsets;
}

/** Adds the starts of the anchor's words near an estimate; returns how many there are. */
function addOccurrences(text: string, anchor: Anchor, estimate: number, starts: Set<number>): number {
	const base = Math.max(0, estimate - 2 * BOX);
	const window = text.slice(base, estimate + 3 * BOX + anchor.exact.length);
	let count = 0;
	for (let at = window.indexOf(anchor.exact); at >= 0; at = window.indexOf(anchor.exact, at + 1)) {
		if (!hasSameBorders(text, anchor, base + at, base + at + anchor.exact.length)) continue;
		starts.add(base + at);
		count++;
	}
	return count;
}

/** Whether the place begins and ends at the border of a word where the anchor did: `Iran` is not found in `Iranian`. */
function hasSameBorders(text: string, anchor: Anchor, start: number, end: number): boolean {
	const begins = runsOn(anchor.prefix.at(-1), anchor.exact[0]);
	const ends = runsOn(anchor.exact.at(-1), anchor.suffix[0]);
	return (begins || !runsOn(text[start - 1], text[start])) && (ends || !runsOn(text[end - 1], text[end]));
}
