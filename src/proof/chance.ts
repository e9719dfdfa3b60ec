/** Whether what a quotation shares with the sources may be chance: everybody says `I am proud of`, and long texts hold most short phrases. */
import { editBetween, type Comparison } from './edits.js';
import { isCommonWord } from './occurrences.js';
import type { QuoteWord } from './quotation-words.js';
import { weightOf } from './runs.js';
import type { SourceIndex } from './source-index.js';
import type { SpeakerMatch } from './speakers.js';

/** Bits that a piece must tell beyond what finds one place among all words. */
const SURPLUS = 6;
/**
 * Bits that each changed word costs in long sources, where the article's speaker speaks and where nothing says so: what a phrase of everyday words tells
 * is soon used up, since it stands in many places but for a word or two.
 */
const CHANGE = { same: 17, unknown: 34, other: 34 } as const;
/** Quotations of fewer words are read more strictly: one change of them is a great part. */
const SHORT = 8;
/** Words of a changed quotation that long sources do not hold by chance, where its speaker speaks. */
const LEAST_CHANGED = 5;
/** Of what a longer quotation shares with its source: words, by number and by what they tell, and words in a row: one fewer where most are shared. */
const LEAST = { words: 0.68, weight: 0.58, run: 4, most: 0.75 } as const;
/** Words of sources that say too little of which words are rare. */
const SMALL = 20_000;
/** Words that are changed, added or left out without a mark, by words of the quotation. */
const MOST_CHANGED = 0.5;
/** Bits beyond these that the words of a quotation must tell where nothing says that its speaker speaks: `unfit to serve` is said by many. */
const UNPROVED = 12;
/** Words in a row that nobody says by chance, whatever stands around them: of two pieces one may be in no source. More of whom nothing says that it is they. */
const LONG_RUN = { same: 10, unknown: 12, other: 12 } as const;
/** Words of a piece around the attribution that is no chance where all of it is found. */
const LEAST_WHOLE = 5;
/** Places from which an altered quotation may be put together. */
const MOST_PIECES = 2;
/** Words of a quotation for each place beyond: long ones may be put together from more. */
const WORDS_A_PIECE = 100;
/** Words that link two clauses of the source: `and`, `and so`. */
const MOST_LINKING = 2;
/** Words of the source between two that are shared, among which words may have been moved. */
const MOST_MOVED = 12;
/** Words of one omission that count: how long it is says nothing of whether the rest is chance. */
const MOST_OMITTED = 3;
/** Words that are no chance though they are somebody else's, in small sources and in others: fewer are in everybody's mouth. */
const LEAST_ATTRIBUTED = { small: 4, long: 6 } as const;
/** Words in a row that are no chance though nothing says that it is the article's speaker. */
const SURE_RUN = 8;
/** The share of the words that is no chance there either. */
const SURE_SHARE = 0.85;

/** The comparison without pieces from far away that are so short that they stand there by chance: their words count as added. */
export function withoutChancePieces(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): Comparison {
	const all = farPieces(comparison);
	// What long sources say once is no sign of the words where the quotation has it again.
	const isRepeated = (piece: Comparison, at: number): boolean => all.some((other, place) => sharesPlaces(piece, other, at - place));
	const pieces = index.length < SMALL ? all : all.filter((piece, at) => !isRepeated(piece, at));
	const least = leastWeight(index);
	const weights = weightsOf(pieces, words, index);
	const strong = pieces.filter((piece, at) => (weights[at] ?? 0) >= least && (index.length < SMALL || isDense(piece)));
	const counted = strong.length > 0 ? strong : pieces;
	if (counted.length === all.length) return comparison;
	const rebuilt: Comparison[number][] = [];
	for (const piece of counted) {
		const [last, first] = [rebuilt.at(-1), piece[0]];
		if (first) rebuilt.push(...editBetween(last, [], { at: first.from, place: first.start }, words, index), ...piece);
	}
	return [...rebuilt, ...editBetween(rebuilt.at(-1), [], undefined, words, index)];
}

