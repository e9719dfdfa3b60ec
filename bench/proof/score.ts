/** What is right of the proofs of planted quotations. */
import type { QuoteProof } from '../../src/annotations.js';
import type { SourceText } from '../../src/proof/source-text.js';
import type { Planted } from './passages.js';
import type { Places, TruePlace } from './sources.js';
import { wordDistance, wordsOf } from './words.js';

/** Words by which two passages may differ that are the same: `we cannot` and `we can’t`, `two` and `2`. */
const SAME_WORDS = 2;

/** A planted quotation, and what was said of it; no proof where the engine did not find it. */
export interface Outcome {
	readonly planted: Planted;
	readonly proof: QuoteProof | undefined;
	readonly isVerdictRight: boolean;
	readonly isSubstanceRight: boolean;
	/** Null where there is no place to be right of. */
	readonly isPlaceRight: boolean | null;
}

export function outcomeOf(
	planted: Planted,
	proof: QuoteProof | undefined,
	sources: ReadonlyMap<string, SourceText>,
	places: Places,
): Outcome {
	const isVerdictRight = proof?.verdict === planted.verdict;
	const isSubstanceRight = proof?.substance === planted.substance;
	return { planted, proof, isVerdictRight, isSubstanceRight, isPlaceRight: placeIsRight(planted, proof, sources, places) };
}

function placeIsRight(
	planted: Planted,
	proof: QuoteProof | undefined,
	sources: ReadonlyMap<string, SourceText>,
	places: Places,
): boolean | null {
	const quoted = wordsOf(planted.pieces.join(' '));
	if (planted.isUnsure)
		return (
			proof !== undefined &&
			proof.occurrences !== 1 &&
			proof.places.every((place) => wordDistance(wordsIn(place, sources), quoted) <= SAME_WORDS)
		);
	if (planted.truth.length === 0) return null;
	if (!proof || proof.places.length === 0 || !proof.places.every((place) => isSound(place, sources))) return false;
	const truth = planted.truth.map((stretch) => places.of(stretch));
	if (planted.verdict === 'stitched') return truth.every((place) => proof.places.some((claimed) => covers(claimed, place)));
	return wordDistance(claimedWords(proof, sources), quoted) <= wordDistance(wordsIn(hullOf(truth), sources), quoted);
}

/** The words of the places; of several that have the same words, those of the first. */
function claimedWords({ places, occurrences }: QuoteProof, sources: ReadonlyMap<string, SourceText>): string[] {
	return (occurrences > 1 ? places.slice(0, 1) : places).flatMap((place) => wordsIn(place, sources));
}

function hullOf(places: readonly TruePlace[]): TruePlace {
	return {
		file: places[0]?.file ?? '',
		start: Math.min(...places.map(({ start }) => start)),
		end: Math.max(...places.map(({ end }) => end)),
	};
}

function covers(claimed: TruePlace, place: TruePlace): boolean {
	const shared = Math.min(claimed.end, place.end) - Math.max(claimed.start, place.start);
	return claimed.file === place.file && shared >= 0.8 * (place.end - place.start);
}

/** The source's words at a place; labels and stage directions left out. */
function wordsIn({ file, start, end }: TruePlace, sources: ReadonlyMap<string, SourceText>): string[] {
	const source = sources.get(file);
	if (!source) return [];
	return source.segments
		.filter((segment) => segment.start < end && segment.end > start)
		.flatMap((segment) => wordsOf(source.text.slice(Math.max(segment.start, start), Math.min(segment.end, end))));
}

/** Whether the line is that of the place, and the speaker the one of the segment. */
function isSound(place: QuoteProof['places'][number], sources: ReadonlyMap<string, SourceText>): boolean {
	const source = sources.get(place.file);
	const segment = source?.segments.find(({ start, end }) => start <= place.start && place.start < end);
	if (!source || !segment || segment.speaker !== place.speaker) return false;
	return place.line === source.text.slice(0, place.start).split(/\r\n|[\n\r]/u).length;
}

/** How many of a hundred. */
export function share(part: number, whole: number): number {
	return whole === 0 ? 100 : (100 * part) / whole;
}

/** One line a kind: how many verdicts, substances and places are right. */
export function kindTable(outcomes: readonly Outcome[]): string[] {
	const kinds = [...new Set(outcomes.map(({ planted }) => planted.kind))];
	const rows = kinds.map((kind) => {
		const some = outcomes.filter(({ planted }) => planted.kind === kind);
		const placed = some.filter(({ isPlaceRight }) => isPlaceRight !== null);
		const verdict = some.filter(({ isVerdictRight }) => isVerdictRight).length;
		const substance = some.filter(({ isSubstanceRight }) => isSubstanceRight).length;
		const place = placed.filter(({ isPlaceRight }) => isPlaceRight).length;
		const numbers = [`${verdict}/${some.length}`, `${substance}/${some.length}`, placed.length === 0 ? '' : `${place}/${placed.length}`];
		return `${(some[0]?.planted.verdict ?? '').padEnd(16)} ${kind.padEnd(46)}${numbers.map((number) => number.padStart(10)).join('')}`;
	});
	return [`${'expected'.padEnd(16)} ${'kind'.padEnd(46)}   verdict substance     place`, ...rows.sort()];
}

/** What was expected by what was said. */
export function confusionTable(outcomes: readonly Outcome[]): string[] {
	const seen = new Set(outcomes.flatMap(({ planted, proof }) => [planted.verdict, proof?.verdict ?? 'missed']));
	const columns = [...seen].sort();
	const line = (name: string, cells: readonly string[]): string => name.padEnd(18) + cells.map((cell) => cell.padStart(17)).join('');
	const rows = columns
		.filter((row) => row !== 'missed')
		.map((row) => {
			const some = outcomes.filter(({ planted }) => planted.verdict === row);
			return line(
				row,
				columns.map((column) => String(some.filter(({ proof }) => (proof?.verdict ?? 'missed') === column).length)),
			);
		});
	return [line('expected \\ said', columns), ...rows];
}
