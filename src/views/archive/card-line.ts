/** What the archive adds to the card of a name: `12 articles since 2019 · last: deputy mayor (3 Jan 2020) · 31 quotes`. */
import type { ArchiveName } from '../../archive/archive.js';
import { firstWords } from '../excerpt.js';
import { phrase, plain, type Run, type Words } from '../phrase.js';
import { articlesInWords, quotesInWords } from './counts.js';
import { shortDate } from './short-date.js';

/** The line, in parts, for each of which a link may be made. */
export interface ArchiveCardLine {
	/** `12 articles since 2019`. */
	readonly articles: string;
	/** `last: deputy mayor (3 Jan 2020)`; empty where no article calls it anything. */
	readonly last: readonly Run[];
	/** `31 quotes`; undefined where there are none. */
	readonly quotes: string | undefined;
}

/** The longest description that is shown, in code units: a card is short. */
const LONGEST_CONTEXT = 80;

/** The line of a name; undefined where the archive has nothing but this one article, which the card shows itself. */
export function archiveCardLine(name: ArchiveName, isThisArticleIn: boolean, words: Words): ArchiveCardLine | undefined {
	if (name.articles <= (isThisArticleIn ? 1 : 0)) return undefined;
	return {
		articles: articlesSince(name, words),
		last: lastContext(name, words),
		quotes: name.quotes > 0 ? quotesInWords(name.quotes, words) : undefined,
	};
}

/** `12 articles since 2019`; without a year where no article has a date, or all are of the last one's year. */
function articlesSince({ articles, first, last }: ArchiveName, words: Words): string {
	const count = articlesInWords(articles, words);
	const [since, until] = [first?.slice(0, 4), last?.slice(0, 4)];
	if (since === undefined) return count;
	const template = since === until ? words.t('{0} in {1}') : words.t('{0} since {1}');
	return template.replace('{0}', count).replace('{1}', since);
}

function lastContext({ lastContext: context, lastContextDate: date }: ArchiveName, words: Words): Run[] {
	if (context === undefined) return [];
	const called = plain(firstWords(context, LONGEST_CONTEXT));
	if (date === undefined) return phrase(words.t('last: {0}'), called);
	return phrase(words.t('last: {0} ({1})'), called, plain(shortDate(date, words)));
}
