/** Holds quotations against the sources: finds where their words stand, compares them, and says who speaks there. */
import type { QuoteProof, SourcePlace, Span } from '../annotations.js';
import { SAYING_FORMS } from '../engine/lexicon/reporting-verbs.js';
import { align, isSentenceStart, type Alignment } from './align.js';
import { areChancePieces, isChanceInAllPieces, isEverybodys, saysLittle, withoutChancePieces } from './chance.js';
import { comparisonOf, cutsNegation, type Comparison, type SharedWords } from './edits.js';
import { isCommon, isCommonWord, occurrencesOf } from './occurrences.js';
import { withInventions } from './inventions.js';
import { placeOf, placesOf } from './places.js';
import type { Quotation } from './quotation.js';
import { quotationWords, type QuoteWord } from './quotation-words.js';
import { withRepeatedClauses } from './repetitions.js';
import { exactPlaces, weightOf, windowsOf, type SourceWindow } from './runs.js';
import { Before } from './scan-words.js';
import type { SourceIndex } from './source-index.js';
import type { SourceText } from './source-text.js';
import { speakerMatch, speakerMatchIn, type SpeakerMatch } from './speakers.js';
import { isAsSpoken, verdictOf, withoutAttributions } from './verdict.js';
import { sourceText, wordChanges } from './word-changes.js';

export { SourceIndex, SourceWordCache } from './source-index.js';

/**
 * Who says the words at a place of a source that labels nobody: a press release says so in its prose. Undefined where it does not. Asked only where
 * words of a quotation stand within quotation marks.
 */
export type SpeakerLookup = (source: SourceText, at: Span) => Promise<string | undefined>;

/** Windows of the sources that a quotation is aligned with, each by itself. */
const MOST_WINDOWS = 6;
/** The share of the best window's weight that another must have to be tried. */
const LEAST_WEIGHT = 0.7;
/** Windows that a quotation may be put together from. */
const MOST_PIECES = 4;
/** Words that are aligned at once: longer quotations are cut, so that the time grows with their length and not with its square. */
const LONGEST = 300;
/** What another speaker than the article's costs, in words: less than one, so that the same words of somebody else are preferred to other words. */
const OTHER_SPEAKER = 0.5;
/** Words of a stretch that is no chance: shorter ones are looked for elsewhere too, with what stands around them. */
const SURELY_FOUND = 4;
/** Words of a stretch that is looked for by itself. */
const LEAST_MISSING = 5;
/** Words of a source's own quotation before a place in it. */
const MOST_QUOTED = 120;
/** UTF-16 units before a place in which the mark of a quotation that somebody reads aloud stands. */
const LONGEST_QUOTED = 1000;
/** Words around the likest passage that are shown. */
const NEAREST_CONTEXT = 4;

/** A proof for each quotation, in their order. */
export async function prove(
	quotations: readonly Quotation[],
	index: SourceIndex,
	attribution?: SpeakerLookup,
): Promise<readonly QuoteProof[]> {
	const proofs: QuoteProof[] = [];
	for (const quotation of quotations) proofs.push(await proofOf(quotation, index, attribution));
	return proofs;
}

async function proofOf(quotation: Quotation, index: SourceIndex, attribution: SpeakerLookup | undefined): Promise<QuoteProof> {
	const words = quotationWords(quotation, index.vocabulary);
	const found = words.length === 0 ? undefined : (exactReading(quotation, words, index) ?? best(candidates(quotation, words, index)));
	if (!found) return notFound(undefined, words, index, attribution);
	const comparison = withInventions(withRepeatedClauses(withoutChancePieces(found.comparison, words, index), words, index), words);
	const { verdict, substance, graded } = verdictOf(comparison, words, index);
	const whose = whoseWords(comparison, quotation, index);
	if (verdict === 'altered' && isChanceInAllPieces(comparison, words, index, whose)) return notFound(found, words, index, attribution);
	if (verdict === 'stitched' && areChancePieces(comparison, words, index, whose)) return notFound(found, words, index, attribution);
	const diff = wordChanges(withoutAttributions(graded, words, index), quotation, words, index);
	if (isCommon(words)) return { verdict, substance, places: [], occurrences: 0, diff };
	if (verdict === 'altered' || verdict === 'stitched')
		return { verdict, substance, places: await placesWithSpeakers(comparison, index, attribution), occurrences: 1, diff };
	const { places, isOtherSpeaker } = await attributedPlaces(comparison, quotation, index, attribution);
	if (isOtherSpeaker && isEverybodys(words, index)) return notFound(found, words, index, attribution);
	if (saysLittle(words, index) && !mayBeSpeakers(places, comparison, quotation, index)) return notFound(found, words, index, attribution);
	return { verdict: isOtherSpeaker ? 'said-by-another' : verdict, substance, places, occurrences: Math.max(1, places.length), diff };
}