/** Whether most words from the first that a piece shares to the last are shared: else it is a patchwork of common phrases. */
function isDense(piece: Comparison): boolean {
	const length = (piece.at(-1)?.to ?? 0) - (piece[0]?.from ?? 0);
	return piece.filter(isShared).reduce((sum, { from, to }) => sum + to - from, 0) > LEAST.words * length;
}

/** Whether a piece takes words of the source that another one takes which shares more, or as many before it. */
function sharesPlaces(piece: Comparison, other: Comparison, after: number): boolean {
	const [own, others] = [piece.filter(isShared), other.filter(isShared)];
	const sizeOf = (parts: Comparison): number => parts.reduce((sum, { from, to }) => sum + to - from, 0);
	return (
		after !== 0 &&
		sizeOf(own) < sizeOf(others) + (after > 0 ? 1 : 0) &&
		own.some(({ start, end }) => others.some((part) => start < part.end && part.start < end))
	);
}

/** Whether each of several pieces from far away is so short that it may stand there by chance: `I hope not. I hope not.` */
export function areChancePieces(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex, whose: SpeakerMatch): boolean {
	const least = leastWeight(index);
	const pieces = farPieces(comparison);
	const weights = weightsOf(pieces, words, index);
	const isShort = (piece: Comparison): boolean => whose !== 'same' && (piece.at(-1)?.to ?? 0) - (piece[0]?.from ?? 0) < SHORT;
	return index.length >= SMALL && pieces.every((piece, at) => (weights[at] ?? 0) < least || isShort(piece));
}

/** Whether so few words, as they are written, that somebody else says are no sign that the article has them from there. */
export function isEverybodys(words: readonly QuoteWord[], index: SourceIndex): boolean {
	const written = new Set(words.map(({ piece, start }) => `${piece} ${start}`)).size;
	return written < (index.length < SMALL ? LEAST_ATTRIBUTED.small : LEAST_ATTRIBUTED.long);
}

/** Whether long sources are likely to hold the words whoever speaks: `disgraceful`, `some people`. */
export function saysLittle(words: readonly QuoteWord[], index: SourceIndex): boolean {
	return index.length >= SMALL && words.reduce((bits, word) => bits + weightOf(word, index), 0) < leastWeight(index) + UNPROVED;
}

/** Bits of a piece that is no chance. */
function leastWeight(index: SourceIndex): number {
	return Math.log2(index.length + 2) + SURPLUS;
}

/** The stretches between edits that lead far away, without edits at their ends. */
function farPieces(comparison: Comparison): readonly Comparison[] {
	const pieces: Comparison[number][][] = [[]];
	for (const part of comparison) {
		if (part.kind === 'edit' && part.isFar) pieces.push([]);
		else pieces.at(-1)?.push(part);
	}
	return pieces
		.map((piece) => piece.slice(piece.findIndex(isShared), piece.findLastIndex(isShared) + 1))
		.filter((piece) => piece.length > 0);
}

function isShared({ kind }: Comparison[number]): boolean {
	return kind === 'shared';
}

/** How much the words of each piece tell; those of two that are exchanged, together. */
function weightsOf(pieces: readonly Comparison[], words: readonly QuoteWord[], index: SourceIndex): readonly number[] {
	const weights = pieces.map((piece) => weightOfShared(piece, words, index));
	const ofNext = pieces.map((piece, at) => (areExchanged(piece, pieces[at + 1], index) ? (weights[at + 1] ?? 0) : 0));
	const ofLast = pieces.map((piece, at) => (areExchanged(pieces[at - 1], piece, index) ? (weights[at - 1] ?? 0) : 0));
	return weights.map((weight, at) => weight + (ofNext[at] ?? 0) + (ofLast[at] ?? 0));
}

