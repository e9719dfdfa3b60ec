/** Splits a block's tokens into sentences. */
import { MONTHS } from '../lexicon/calendar.js';
import { CONCESSIVES } from '../lexicon/conjunctions.js';
import { ARTICLES, DEMONSTRATIVES, POSSESSIVES, QUANTIFIERS } from '../lexicon/determiners.js';
import { COMMON_PREPOSITIONS } from '../lexicon/prepositions.js';
import { PRONOUNS, QUESTION_WORDS } from '../lexicon/pronouns.js';
import { union, without, words } from '../lexicon/word-class.js';
import type { Token } from './types.js';
import { CLOSING_ABBREVIATIONS } from './abbreviations.js';
import { isUpperCase } from './characters.js';

const CLOSERS = new Set(['"', '”', '’', "'", "''", ')', ']', '»', '“', '›']);
const OPENERS = new Set(['"', '“', '‘', "'", '``', '(', '[', '«', '„', '—', '–', '-', '•', '‹', '”', '»']);
/** Words that open a sentence and are no part of a name: after `U.S.` or `Inc.` they settle the doubt. */
const OPENING_WORDS = union(
	ARTICLES,
	CONCESSIVES,
	DEMONSTRATIVES,
	POSSESSIVES,
	PRONOUNS,
	without(COMMON_PREPOSITIONS, words('of')),
	QUANTIFIERS,
	QUESTION_WORDS,
	words('after and as before but however meanwhile more not since there'),
);

/** What goes on with a time of day: zones (`EDT`, `Pacific time`), weekdays, months. */
const AFTER_TIME =
	/^(?:[A-Z]{2,5}|Eastern|Central|Mountain|Pacific|Atlantic|Alaska|Hawaii|British|Greenwich|Universal|Coordinated|Standard|Daylight|Local|\p{Lu}\p{Ll}{2,5}day)\.?$/u;

function goesOnAfterTime(text: string): boolean {
	return AFTER_TIME.test(text) || (/^\p{Lu}/u.test(text) && MONTHS.has(text.toLowerCase().replace(/\.$/, '')));
}

/** Index ranges (end exclusive) of the sentences among `tokens[from..to)`. */
export function sentenceRanges(tokens: readonly Token[], from: number, to: number): [number, number][] {
	const ranges: [number, number][] = [];
	let start = from;
	for (let i = from; i < to; i++) {
		const end = boundaryAfter(tokens, i, to);
		if (end === undefined || (end < to && isElision(tokens, start, end))) continue;
		ranges.push([start, end]);
		start = end;
		i = end - 1;
	}
	if (start < to) ranges.push([start, to]);
	return ranges;
}

/** Where the next sentence begins if the token at `i` ends one; undefined where it does not. */
function boundaryAfter(tokens: readonly Token[], i: number, to: number): number | undefined {
	const token = tokens[i];
	if (!token || !endsSentence(token)) return undefined;
	let next = i + 1;
	while (next < to && isCloser(tokens, next)) next++;
	const follower = firstWord(tokens, next, to);
	if (next >= to || !follower) return next < to ? undefined : to;
	if (token.kind === 'word') return endsAfterAbbreviation(token, follower) ? next : undefined;
	if (!tokens[next]?.spaced && next === i + 1) return undefined;
	return opensSentence(follower) || (token.text === '.' && opensQuote(tokens, next)) ? next : undefined;
}

/** `She left. “…and so did he,” Roe said`: a sentence of somebody else's, whatever it begins with. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
	return /^["“«„]$/.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === true && tokens[at + 1]?.spaced === false;
}

/** `“[...]`, where nothing else stands: what is left out belongs to the sentence after it. */
function isElision(tokens: readonly Token[], from: number, to: number): boolean {
	if (to - from > 5) return false;
	for (let at = from; at < to; at++) if (!/^(?:\.\.+|…|["“”‘’'([\])«»])$/.test(tokens[at]?.text ?? '')) return false;
	return true;
}

function endsSentence(token: Token): boolean {
	if (token.kind === 'punctuation') return /^(?:\.|\?|!|…|\.\.\.+)$/.test(token.text);
	return token.kind === 'word' && token.text.length > 1 && token.text.charAt(token.text.length - 1) === '.';
}

/** A closing mark directly after the stop; a straight mark closes when no space stands before it. */
function isCloser(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	return token !== undefined && !token.spaced && CLOSERS.has(token.text);
}

/** The first token that is no opening mark, nor the sign that words are left out after one (`“[...] I knew`). */
function firstWord(tokens: readonly Token[], at: number, to: number): Token | undefined {
	let i = at;
	while (i < to - 1 && OPENERS.has(tokens[i]?.text ?? '')) i++;
	if (i > at && /^(?:\.\.+|…)$/.test(tokens[i]?.text ?? '') && /^[\])]$/.test(tokens[i + 1]?.text ?? '') && i + 2 < to) i += 2;
	return tokens[i];
}

/** A mark that goes on with the sentence (`“Viva!”.`, `“Why?”, he asked`) opens none. */
function opensSentence(token: Token): boolean {
	if (token.kind === 'punctuation') return !/^[.,;:!?)\]…/%]/u.test(token.text);
	return token.kind !== 'word' || isUpperCase(token.text.charAt(0)) || token.text.charAt(0) === token.text.charAt(0).toUpperCase();
}

/** After an abbreviation a sentence ends only where the next word decides it: `in the U.S. The troops…`. */
function endsAfterAbbreviation(token: Token, follower: Token): boolean {
	if (!isUpperCase(follower.text.charAt(0))) return false;
	const stem = token.lower.slice(0, -1);
	if (stem === 'a.m' || stem === 'p.m') return !goesOnAfterTime(follower.text);
	if (!OPENING_WORDS.has(follower.lower)) return false;
	return stem.includes('.') || CLOSING_ABBREVIATIONS.has(stem);
}
