/**
 * The words of a text as they are compared, with where each stands and what stands before it. One reader for sources and quotations, so that both are
 * read alike.
 */
import { FULL_MONTHS } from '../engine/lexicon/calendar.js';
import { isUnit, type NormalWord, type NumberPart } from './normal-words.js';
import { decadeName, readNumber, type ReadNumber } from './number-words.js';

/** What stands between a word and the one before it, and what the word is. Bits. */
export const Before = {
	comma: 1,
	/** A sentence's end, a semicolon, a colon, a dash, a paragraph. */
	clause: 2,
	sentence: 4,
	quotationMark: 8,
	ellipsis: 16,
	/** Of the word itself: written as it is spoken. */
	reduced: 32,
	/** Begins with a capital, and is not `I`. */
	capital: 64,
	/** Stands in brackets. */
	bracketed: 128,
} as const;

/** Where words go. */
export interface WordSink {
	/** The number of a word as it is compared, its offsets in the text, and bits of `Before`. */
	add(id: number, start: number, end: number, bits: number): void;
	/** The vocabulary in which words have their numbers. */
	readonly vocabulary: WordNumbers;
}

/** A normal word with the numbers of its words: what is asked of each word of a source is asked once of each that is spelled otherwise. */
export interface NumberedWord extends NormalWord {
	readonly ids: readonly number[];
}

/** Numbers for words. */
export interface WordNumbers {
	/** The number of a word as it is compared; a new one for a new word. */
	idOf(word: string): number;
	/** The normal form of a word as it is spelled. */
	normal(spelled: string): NumberedWord;
}

/**
 * Words, initials (`U.S.`), numbers with their commas, and symbols that stand for words. Letters in brackets within a word belong to it. One
 * expression a scan, since it carries where it looks.
 */
function wordPattern(): RegExp {
	return /\[\p{L}{1,12}\](?=\p{L})\p{L}{1,40}|\p{L}(?:\.\p{L}){1,5}(?![\p{L}\p{N}])\.?|(?<![\p{L}\p{N}])['’‘]\p{L}{1,5}(?![\p{L}\p{N}'’])|[\p{L}\p{M}\u00ad]+(?:['’ʼ‘`´][\p{L}\p{M}]+)*(?:(?<=[iI][nN])['’](?![\p{L}])|\[\p{L}{1,6}\])?|\d+(?:,\d{3})*(?:\.\d+)?|[$£€¥%&¼½¾⅓⅔⅛⅜⅝⅞]/uy;
}

const SPACE = 32;
/** By code below 128: nothing that a word begins with, a letter, or anything else. */
const CodeKind = { gap: 0, letter: 1, other: 2 } as const;
const CODE_KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
	const character = String.fromCharCode(code);
	if (/[a-z]/i.test(character)) return CodeKind.letter;
	return /[\d['`[$%&]/.test(character) ? CodeKind.other : CodeKind.gap;
});

/** A word as it is spelled. */
interface Spelled {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly bits: number;
	readonly normal: NumberedWord;
}

/** Reads the words between two offsets. `first` are the bits of the first word. Linear in the length. */
export function scanWords(text: string, from: number, to: number, first: number, sink: WordSink): void {
	const spelled = spelledWords(text, from, to, first, sink);
	for (let at = 0; at < spelled.length;) at += addWord(spelled, at, text, sink);
}

function spelledWords(text: string, from: number, to: number, first: number, sink: WordSink): readonly Spelled[] {
	const found: Spelled[] = [];
	const stretch = text.slice(from, to);
	const pattern = wordPattern();
	let [end, depth] = [0, 0];
	for (let start = wordStart(stretch, 0, pattern); start < stretch.length; start = wordStart(stretch, end, pattern)) {
		const word = stretch.slice(start, wordEnd(stretch, start, pattern));
		const normal = sink.vocabulary.normal(word);
		let bits = end === 0 ? first : 0;
		if (start !== end + 1 || stretch.charCodeAt(end) !== SPACE) {
			// The stop of an abbreviated title or an initial ends no sentence.
			const isShort = stretch[end] === '.' && found.at(-1)?.normal.isAbbreviation;
			const between = stretch.slice(isShort ? end + 1 : end, start);
			depth = bracketDepth(between, depth);
			bits |= bitsBetween(between);
		}
		end = start + word.length;
		if (depth > 0 || normal.isPartlyBracketed) bits |= Before.bracketed;
		if (normal.isCapitalized) bits |= Before.capital;
		found.push({ start: from + start, end: from + end, text: word, bits, normal });
	}
	return found;
}