/** The places of words that are right, the likeliest first, with who speaks there; and whether it is somebody else at each of them. */
async function attributedPlaces(
	comparison: Comparison,
	{ speaker }: Quotation,
	index: SourceIndex,
	attribution: SpeakerLookup | undefined,
): Promise<{ readonly places: readonly SourcePlace[]; readonly isOtherSpeaker: boolean }> {
	const occurrences = occurrencesOf(comparison, index);
	const found = comparison.filter(({ kind }) => kind === 'shared');
	const first = await speakersOf(found, index, attribution);
	const isOther = (labels: readonly (string | undefined)[]): boolean => labels.some((label) => speakerMatch(label, speaker) === 'other');
	const places = placesOf(comparison, index).map((place) => withSpeaker(place, first));
	const length = (found[0]?.end ?? 0) - (found[0]?.start ?? 0);
	const others: SourcePlace[] = [];
	for (const start of occurrences.slice(1)) {
		const place = placeOf(index, start, start + length);
		// A place of the article's speaker goes before one of somebody else.
		const labels = isOther(first) ? await speakersOf([{ start, end: start + length }], index, attribution) : [];
		if (isOther(first) && !isOther(labels)) return { places: [withSpeaker(place, labels), ...places, ...others], isOtherSpeaker: false };
		others.push(withSpeaker(place, labels));
	}
	return { places: [...places, ...others], isOtherSpeaker: isOther(first) };
}

/** The places of words that were changed or put together, each with who speaks there, where labels or the prose say so. */
async function placesWithSpeakers(
	comparison: Comparison,
	index: SourceIndex,
	attribution: SpeakerLookup | undefined,
): Promise<readonly SourcePlace[]> {
	const shared = comparison.filter(({ kind }) => kind === 'shared');
	const isAt = ({ file, start, end }: SourcePlace, place: number): boolean => {
		const word = index.wordAt(place);
		return word.words.source.file === file && start <= word.start && word.start < end;
	};
	const speakersAt = async (place: SourcePlace): Promise<readonly (string | undefined)[]> =>
		place.speaker === undefined
			? speakersOf(
					shared.filter(({ start }) => isAt(place, start) && mayBeMarked(start, index)),
					index,
					attribution,
				)
			: [];
	return Promise.all(placesOf(comparison, index).map(async (place) => withSpeaker(place, await speakersAt(place))));
}

/** Whether quotation marks stand near before a place: a speech has none, and need not be read for who says its words. */
function mayBeMarked(place: number, index: SourceIndex): boolean {
	for (let at = place; at >= 0 && at > place - MOST_QUOTED; at--) if (isInMarks(at, index)) return true;
	return false;
}

/** Whether a quotation mark stands right before a place: whoever speaks there has the words from somebody else. */
function isInMarks(place: number, index: SourceIndex): boolean {
	return ((index.bits[place] ?? 0) & Before.quotationMark) !== 0;
}

function withSpeaker(place: SourcePlace, labels: readonly (string | undefined)[]): SourcePlace {
	const speaker = place.speaker ?? labels.find((label) => label !== undefined);
	return speaker === undefined ? place : { ...place, speaker };
}

/** Whether the words stand where the article's speaker speaks: `other` where somebody else does at each stretch, `unknown` where at some. */
function whoseWords(comparison: Comparison, { speaker }: Quotation, index: SourceIndex): SpeakerMatch {
	const matches = comparison
		.filter(({ kind }) => kind === 'shared')
		.map(({ start }) => speakerMatchIn(fileAt(index, start), labelAt(index, start), speaker));
	if (matches.every((match) => match === 'other')) return 'other';
	return matches.includes('same') && !matches.includes('other') ? 'same' : 'unknown';
}

