/**
 * Finds anchors again in a text that was changed while nobody watched: by exact position, by exact quotation with its
 * context, then by a bounded fuzzy search. What is not sure is not found: an orphan is better than a mark on a lookalike.
 */
import type { Anchor, Span } from '../annotations.js';
import { standsAt } from './anchor.js';
import { searched, similarPlaces, type CandidatePlace, type FoundAnchor } from './candidates.js';
import { Context } from './context.js';
import { Grams } from './grams.js';
import { placesByNeighbours, type Unsure } from './neighbours.js';
import { keyOf } from './spans.js';
import { EvenedText, evenedAnchor, hasUncommonSpace } from './white-space.js';
import { placesOf } from './words.js';

/** Code units beyond which words are sought by their ends. */
const LONG = 256;
const END = 64;
/** Certainty above which no other evidence counts. */
const SURE = 0.9;
/** What the surroundings must prove of words that stand once in the text, also where more of them is found elsewhere. */
const ONLY = 0.52;
const ONLY_THOUGH_CONTEXT_ELSEWHERE = 0.65;
/** Short words with one side of their surroundings gone must have more than this of the rest. */
const ONE_SIDED = 0.61;
/**
 * The same for anchors that know how alike another place of their words was (`alike`): they must be liker than that place, by a lead.
 * These figures, like those above, were set by `bench/anchoring.ts`.
 */
const ALIKE_LEAST = 0.45;
const ALIKE_ELSEWHERE = 0.62;
const ALIKE_LEAD = 0.1;
/** Code units of the words' own sentence within the context from which it tells something; and from which it may decide alone. */
const OWN_ENOUGH = 12;
const OWN_MUCH = 16;
/** Fit of the own sentence below which another sentence stands there; in doubt, between neighbours that were found, and where the rest fits much better. */
const OWN_LEAST = 0.4;
const OWN_LEAST_BETWEEN = 0.38;
const OWN_HALF = 0.5;
const OWN_GAP = 0.2;
const OWN_GAP_BETWEEN = 0.27;
/** Fit of the own sentence that decides alone, how much worse that of the next place must be, and how much liker than any other place it must be. */
const OWN_SURE = 0.9;
const OWN_LEAD = 0.25;
const OWN_LIKER = 0.04;
/** Likeness of another place from which a caption, whose own sentence is short, must fit by its whole line. */
const CAPTION_ALIKE = 0.45;
const CAPTION_LENGTH = 26;
const CAPTION_LEAST = 0.85;
/** Likeness that words have which stand once in an article. */
const ONCE_ALIKE = 0.26;
/** What words and surroundings must prove where letters of the words have changed. */
const LEAST_ALTERED = 0.72;
/** How much better than the next candidate the best one must be. */
const MARGIN = 0.12;
/** The same where the context has changed so much that one side of it may belong to another place. */
const WIDE_MARGIN = 0.2;
const ONE_SIDED_MOST = 0.75;

/** Where each anchor stands in `text`, in the order given; null for those not found for sure. Linear in text and anchors. */
export function findAnchors(text: string, anchors: readonly Anchor[]): (FoundAnchor | null)[] {
	return findAnchorsIn(new SearchedText(text), anchors);
}

/** A text that anchors are sought in, with its index, which is made when the first one is not where it was. */
export class SearchedText {
	readonly text: string;
	#grams: Grams | undefined;

	constructor(text: string) {
		this.text = text;
	}