/** Where the next word begins, from an offset on; the text's length where none does. */
function wordStart(text: string, from: number, pattern: RegExp): number {
	for (let at = from; at < text.length; at++) {
		const kind = CODE_KINDS[text.charCodeAt(at)] ?? CodeKind.other;
		if (kind === CodeKind.letter || (kind === CodeKind.other && wordEnd(text, at, pattern) > at)) return at;
	}
	return text.length;
}

/** Where the word ends that begins at `start`; `start` where none does. Most words are letters with a space behind them, and need no expression. */
function wordEnd(text: string, start: number, pattern: RegExp): number {
	let at = start;
	while (CODE_KINDS[text.charCodeAt(at)] === CodeKind.letter) at++;
	const next = text.charCodeAt(at);
	// A stop may end an initial; what is no gap may belong to the word.
	if (at > start + 1 && (at === text.length || CODE_KINDS[next] === CodeKind.gap)) return at;
	pattern.lastIndex = start;
	return pattern.test(text) ? pattern.lastIndex : start;
}

/** How many brackets are open behind `between`; one that is never closed counts until the end. */
function bracketDepth(between: string, depth: number): number {
	for (const character of between) {
		if (character === '[' || character === '(') depth++;
		else if (character === ']' || character === ')') depth = Math.max(0, depth - 1);
	}
	return depth;
}

