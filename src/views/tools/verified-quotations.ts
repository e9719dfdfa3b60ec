/** What an assistant gets of an article that was held against its sources. */
import { shownPlainly } from '../plain-text.js';
import type { Verification, VerifiedQuote } from '../verification.js';
import type { VerifiedQuotations } from './answers.js';

/**
 * The verification as an answer, with `warnings`. Words of the article and of its sources come on one line, with what is not seen in them shown by
 * its number: a source is mostly written by others.
 */
export function verifiedQuotations({ sources, quotes }: Verification, warnings: readonly string[]): VerifiedQuotations {
	return { sources, quotes: quotes.map(plainQuote), warnings };
}

function plainQuote(quote: VerifiedQuote): VerifiedQuote {
	const { text, speaker, diff, places, nearest } = quote;
	return {
		...quote,
		text: shownPlainly(text),
		places: places.map(plainPlace),
		diff: diff.map(({ op, article, source }) => ({ op, article: shownPlainly(article), source: shownPlainly(source) })),
		...(nearest && { nearest: { ...plainPlace(nearest), text: shownPlainly(nearest.text) } }),
		speaker: speaker === null ? null : shownPlainly(speaker),
	};
}

function plainPlace<Place extends VerifiedQuote['places'][number]>(place: Place): Place {
	return place.speaker === undefined ? place : { ...place, speaker: shownPlainly(place.speaker) };
}

/** What is said of sources of which nothing is read, since they lie elsewhere: not how they are called, for nobody asked for those files. */
export function sourcesElsewhere(count: number, within: string): readonly string[] {
	if (count === 0) return [];
	return [`${count === 1 ? 'a source lies' : `${count} sources lie`} outside of ${within} and ${count === 1 ? 'was' : 'were'} not read`];
}

/** What is said of an article without sources. */
export function withoutSources(article: string): string {
	return `${article} has no sources; they lie in a folder “sources” beside or above it, or are named in its front matter, beside it, or by copydesk.sources`;
}
