/** Where a quotation's words stand together in the sources: runs of the same words, and the windows that hold most of them. */
import type { QuoteWord } from './quotation-words.js';
import type { SourceIndex } from './source-index.js';

/** Words that a quotation and the sources share, one after the other. */
interface SharedRun {
	/** The first word's number in the quotation. */
	readonly at: number;
	/** The first word's place in the sources. */
	readonly place: number;
	readonly length: number;
	/** How much the words tell, in bits: rare words tell more. */
	readonly weight: number;
}

/** Places of the same words that are looked at: in a text of one word repeated there would be as many as words. */
const MOST_EXACT = 200;

/** The first places at which the sources have exactly the words, in order. */
export function exactPlaces(ids: readonly number[], index: SourceIndex): readonly number[] {
	let rarest = 0;
	for (const [offset, id] of ids.entries()) if (index.frequency(id) < index.frequency(ids[rarest] ?? -1)) rarest = offset;
	const wanted = Uint32Array.from(ids);
	const found: number[] = [];
	for (const place of index.placesOf(ids[rarest] ?? -1)) {
		const start = place - rarest;
		if (start < 0 || ids[0] !== index.ids[start] || sharedLength(wanted, 0, index.ids, start) < ids.length) continue;
		found.push(start);
		if (found.length === MOST_EXACT) break;
	}
	return found;
}

/** A stretch of the sources that holds words of a quotation: places, end exclusive. */
export interface SourceWindow {
	readonly start: number;
	readonly end: number;
	/** How much the quotation's words in it tell, in bits. */
	readonly weight: number;
	/** By number of word of the quotation: whether a run in the window has it. */
	readonly covers: Uint8Array;
}

/** Places of a quotation's words that are looked at, those of its rarest words first: the commonest pairs tell nothing that these do not. */
const MOST_PLACES = 16_000;
/** Windows that are looked at more closely, for each that is asked for: their runs may lie over each other. */
const CANDIDATES = 6;
/** Words so rare that one by itself shows a place. */
const RARE = 40;
/** Runs that are kept for one quotation: those that tell most. */
const MOST_RUNS = 3000;
/** Places to read around the runs of a window besides the quotation's own length. */
const SLACK = 24;

/** Windows of the sources that hold words of the quotation, those first that tell most; at most `most`. */
export function windowsOf(words: readonly QuoteWord[], index: SourceIndex, most: number): readonly SourceWindow[] {
	const runs = sharedRuns(words, index);
	const width = 2 * words.length + SLACK;
	const windows = likeliest(runs, width, CANDIDATES * most).map((runs) => windowOf(runs, words, index));
	windows.sort((a, b) => b.weight - a.weight || a.start - b.start);
	return withoutOverlap(windows, most);
}

/**
 * Of the stretches of so many places, each with the next one, the runs of those that tell most, by what their runs tell at most: a window for each of
 * thousands takes long.
 */
function likeliest(runs: readonly SharedRun[], width: number, most: number): readonly (readonly SharedRun[])[] {
	const weights = new Map<number, number>();
	const binOf = ({ place }: SharedRun): number => Math.floor(place / width);
	for (const run of runs) weights.set(binOf(run), (weights.get(binOf(run)) ?? 0) + run.weight);
	const bins = [...weights.keys()];
	const chosen = heaviest(bins, (bin) => (weights.get(bin) ?? 0) + (weights.get(bin + 1) ?? 0), most);
	const runsOf = new Map<number, SharedRun[]>();
	for (const bin of chosen) for (const wanted of [bin, bin + 1]) runsOf.set(wanted, []);
	for (const run of runs) runsOf.get(binOf(run))?.push(run);
	return chosen.map((bin) => [...(runsOf.get(bin) ?? []), ...(runsOf.get(bin + 1) ?? [])]);
}

/** The items with the greatest weights, in their order, the first ones of those that weigh the same; sorts numbers alone, which takes a tenth of the time. */
function heaviest<T>(items: T[], weightOf: (item: T) => number, most: number): T[] {
	if (items.length <= most) return items;
	const weights = Float64Array.from(items, weightOf);
	const least = weights.toSorted()[items.length - most] ?? 0;
	let ties = most - weights.reduce((count, weight) => count + (weight > least ? 1 : 0), 0);
	return items.filter((_, at) => {
		const weight = weights[at] ?? 0;
		return weight > least || (weight === least && ties-- > 0);
	});
}