	get grams(): Grams {
		return (this.#grams ??= new Grams(this.text));
	}
}

/** As `findAnchors`, in a text whose index may be there already. Where white space is uncommon, what is not where it was is sought with all of it alike. */
export function findAnchorsIn(searched: SearchedText, anchors: readonly Anchor[]): (FoundAnchor | null)[] {
	const found = placesIn(searched, anchors);
	const isUncommon = ({ exact, prefix, suffix }: Anchor): boolean => hasUncommonSpace(prefix + exact + suffix);
	const isUntouched = (place: FoundAnchor | null): boolean => place?.how === 'position';
	if (found.every(isUntouched) || !(hasUncommonSpace(searched.text) || anchors.some(isUncommon))) return found;
	const even = new EvenedText(searched.text);
	const again = placesIn(new SearchedText(even.text), anchors.map(evenedAnchor));
	const merged = found.map((place, index) => {
		const other = again[index];
		return isUntouched(place) ? place : other ? even.originOf({ ...other, how: 'quotation' as const }) : null;
	});
	return withoutSquatters(anchors, merged);
}

function placesIn(searched: SearchedText, anchors: readonly Anchor[]): (FoundAnchor | null)[] {
	const order = anchors.map((_, index) => index).sort((a, b) => (anchors[a]?.start ?? 0) - (anchors[b]?.start ?? 0));
	const found = new Array<FoundAnchor | null>(anchors.length).fill(null);
	const finder = new Finder(searched.text);
	const unsure: Unsure[] = [];
	for (const index of order) {
		const anchor = anchors[index];
		if (!anchor) continue;
		const answer = finder.untouched(anchor) ?? finder.find(anchor, searched.grams);
		if (Array.isArray(answer)) unsure.push({ index, anchor, places: answer });
		else found[index] = answer;
	}
	placesByNeighbours(anchors, order, found, unsure);
	return withoutSquatters(anchors, found);
}

/** Two distinct anchors cannot have come to the same place: the less certain one is on a lookalike. */
function withoutSquatters(anchors: readonly Anchor[], found: readonly (FoundAnchor | null)[]): (FoundAnchor | null)[] {
	const owners = new Map<string, number>();
	const certaintyOf = (index: number): number => found[index]?.certainty ?? 0;
	const isDistinct = (a: number, b: number): boolean => anchors[a]?.start !== anchors[b]?.start || anchors[a]?.end !== anchors[b]?.end;
	for (const [index, place] of found.entries()) {
		if (!place) continue;
		const owner = owners.get(keyOf(place));
		if (owner === undefined || certaintyOf(index) > certaintyOf(owner)) owners.set(keyOf(place), index);
	}
	return found.map((place, index) => {
		const owner = place && owners.get(keyOf(place));
		return owner === null || owner === undefined || owner === index || !isDistinct(owner, index) ? place : null;
	});
}

/** Finds anchors in one text; they come in the order in which they stood. */
class Finder {
	readonly #text: string;
	readonly #once = new Map<string, boolean>();
	/** How far the last anchor that was found had moved: most likely the next one moved as far. */
	#drift = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** The place of an anchor that is not where it was, or the places between which it is unsure. */
	find(anchor: Anchor, grams: Grams): FoundAnchor | CandidatePlace[] {
		const answer = this.#quoted(anchor, grams);
		if (!Array.isArray(answer)) this.#drift = answer.start - anchor.start;
		return answer;
	}

