/** Where the words of a quotation stand in its sources, as a reader sees it. */
import type { QuoteProof, SourcePlace, Span } from '../annotations.js';
import { hasOwnLines } from '../sources/source-files.js';
import { firstWords } from './excerpt.js';
import { readerOf } from '../engine/document/markup.js';
import { phrase, plain, textOf, type Run, type Words } from './phrase.js';

/** Code units of a file's name that are shown. */
const NAME_LENGTH = 80;
/** Places of joined pieces that are shown. */
const MOST_PIECES = 4;
/** Code units of a passage that tells a place from others. */
const PASSAGE_LENGTH = 160;
/** Code units before and after a place that are shown with it. */
const AROUND = 40;
/** Code units before and after a place in which the other one of a pair of Markdown's marks is sought. */
const PARTNER = 400;

/** The places that a proof leads to: where the words stand, and after them the nearest passage of what was not found. */
export function placesOf({ places, nearest }: Pick<QuoteProof, 'places' | 'nearest'>): readonly SourcePlace[] {
	return nearest ? [...places, nearest] : places;
}

/** Whether there are places, and all in one file. */
export function areInOneFile(places: readonly SourcePlace[]): boolean {
	return new Set(places.map(({ file }) => file)).size === 1;
}

/** The name of a source's file, with its folders where they lie within one named `sources`: two may hold an `interview.txt`. */
export function sourceName(file: string): string {
	const within = `/${file}`.lastIndexOf('/sources/');
	return firstWords(file.slice(within < 0 ? file.lastIndexOf('/') + 1 : within + '/sources'.length), NAME_LENGTH);
}

/** Where in its file a place is: its time, page or line; empty where a reader could not look that up. */
function positionInWords({ file, time, page, line }: SourcePlace, { t }: Pick<Words, 't'>): string {
	if (time !== undefined) return time;
	if (page !== undefined) return t('page {0}').replace('{0}', String(page));
	return hasOwnLines(file) ? t('line {0}').replace('{0}', String(line)) : '';
}

/** `interview-holmgren.vtt, 14:32`. */
export function placeInWords(place: SourcePlace, words: Pick<Words, 't'>): string {
	return [sourceName(place.file), positionInWords(place, words)].filter(Boolean).join(', ');
}

/** Where the words stand, each place a link; how sure that is where they stand several times. Empty where nothing was found. */
export function placeRuns(proof: QuoteProof, words: Pick<Words, 't'>): Run[] {
	const { places, occurrences, verdict } = proof;
	const [first] = places;
	if (!first) return verdict === 'not-found' ? [] : [plain(words.t('no single place is claimed'))];
	return occurrences > 1 ? repeated(places, occurrences, words) : pieceRuns(places, words);
}

/** The same without links, for lists and screen readers. */
export function placesInWords(proof: QuoteProof, words: Pick<Words, 't'>): string {
	return textOf(placeRuns(proof, words));
}

function repeated(places: readonly SourcePlace[], occurrences: number, words: Pick<Words, 't'>): Run[] {
	const [first] = places;
	if (!first) return [];
	const position = areInOneFile(places) ? positionInWords(first, words) : '';
	const link: Run = { text: position || placeInWords(first, words), place: 0 };
	const found = words.t('stands {0} times; the first at {1}').replace('{0}', String(occurrences));
	const counted = phrase(found.replace('{1}', '{0}'), link);
	return position ? [plain(`${sourceName(first.file)} · `), ...counted] : counted;
}

/** The places of joined pieces; a file's name stands once where one follows another in it, and so does a time or line that both have. */
function pieceRuns(places: readonly SourcePlace[], words: Pick<Words, 't'>): Run[] {
	const runs = places.slice(0, MOST_PIECES).flatMap((place, at): Run[] => {
		const before = places[at - 1];
		const isSameFile = before?.file === place.file;
		if (before && positionInWords(place, words) && placeInWords(before, words) === placeInWords(place, words) && isSameFile) return [];
		const position = positionInWords(place, words) || words.t('place {0}').replace('{0}', String(at + 1));
		const link = { text: isSameFile ? position : placeInWords(place, words), place: at };
		return at === 0 ? [link] : [plain('; '), link];
	});
	return places.length > MOST_PIECES ? [...runs, plain(' …')] : runs;
}

/** The words at a place of a source's text and around it, on one line and without Markdown's marks, to tell it from others. */
export function passageAround(text: string, { start, end }: Span): string {
	const from = Math.max(0, start - AROUND);
	const read = readerOf(text, { start: Math.max(0, start - PARTNER), end: Math.min(text.length, end + PARTNER) });
	const before = from > 0 ? `…${read({ start: from, end: start }).replace(/^\S*\s/u, '')}` : read({ start: 0, end: start });
	return firstWords(before + read({ start, end: Math.min(text.length, end + AROUND) }), PASSAGE_LENGTH);
}