/** How much a word tells, in bits. */
export function weightOf(word: QuoteWord, index: SourceIndex): number {
	return Math.log2((index.length + 2) / (index.frequency(word.id) + 1));
}

function windowOf(runs: readonly SharedRun[], words: readonly QuoteWord[], index: SourceIndex): SourceWindow {
	const covers = new Uint8Array(words.length);
	let [start, end, weight] = [Infinity, 0, 0];
	for (const { at, place, length } of runs) {
		start = Math.min(start, place - at);
		end = Math.max(end, place + words.length - at);
		for (let number = at; number < at + length; number++) {
			const word = words[number];
			if (!word || covers[number]) continue;
			covers[number] = 1;
			weight += weightOf(word, index);
		}
	}
	return { start: Math.max(0, start - SLACK), end: Math.min(index.length, end + SLACK), weight, covers };
}

function withoutOverlap(windows: readonly SourceWindow[], most: number): readonly SourceWindow[] {
	const chosen: SourceWindow[] = [];
	for (const window of windows) {
		if (chosen.length >= most) break;
		const isCovered = chosen.some(
			({ start, end }) => Math.min(end, window.end) - Math.max(start, window.start) > (window.end - window.start) / 2,
		);
		if (!isCovered) chosen.push(window);
	}
	return chosen;
}

function sharedRuns(words: readonly QuoteWord[], index: SourceIndex): readonly SharedRun[] {
	const ids = Uint32Array.from(words, ({ id }) => id);
	const sumBefore = new Float64Array(words.length + 1);
	for (const [at, word] of words.entries()) sumBefore[at + 1] = (sumBefore[at] ?? 0) + weightOf(word, index);
	const runs: SharedRun[] = [];
	const wasTried = new Uint8Array(words.length);
	let left = MOST_PLACES;
	for (const at of byRarity(words, index)) {
		const { places, shift, neighbour } = placesToTry(words, at, index);
		left -= places.length;
		if (left < 0 && runs.length > 0) break;
		const before = at > 0 && wasTried[at - 1] ? (ids[at - 1] ?? -1) : -1;
		const most = Math.min(places.length, MOST_PLACES);
		for (let number = 0; number < most; number++) {
			const place = (places[number] ?? 0) - shift;
			if (neighbour >= 0 && index.ids[shift === 0 ? place + 1 : place] !== neighbour) continue;
			// Where the words before are the same too, the run was found with them.
			if (before >= 0 && place > 0 && index.ids[place - 1] === before) continue;
			const length = sharedLength(ids, at, index.ids, place);
			runs.push({ at, place, length, weight: (sumBefore[at + length] ?? 0) - (sumBefore[at] ?? 0) });
		}
		wasTried[at] = 1;
	}
	return heaviest(runs, ({ weight }) => weight, MOST_RUNS);
}

/** How many words are the same from two places on; the first ones are. */
function sharedLength(ids: Uint32Array, at: number, sourceIds: Uint32Array, place: number): number {
	let length = 1;
	while (at + length < ids.length && ids[at + length] === sourceIds[place + length]) length++;
	return length;
}

/** The numbers of the words, those first that stand in fewest places with the next. */
function byRarity(words: readonly QuoteWord[], index: SourceIndex): readonly number[] {
	const frequency = words.map((word) => index.frequency(word.id));
	const rarest = frequency.map((count, at) => Math.min(count, frequency[at + 1] ?? count));
	return [...words.keys()].sort((a, b) => (rarest[a] ?? 0) - (rarest[b] ?? 0) || a - b);
}

/** Places from which a run may go on, before `shift` is taken off, and the word that must stand beside; -1 where any may. */
interface PlacesToTry {
	readonly places: Uint32Array;
	readonly shift: 0 | 1;
	readonly neighbour: number;
}

/** Of a rare word all places, else those where the next word is the same too, sought by the rarer of both. */
function placesToTry(words: readonly QuoteWord[], at: number, index: SourceIndex): PlacesToTry {
	const [id, next] = [words[at]?.id ?? -1, words[at + 1]?.id ?? -1];
	const frequency = index.frequency(id);
	if (words.length === 1 || frequency <= RARE) return { places: index.placesOf(id), shift: 0, neighbour: -1 };
	if (next < 0) return { places: index.placesOf(-1), shift: 0, neighbour: -1 };
	if (frequency <= index.frequency(next)) return { places: index.placesOf(id), shift: 0, neighbour: next };
	return { places: index.placesOf(next), shift: 1, neighbour: id };
}