/** Whether the article's speaker may have said the words at one of their places at least; where nothing says who speaks, that is no sign of it. */
function mayBeSpeakers(places: readonly SourcePlace[], comparison: Comparison, { speaker }: Quotation, index: SourceIndex): boolean {
	if (!speaker) return true;
	// Whoever speaks for a firm is not known; that somebody speaks is no sign of it.
	const isNamedFirm = !speaker.isPerson && speaker.names.length > 0;
	const accepted = isNamedFirm ? ['same'] : ['same', 'unknown'];
	const mayBe = (file: string, label: string | undefined): boolean => accepted.includes(speakerMatchIn(file, label, speaker));
	if (places.some(({ speaker: label, file }) => mayBe(file, label))) return true;
	return comparison
		.filter(({ kind }) => kind === 'shared')
		.flatMap(({ start, end }) => exactPlaces([...index.ids.subarray(start, end)], index))
		.some((place) => isInMarks(place, index) || mayBe(fileAt(index, place), labelAt(index, place)));
}

/** A way to read the quotation from the sources. */
interface SourceReading {
	readonly comparison: Comparison;
	readonly cost: number;
}

function best(all: readonly SourceReading[]): SourceReading | undefined {
	return all.reduce<SourceReading | undefined>(
		(least, candidate) => (!least || candidate.cost < least.cost ? candidate : least),
		undefined,
	);
}

function candidates({ speaker }: Quotation, words: readonly QuoteWord[], index: SourceIndex): readonly SourceReading[] {
	const windows = windowsOf(words, index, 4 * MOST_WINDOWS);
	const most = windows[0]?.weight ?? 0;
	const readingOf = ({ steps, cost }: Alignment): SourceReading => {
		const comparison = comparisonOf(steps, words, index);
		const isOther = comparison.some((part) => part.kind === 'shared' && speakerMatch(labelAt(index, part.start), speaker) === 'other');
		return { comparison, cost: cost + (isOther ? OTHER_SPEAKER : 0) };
	};
	if (words.length > LONGEST) return windows.length > 0 ? [readingOf(alignedInParts(words, index))] : [];
	const candidateOf = (stretches: readonly SourceWindow[]): SourceReading => readingOf(align(words, stretches, index));
	const likely = windows.slice(0, MOST_WINDOWS).filter(({ weight }) => weight > LEAST_WEIGHT * most);
	const single = alignedWithEach(words, likely, index).map(readingOf);
	const first = best(single);
	if (!first) return [];
	const chosen = piecesOf(windows, words, index);
	const pieces = chosen.length > 1 ? [candidateOf(chosen)] : [];
	const missing = [...windowsOfMissing(best([first, ...pieces]) ?? first, words, index), ...windowsOfSentences(words, index, first)];
	if (missing.length === 0) return [...single, ...pieces];
	return [...single, ...pieces, candidateOf(merged([...(chosen.length > 0 ? chosen : windows.slice(0, 1)), ...missing]))];
}

/** The alignment with each window by itself; what has the same words as a window before it, as where several files have one speech, is aligned as that was. */
function alignedWithEach(words: readonly QuoteWord[], windows: readonly SourceWindow[], index: SourceIndex): readonly Alignment[] {
	const alignments: Alignment[] = [];
	for (const [at, window] of windows.entries()) {
		const same = windows.slice(0, at).findIndex((other) => haveSameWords(other, window, index));
		const known = alignments[same];
		alignments.push(known ? moved(known, window.start - (windows[same]?.start ?? 0)) : align(words, [window], index));
	}
	return alignments;
}

function haveSameWords(one: SourceWindow, other: SourceWindow, { ids }: SourceIndex): boolean {
	if (one.end - one.start !== other.end - other.start) return false;
	for (let offset = 0; one.start + offset < one.end; offset++) if (ids[one.start + offset] !== ids[other.start + offset]) return false;
	return true;
}

function moved({ steps, cost }: Alignment, by: number): Alignment {
	return { steps: steps.map((step) => (step.place < 0 ? step : { ...step, place: step.place + by })), cost };
}

/** Whose words are preferred: by a label, or by the file's name. */
const BY_SPEAKER: readonly ReturnType<typeof speakerMatchIn>[] = ['same', 'unlabelled', 'unknown', 'other'];

