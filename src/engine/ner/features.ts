/** Features of a word in its place: its neighbours, the capitalised run it stands in, phrases of lists, the paragraph's style. */
import { mix } from './hash.js';
import { headAfter, headBefore } from './head-nouns.js';
import type { Lexicon } from './lexicon.js';
import { Case, Role, type Word } from './words.js';

/** How a paragraph is set: capitals tell nothing in `upper`, little in `title`. */
export const Style = { running: 0, title: 1, upper: 2 } as const;
export type Style = (typeof Style)[keyof typeof Style];

/** A sentence as the tagger reads it. */
export interface Line {
	readonly words: readonly Word[];
	/** The sentence's range in `words`. */
	readonly from: number;
	readonly to: number;
	readonly style: Style;
	/** 1 where white space stands before the word. */
	readonly spaced: Uint8Array;
	/** For each word, the lists whose phrases cover it; see `markPhrases`. */
	readonly phrases: Int32Array;
	readonly phraseEdges: Uint8Array;
}

const CONTEXT = {
	bias: 40,
	style: 41,
	first: 42,
	before: 43,
	after: 44,
	around: 45,
	shapes: 46,
	wideShapes: 47,
	clustersBefore: 48,
	clustersAfter: 49,
	clustersAround: 50,
	coarse: 51,
	wordShape: 52,
	shapeWord: 53,
	runBefore: 54,
	runBeforeCluster: 55,
	runAfter: 56,
	runAfterCluster: 57,
	runFirst: 58,
	runLast: 59,
	runLastCluster: 60,
	runPlace: 61,
	spaced: 62,
	phrase: 63,
	phrases: 64,
	runLists: 65,
	runSuffix: 66,
	far: 67,
	headBefore: 71,
	headAfter: 72,
	nounAfter: 73,
	ownHead: 74,
	runAround: 75,
	runAroundWide: 76,
};
const OUT: Word | undefined = undefined;
const LONGEST_PHRASE = 6;

/** How far off words are whose own features count. */
export const REACH = 2;
/** Places from which words count, their own among them. */
export const SPAN = 2 * REACH + 1;

/** Marks the words covered by listed phrases of two words or more, the longest first at each place. */
export function markPhrases(
	words: readonly Word[],
	from: number,
	to: number,
	lexicon: Lexicon,
	phrases: Int32Array,
	edges: Uint8Array,
): void {
	for (let i = from; i < to; i++) {
		const first = words[i];
		if (!first || first.role === Role.none || first.role === Role.joint) continue;
		let hash = first.hash;
		let best = 0;
		let length = 0;
		for (let n = 1; n < LONGEST_PHRASE && i + n < to; n++) {
			hash = mix(hash, words[i + n]?.hash ?? 0);
			const lists = lexicon.listsOf(hash);
			if (lists) {
				best = lists;
				length = n + 1;
			}
		}
		if (length) cover(i, length, best, phrases, edges);
	}
}

function cover(at: number, length: number, lists: number, phrases: Int32Array, edges: Uint8Array): void {
	for (let n = 0; n < length; n++) {
		// A phrase inside a longer one that began before adds nothing.
		if (edges[at + n] && length <= (edges[at + n] as number) >> 2) return;
	}
	for (let n = 0; n < length; n++) {
		phrases[at + n] = lists;
		edges[at + n] = (length << 2) | (n === 0 ? 1 : n === length - 1 ? 3 : 2);
	}
}

/** More features than a word in its place can have. */
const MOST_FEATURES = 112;

/** The features of one word in its place, as hashes: one object, filled again for each word. */
export class Features {
	readonly hashes = new Int32Array(MOST_FEATURES);
	/** What is looked up of each. */
	readonly scratch = new Int32Array(MOST_FEATURES);
	length = 0;

	push(hash: number): void {
		this.hashes[this.length++] = hash;
	}

	/** Takes what a word says by itself to a word so far off, in the place of what is here. */
	take(features: readonly number[], offset: number): void {
		for (let f = 0; f < features.length; f++) this.hashes[f] = mix(features[f] as number, offset);
		this.length = features.length;
	}
}

