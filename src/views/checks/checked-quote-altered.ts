/** A quote that somebody checked reads differently now. */
import type { Quote, Span } from '../../annotations.js';
import { alteredQuotes, wordsOfQuote } from '../attention.js';
import { firstWords } from '../excerpt.js';
import type { CheckInput, Finding, Fix } from './check.js';

const SHOWN = 160;

/** One finding for each altered quote; a quote in one piece can be put back as it was checked. */
export function* checkedQuoteAltered({ text, index }: CheckInput): Generator<Finding> {
	for (const quote of alteredQuotes(index.annotations, text)) {
		const [span] = quote.spans;
		if (!span || !quote.checked?.text) continue;
		const { by, at, text: words } = quote.checked;
		yield {
			check: 'checked-quote-altered',
			...span,
			message: `This quote was altered after ${by} checked it on ${at.slice(0, 10)}. Checked words: ${firstWords(words, SHOWN)}`,
			evidence: [{ ...span, message: `Now: ${firstWords(wordsOfQuote(text, quote.spans), SHOWN)}` }],
			fixes: fixesOf(quote, span, words),
		};
	}
}

function fixesOf(quote: Quote, span: Span, words: string): readonly Fix[] {
	return quote.spans.length === 1
		? [{ title: 'Put back the words that were checked', edits: [{ ...span, text: words, quoted: true }] }]
		: [];
}