/** Where a source has exactly the words: such a place of the article's speaker, else one that is not somebody else's. Most quotations are found so. */
function exactReading({ speaker }: Quotation, words: readonly QuoteWord[], index: SourceIndex): SourceReading | undefined {
	const ids = words.map(({ id }) => id);
	const places = exactPlaces(ids, index).filter(
		(place) => index.isOneAnswer(place, place + ids.length - 1) && !cutsNegation(place + ids.length, index),
	);
	const sharedAt = (place: number): SharedWords => ({ from: 0, to: ids.length, start: place, end: place + ids.length });
	const matchAt = (place: number): number => BY_SPEAKER.indexOf(speakerMatchIn(fileAt(index, place), labelAt(index, place), speaker));
	// `gonna` is a worse place for `going to` than `going to`.
	const ranks = places.map((place) => 2 * matchAt(place) + (isAsSpoken(sharedAt(place), words, index) ? 0 : 1));
	const start = places[ranks.indexOf(Math.min(...ranks))];
	if (start === undefined) return undefined;
	return { comparison: [{ kind: 'shared', ...sharedAt(start) }], cost: 0 };
}

function fileAt(index: SourceIndex, place: number): string {
	return index.wordAt(place).words.source.file;
}

function labelAt(index: SourceIndex, place: number): string | undefined {
	const { words, segment } = index.wordAt(place);
	return words.source.segments[segment]?.speaker;
}

/** Where sentences of the quotation stand word by word, the place nearest to a reading. */
function windowsOfSentences(words: readonly QuoteWord[], index: SourceIndex, { comparison }: SourceReading): readonly SourceWindow[] {
	const near = comparison.find(({ kind }) => kind === 'shared')?.start ?? 0;
	const starts = [...words.keys()].filter((at) => at === 0 || isSentenceStart(words[at]));
	return starts.flatMap((from, number) => {
		const ids = words.slice(from, starts[number + 1] ?? words.length).map(({ id }) => id);
		if (ids.length < LEAST_MISSING || ids.length === words.length) return [];
		const places = exactPlaces(ids, index);
		const start = places.reduce((nearest, place) => (Math.abs(place - near) < Math.abs(nearest - near) ? place : nearest), places[0] ?? -1);
		return start < 0 ? [] : [{ start, end: start + ids.length, weight: 0, covers: new Uint8Array(words.length) }];
	});
}

/** For each longer stretch of words that a reading does not find, the window that has most of it. */
function windowsOfMissing({ comparison }: SourceReading, words: readonly QuoteWord[], index: SourceIndex): readonly SourceWindow[] {
	const found = new Uint8Array(words.length);
	for (const { kind, from, to } of comparison) if (kind === 'shared' && to - from >= SURELY_FOUND) found.fill(1, from, to);
	const windows: SourceWindow[] = [];
	for (let from = 0; from < words.length; from++) {
		if (found[from]) continue;
		const end = found.indexOf(1, from);
		const to = end < 0 ? words.length : end;
		if (to - from >= LEAST_MISSING) windows.push(...windowsOf(words.slice(from, to), index, 1));
		from = to;
	}
	return windows;
}

/** The windows that have most of the words between them, in text order. */
function piecesOf(windows: readonly SourceWindow[], words: readonly QuoteWord[], index: SourceIndex): readonly SourceWindow[] {
	const covered = new Uint8Array(words.length);
	const chosen: SourceWindow[] = [];
	for (let count = 0; count < MOST_PIECES; count++) {
		const gains = windows.map((window) => gainOf(window, covered, words, index));
		const most = Math.max(...gains);
		const window = windows[gains.indexOf(most)];
		if (!window || most <= 0) break;
		chosen.push(window);
		for (const [at, isCovered] of window.covers.entries()) covered[at] = (covered[at] ?? 0) | isCovered;
	}
	return merged(chosen);
}

/** How much the words tell that a window has and those before it have not: nothing where they are fewer than three. */
function gainOf({ covers }: SourceWindow, covered: Uint8Array, words: readonly QuoteWord[], index: SourceIndex): number {
	const added = words.filter((_, at) => covers[at] && !covered[at]);
	return added.length < 3 ? 0 : added.reduce((sum, word) => sum + weightOf(word, index), 0);
}

