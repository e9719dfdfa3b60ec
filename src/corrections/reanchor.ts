/** Brings corrections that were made on one text to another: those that are found for sure, and those that are orphaned. */
import type { Anchor, Correction, Span } from '../annotations.js';
import { anchorOf, anchorsOf, withAnchors } from './anchor.js';
import { findingAnchors, likelyPlaces, type Found } from './find.js';
import { shiftSpan, type TextChange } from './shift.js';
import { placesOf } from './words.js';

/** A correction whose place in the text could not be found for sure; `candidates` are places that resemble it, the likeliest first. */
export interface Orphan {
	readonly correction: Correction;
	readonly candidates: readonly Span[];
}

/** Corrections with anchors for one text, and those that have no sure place in it. */
export interface Reanchored {
	readonly held: readonly Correction[];
	readonly orphans: readonly Orphan[];
}

/** Orphans beyond this number come without candidates: a text that is another one altogether has no places to offer. */
const MOST_SUGGESTED = 50;

/** The corrections with anchors for `text`, and the orphans. */
export function reanchored(text: string, corrections: readonly Correction[]): Reanchored {
	const steps = reanchoring(text, corrections);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** As `reanchored`, but pauses after every anchor, so that a host that must stay responsive can spread the work. */
export function* reanchoring(text: string, corrections: readonly Correction[]): Generator<undefined, Reanchored, undefined> {
	const anchors = corrections.flatMap(anchorsOf);
	const found = yield* findingAnchors(text, anchors);
	const held: Correction[] = [];
	const orphans: Orphan[] = [];
	let next = 0;
	for (const correction of corrections) {
		const own = anchorsOf(correction);
		const places = found.slice(next, next + own.length);
		next += own.length;
		const moved = movedTo(text, correction, places);
		if (moved) held.push(moved);
		else orphans.push(yield* orphaned(text, correction, places, orphans.length < MOST_SUGGESTED));
	}
	return { held, orphans };
}

function* orphaned(
	text: string,
	correction: Correction,
	places: readonly (Found | null)[],
	suggest: boolean,
): Generator<undefined, Orphan, undefined> {
	const lost = anchorsOf(correction).find((_, index) => !places[index]);
	yield;
	return { correction, candidates: lost && suggest ? likelyPlaces(text, lost) : [] };
}

/** The correction at the places where its anchors were found; null where they do not carry it. */
function movedTo(text: string, correction: Correction, places: readonly (Found | null)[]): Correction | null {
	const anchors = anchorsOf(correction).map((anchor, index) => movedAnchor(text, anchor, places[index] ?? null));
	const first = anchors[0] ?? null;
	if ('scope' in correction && correction.scope === 'words') {
		const words = anchorsOf(correction)[0]?.exact ?? '';
		// It is about the words and not about the place: any of their places will do.
		const [anywhere] =
			first?.exact === words
				? [first]
				: placesOf(text, words)
						.slice(0, 1)
						.map((span) => anchorOf(text, span));
		return anywhere && anchors.slice(1).every(isFound) ? withAnchors(correction, [anywhere, ...anchors.slice(1).filter(isFound)]) : null;
	}
	const isList = (correction.kind === 'checked' || correction.kind === 'note') && correction.subject !== 'quote';
	if (isList && anchors.some(isFound)) return withAnchors(correction, anchors.filter(isFound));
	return anchors.length > 0 && anchors.every(isFound) ? withAnchors(correction, anchors.filter(isFound)) : null;
}

/** The anchor itself where nothing of it has changed, so that unchanged corrections stay the same objects and bytes. */
function movedAnchor(text: string, anchor: Anchor, place: Found | null): Anchor | null {
	if (!place) return null;
	return place.how === 'position' && place.start === anchor.start ? anchor : sameAnchorAt(text, anchor, place);
}

function sameAnchorAt(text: string, { alike }: Anchor, place: Span): Anchor {
	return alike === undefined ? anchorOf(text, place) : { ...anchorOf(text, place), alike };
}

function isFound(anchor: Anchor | null): anchor is Anchor {
	return anchor !== null;
}

/** The correction with its quotations taken from `text`, where its positions are known to hold. Words that it is about stay its words. */
export function requoted(text: string, correction: Correction): Correction {
	const own = anchorsOf(correction);
	const anchors = own.map((anchor) => sameAnchorAt(text, anchor, anchor));
	const [first, words] = [anchors[0], own[0]?.exact ?? ''];
	if ('scope' in correction && correction.scope === 'words' && first && first.exact !== words) {
		const [elsewhere] = placesOf(text, words);
		if (elsewhere) anchors[0] = anchorOf(text, elsewhere);
	}
	return withAnchors(correction, anchors);
}

/** The correction moved along with the editor's edits; null where they left nothing of one of its places. */
export function shifted(correction: Correction, changes: readonly TextChange[]): Correction | null {
	const first = changes.reduce((least, { offset }) => Math.min(least, offset), Infinity);
	const own = anchorsOf(correction);
	if (own.every(({ end }) => end <= first)) return correction;
	const anchors: Anchor[] = [];
	for (const anchor of own) {
		const span = shiftSpan(anchor, changes);
		if (!span) return null;
		anchors.push({ ...anchor, ...span });
	}
	return withAnchors(correction, anchors);
}