/** Whether a piece of the quotation stands in the source directly before the piece that it follows: nobody puts both there by chance. */
function areExchanged(before: Comparison | undefined, after: Comparison | undefined, index: SourceIndex): boolean {
	const [start, end] = [before?.[0]?.start ?? 0, after?.at(-1)?.end ?? 0];
	return end > 0 && end <= start && start - end <= MOST_LINKING && index.isOneAnswer(end - 1, start);
}

function weightOfShared(piece: Comparison, words: readonly QuoteWord[], index: SourceIndex): number {
	return piece
		.filter(isShared)
		.reduce((sum, { from, to }) => sum + words.slice(from, to).reduce((all, word) => all + weightOf(word, index), 0), 0);
}

/** Whether neither the quotation nor one of its pieces shares enough: where one is there, the others are added to it. */
export function isChanceInAllPieces(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex, whose: SpeakerMatch): boolean {
	if (!isChance(comparison, words, index, whose)) return false;
	return piecesOf(comparison, words).every(({ from, to, least }) => {
		const piece = withinPiece(comparison, from, to);
		const isWhole = piece.length === 1 && piece.every(isShared) && to - from >= least;
		return (to - from < SHORT && !isWhole) || isChance(piece, words.slice(from, to), index, whose);
	});
}

/** The pieces around the attribution, and what stands between invented sentences; `least`: words of one that is found whole. */
function piecesOf(comparison: Comparison, words: readonly QuoteWord[]): readonly { from: number; to: number; least: number }[] {
	const last = words.at(-1)?.piece ?? 0;
	const numbers = last === 0 ? [] : [...Array(last + 1).keys()];
	const pieces = numbers.map((piece) => ({
		from: words.findIndex((word) => word.piece === piece),
		to: words.findLastIndex((word) => word.piece === piece) + 1,
		least: LEAST_WHOLE,
	}));
	const invented = comparison.filter((part) => part.kind === 'edit' && part.isInvented);
	if (invented.length === 0) return pieces;
	const from = invented.find((part) => part.from === 0)?.to ?? 0;
	return [...pieces, { from, to: invented.find(({ to }) => to === words.length)?.from ?? words.length, least: SHORT }];
}

/** The comparison of the words between two numbers alone, counted from the first of them; no omission at its edges. */
function withinPiece(comparison: Comparison, from: number, to: number): Comparison {
	return comparison.flatMap((part) => {
		const [first, end] = [Math.max(part.from, from), Math.min(part.to, to)];
		if (first >= end && (part.from < part.to || part.from <= from || part.to >= to)) return [];
		return [{ ...part, from: first - from, to: end - from }];
	});
}

/**
 * Whether so little is shared that the quotation counts as not found. `whose`: whether the words stand where the article's speaker speaks. Where nothing
 * says so, long sources hold nearly any short phrase but for a word.
 */
function isChance(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex, whose: SpeakerMatch): boolean {
	const quoted = words.filter(({ isBracketed }) => !isBracketed);
	const shared = comparison.filter(isShared);
	const moved = movedWords(comparison, words, index);
	const isFound = (at: number): boolean => moved.has(at) || shared.some(({ from, to }) => from <= at && at < to);
	const found = [...words.keys()].filter((at) => isFound(at) && !words[at]?.isBracketed);
	const count = found.length;
	if (shared.length === 0 || count === 0) return true;
	const changed = changedWords(comparison, words) - moved.size;
	const weight = foundWeight(found, words, index);
	const run = Math.max(...shared.map(({ from, to }) => to - from));
	// Altered words between pieces of several places are a patchwork of common phrases.
	const pieceCount = farPieces(comparison).length;
	if (pieceCount > Math.max(MOST_PIECES, words.length / WORDS_A_PIECE)) return true;
	const isLong = index.length >= SMALL;
	if (run >= LONG_RUN[isLong ? whose : 'same']) return false;
	const bits = found.reduce((sum, at) => sum + (words[at] ? weightOf(words[at], index) : 0), 0);
	if (isLong && bits < leastWeight(index) + CHANGE[whose] * (changed + pieceCount - 1)) return true;
	if (isLong && quoted.length < (whose === 'same' && pieceCount < 2 ? LEAST_CHANGED : SHORT)) return true;
	if ((whose === 'other' || (isLong && whose === 'unknown')) && run < SURE_RUN && count < SURE_SHARE * quoted.length) return true;
	if (quoted.length < SHORT && shared.every(({ from, to }) => words.slice(from, to).every(isCommonWord))) return true;
	if (quoted.length < SHORT) return !isOnlyNumberChanged(comparison, words, index) && isShortChance(quoted.length, count, changed, weight);
	return (
		count < LEAST.words * quoted.length ||
		weight < LEAST.weight ||
		run < (count < LEAST.most * quoted.length ? LEAST.run : LEAST.run - 1) ||
		changed > MOST_CHANGED * quoted.length
	);
}