/** Windows in order, those that overlap as one. */
function merged(windows: readonly SourceWindow[]): readonly SourceWindow[] {
	const ordered = [...windows].sort((a, b) => a.start - b.start);
	return ordered.reduce<SourceWindow[]>((all, window) => {
		const last = all.at(-1);
		if (!last || window.start > last.end) return [...all, window];
		return [...all.slice(0, -1), { ...last, end: Math.max(last.end, window.end) }];
	}, []);
}

/** The alignment of a long quotation, part by part. */
function alignedInParts(words: readonly QuoteWord[], index: SourceIndex): Alignment {
	const parts: Alignment[] = [];
	for (let from = 0; from < words.length; from += LONGEST) {
		const part = words.slice(from, from + LONGEST);
		const near = windowsOf(part, index, 1).filter(({ end }) => end > 0);
		const { steps, cost } = align(part, near, index);
		parts.push({ steps: steps.map((step) => ({ ...step, at: step.at + from })), cost });
	}
	return { steps: parts.flatMap(({ steps }) => steps), cost: parts.reduce((sum, { cost }) => sum + cost, 0) };
}

/** Who speaks at each stretch of the source, by its labels or else by its prose; undefined where neither says. */
async function speakersOf(
	shared: readonly { readonly start: number; readonly end: number }[],
	index: SourceIndex,
	attribution: SpeakerLookup | undefined,
): Promise<readonly (string | undefined)[]> {
	const speakerAt = async (start: number, end: number): Promise<string | undefined> =>
		(isReadAloud(start, index) ? undefined : labelAt(index, start)) ?? (await attributionAt(start, end, index, attribution));
	return Promise.all(shared.map(async ({ start, end }) => speakerAt(start, end)));
}

/** Whether whoever speaks at a place quotes: marks open there behind words of the turn. */
function isReadAloud(place: number, index: SourceIndex): boolean {
	const { words, segment, start } = index.wordAt(place);
	const { text, segments } = words.source;
	const before = text.slice(Math.max(segments[segment]?.start ?? 0, start - LONGEST_QUOTED), start);
	const [open, straight] = [before.lastIndexOf('“'), before.split('"').length];
	const mark = straight % 2 === 0 ? before.lastIndexOf('"') : open > before.lastIndexOf('”') ? open : 0;
	return /\p{L}/u.test(before.slice(0, mark));
}

async function attributionAt(
	start: number,
	end: number,
	index: SourceIndex,
	attribution: SpeakerLookup | undefined,
): Promise<string | undefined> {
	const [first, last] = [index.wordAt(start), index.wordAt(end - 1)];
	return attribution?.(first.words.source, { start: first.start, end: Math.max(first.end, last.end) });
}

async function notFound(
	nearest: SourceReading | undefined,
	words: readonly QuoteWord[],
	index: SourceIndex,
	attribution: SpeakerLookup | undefined,
): Promise<QuoteProof> {
	const proof = { verdict: 'not-found', substance: false, places: [], occurrences: 0, diff: [] } as const;
	const isShown = ({ from, to }: SharedWords): boolean => to - from === words.length || isDistinctive(words.slice(from, to));
	const parts = nearest?.comparison.filter((part) => part.kind === 'shared').filter(isShown) ?? [];
	const longest = parts.reduce<Comparison[number] | undefined>(
		(most, part) => (!most || part.to - part.from > most.to - most.from ? part : most),
		undefined,
	);
	if (!longest) return proof;
	const isSame = (place: number): boolean => place >= 0 && place < index.length && index.isOneAnswer(place, longest.start);
	const [first, last] = [longest.start - longest.from - NEAREST_CONTEXT, longest.end + NEAREST_CONTEXT];
	let { start, end } = longest;
	while (start > first && isSame(start - 1)) start--;
	while (end < last && isSame(end)) end++;
	const speaker = mayBeMarked(longest.start, index) ? await attributionAt(longest.start, longest.end, index, attribution) : undefined;
	return { ...proof, nearest: { ...withSpeaker(placeOf(index, start, end), [speaker]), text: sourceText(index, start, end) } };
}

/**
 * Whether words show a place that has to do with the quotation: two in a row, of which one is not everybody's, or four. A source's `said that` is but
 * how it tells who speaks.
 */
function isDistinctive(words: readonly QuoteWord[]): boolean {
	return words.length >= 4 || (words.length >= 2 && !words.every((word) => isCommonWord(word) || SAYING_FORMS.has(word.word)));
}
