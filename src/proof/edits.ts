/** What parts a quotation from its source: the stretches between words that are the same. */
import type { AlignmentStep } from './align.js';
import type { QuoteWord } from './quotation-words.js';
import { Before } from './scan-words.js';
import type { SourceIndex } from './source-index.js';

/** Words left out between two pieces that are still near: about what a paragraph of speech has. More is another part of what was said. */
export const NEAR = 100;

/** Words of an island: longer ones are no chance. */
const LONGEST_ISLAND = 4;

/** A stretch where quotation and source differ, between words that are the same. */
export interface Edit {
	/** Numbers of the quotation's words, end exclusive; none where words are only left out. */
	readonly from: number;
	readonly to: number;
	/** Places of the source's words that stand there, end exclusive; none where words are only added, or pieces are far apart. */
	readonly start: number;
	readonly end: number;
	/** Whether what follows stands far away, in another answer, in another source, or before what came last. */
	readonly isFar: boolean;
	/** Whether an ellipsis or the attribution stands within it. */
	readonly isMarked: boolean;
	/** Whether its words are invented, and stand against none of the source. */
	readonly isInvented?: boolean;
	/** Whether a quotation with no other edits would not be altered; present once that is known. */
	readonly isAllowed?: boolean;
}

/** Words that are the same in the quotation and in the source. */
export interface SharedWords {
	readonly from: number;
	readonly to: number;
	/** Places, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** A quotation as it stands in its source: what is shared and what differs, in the quotation's order. */
export type Comparison = readonly (({ readonly kind: 'shared' } & SharedWords) | ({ readonly kind: 'edit' } & Edit))[];

/** Reads the steps of an alignment as stretches. */
export function comparisonOf(steps: readonly AlignmentStep[], words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const found: Comparison[number][] = [];
	let pending: AlignmentStep[] = [];
	for (const step of withJoinedOmissions(steps, index)) {
		const last = found.at(-1);
		if (step.kind !== 'same') {
			pending.push(step);
			continue;
		}
		const [from, to, start, end] = [step.at, step.at + step.count, step.place, step.place + step.taken];
		const isNext = pending.length === 0 && last?.kind === 'shared' && last.end === start && index.isOneAnswer(last.end - 1, start);
		if (isNext && !words[from]?.isGapBefore) found[found.length - 1] = { ...last, to, end };
		else {
			if (pending.length > 0 || last) found.push(...editBetween(last, pending, step, words, index));
			found.push({ kind: 'shared', from, to, start, end });
		}
		pending = [];
	}
	const last = found.at(-1);
	if (pending.length > 0) found.push(...editBetween(last, pending, undefined, words, index));
	else if (last && cutsNegation(last.end, index)) found.push({ kind: 'edit', ...lostNegation(last) });
	return withoutIslands(found, words, index);
}

/** Whether the source's word that ends before a place goes on as a negation: `could` of `couldn’t`. */
export function cutsNegation(place: number, index: SourceIndex): boolean {
	if (place === 0 || place >= index.length || index.vocabulary.wordOf(index.ids[place] ?? -1) !== 'not') return false;
	const [before, negation] = [index.wordAt(place - 1), index.wordAt(place)];
	return before.words === negation.words && before.start === negation.start;
}

function lostNegation({ to, end }: SharedWords): Edit {
	return { from: to, to, start: end, end: end + 1, isFar: false, isMarked: false };
}

/**
 * The comparison without islands that belong to what follows: where `well` is shared, words are left out behind it, and the next shared words have
 * `well` before them too, it is theirs.
 */
function withoutIslands(found: readonly Comparison[number][], words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const all = [...found];
	for (let at = all.length - 3; at >= 0; at--) {
		const [before, island, edit, next] = [all[at - 1], all[at], all[at + 1], all[at + 2]];
		if (island?.kind !== 'shared' || edit?.kind !== 'edit' || edit.from !== edit.to || next?.kind !== 'shared' || before?.kind !== 'edit')
			continue;
		const length = island.end - island.start;
		const start = next.start - length;
		if (
			start < 0 ||
			length > LONGEST_ISLAND ||
			!isSameAt(index, island.start, start, length) ||
			isDistant(start + length, next.start, index)
		)
			continue;
		const last = all[at - 2];
		const merged = { ...next, from: island.from, start };
		all.splice(at - 1, 4, ...editBetween(last, [], { at: merged.from, place: merged.start }, words, index), merged);
	}
	return all;
}

function isSameAt(index: SourceIndex, place: number, other: number, length: number): boolean {
	for (let offset = 0; offset < length; offset++) if (index.ids[place + offset] !== index.ids[other + offset]) return false;
	return true;
}

/**
 * The steps with omissions moved together: where `you, you know` is left out but for one `you`, it is the second that goes, with `know`. Of two words
 * that are the same, either may be the one that is left out.
 */
function withJoinedOmissions(steps: readonly AlignmentStep[], index: SourceIndex): readonly AlignmentStep[] {
	const all = [...steps];
	for (let at = 0; at + 2 < all.length; at++) {
		const [first, middle, next] = [all[at], all[at + 1], all[at + 2]];
		if (first?.kind !== 'omitted' || middle?.kind !== 'same' || next?.kind !== 'omitted') continue;
		if (middle.taken !== 1 || middle.place !== first.place + 1 || index.ids[first.place] !== index.ids[middle.place]) continue;
		all[at] = { ...middle, place: first.place };
		all[at + 1] = { ...first, at: middle.at + middle.count, place: middle.place };
	}
	return all;
}

/** The edit between two shared stretches, or before the first, or behind the last; none where nothing differs. */
export function editBetween(
	last: Comparison[number] | undefined,
	pending: readonly AlignmentStep[],
	next: Pick<AlignmentStep, 'at' | 'place'> | undefined,
	words: readonly QuoteWord[],
	index: SourceIndex,
): readonly Comparison[number][] {
	const from = last?.to ?? 0;
	const to = next?.at ?? words.length;
	const isMarked = words.slice(from + (last ? 0 : 1), to + 1).some(({ isGapBefore }) => isGapBefore);
	if ((!last || !next) && from === to) return [];
	if (!last) return [{ kind: 'edit', from, to, ...replacedBefore(next?.place, pending, index), isFar: false, isMarked }];
	if (!next) return [{ kind: 'edit', from, to, ...replacedAfter(last, pending, words, index), isFar: false, isMarked }];
	const isFar = isDistant(last.end, next.place, index);
	if (isFar) return [{ kind: 'edit', from, to, start: last.end, end: last.end, isFar, isMarked }];
	if (from === to && last.end === next.place) return [];
	return [{ kind: 'edit', from, to, start: last.end, end: next.place, isFar, isMarked }];
}

/** Places of the source's words, end exclusive. */
interface ReplacedPlaces {
	readonly start: number;
	readonly end: number;
}

/** Before the first shared word, at `next`, only words of the same sentence that are replaced stand against the quotation's. */
function replacedBefore(next: number | undefined, pending: readonly AlignmentStep[], index: SourceIndex): ReplacedPlaces {
	const replaced = placesReplaced(pending);
	if (!replaced) return { start: next ?? 0, end: next ?? 0 };
	let { start } = replaced;
	for (let place = replaced.end; place > start; place--) if (beginsSentence(place, index) || beginsAnswer(place, index)) start = place;
	return { start, end: replaced.end };
}

/**
 * Behind the last shared word only words of the same sentence stand against the quotation's, or of the next one where the quotation begins one there too:
 * never what the next speaker or the next source says.
 */
function replacedAfter(
	last: SharedWords,
	pending: readonly AlignmentStep[],
	words: readonly QuoteWord[],
	index: SourceIndex,
): ReplacedPlaces {
	const replaced = placesReplaced(pending);
	if (!replaced) return { start: last.end, end: last.end };
	const isNewSentence = ((words[last.to]?.bits ?? 0) & Before.sentence) !== 0;
	let { end } = replaced;
	for (let place = end - 1; place >= last.end; place--) {
		const isShared = place === last.end && isNewSentence;
		if (beginsAnswer(place, index) || (beginsSentence(place, index) && !isShared)) end = place;
	}
	return { start: Math.min(replaced.start, end), end };
}

function placesReplaced(pending: readonly AlignmentStep[]): ReplacedPlaces | undefined {
	const places = pending.filter(({ kind, place }) => kind === 'replaced' && place >= 0).map(({ place }) => place);
	return places.length === 0 ? undefined : { start: Math.min(...places), end: Math.max(...places) + 1 };
}

function beginsSentence(place: number, index: SourceIndex): boolean {
	return ((index.bits[place] ?? 0) & Before.sentence) !== 0;
}

/** Whether another answer, or another source, begins at a place. */
function beginsAnswer(place: number, index: SourceIndex): boolean {
	return place > 0 && place < index.length && !index.isOneAnswer(place - 1, place);
}

function isDistant(end: number, start: number, index: SourceIndex): boolean {
	return start < end || start - end > NEAR || !index.isOneAnswer(end - 1, start);
}