function bitsBetween(between: string): number {
	let bits = 0;
	if (/…|\.\s?\.\s?\./u.test(between)) bits |= Before.ellipsis | Before.clause;
	if (between.includes(',')) bits |= Before.comma;
	if (/[;:–—]|--|-\s|\n\s*\n/u.test(between)) bits |= Before.clause;
	if (/[.?!]/u.test(between)) bits |= bits & Before.ellipsis ? Before.clause : Before.clause | Before.sentence;
	if (/["“”„«»]/u.test(between)) bits |= Before.quotationMark;
	return bits;
}

/** Adds the word or the number at `at`; returns how many spelled words it took. */
function addWord(spelled: readonly Spelled[], at: number, text: string, sink: WordSink): number {
	const word = spelled[at];
	if (!word) return 1;
	if (!word.normal.isSpecial)
		return addDay(spelled, at, text, sink) || (isBeforeDay(spelled, at) ? 1 : addIds(word, word.normal.ids, sink));
	if (isNegative(word, text)) sink.add(sink.vocabulary.idOf(MINUS), word.start - 1, word.start, word.bits & ~Before.capital);
	const date = addDay(spelled, at, text, sink) || addTime(spelled, at, text, sink) || addClock(spelled, at, sink);
	if (date > 0) return date;
	const symbol = currencyBefore(spelled, at, text);
	const number = isOneOfParts(spelled, at) ? undefined : readNumber(partsFrom(spelled, at + symbol, text));
	if (number) return addNumber(spelled, at, symbol, number, text, sink);
	addIds(
		word,
		wordsAt(spelled, at, text).map((name) => sink.vocabulary.idOf(name)),
		sink,
	);
	return isPerCent(spelled, at) ? 2 : 1;
}

/** Adds the words that one spelled word is; returns 1. */
function addIds(word: Spelled, ids: readonly number[], sink: WordSink): number {
	let bits = word.bits | (word.normal.isReduced ? Before.reduced : 0);
	for (const id of ids) {
		sink.add(id, word.start, word.end, bits);
		bits &= ~EDGE;
	}
	return 1;
}

/** Bits that hold before the first of several words that one spelled word is. */
const EDGE = Before.comma | Before.clause | Before.sentence | Before.quotationMark | Before.ellipsis;

/** Whether a word is the `the` of `May the fourth`. */
function isBeforeDay(spelled: readonly Spelled[], at: number): boolean {
	const [month, article, day] = [spelled[at - 1], spelled[at], spelled[at + 1]];
	return article?.text === 'the' && month !== undefined && isMonth(month) && /ordinal/.test(day?.normal.number?.kind ?? '');
}

function wordsAt(spelled: readonly Spelled[], at: number, text: string): readonly string[] {
	const word = spelled[at];
	if (!word) return [];
	if (isPerCent(spelled, at)) return ['percent'];
	if (isOneOfParts(spelled, at)) return ['a'];
	// `No. 1` is `number one`.
	const next = spelled[at + 1];
	if (/^no$/i.test(word.text) && next?.normal.number?.kind === 'digits' && text.slice(word.end, next.start).startsWith('.'))
		return ['number'];
	return /^no$/i.test(word.text) && /^[-‑]\p{L}/u.test(text.slice(word.end, word.end + 2)) ? [NO_WITH_HYPHEN] : word.normal.words;
}

/** Whether a word is the `one` of `one third`. */
function isOneOfParts(spelled: readonly Spelled[], at: number): boolean {
	const [one, part] = [spelled[at], spelled[at + 1]?.normal];
	return one?.normal.words[0] === 'one' && (/^(?:ordinal|half)$/.test(part?.number?.kind ?? '') || part?.words[0] === 'quarter');
}

/** The `no` of `no-fly`, which denies nothing. */
export const NO_WITH_HYPHEN = 'no-';

/** The word for the sign of a number below nothing. */
export const MINUS = 'minus';

/** Whether a sign stands directly before figures, and nothing but a space before it: `-5`, and not `2010-16`. */
function isNegative({ start, text: figures }: Spelled, text: string): boolean {
	const sign = text[start - 1];
	if (sign !== '-' && sign !== '−') return false;
	return /^[\d$£€¥]/u.test(figures) && /(?:[^\s-][ \u00a0(]|^\()[-−]$/u.test(text.slice(Math.max(0, start - 3), start));
}

function isPerCent(spelled: readonly Spelled[], at: number): boolean {
	return /^per$/i.test(spelled[at]?.text ?? '') && /^cent$/i.test(spelled[at + 1]?.text ?? '');
}

/** 1 where a currency's symbol stands directly before a number. */
function currencyBefore(spelled: readonly Spelled[], at: number, text: string): number {
	const [symbol, number] = [spelled[at], spelled[at + 1]];
	return symbol && number && /^[$£€¥]$/u.test(symbol.text) && text.slice(symbol.end, number.start).trim() === '' && number.normal.number
		? 1
		: 0;
}

/** The parts of a number from a spelled word on: what punctuation parts is none. */
function partsFrom(spelled: readonly Spelled[], at: number, text: string): (offset: number) => NumberPart | null {
	return (offset) => {
		const [word, before] = [spelled[at + offset], spelled[at + offset - 1]];
		if (!word?.normal.number) return null;
		if (offset > 0 && before && !/^[\s‑-]*$/u.test(text.slice(before.end, word.start))) return null;
		return word.normal.number;
	};
}

function addNumber(
	spelled: readonly Spelled[],
	at: number,
	symbol: number,
	{ name, length }: ReadNumber,
	text: string,
	sink: WordSink,
): number {
	const [first, last] = [spelled[at], spelled[at + symbol + length - 1]];
	if (!first || !last) return 1;
	const isMoney = symbol > 0 || MONEY.test(spelled[at + length + 1]?.text ?? '');
	const [suffix, taken] = suffixOf(spelled, at + symbol + length, last, isMoney);
	const end = taken > 0 ? (spelled[at + symbol + length]?.end ?? last.end) : last.end;
	const bits = first.bits & ~Before.capital;
	const next = spelled[at + symbol + length + taken];
	const before = spelled[isBeforeDay(spelled, at - 1) ? at - 2 : at - 1];
	const day = dayOfMonth(suffix(yearName(name, first, taken, text)), before, next, text);
	if (day.isBeforeMonth && next) {
		// `3 March` as `March 3`.
		sink.add(next.normal.ids[0] ?? -1, first.start, next.end, bits | Before.capital);
		sink.add(sink.vocabulary.idOf(day.name), first.start, next.end, bits & ~EDGE);
		return symbol + length + taken + 1;
	}
	sink.add(sink.vocabulary.idOf(day.name), first.start, end, bits);
	if (symbol) for (const id of first.normal.ids) sink.add(id, first.start, end, bits & ~EDGE);
	return symbol + length + taken;
}

/** Adds `the 4th of June` as `June 4`; returns how many spelled words it took, 0 where no such day stands there. */
function addDay(spelled: readonly Spelled[], at: number, text: string, sink: WordSink): number {
	const first = spelled[at];
	const from = at + (first?.normal.words[0] === 'the' ? 1 : 0);
	if (!first || !spelled[from]?.normal.number) return 0;
	const number = readNumber(partsFrom(spelled, from, text));
	const last = number && spelled[from + number.length - 1];
	if (!last) return 0;
	const [suffix, taken] = suffixOf(spelled, from + number.length, last, false);
	const of = from + number.length + taken;
	const [day, month] = [suffix(number.name), spelled[of + 1]];
	if (!/^#\d{1,2}th$/.test(day) || spelled[of]?.text !== 'of' || !month || !isMonth(month)) return 0;
	sink.add(month.normal.ids[0] ?? -1, first.start, month.end, first.bits | Before.capital);
	sink.add(sink.vocabulary.idOf(day.replace('th', '')), first.start, month.end, first.bits & ~EDGE & ~Before.capital);
	return of + 2 - at;
}

/** Adds `7.30 p.m.` as `7:30 p.m.`, and `7:00 p.m.` as `7 p.m.`; returns how many spelled words it took, 0 where no time of day stands there. */
function addTime(spelled: readonly Spelled[], at: number, text: string, sink: WordSink): number {
	const [first, second] = [spelled[at], spelled[at + 1]];
	if (!first || !second) return 0;
	const isInTwo = text[first.end] === ':' && second.start === first.end + 1;
	const [, hour, minutes] = /^(\d{1,2})[.:]([0-5]\d)$/.exec(isInTwo ? `${first.text}:${second.text}` : first.text) ?? [];
	const half = spelled[at + (isInTwo ? 2 : 1)]?.normal.words[0] ?? '';
	const isClock = /^[ap]m$/.test(half) || (BEFORE_CLOCK.test(spelled[at - 1]?.text ?? '') && !isUnit(half) && half !== 'per');
	if (hour === undefined || !isClock) return 0;
	const { end } = isInTwo ? second : first;
	for (const [index, part] of [hour, minutes].entries())
		if (index === 0 || Number(part) > 0)
			sink.add(sink.vocabulary.idOf(`#${Number(part)}`), first.start, end, index === 0 ? first.bits : first.bits & ~EDGE);
	return isInTwo ? 2 : 1;
}

/** What stands before a time of day. */
const BEFORE_CLOCK = /^(?:at|by|from|until|till|since)$/i;
/** Minutes of parts of an hour, by their name. */
const PARTS_OF_HOUR: ReadonlyMap<string, number> = new Map([
	['quarter past', 15],
	['half past', 30],
	['quarter to', -15],
]);

/** Adds `half past seven` as `7:30`; returns how many spelled words it took, 0 where no such time stands there. */
function addClock(spelled: readonly Spelled[], at: number, sink: WordSink): number {
	const from = at + (spelled[at]?.normal.number?.kind === 'article' ? 1 : 0);
	const [first, part, link, hour] = [spelled[at], spelled[from], spelled[from + 1], spelled[from + 2]];
	const minutes = PARTS_OF_HOUR.get(`${part?.text.toLowerCase()} ${link?.text}`);
	const number = hour?.normal.number;
	if (!first || !hour || minutes === undefined || (number?.kind !== 'unit' && number?.kind !== 'digits')) return 0;
	const time = (number.value + 12) * 60 + minutes;
	for (const [index, value] of [((Math.floor(time / 60) - 1) % 12) + 1, time % 60].entries())
		sink.add(sink.vocabulary.idOf(`#${value}`), first.start, hour.end, index === 0 ? first.bits : first.bits & ~EDGE);
	return from + 3 - at;
}

function isMonth(word: Spelled): boolean {
	return /^\p{Lu}/u.test(word.text) && FULL_MONTHS.has(word.normal.words[0] ?? '');
}

/** The last year of which an apostrophe and two figures are in this century. */
const LATEST_SHORT_YEAR = 29;

/** A number's name; of a year behind an apostrophe (`’87`) that of all its figures. */
function yearName(name: string, { text: figures, start }: Spelled, taken: number, text: string): string {
	const isYear = taken === 0 && /^\d{2}$/.test(figures) && /\s’$/.test(text.slice(Math.max(0, start - 2), start));
	return isYear && name === `#${Number(figures)}` ? `#${(Number(figures) > LATEST_SHORT_YEAR ? 1900 : 2000) + Number(figures)}` : name;
}

/** A day of the month is the same as figure and as ordinal, before its month and after it. */
function dayOfMonth(
	name: string,
	before: Spelled | undefined,
	next: Spelled | undefined,
	text: string,
): { readonly name: string; readonly isBeforeMonth: boolean } {
	const plain = /^#\d{1,2}(?:th)?$/.test(name) ? name.replace('th', '') : name;
	const end = next ? text.slice(Math.max(0, next.start - 1), next.start) : '';
	if (plain.length > 3) return { name, isBeforeMonth: false };
	if (next && isMonth(next) && end === ' ') return { name: plain, isBeforeMonth: true };
	return { name: before && isMonth(before) ? plain : name, isBeforeMonth: false };
}

/** What comes behind `5m` where that is money. */
const MONEY = /^(?:dollars|euros|pounds)$/i;

/** What letters directly behind figures say: `21st`, `1990s`, `£5m`. How they change the number's name, and how many words they are. */
function suffixOf(
	spelled: readonly Spelled[],
	at: number,
	last: Spelled,
	isMoney: boolean,
): readonly [change: (name: string) => string, taken: number] {
	const next = spelled[at];
	if (next?.start !== last.end || !/\d$/.test(last.text)) return [(name) => name, 0];
	if (/^(?:st|nd|rd|th)$/i.test(next.text)) return [(name) => `${name}th`, 1];
	if (/^s$/.test(next.text)) return [(name) => (/^#\d+$/.test(name) ? decadeName(Number(name.slice(1))) : `${name}s`), 1];
	if (isMoney && /^m$/i.test(next.text)) return [(name) => `#${Number(name.slice(1)) * 1e6}`, 1];
	return [(name) => name, 0];
}