/** Numbers of words that stand in the source nearby in another place, as where two names are exchanged. */
function movedWords(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): ReadonlySet<number> {
	const edits = comparison.filter((part) => part.kind === 'edit' && !part.isFar);
	const replaced = new Set(edits.flatMap(({ start, end }) => (end - start > MOST_MOVED ? [] : [...index.ids.subarray(start, end)])));
	const quoted = edits.flatMap(({ from, to }) => [...words.keys()].slice(from, to));
	return new Set(quoted.filter((at) => replaced.has(words[at]?.id ?? -1) && !(words[at] && isCommonWord(words[at]))));
}

/**
 * The share of the quotation that the source has, by what its words tell. In small sources every word that is not there would seem rare: there words that
 * everybody says count a third of others.
 */
function foundWeight(found: readonly number[], words: readonly QuoteWord[], index: SourceIndex): number {
	const isSmall = index.length < SMALL;
	const weights = words.map((word) => (word.isBracketed ? 0 : isSmall ? (isCommonWord(word) ? 1 : 3) : weightOf(word, index)));
	const sum = (list: readonly number[]): number => list.reduce((all, weight) => all + weight, 0);
	return sum(found.map((at) => weights[at] ?? 0)) / Math.max(1, sum(weights));
}

/** Words of a short quotation around a number that is all that was changed: `We knew in 2018`, where it was 2019. */
const LEAST_AROUND_NUMBER = 3;

/** Whether a number in place of another is the only change. */
function isOnlyNumberChanged(comparison: Comparison, words: readonly QuoteWord[], index: SourceIndex): boolean {
	const [edit, ...others] = comparison.filter((part) => !isShared(part));
	if (!edit || others.length > 0 || edit.to - edit.from !== 1 || edit.end - edit.start !== 1) return false;
	const [quoted, source] = [words[edit.from]?.word, index.vocabulary.wordOf(index.ids[edit.start] ?? -1)];
	return words.length > LEAST_AROUND_NUMBER && [quoted, source].every((word) => word?.startsWith('#'));
}

/** Of a short quotation one word may be changed, or two left out; of four words and fewer one that tells little. */
function isShortChance(total: number, count: number, changed: number, weight: number): boolean {
	if (count < total - 1 || count < 2 || (count < total && changed > 2)) return true;
	return weight < (total < 5 ? 0.75 : 0.5);
}

/** Words that are changed, added or left out without an ellipsis or the attribution there: of a replacement the longer side. */
function changedWords(comparison: Comparison, words: readonly QuoteWord[]): number {
	return comparison.reduce((sum, part) => {
		if (part.kind === 'shared') return sum;
		const added = words.slice(part.from, part.to).filter(({ isBracketed }) => !isBracketed).length;
		const omitted = part.isMarked || part.isFar || (added === 0 && part.to > part.from) ? 0 : part.end - part.start;
		return sum + Math.max(added, Math.min(omitted, MOST_OMITTED));
	}, 0);
}
