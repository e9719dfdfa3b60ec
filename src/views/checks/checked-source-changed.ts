/** A quote that somebody checked against a source that is another file now, or is gone. */
import type { Annotations } from '../../annotations.js';
import { isMonthFirst } from '../date-words.js';
import { firstWords } from '../excerpt.js';
import type { Words } from '../phrase.js';
import { isChecked } from '../review.js';
import { sourceChangeInWords, sourceChangeOf, type KnownSource } from '../tick-evidence.js';
import type { Finding } from './check.js';

const SHOWN = 160;

/** What finds a quote that somebody checked against a source that is no longer the same file. */
export const CHECKED_SOURCE_CHANGED = 'checked-source-changed';

/** One finding for each ticked quote that still reads as it was checked; `sources` are the article's as they are now, undefined where they are not known yet. */
export function changedSources(
	text: string,
	{ quotes, dates }: Pick<Annotations, 'quotes' | 'dates'>,
	sources: readonly KnownSource[] | undefined,
	words: Words,
): readonly Finding[] {
	const ownStyle = { ...words, monthFirst: isMonthFirst(dates) };
	return quotes.flatMap((quote): Finding[] => {
		const [change, [span]] = [sourceChangeOf(quote, sources), quote.spans];
		if (!change || !span || !isChecked(quote, text)) return [];
		const then = quote.checked?.evidence?.places.find(({ file }) => file === change.file)?.words ?? '';
		const evidence =
			then === '' ? [] : [{ ...span, message: words.t('The source then: {0}').replace('{0}', () => firstWords(then, SHOWN)) }];
		return [
			{
				check: CHECKED_SOURCE_CHANGED,
				start: span.start,
				end: span.end,
				message: sourceChangeInWords(change, quote, ownStyle),
				evidence,
				fixes: [],
			},
		];
	});
}
