/** Finds date expressions and what they denote. */
import type { DateMention, Span } from '../../annotations.js';
import type { Article, Sentence } from '../document/types.js';
import { addDays } from '../document/calendar.js';
import { Cursor } from './cursor.js';
import type { ParsedExpression } from './expression.js';
import { expressionAt } from './grammar.js';
import { outlookAt } from './outlook.js';
import { lastDayOf, valueOf, yearOf, type Setting } from './resolve.js';
import { tokenSpan } from '../document/lookup.js';

/** What was spoken of so far. */
interface DatesSoFar {
	lastDay: string | null;
	lastYear: number | null;
	/** A year named in this sentence. */
	sentenceYear: number | null;
	quoted: boolean;
}

/**
 * Date expressions in text order, resolved against the article's date; those that cannot be resolved are left out, and those inside `names`
 * (`Sunday Times`, `Expo 2020`) too. Linear in the number of tokens.
 */
export function findDates(article: Article, names: readonly Span[] = []): DateMention[] {
	const dates: DateMention[] = [];
	const soFar: DatesSoFar = { lastDay: null, lastYear: null, sentenceYear: null, quoted: false };
	const isInName = nameTest(names);
	let paragraph = -1;
	for (const sentence of article.sentences) {
		if (sentence.paragraph !== paragraph) soFar.quoted = false;
		paragraph = sentence.paragraph;
		datesOfSentence(article, sentence, soFar, isInName, dates);
	}
	return dates;
}

function datesOfSentence(
	article: Article,
	sentence: Sentence,
	soFar: DatesSoFar,
	isInName: (span: Span) => boolean,
	dates: DateMention[],
): void {
	const cursor = new Cursor(article.tokens, sentence.from, sentence.to);
	soFar.sentenceYear = null;
	for (let at = sentence.from; at < sentence.to; at++) {
		if (article.tokens[at]?.kind === 'punctuation') soFar.quoted = quotedAfter(cursor, at, soFar.quoted);
		const found = expressionAt(cursor, at);
		if (!found) continue;
		const span = tokenSpan(article, at, found.to);
		if (isInName(span)) continue;
		const value = valueOf(found.expression, settingAt(article, sentence, cursor, at, found, soFar));
		if (value === null) continue;
		dates.push({ start: span.start, end: span.end, text: article.text.slice(span.start, span.end), value });
		remember(soFar, found, value);
		at = found.to - 1;
	}
}

/** Whether the text after this token stands in double quotation marks. */
function quotedAfter(cursor: Cursor, at: number, quoted: boolean): boolean {
	const text = cursor.text(at);
	if (text === '“' || text === '„' || text === '«') return true;
	if (text === '”' || text === '»') return false;
	return text === '"' ? !quoted : quoted;
}

function settingAt(article: Article, sentence: Sentence, cursor: Cursor, at: number, found: ParsedExpression, soFar: DatesSoFar): Setting {
	const { kind } = found.expression;
	const isHeadline = article.paragraphs[sentence.paragraph]?.kind === 'headline';
	const isOpen = kind === 'weekday' || ((kind === 'day' || kind === 'month') && found.expression.year === undefined);
	return {
		date: article.date,
		outlook: isOpen ? outlookAt(cursor, at, found.to, isHeadline) : 'unknown',
		isEnd: /^(?:until|till|through)$/.test(cursor.word(at - 1)),
		lastDay: soFar.lastDay,
		lastYear: soFar.lastYear,
		sentenceYear: soFar.sentenceYear,
		isQuoted: soFar.quoted && wasLately(soFar.lastDay, article.date),
	};
}

/** A speech of the days before the article's date; older days are history that the speaker was not there to tell. */
function wasLately(day: string | null, date: string | null): boolean {
	return day !== null && date !== null && day < date && day >= addDays(date, -LATELY_DAYS);
}
const LATELY_DAYS = 6;

function remember(soFar: DatesSoFar, found: ParsedExpression, value: string): void {
	const { expression } = found;
	const day = lastDayOf(value);
	if (day !== null) soFar.lastDay = day;
	soFar.lastYear = yearOf(value);
	const isOutright =
		expression.kind === 'year' ||
		(expression.kind === 'month' && expression.year !== undefined) ||
		(expression.kind === 'day' && expression.year !== undefined);
	if (isOutright) soFar.sentenceYear = yearOf(value);
}

/** Whether a span touches a name; asked in text order. */
function nameTest(names: readonly Span[]): (span: Span) => boolean {
	let next = 0;
	return (span) => {
		while (next < names.length && (names[next]?.end ?? 0) <= span.start) next++;
		const name = names[next];
		return name !== undefined && name.start < span.end && name.start <= span.start && name.end >= span.end;
	};
}
