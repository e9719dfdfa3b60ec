/** A quote that somebody checked reads differently now. */
import type { Span } from '../../annotations.js';
import { alteredQuotes } from '../attention.js';
import { wordsOfQuote } from '../../corrections/words.js';
import { firstWords } from '../excerpt.js';
import type { CheckInput, Finding, Fix } from './check.js';
import type { Translate } from '../phrase.js';

const SHOWN = 160;

/** One finding for each altered quote; a quote in one piece can be put back as it was checked. */
export function* checkedQuoteAltered({ t, text, index }: CheckInput): Generator<Finding> {
	for (const quote of alteredQuotes(index.annotations, text)) {
		const [span] = quote.spans;
		if (!span || !quote.checked?.text) continue;
		const { by, at, text: words } = quote.checked;
		const now = wordsOfQuote(text, quote.spans);
		yield {
			check: 'checked-quote-altered',
			...span,
			message: t('This quote was altered after {0} checked it on {1}. Checked words: {2}', by, at.slice(0, 10), firstWords(words, SHOWN)),
			evidence: [{ ...span, message: t('Now: {0}', firstWords(now, SHOWN)) }],
			fixes: now === text.slice(span.start, span.end) ? fixesOf(t, span, words) : [],
		};
	}
}

function fixesOf(t: Translate, span: Span, words: string): readonly Fix[] {
	return [{ title: t('Put back the words that were checked'), edits: [{ ...span, text: words, quoted: true }] }];
}
