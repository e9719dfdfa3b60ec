/**
 * Finds the quotation marks of a block and says which of them open and which close. Marks of every house style: straight, curly,
 * guillemets, low-high, TeX (`` … ''), doubled singles, and single marks. What stands beside these tells them from apostrophes
 * (`'90s`, `the players' union`).
 */
import type { Span } from '../../annotations.js';
import type { Mark, MarkRole } from './types.js';

const MARKS = /["＂“”„‟«»‹›]{1,2}|``|''|['‘’‚‛]/gu;
const OPENING_SHAPES = '“„‟«‹``';
const CLOSING_SHAPES = '”»›';
/** Words that begin with an apostrophe; the list is ours, from dictionaries of English contractions. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|n\b|cause\b|round\b|bout\b|s\b)/iu;

/** The marks of a block whose words are `text`, in text order, those that are surely apostrophes left out; offsets are into `text`. */
export function marksIn(text: string): readonly Mark[] {
	const marks: Mark[] = [];
	for (const { 0: shape, index } of text.matchAll(MARKS)) {
		for (const span of separateMarks(shape, index)) {
			const mark = markAt(text, span);
			if (mark) marks.push(mark);
		}
	}
	return marks.length > 0 ? marks : NO_MARKS;
}

/** Shared by the many blocks without marks. */
const NO_MARKS: readonly Mark[] = [];

/** Two marks in a row are one (`""Never""`) only where they are the same; `"“` are two. */
function separateMarks(shape: string, start: number): readonly Span[] {
	if (shape.length === 1 || shape === '``' || shape === "''" || shape === '""') return [{ start, end: start + shape.length }];
	return [
		{ start, end: start + 1 },
		{ start: start + 1, end: start + 2 },
	];
}

function markAt(text: string, span: Span): Mark | null {
	const shape = text.slice(span.start, span.end);
	const before = span.start > 0 ? text.charAt(span.start - 1) : ' ';
	const after = span.end < text.length ? text.charAt(span.end) : ' ';
	if (shape.length === 1 && "'‘’‚‛".includes(shape)) return singleMark(text, span, shape, before, after);
	if (shape === '""' && isBreak(before) && isBreak(after)) return null;
	if (isInch(text, span, shape, before)) return null;
	const isEllipsis = /^ (?:…|\.{3})/.test(text.slice(span.end, span.end + 4));
	return { ...span, role: doubleRole(shape, before, after, isEllipsis), single: false, weak: false };
}

function doubleRole(shape: string, before: string, after: string, isEllipsis: boolean): MarkRole {
	// `” … and so`: words that begin with an ellipsis.
	const opens = isBreak(before) && (!isSpace(after) || isEllipsis);
	const closes = !isBreak(before) && (isBreak(after) || isPunctuation(after));
	// A closing shape at the beginning of a word opens (”word”, »word«), and the other way round.
	if (OPENING_SHAPES.includes(shape)) return closes && !opens ? 'either' : 'open';
	if (CLOSING_SHAPES.includes(shape)) return opens && !closes && !isPunctuation(after) ? 'either' : 'close';
	if (opens) return isPunctuation(after) && !"([$£€#@…-–—‘'".includes(after) ? 'either' : 'open';
	return closes ? 'close' : 'either';
}

function singleMark(text: string, span: Span, shape: string, before: string, after: string): Mark | null {
	const opens = isBreak(before) && /[\p{L}\p{N}([$£€]/u.test(after);
	if (opens && (shape === '‘' || !ELISION.test(text.slice(span.end, span.end + 8))))
		return { ...span, role: 'open', single: true, weak: shape === '’' };
	if (isSpace(before) || shape === '‘' || /[\p{L}\p{N}]/u.test(after)) return null;
	// `the players' union`: after an `s`, before a word, it is rather a possessive.
	return { ...span, role: 'close', single: true, weak: /s/iu.test(before) && isSpace(after) };
}

/** `6'2"`, `a 24" screen` would pair with what follows. */
function isInch(text: string, span: Span, shape: string, before: string): boolean {
	return shape === '"' && /\d/.test(before) && /['’]\d{1,2}$/.test(text.slice(Math.max(0, span.start - 3), span.start));
}

function isSpace(character: string): boolean {
	return /[\s\u200b-\u200f\ufeff]/u.test(character);
}

/** White space, an opening bracket, a dash or another mark: what may stand before an opening mark. */
function isBreak(character: string): boolean {
	return isSpace(character) || '([{—–-/"“„‘\'`«‹…'.includes(character);
}

function isPunctuation(character: string): boolean {
	return /[\p{P}\p{S}]/u.test(character);
}
