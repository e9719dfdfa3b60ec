/** What a quotation's card says of its sources: the verdict with its reason and place, and how the words differ. */
import type { QuoteProof } from '../annotations.js';
import { firstWords } from './excerpt.js';
import { capitalized } from './labels.js';
import { withoutMarkup } from '../engine/document/markup.js';
import { phrase, plain, strong, type Run, type Words } from './phrase.js';
import { areInOneFile, placeInWords, placeRuns } from './source-places.js';
import { shownVerdict, verdictExplained, verdictInWords } from './verdicts.js';
import { changesInWords, diffRuns, hasChanges } from './word-diff.js';

/** Code units of the nearest passage that are shown. */
const PASSAGE_LENGTH = 200;
/** Code units of a speaker's label that are shown. */
const LABEL_LENGTH = 80;

/** The lines of the card: the verdict in words, and the difference as it stands. Where a problem beside the card has the verdict, it is not said again. */
export function proofLines(proof: QuoteProof, words: Words, isReported = false): readonly (readonly Run[])[] {
	const diff = showsDifference(proof) ? [diffRuns(proof.diff)] : [];
	if (!isReported) return [verdictLine(proof, words), ...diff, ...nearestLines(proof, words)];
	const shown = [...diff, proof.verdict === 'not-found' ? [] : placesOfSpeakers(proof, words)].filter((runs) => runs.length > 0);
	return [
		...(shown.length > 0 ? [shown.flatMap((runs, at) => (at === 0 ? runs : [plain(' · '), ...runs]))] : []),
		...nearestLines(proof, words),
	];
}

/** What a verdict comes from: who speaks in the source, which words differ, or what the verdict means. */
export function verdictReason(proof: QuoteProof, words: Pick<Words, 't'>): string {
	const speaker = proof.verdict === 'said-by-another' ? proof.places[0]?.speaker : undefined;
	if (speaker !== undefined) return words.t('The source has “{0}” as the speaker.').replace('{0}', () => firstWords(speaker, LABEL_LENGTH));
	return (showsDifference(proof) && changesInWords(proof.diff, words)) || verdictExplained(shownVerdict(proof), words);
}

/** `Verbatim in interview-holmgren.vtt, 14:32`, and of others `Altered in substance: left out: “not” · interview-holmgren.vtt, 14:32`. */
function verdictLine(proof: QuoteProof, words: Words): Run[] {
	const verdict = shownVerdict(proof);
	const name = strong(capitalized(verdictInWords(verdict, words)));
	const places = placesOfSpeakers(proof, words);
	if (verdict === 'verbatim' && places.length > 0 && areInOneFile(proof.places)) return phrase(words.t('{0} in {1}'), name, places);
	const reason = verdict === 'verbatim' ? [] : [plain(`: ${verdictReason(proof, words)}`)];
	return [name, ...reason, ...(places.length > 0 ? [plain(' · '), ...places] : [])];
}

/** Where the words stand; of those that are not the source's, with who speaks there: `interview-holmgren.vtt, 14:32 (HOLT)`. */
function placesOfSpeakers(proof: QuoteProof, words: Words): Run[] {
	const runs = placeRuns(proof, words);
	return proof.verdict === 'altered' || proof.verdict === 'stitched' ? [...runs, ...speakerRuns(proof.places)] : runs;
}

function speakerRuns(places: QuoteProof['places']): Run[] {
	const speakers = [...new Set(places.flatMap(({ speaker }) => speaker ?? []))];
	return speakers.length === 0 ? [] : [plain(` (${firstWords(speakers.join('; '), LABEL_LENGTH)})`)];
}

/** Whether the words that differ are to be seen. */
function showsDifference({ diff, verdict }: QuoteProof): boolean {
	return verdict !== 'verbatim' && verdict !== 'said-by-another' && hasChanges(diff);
}

function nearestLines({ nearest, places }: QuoteProof, words: Words): Run[][] {
	if (!nearest) return [];
	const link: Run = { text: placeInWords(nearest, words), place: places.length };
	return [phrase(words.t('Nearest passage: {0}'), [...passageRuns(nearest.text), plain(' '), link, ...speakerRuns([nearest])])];
}

/** Words that hold quotation marks of their own stand without ours. */
function passageRuns(text: string): Run[] {
	const shown = plain(firstWords(withoutMarkup(text), PASSAGE_LENGTH));
	return /[“”"]/.test(shown.text) ? [shown] : [plain('“'), shown, plain('”')];
}