/** Appends the features of the word at `i` of a line, apart from those that words have by themselves. */
export function pushFeatures(line: Line, i: number, out: Features): void {
	const { words, from, to } = line;
	const word = words[i];
	if (!word) return;
	const before = i > from ? words[i - 1] : OUT;
	const after = i + 1 < to ? words[i + 1] : OUT;
	out.push(CONTEXT.bias);
	pushPlace(line, i, word, out);
	pushPairs(word, before, after, out);
	const shapes = mix(mix(before?.shape ?? 1, word.shape), after?.shape ?? 2);
	out.push(mix(CONTEXT.shapes, shapes));
	const before2 = i - 1 > from ? words[i - 2] : OUT;
	const after2 = i + 2 < to ? words[i + 2] : OUT;
	out.push(mix(CONTEXT.wideShapes, mix(mix(before2?.shape ?? 1, shapes), after2?.shape ?? 2)));
	out.push(mix(CONTEXT.far, mix(-3, i - 2 > from ? (words[i - 3]?.clusterCoarse ?? 0) : 999)));
	out.push(mix(CONTEXT.far, mix(3, i + 3 < to ? (words[i + 3]?.clusterCoarse ?? 0) : 999)));
	pushRun(line, i, out);
	pushPhrases(line, i, word, out);
}

function pushPlace(line: Line, i: number, word: Word, out: Features): void {
	out.push(mix(CONTEXT.style, mix(line.style, word.letterCase)));
	const spacing = (line.spaced[i] as number) * 2 + (i + 1 < line.to ? (line.spaced[i + 1] as number) : 1);
	out.push(mix(CONTEXT.spaced, mix(spacing, word.letterCase)));
	if (i > line.from) return;
	out.push(mix(CONTEXT.first, word.capitals));
	out.push(mix(CONTEXT.first, mix(7, word.shape)));
}

function pushPairs(word: Word, before: Word | undefined, after: Word | undefined, out: Features): void {
	const left = before?.hash ?? 1;
	const right = after?.hash ?? 2;
	out.push(mix(CONTEXT.before, mix(left, word.hash)));
	out.push(mix(CONTEXT.after, mix(word.hash, right)));
	out.push(mix(CONTEXT.around, mix(left, right)));
	out.push(mix(CONTEXT.clustersBefore, mix(before?.clusterMiddle ?? 999, word.clusterMiddle)));
	out.push(mix(CONTEXT.clustersAfter, mix(word.clusterMiddle, after?.clusterMiddle ?? 999)));
	out.push(mix(CONTEXT.clustersAround, mix(before?.clusterMiddle ?? 999, after?.clusterMiddle ?? 999)));
	out.push(mix(CONTEXT.coarse, mix(mix(before?.clusterCoarse ?? 999, word.clusterCoarse), after?.clusterCoarse ?? 999)));
	out.push(mix(CONTEXT.wordShape, mix(left, word.shape)));
	out.push(mix(CONTEXT.shapeWord, mix(word.shape, right)));
}

/** The run of capitalised words around `i`, and what stands before and after it. */
function pushRun(line: Line, i: number, out: Features): void {
	const { words, from, to } = line;
	let start = i;
	while (start > from && i - start < 8 && isCapitalised(words[start - 1])) start--;
	let end = i + 1;
	while (end < to && end - i < 8 && isCapitalised(words[end])) end++;
	const place = (start === i ? 1 : 0) + (end === i + 1 ? 2 : 0);
	const before = start > from ? words[start - 1] : OUT;
	const after = end < to ? words[end] : OUT;
	const first = words[start];
	const last = words[end - 1];
	out.push(mix(CONTEXT.runBefore, mix(before?.hash ?? 1, place)));
	out.push(mix(CONTEXT.runBeforeCluster, mix(before?.clusterMiddle ?? 999, place)));
	out.push(mix(CONTEXT.runAfter, mix(after?.hash ?? 2, place)));
	out.push(mix(CONTEXT.runAfterCluster, mix(after?.clusterMiddle ?? 999, place)));
	out.push(mix(CONTEXT.runPlace, mix(place, Math.min(end - start, 5))));
	pushHeads(line, start, end, place, out);
	if (start < i) {
		out.push(mix(CONTEXT.runFirst, first?.hash ?? 0));
		out.push(mix(CONTEXT.runLists, mix(1, first?.lists ?? 0)));
	}
	if (end > i + 1) {
		out.push(mix(CONTEXT.runLast, last?.hash ?? 0));
		out.push(mix(CONTEXT.runLastCluster, last?.clusterMiddle ?? 0));
		out.push(mix(CONTEXT.runLists, mix(2, last?.lists ?? 0)));
	}
}

