/**
 * Splits text into tokens: words, numbers, punctuation marks. Decisions that names depend on:
 * a possessive ending (`'s`, `’`) is a token of its own; hyphens and slashes split (`Iran` `-` `backed`);
 * an apostrophe inside a word does not (`Shi’ite`, `O'Brien`, `don't`); full stops stay with initials and
 * abbreviations (`U.S.`, `J.`, `Gen.`); web addresses, mail addresses and `@handles` are one token;
 * `AT&T` is one token.
 */
import type { Token, TokenKind } from './types.js';
import { ABBREVIATIONS, SMALL_ABBREVIATIONS } from './abbreviations.js';
import { CharacterClass, classOf } from './characters.js';
import { APOSTROPHES } from './possessive.js';
import { Spellings } from './spellings.js';

const WEB = /^(?:(?:https?:\/\/|www\.)[^\s<>"“”]{2,300}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|@[\p{L}\p{N}_]{1,60})/u;
/** `Znak.com`, `Amazon.co.uk`: letters, a stop, a common ending of a domain. */
const DOMAIN =
	/^[\p{L}\p{N}-]{1,40}(?:\.[\p{L}\p{N}-]{1,40}){0,3}\.(?:com|org|net|gov|edu|co|uk|au|ca|de|fr|ru|eu|io|tv|info|news|in)(?![\p{L}\p{N}])/u;

/** Where tokens go. */
export interface TokenRow {
	readonly tokens: Token[];
	/** Where each of them begins and ends, counted from `origin`. */
	readonly starts: number[];
	readonly ends: number[];
	readonly origin: number;
}

/** The same, with the spellings met so far. */
interface TokenSink extends TokenRow {
	readonly spellings: Spellings;
}

/** The tokens of `text`, in text order. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
	const row: TokenRow = { tokens: [], starts: [], ends: [], origin: 0 };
	pushTokens(text, 0, text.length, row, new Spellings());
	return row.tokens;
}

/** Appends the tokens between two offsets of `text`, read as if nothing stood around them. */
export function pushTokens(text: string, start: number, end: number, to: TokenRow, spellings: Spellings): void {
	const row: TokenSink = { tokens: to.tokens, starts: to.starts, ends: to.ends, origin: to.origin, spellings };
	let spaced = true;
	let at = start;
	while (at < end) {
		const kind = classOf(text.charCodeAt(at));
		if (kind === CharacterClass.space || kind === CharacterClass.ignorable) {
			spaced ||= kind === CharacterClass.space;
			at++;
			continue;
		}
		at = pushToken(row, text, at, end, kind, spaced);
		spaced = false;
	}
}

/** Appends the token (and its possessive ending, if any) that starts at `at`; returns where it ends. */
function pushToken(row: TokenSink, text: string, at: number, end: number, first: CharacterClass, spaced: boolean): number {
	const stop = first === CharacterClass.other ? at : first === CharacterClass.digit ? numberEnd(text, at, end) : wordEnd(text, at, end);
	// No address has a word's end before white space: that is all that is asked of most words.
	const web = stop < end && !isSpace(text.charCodeAt(stop)) ? webEnd(text, at, end, first) : at;
	if (web > at) return push(row, text, at, web, 'web', spaced);
	if (first === CharacterClass.other) return pushMark(row, text, at, end, spaced);
	const possessive = possessiveStart(text, at, stop);
	const kind = first === CharacterClass.digit ? 'number' : 'word';
	if (possessive < stop) {
		push(row, text, at, possessive, kind, spaced);
		return push(row, text, possessive, stop, 'word', false);
	}
	return push(row, text, at, kind === 'word' ? stopWithAbbreviation(text, at, stop, end) : stop, kind, spaced);
}

function push(
	{ tokens, starts, ends, origin, spellings }: TokenSink,
	text: string,
	start: number,
	end: number,
	kind: TokenKind,
	spaced: boolean,
): number {
	starts.push(start - origin);
	ends.push(end - origin);
	tokens.push(spellings.of(text, start, end, kind, spaced));
	return end;
}

/** A mark; runs of dots and of hyphens are one token. */
function pushMark(row: TokenSink, text: string, at: number, end: number, spaced: boolean): number {
	const character = text[at] ?? '';
	if (isPossessiveOfMarked(text, at, end)) return push(row, text, at, at + 2, 'word', false);
	let stop = at + 1;
	if (character === '.' || character === '-') while (stop < end && text[stop] === character) stop++;
	if ((character === '`' || character === "'") && stop < end && text[stop] === character) stop++;
	const kind = /\p{P}|[`´]/u.test(character) ? 'punctuation' : 'symbol';
	return push(row, text, at, stop, kind, spaced);
}

/** The ending of what stands in marks: `*Ost*’s`, `"Ost"'s`, `[Ost](…)'s`. */
function isPossessiveOfMarked(text: string, at: number, end: number): boolean {
	if (!APOSTROPHES.includes(text[at] ?? ' ') || text[at + 1] !== 's' || !/[*_)"”]/.test(text[at - 1] ?? '')) return false;
	return at + 2 >= end || !(isLetter(text, at + 2) || isDigit(text, at + 2));
}

/** Where a web address, mail address or handle that starts at `at` ends; `at` where there is none. */
function webEnd(text: string, at: number, end: number, first: CharacterClass): number {
	const character = text[at] ?? '';
	const marked = character === '@';
	if (first === CharacterClass.other && !marked) return at;
	if (!marked && !looksLikeWeb(text, at, end)) return at;
	const rest = text.slice(at, end);
	const found = WEB.exec(rest) ?? DOMAIN.exec(rest);
	return found ? at + withoutClosingMarks(found[0]) : at;
}

/** The length of an address without the sentence's marks after it, nor what follows a bracket that opened before it. */
function withoutClosingMarks(address: string): number {
	let length = bracketedLength(address);
	while (length > 0 && ".,;:!?)]'’".includes(address[length - 1] ?? ' ')) length--;
	return length;
}

/** Where the first bracket closes that none opens in the address; its length where none does. */
function bracketedLength(address: string): number {
	let open = 0;
	for (let at = 0; at < address.length; at++) {
		if (address[at] === '(') open++;
		else if (address[at] === ')' && --open < 0) return at;
	}
	return address.length;
}

function isSpace(code: number): boolean {
	return code <= 32 || code === 0xa0;
}

/** Cheap test before the patterns: a `.`, `@` or `:` directly followed by a letter or slash, in this word. */
function looksLikeWeb(text: string, at: number, end: number): boolean {
	const limit = Math.min(end - 1, at + 64);
	for (let i = at; i < limit; i++) {
		const code = text.charCodeAt(i);
		if (isSpace(code)) return false;
		if (code !== 46 && code !== 64 && code !== 58) continue;
		const next = text.charCodeAt(i + 1);
		if (next === 47 || classOf(next) === CharacterClass.letter) return true;
	}
	return false;
}

function numberEnd(text: string, at: number, end: number): number {
	let i = at;
	while (i < end) {
		const kind = classOf(text.charCodeAt(i));
		if (kind === CharacterClass.digit || kind === CharacterClass.letter) i++;
		else if (isNumberJoint(text, i, end)) i += 2;
		else break;
	}
	return i;
}

/** `1,000`, `3.5`, `10:30`: a joint between two digits. */
function isNumberJoint(text: string, at: number, end: number): boolean {
	return at + 1 < end && '.,:'.includes(text[at] ?? ' ') && isDigit(text, at + 1) && isDigit(text, at - 1);
}

function isDigit(text: string, at: number): boolean {
	return classOf(text.charCodeAt(at)) === CharacterClass.digit;
}

/** Letters, digits and invisible joiners, and marks that stand inside a word: apostrophes, `&`, inner stops. */
function wordEnd(text: string, at: number, end: number): number {
	let i = at;
	while (i < end) {
		const kind = classOf(text.charCodeAt(i));
		if (kind === CharacterClass.letter || kind === CharacterClass.digit || kind === CharacterClass.ignorable) i++;
		else if (isInnerMark(text, i, at, end)) i++;
		else break;
	}
	while (i > at + 1 && classOf(text.charCodeAt(i - 1)) === CharacterClass.ignorable) i--;
	return i;
}

function isInnerMark(text: string, at: number, wordStart: number, end: number): boolean {
	if (at + 1 >= end || classOf(text.charCodeAt(at + 1)) !== CharacterClass.letter) return false;
	const mark = text[at] ?? '';
	if (APOSTROPHES.includes(mark)) return true;
	if (mark === '&') return isCapital(text, at - 1) && isCapital(text, at + 1);
	// Inside `U.S.`, `p.m.`: single letters between stops.
	return mark === '.' && (at - wordStart === 1 || text[at - 2] === '.') && (at + 2 >= end || !isLetter(text, at + 2));
}

function isLetter(text: string, at: number): boolean {
	return classOf(text.charCodeAt(at)) === CharacterClass.letter;
}

function isCapital(text: string, at: number): boolean {
	const character = text[at] ?? '';
	return character !== character.toLowerCase();
}

/** Where the possessive ending of a word begins; the word's end where it has none. */
function possessiveStart(text: string, at: number, stop: number): number {
	const before = stop - 2;
	if (before <= at || !APOSTROPHES.includes(text[before] ?? ' ')) return stop;
	return /[sS]/.test(text[stop - 1] ?? '') ? before : stop;
}

/** Takes the full stop along where it belongs to the word: `U.S.`, `J.`, `Gen.`. */
function stopWithAbbreviation(text: string, at: number, stop: number, end: number): number {
	if (stop >= end || text[stop] !== '.' || (stop + 1 < end && text[stop + 1] === '.')) return stop;
	const word = text.slice(at, stop);
	const isInitial = word.length === 1 && word !== 'I' && isCapital(text, at);
	const isDotted = word.length >= 3 && word[word.length - 2] === '.';
	return isInitial || isDotted || isAbbreviation(text, word, stop, end) ? stop + 1 : stop;
}

function isAbbreviation(text: string, word: string, stop: number, end: number): boolean {
	if (!ABBREVIATIONS.has(word.toLowerCase())) return false;
	// Words that are also plain English (`no`, `mar`, `sat`) need a capital, and `No.` and `Rs.` a number after them.
	if (!isCapital(word, 0)) return SMALL_ABBREVIATIONS.has(word);
	return !/^(?:nos?|rs)$/i.test(word) || /^ ?\d/.test(text.slice(stop + 1, Math.min(end, stop + 3)));
}
