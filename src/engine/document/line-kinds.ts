/** What a single line looks like by its form alone: a list item, a transcript's line, a web address. */
import type { Span } from '../../annotations.js';
import { CREDIT_OPENERS, DATE_LABELS, OTHER_LABELS } from './header-words.js';

const LIST_MARK = /^(?:[-*•·▪‣◦●○■□–—]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)]|#{1,6})[ \t\u00a0]+(?=\S)/u;
const SPEAKER = /^(?:[A-Z][\p{L}.’'-]* ){0,5}[A-Z][\p{L}.’'-]*(?: \([^)]{1,60}\))?:(?:\s|$)/u;
/** First words of lines that are labelled, and spoken by nobody. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
	`${CREDIT_OPENERS}|${DATE_LABELS}|${OTHER_LABELS}|related|note|update|correction`.split('|').flatMap((label) => label.split(' ', 1)),
);

/** Whether the line starts with a bullet, a number or a letter as lists have them. A dash that opens speech or attribution is none. */
export function isListItem(text: string, line: Span): boolean {
	const head = text.slice(line.start, Math.min(line.end, line.start + 12));
	if (!LIST_MARK.test(head)) return false;
	// `J. Smith said`: an initial is no list letter, but `a.` and `A)` are.
	return !/^[A-Z]\. /.test(head);
}

/** Whether the line starts as a transcript's does: `JANE ROE: We …`, `Q: Why …`. */
export function isTranscriptLine(text: string, line: Span): boolean {
	const head = text.slice(line.start, Math.min(line.end, line.start + 80));
	return head.includes(':') && SPEAKER.test(head) && !LABEL_WORDS.has(/^[a-z]+/i.exec(head)?.[0].toLowerCase() ?? '');
}

/** Whether the line is a web address and nothing else. */
export function isWebAddress(line: string): boolean {
	return /^(?:https?:\/\/|www\.)\S+$/u.test(line);
}
