/** Verifications to read: a line a quotation, and below it what was altered. */
import { styleText } from 'node:util';
import type { QuoteProof, SourcePlace, WordChange } from '../annotations.js';
import { hasOwnLines } from '../sources/source-files.js';
import { firstWords } from '../views/excerpt.js';
import { terminalLine } from '../views/plain-text.js';
import { shownVerdict, verdictInWords } from '../views/verdicts.js';
import { hasChanges } from '../views/word-diff.js';
import { ENGLISH, verdictCounts, type Verification, type VerifiedQuote } from '../views/verification.js';
import { counted } from '../formats/counted.js';
import type { CountedProof } from '../formats/proof-words.js';

/** UTF-16 units of a quotation that its line shows. */
const SHOWN = 80;
/** Words on each side of a change that show where it is. */
const AROUND = 6;

/** The quotations of one article, those altered in substance first, with line breaks. */
export function verificationText({ article, quotes }: Verification, isStyled: boolean): string {
	const inSubstance = quotes.filter(isInSubstance);
	const others = quotes.filter((quote) => !isInSubstance(quote));
	return [...inSubstance, ...others].map((quote) => quoteLines(article, quote, isStyled)).join('');
}

/** The last line: how many quotations there are by verdict, in so many articles; `unproved` more were held against nothing. */
export function summaryLine(proofs: readonly CountedProof[], articles: number, unproved = 0): string {
	const total = proofs.length + unproved;
	const where = articles === 1 ? '' : ` in ${counted(articles, 'article')}`;
	const rest = `${proofs.length === 0 ? '' : `${unproved} `}not held against anything: no source could be read`;
	return `${[`${counted(total, 'quote')}${where}`, ...verdictCounts(proofs, ENGLISH), ...(unproved > 0 ? [rest] : [])].join(' · ')}\n`;
}

/** Whether a line is the last one of a report. */
export function isSummary(line: string): boolean {
	return /^\d+ quotes?(?: · | in \d+ articles?|\n)/.test(line);
}

function isInSubstance(quote: VerifiedQuote): boolean {
	return shownVerdict(quote) === 'altered-in-substance';
}

/** `FILE:LINE:COLUMN: verdict: “words” (speaker) — place`, which editors and terminals make a link of. */
function quoteLines(article: string, quote: VerifiedQuote, isStyled: boolean): string {
	const { from } = quote.region;
	const words = verdictInWords(shownVerdict(quote), ENGLISH);
	const verdict = isInSubstance(quote) ? `!! ${styled('bold', words, isStyled)}` : words;
	const speaker = quote.speaker === null ? '' : ` (${terminalLine(quote.speaker)})`;
	const places = placesText(quote);
	const line = `${terminalLine(article)}:${from.line}:${from.column}: ${verdict}: ${terminalLine(firstWords(quote.text, SHOWN))}${speaker}${places && ` — ${places}`}${acceptedText(quote)}`;
	const below = belowQuote(quote, isStyled);
	return `${[line, ...(below === '' ? [] : [`    ${below}`])].join('\n')}\n`;
}

/** That an editor accepted the words, and why. */
function acceptedText({ accepted }: VerifiedQuote): string {
	if (!accepted) return '';
	return ` [accepted${accepted.reason === undefined ? '' : `: ${terminalLine(accepted.reason)}`}]`;
}

/** Where it stands; of words that stand several times, how often. */
function placesText({ places, occurrences }: QuoteProof): string {
	const shown = places.slice(0, MOST_PLACES).map(placeText).join('; ');
	if (places.length === 0) return occurrences > 1 ? `the words stand ${occurrences} times` : '';
	const more = Math.max(occurrences, places.length) - Math.min(places.length, MOST_PLACES);
	return more > 0 ? `${shown}; and ${more} more` : shown;
}

const MOST_PLACES = 3;

/** `interview.vtt:41, 14:32, HOLT`, and of a document `minutes.pdf, page 2`. */
export function placeText({ file, line, page, time, speaker }: SourcePlace): string {
	const facts = [hasOwnLines(file) ? `${file}:${line}` : file, page === undefined ? '' : `page ${page}`, time ?? '', speaker ?? ''];
	return terminalLine(facts.filter(Boolean).join(', '));
}

/** What was changed, or what comes nearest; empty where there is nothing to show. */
function belowQuote({ verdict, diff, nearest }: QuoteProof, isStyled: boolean): string {
	if (verdict === 'not-found') return nearest ? `nearest: ${terminalLine(nearest.text)} — ${placeText(nearest)}` : '';
	return hasChanges(diff) ? diffText(diff, isStyled) : '';
}

/** `We will [-not-] {+never+} close it`: in brackets what the source has, in braces what the article has. Long stretches without change are cut. */
export function diffText(diff: readonly WordChange[], isStyled = false): string {
	const parts = diff.flatMap(({ op, article, source }, at) => {
		if (op === 'equal') return [cutEqual(terminalLine(article), at === 0, at === diff.length - 1)];
		const removed = source === '' ? [] : [styled('red', `[-${terminalLine(source)}-]`, isStyled)];
		return article === '' ? removed : [...removed, styled('green', `{+${terminalLine(article)}+}`, isStyled)];
	});
	return parts.join(' ');
}

function cutEqual(text: string, isFirst: boolean, isLast: boolean): string {
	const words = text.trim().split(/\s+/u);
	const [head, tail] = [isFirst ? 0 : AROUND, isLast ? 0 : AROUND];
	if (words.length <= head + tail + 1) return words.join(' ');
	return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ');
}

function styled(style: 'red' | 'green' | 'bold', text: string, isStyled: boolean): string {
	return isStyled ? styleText(style, text) : text;
}
