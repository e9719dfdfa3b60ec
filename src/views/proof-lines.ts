/** What a quotation's card says of its sources: the verdict with its place, what it means, and how the words differ. */
import type { QuoteProof } from '../annotations.js';
import { firstWords } from './excerpt.js';
import { capitalized } from './labels.js';
import { phrase, plain, strong, type Run, type Words } from './phrase.js';
import { areInOneFile, placeInWords, placeRuns } from './source-places.js';
import { shownVerdict, verdictExplained, verdictInWords } from './verdicts.js';
import { changesInWords, diffRuns, hasChanges } from './word-diff.js';

/** Code units of the nearest passage that are shown. */
const PASSAGE_LENGTH = 200;

/** The lines of the card, the verdict first. */
export function proofLines(proof: QuoteProof, words: Words): readonly (readonly Run[])[] {
	return [verdictLine(proof, words), ...meaningLines(proof, words), ...diffLines(proof, words), ...nearestLines(proof, words)];
}

/** `Verbatim in interview-holmgren.vtt, 14:32`; what is not verbatim with a dot. */
function verdictLine(proof: QuoteProof, words: Words): Run[] {
	const verdict = shownVerdict(proof);
	const name = strong(capitalized(verdictInWords(verdict, words)));
	const places = placeRuns(proof, words);
	if (places.length === 0) return [name];
	if (verdict === 'verbatim' && areInOneFile(proof.places)) return phrase(words.t('{0} in {1}'), name, places);
	return [name, plain(' · '), ...places];
}

/** What the verdict means, but of the same words, which say so; and who speaks in the source where that is another. */
function meaningLines(proof: QuoteProof, words: Words): Run[][] {
	const speaker = proof.verdict === 'said-by-another' ? proof.places[0]?.speaker : undefined;
	if (speaker !== undefined) return [phrase(words.t('The source has “{0}” as the speaker.'), plain(firstWords(speaker, 80)))];
	return proof.verdict === 'verbatim' ? [] : [[plain(verdictExplained(shownVerdict(proof), words))]];
}

function diffLines({ diff, verdict }: QuoteProof, words: Words): Run[][] {
	if (verdict === 'verbatim' || verdict === 'said-by-another' || !hasChanges(diff)) return [];
	return [diffRuns(diff), [plain(`${capitalized(changesInWords(diff, words))}.`)]];
}

function nearestLines({ nearest, places }: QuoteProof, words: Words): Run[][] {
	if (!nearest) return [];
	const link: Run = { text: placeInWords(nearest, words), place: places.length };
	return [phrase(words.t('Nearest passage: {0}'), [...passageRuns(nearest.text), plain(' '), link])];
}

/** Words that hold quotation marks of their own stand without ours. */
function passageRuns(text: string): Run[] {
	const shown = plain(firstWords(text, PASSAGE_LENGTH));
	return /[“”"]/.test(shown.text) ? [shown] : [plain('“'), shown, plain('”')];
}
