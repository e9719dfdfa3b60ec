/** A quote that somebody checked against a source that is another file now, or is gone. */
import type { Annotations } from '../../annotations.js';
import { firstWords } from '../excerpt.js';
import type { Translate } from '../phrase.js';
import { isChecked } from '../review.js';
import { sourceChangeInWords, sourceChangeOf, type KnownSource } from '../tick-evidence.js';
import type { Finding } from './check.js';

const SHOWN = 160;

/** One finding for each ticked quote that still reads as it was checked; `sources` are the article's as they are now, undefined where they are not known yet. */
export function changedSources(
	text: string,
	{ quotes }: Pick<Annotations, 'quotes'>,
	sources: readonly KnownSource[] | undefined,
	t: Translate,
): readonly Finding[] {
	return quotes.flatMap((quote): Finding[] => {
		const [change, [span]] = [sourceChangeOf(quote, sources), quote.spans];
		if (!change || !span || !isChecked(quote, text)) return [];
		const then = quote.checked?.evidence?.places.find(({ file }) => file === change.file)?.words ?? '';
		const evidence = then === '' ? [] : [{ ...span, message: t('The source then: {0}', firstWords(then, SHOWN)) }];
		return [
			{
				check: 'checked-source-changed',
				start: span.start,
				end: span.end,
				message: sourceChangeInWords(change, quote, { t }),
				evidence,
				fixes: [],
			},
		];
	});
}
