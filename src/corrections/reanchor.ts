/** Anchors corrections that were made on one text in another: those that are found for sure, and the orphans. */
import type { Anchor, Correction, Span } from '../annotations.js';
import { anchorOf, anchorsOf, quotesTruly, withAnchors } from './anchor.js';
import type { FoundAnchor } from './candidates.js';
import { findAnchorsIn, likelyPlaces, SearchedText } from './find.js';
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

/** All of them. */
export function correctionsOf({ held, orphans }: Reanchored): Correction[] {
	return [...held, ...orphans.map(({ correction }) => correction)];
}

/** The corrections as a move leaves them; orphaned where it gives null. */
export function moved(corrections: readonly Correction[], move: (correction: Correction) => Correction | null): Reanchored {
	const held: Correction[] = [];
	const orphans: Orphan[] = [];
	for (const correction of corrections) {
		const after = move(correction);
		if (after) held.push(after);
		else orphans.push({ correction, candidates: [] });
	}
	return { held, orphans };
}

/** Orphans that get candidates; a text with more is another text altogether, which has no places to offer. */
const MOST_SUGGESTED = 50;

/** The corrections with anchors for `text`, and the orphans. */
export function reanchored(text: string, corrections: readonly Correction[]): Reanchored {
	const searched = new SearchedText(text);
	const anchors = corrections.flatMap(anchorsOf);
	const found = findAnchorsIn(searched, anchors);
	const held: Correction[] = [];
	const orphans: Orphan[] = [];
	let next = 0;
	for (const correction of corrections) {
		const own = anchorsOf(correction);
		const places = found.slice(next, next + own.length);
		next += own.length;
		const moved = movedTo(text, correction, places);
		if (moved) held.push(moved);
		else orphans.push(orphaned(searched, correction, places, orphans.length < MOST_SUGGESTED));
	}
	return { held, orphans };
}

function orphaned(searched: SearchedText, correction: Correction, places: readonly (FoundAnchor | null)[], suggest: boolean): Orphan {
	const lost = anchorsOf(correction).find((_, index) => !places[index]);
	return { correction, candidates: lost && suggest ? likelyPlaces(searched, lost) : [] };
}

/** The correction at the places where its anchors were found; null where they do not carry it. */
function movedTo(text: string, correction: Correction, places: readonly (FoundAnchor | null)[]): Correction | null {
	if (correction.kind === 'source') return correction;
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
function movedAnchor(text: string, anchor: Anchor, place: FoundAnchor | null): Anchor | null {
	if (!place) return null;
	return place.how === 'position' && place.start === anchor.start ? anchor : sameAnchorAt(text, anchor, place);
}

function sameAnchorAt(text: string, { alike }: Anchor, place: Span): Anchor {
	return alike === undefined ? anchorOf(text, place) : { ...anchorOf(text, place), alike };
}

function isFound(anchor: Anchor | null): anchor is Anchor {
	return anchor !== null;
}

/** The correction with its quotations taken from `text`, where its positions are known to hold; itself where they are true. Words that it is about stay its words. */
export function requoted(text: string, correction: Correction): Correction {
	const own = anchorsOf(correction);
	if (own.every((anchor) => quotesTruly(text, anchor))) return correction;
	const anchors = own.map((anchor) => sameAnchorAt(text, anchor, anchor));
	const [first, words] = [anchors[0], own[0]?.exact ?? ''];
	if ('scope' in correction && correction.scope === 'words' && first && first.exact !== words) {
		const [elsewhere] = placesOf(text, words);
		if (elsewhere) anchors[0] = anchorOf(text, elsewhere);
	}
	return withAnchors(correction, anchors);
}

/**
 * Moves corrections along with the editor's edits: the answer is a function that gives null where they left nothing of a place.
 * It runs for every correction at every keystroke.
 */
export function shifting(changes: readonly TextChange[]): (correction: Correction) => Correction | null {
	const first = changes.reduce((least, { offset }) => Math.min(least, offset), Infinity);
	return (correction) => {
		const own = anchorsOf(correction);
		if (own.every(({ end }) => end <= first)) return correction;
		const anchors: Anchor[] = [];
		for (const anchor of own) {
			const span = shiftSpan(anchor, changes);
			if (!span) return null;
			anchors.push(movedBy(anchor, span));
		}
		return withAnchors(correction, anchors);
	};
}

/** Written out field by field: copying with a spread takes ten times as long. */
function movedBy({ exact, prefix, suffix, alike }: Anchor, { start, end }: Span): Anchor {
	return alike === undefined ? { start, end, exact, prefix, suffix } : { start, end, exact, prefix, suffix, alike };
}

/** Corrections that were placed in an earlier text, moved along with the edits since, the earliest first; what they took away is orphaned. */
export function followed({ held, orphans }: Reanchored, edits: readonly (readonly TextChange[])[]): Reanchored {
	if (edits.length === 0) return { held, orphans };
	const shifts = edits.map(shifting);
	const after = moved(held, (correction) => shifts.reduce<Correction | null>((before, shift) => before && shift(before), correction));
	return { held: after.held, orphans: [...orphans, ...after.orphans] };
}
