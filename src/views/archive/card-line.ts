/** What the archive adds to the card of a name: `12 articles since 2019 · last: deputy mayor (3 Jan 2020) · 31 quotes in all`. */
import type { ArchiveName } from '../../archive/archive.js';
import { firstWords } from '../excerpt.js';
import { phrase, plain, type Run, type Words } from '../phrase.js';
import type { pronounOf } from '../pronouns.js';
import { articlesInWords, quotesInWords } from './counts.js';
import { shortDate } from './short-date.js';

type Pronoun = ReturnType<typeof pronounOf>;

/** What the archive has of a name; where the register has it too, the number of articles stands in the register's line. */
export interface ArchiveCardLine {
	/** `12 articles since 2019`. */
	readonly articles: Run;
	/** What comes after it; empty where that is all. */
	readonly more: readonly Run[];
}

/** The longest description that is shown, in code units: a card is short. */
const LONGEST_CONTEXT = 80;

/**
 * The line of a name; undefined where the archive has nothing but this one article, which the card shows itself. `pronoun` is what the article
 * calls it by.
 */
export function archiveCardLine(name: ArchiveName, isThisArticleIn: boolean, pronoun: Pronoun, words: Words): ArchiveCardLine | undefined {
	if (name.articles <= (isThisArticleIn ? 1 : 0)) return undefined;
	const articles: Run = { text: articlesSince(name, words), action: 'showInArchive', title: words.t('Show in the archive') };
	const title = quotesInFolderLabel(pronoun, words);
	// The line above counts the article's own: without `in all` two numbers of quotes stand below each other.
	const inAll = words.t('{0} in all').replace('{0}', quotesInWords(name.quotes, words));
	const quotes: readonly Run[] = name.quotes > 0 ? [{ text: inAll, action: 'showQuotesInFolder', title }] : [];
	const more = [lastContext(name, words), quotes].filter((part) => part.length > 0);
	return { articles, more: more.flatMap((part, at) => (at === 0 ? part : [plain(' · '), ...part])) };
}

/** The link to all that somebody said in the articles of the folder. */
function quotesInFolderLabel(pronoun: Pronoun, { t }: Words): string {
	switch (pronoun) {
		case 'he':
			return t('Everything he said in this folder');
		case 'she':
			return t('Everything she said in this folder');
		case 'they':
			return t('Everything they said in this folder');
		case 'it':
			return t('Everything it said in this folder');
	}
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