/** The nouns beside a run and at its end, and the marks around it. */
function pushHeads(line: Line, start: number, end: number, place: number, out: Features): void {
	const { words, from, to } = line;
	const before = headBefore(line, start);
	if (before) out.push(mix(CONTEXT.headBefore, mix(before, place)));
	const after = headAfter(line, end);
	if (after) out.push(mix(CONTEXT.headAfter, mix(after, place)));
	const next = end < to ? (words[end] as Word).kind : 0;
	if (next) out.push(mix(CONTEXT.nounAfter, mix(next, place)));
	const own = words[end - 1]?.kind ?? 0;
	if (own) out.push(mix(CONTEXT.ownHead, mix(own, place)));
	const left = start > from ? (words[start - 1]?.hash ?? 0) : 1;
	const right = end < to ? (words[end]?.hash ?? 0) : 2;
	const farRight = end + 1 < to ? (words[end + 1]?.hash ?? 0) : 2;
	out.push(mix(CONTEXT.runAround, mix(mix(left, right), place)));
	out.push(mix(CONTEXT.runAroundWide, mix(mix(mix(left, right), farRight), place)));
}

function isCapitalised(word: Word | undefined): boolean {
	return word !== undefined && word.letterCase !== Case.lower && word.letterCase !== Case.none && !word.isWeekday;
}

function pushPhrases(line: Line, i: number, word: Word, out: Features): void {
	const edge = line.phraseEdges[i] as number;
	if (!edge) return;
	const lists = line.phrases[i] as number;
	const place = (edge & 3) + (Math.min(edge >> 2, 3) << 2);
	out.push(mix(CONTEXT.phrases, mix(lists, place)));
	const position = mix(edge & 3, word.letterCase);
	for (let rest = lists; rest !== 0; rest &= rest - 1) out.push(mix(CONTEXT.phrase, mix(31 - Math.clz32(rest & -rest), position)));
}

/** Places whose words the small network reads: three before to three after, what stands around the run, its first and last word. */
export const SLOTS = 11;

/** Fills `out` with the words at the SLOTS places around `i`; undefined where there is none. */
export function slotWords(line: Line, i: number, out: (Word | undefined)[]): void {
	const { words, from, to } = line;
	for (let offset = -3; offset <= 3; offset++) out[offset + 3] = i + offset >= from && i + offset < to ? words[i + offset] : OUT;
	let start = i;
	while (start > from && i - start < 8 && isCapitalised(words[start - 1])) start--;
	let end = i + 1;
	while (end < to && end - i < 8 && isCapitalised(words[end])) end++;
	out[7] = start > from ? words[start - 1] : OUT;
	out[8] = end < to ? words[end] : OUT;
	out[9] = start < i ? words[start] : OUT;
	out[10] = end > i + 1 ? words[end - 1] : OUT;
}

/** Keys under which evidence on the word at `i` is gathered: itself, with the word before, with the word after. */
export function keysOf(line: Line, i: number): [number, number, number] {
	const hash = line.words[i]?.hash ?? 0;
	const before = i > line.from ? line.words[i - 1]?.hash : 1;
	const after = i + 1 < line.to ? line.words[i + 1]?.hash : 2;
	return [hash, mix(before ?? 1, mix(hash, 11)), mix(mix(hash, 12), after ?? 2)];
}
