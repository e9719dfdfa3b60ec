/** Finds date expressions and what they denote. */
import type { DateMention, Span } from '../../annotations.js';
import { isInFourDigits } from '../document/calendar.js';
import type { Article, Sentence } from '../document/types.js';
import { Cursor } from './cursor.js';
import { directionOf, type OpenDate } from './direction.js';
import type { Direction, ParsedExpression } from './expression.js';
import { expressionAt } from './grammar.js';
import { candidatesOf, isOpen, lastDayOf, valueOf, yearOf, type Setting } from './resolve.js';
import { tokenSpan } from '../document/lookup.js';

/** What was spoken of so far. */
interface DatesSoFar {
	lastDay: string | null;
	lastYear: number | null;
	/** The sentence of the last date. */
	lastSentence: Sentence | null;
	/** The last sentence that began with a year (`In 2015 …`). */
	sentenceOfYear: Sentence | null;
	/** Where the last open expression of the block pointed to. */
	direction: Direction | null;
	/** Where each open expression of the article last pointed to, by its text. */
	readonly directionOfText: Map<string, Direction>;
	quoted: boolean;
}

/** Says where an open expression points to; null where it cannot be known. */
export type ChooseDirection = (date: OpenDate, span: Span) => Direction | null;

/**
 * Date expressions in text order, resolved against the article's date; those that cannot be resolved are left out, and those inside `names`
 * (`Sunday Times`, `Expo 2020`) too. Linear in the number of tokens.
 */
export function findDates(article: Article, names: readonly Span[] = [], choose: ChooseDirection = directionOf): DateMention[] {
	const dates: DateMention[] = [];
	const soFar: DatesSoFar = {
		lastDay: null,
		lastYear: null,
		lastSentence: null,
		sentenceOfYear: null,
		direction: null,
		directionOfText: new Map(),
		quoted: false,
	};
	const isInName = nameTest(names);
	let paragraph = -1;
	for (const sentence of article.sentences) {
		if (sentence.paragraph !== paragraph) {
			soFar.quoted = false;
			soFar.direction = null;
		}
		paragraph = sentence.paragraph;
		datesOfSentence(article, sentence, soFar, isInName, choose, dates);
	}
	return dates;
}

function datesOfSentence(
	article: Article,
	sentence: Sentence,
	soFar: DatesSoFar,
	isInName: (span: Span, isFeast: boolean) => boolean,
	choose: ChooseDirection,
	dates: DateMention[],
): void {
	const cursor = new Cursor(article.tokens, sentence.from, sentence.to);
	for (let at = sentence.from; at < sentence.to; at++) {
		if (article.tokens[at]?.kind === 'punctuation') soFar.quoted = quotedAfter(cursor, at, soFar.quoted);
		const found = expressionAt(cursor, at);
		if (!found) continue;
		const span = tokenSpan(article, at, found.to);
		if (isInName(span, found.expression.kind === 'feast')) continue;
		const value = resolved(article, sentence, cursor, at, found, soFar, (date) => choose(date, span));
		if (value === null || !isInFourDigits(value)) continue;
		dates.push({ start: span.start, end: span.end, text: article.text.slice(span.start, span.end), value });
		soFar.lastDay = lastDayOf(value) ?? soFar.lastDay;
		soFar.lastYear = yearOf(value);
		soFar.lastSentence = sentence;
		if ('year' in found.expression && found.expression.year !== undefined && at <= sentence.from + 1) soFar.sentenceOfYear = sentence;
		at = found.to - 1;
	}
}

function resolved(
	article: Article,
	sentence: Sentence,
	cursor: Cursor,
	from: number,
	{ expression, to }: ParsedExpression,
	soFar: DatesSoFar,
	choose: (date: OpenDate) => Direction | null,
): string | null {
	const { lastDay, lastYear, quoted: isQuoted } = soFar;
	const setting: Setting = { date: article.date, lastDay, lastYear, isQuoted };
	if (!isOpen(expression)) return valueOf(expression, setting);
	const candidates = candidatesOf(expression, setting);
	const text = JSON.stringify(expression);
	const direction = choose({
		...{ expression, candidates, cursor, from, to, isQuoted, date: article.date },
		block: article.paragraphs[sentence.paragraph]?.kind ?? 'body',
		before: soFar.direction,
		ofSame: soFar.directionOfText.get(text) ?? null,
		lastDate: placeOfLast(soFar, sentence),
	});
	soFar.direction = direction;
	if (direction) soFar.directionOfText.set(text, direction);
	return direction && candidates[direction];
}

function placeOfLast({ lastSentence, sentenceOfYear }: DatesSoFar, sentence: Sentence): OpenDate['lastDate'] {
	if (lastSentence === sentence) return sentenceOfYear === sentence ? 'year' : 'sentence';
	return lastSentence?.paragraph === sentence.paragraph ? 'block' : 'before';
}

/** Whether the text after this token stands in double quotation marks. */
function quotedAfter(cursor: Cursor, at: number, quoted: boolean): boolean {
	const text = cursor.text(at);
	if (text === '“' || text === '„' || text === '«') return true;
	if (text === '”' || text === '»') return false;
	return text === '"' ? !quoted : quoted;
}

/** Whether a span stands inside a name; asked in text order. A feast is a name itself. */
function nameTest(names: readonly Span[]): (span: Span, isFeast: boolean) => boolean {
	let next = 0;
	return (span, isFeast) => {
		while (next < names.length && (names[next]?.end ?? 0) <= span.start) next++;
		const name = names[next];
		if (name === undefined || name.start > span.start || name.end < span.end) return false;
		return !isFeast || name.start < span.start || name.end > span.end;
	};
}