	/** The place of an anchor whose words and context stand where they stood, or moved as far as those before. */
	untouched(anchor: Anchor): FoundAnchor | null {
		for (const drift of this.#drift === 0 ? [0] : [this.#drift, 0]) {
			const start = anchor.start + drift;
			if (!standsAt(this.#text, anchor, start) || !hasContext(anchor, this.#text)) continue;
			this.#drift = drift;
			return { start, end: start + anchor.exact.length, how: 'position', certainty: 1 };
		}
		return null;
	}

	#quoted(anchor: Anchor, grams: Grams): FoundAnchor | CandidatePlace[] {
		if (anchor.exact.length === 0) return [];
		const context = new Context(anchor);
		const { places, elsewhere, contextElsewhere } = searched(this.#text, grams, anchor, context);
		const altered = (): FoundAnchor | null =>
			anchor.exact.length > LONG ? this.#byEnds(anchor, grams) : this.#altered(anchor, context, elsewhere);
		const likelier = contextElsewhere && places[0] && places[0].certainty < SURE ? altered() : null;
		if (likelier) return likelier;
		const [best] = places;
		if (best && this.#isSure(anchor, context, places, contextElsewhere)) return { ...best, how: 'quotation' };
		return altered() ?? (contextElsewhere ? [] : places.filter((place) => !this.#isElsewhere(anchor, context, place, true)));
	}

	/** Where the words stand with letters changed. */
	#altered(anchor: Anchor, context: Context, estimates: readonly number[]): FoundAnchor | null {
		const best = clearBest(similarPlaces(this.#text, anchor, context, estimates), LEAST_ALTERED);
		return best && { ...best, how: 'similar' };
	}

	#isSure(anchor: Anchor, context: Context, places: readonly CandidatePlace[], contextElsewhere: boolean): boolean {
		const [best, second] = places;
		if (!best) return false;
		const { exact, alike } = anchor;
		if (this.#isElsewhere(anchor, context, best)) return false;
		if (this.#isSureBySentence(anchor, context, best, second)) return true;
		const lead = best.certainty - (second?.certainty ?? 0);
		if (lead < (best.certainty < ONE_SIDED_MOST ? WIDE_MARGIN : MARGIN)) return false;
		if (best.certainty >= SURE) return true;
		// Words that stood once and stand once are the same, whatever stands around them now.
		if (alike === 0 && !second && this.#standsOnce(exact)) return true;
		if (alike !== undefined) return best.certainty >= Math.max(contextElsewhere ? ALIKE_ELSEWHERE : ALIKE_LEAST, alike + ALIKE_LEAD);
		if (exact.length < 20 && best.weaker < 0.35 && best.certainty < ONE_SIDED) return false;
		const only = !second && this.#standsOnce(exact);
		if (contextElsewhere) return only && best.certainty >= ONLY_THOUGH_CONTEXT_ELSEWHERE;
		return best.certainty >= (only ? Math.min(ONLY, leastCertainty(exact.length, lead)) : leastCertainty(exact.length, lead));
	}

	/** Whether the words stand in another sentence there than they did, which may hold what is beyond it: then their own was taken away. */
	#isElsewhere({ alike = 1 }: Anchor, context: Context, { start, end, certainty }: CandidatePlace, isBetween = false): boolean {
		if (certainty >= SURE || alike < ONCE_ALIKE) return false;
		const { length, fit } = context.fitOf('sentence', this.#text, start, end);
		if (length < CAPTION_LENGTH && alike > CAPTION_ALIKE && context.fitOf('line', this.#text, start, end).fit < CAPTION_LEAST) return true;
		if (length < OWN_ENOUGH) return false;
		const [least, most] = isBetween ? [OWN_LEAST_BETWEEN, OWN_GAP_BETWEEN] : [OWN_LEAST, OWN_GAP];
		return fit < least || (fit < OWN_HALF && certainty - fit > most);
	}

	/** Whether the words' own sentence is as it was, and no other place has it, whatever stands around it now. */
	#isSureBySentence({ alike = 0 }: Anchor, context: Context, best: CandidatePlace, second: CandidatePlace | undefined): boolean {
		const { length, fit } = context.fitOf('sentence', this.#text, best.start, best.end);
		if (length < OWN_MUCH || fit < OWN_SURE || best.certainty < alike + OWN_LIKER) return false;
		return !second || context.fitOf('sentence', this.#text, second.start, second.end).fit <= fit - OWN_LEAD;
	}

	/** Whether the words occur only once: then no lookalike can be meant, unless the true place is gone. */
	#standsOnce(words: string): boolean {
		let once = this.#once.get(words);
		if (once === undefined) {
			const first = this.#text.indexOf(words);
			once = first >= 0 && !this.#text.includes(words, first + 1);
			this.#once.set(words, once);
		}
		return once;
	}

	/** A long stretch whose inside has changed: found where both its ends are. */
	#byEnds(anchor: Anchor, grams: Grams): FoundAnchor | null {
		const { exact, start, end } = anchor;
		const head = this.#quoted({ ...anchor, end: start + END, exact: exact.slice(0, END), suffix: exact.slice(END, END + 32) }, grams);
		const tail = this.#quoted({ ...anchor, start: end - END, exact: exact.slice(-END), prefix: exact.slice(-END - 32, -END) }, grams);
		if (Array.isArray(head) || Array.isArray(tail)) return null;
		const ratio = (tail.end - head.start) / exact.length;
		if (ratio < 0.6 || ratio > 1.6) return null;
		return { start: head.start, end: tail.end, how: 'similar', certainty: Math.min(head.certainty, tail.certainty) };
	}
}

/** An anchor without any context (its text was the whole file) holds only where it still is. */
function hasContext(anchor: Anchor, text: string): boolean {
	return anchor.prefix.length + anchor.suffix.length > 0 || anchor.exact.length === text.length;
}

/** The more words are unchanged, and the less certain the next place is, the less the surroundings must prove. */
function leastCertainty(length: number, lead: number): number {
	if (length >= 40) return 0.42;
	if (length >= 20) return 0.52;
	return lead >= 0.2 ? 0.55 : 0.6;
}

function clearBest(places: readonly CandidatePlace[], least: number): CandidatePlace | null {
	const [best, second] = places;
	if (!best || best.certainty < least) return null;
	return second && best.certainty - second.certainty < MARGIN ? null : best;
}

/** Places that a person is offered to choose from. */
const MOST_LIKELY = 5;

/** Places that resemble the anchor, the likeliest first, then others of its words: what a person may choose from where no place is sure. */
export function likelyPlaces(within: SearchedText, anchor: Anchor): Span[] {
	if (anchor.exact.length === 0) return [];
	const { text } = within;
	const context = new Context(anchor);
	const { places, elsewhere } = searched(text, within.grams, anchor, context);
	const altered = anchor.exact.length > LONG ? [] : similarPlaces(text, anchor, context, elsewhere);
	const likely = [...places, ...altered].sort((a, b) => b.certainty - a.certainty).map(({ start, end }) => ({ start, end }));
	const known = new Set(likely.map(keyOf));
	return [...likely, ...placesOf(text, anchor.exact).filter((place) => !known.has(keyOf(place)))].slice(0, MOST_LIKELY);
}
