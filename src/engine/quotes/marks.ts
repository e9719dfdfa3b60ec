/**
 * Finds the quotation marks of a paragraph and says which of them open and which close. Marks of every
 * house style: straight, curly, guillemets, low-high, TeX (`` … ''), doubled singles, and single marks told
 * apart from apostrophes (`'90s`, `the players' union`) by what stands beside them.
 */
import type { Span } from '../../annotations.js';

/** What a mark's shape and neighbours say of it; `either` where they do not tell. */
export type MarkRole = 'open' | 'close' | 'either';

/** A quotation mark; `single` ones pair with each other only. `weak`: may as well be an apostrophe. */
export interface Mark extends Span {
	readonly role: MarkRole;
	readonly single: boolean;
	readonly weak: boolean;
}

const MARKS = /["＂“”„‟«»‹›]{1,2}|``|''|['‘’‚‛]/gu;
const OPENING_SHAPES = '“„‟«‹``';
const CLOSING_SHAPES = '”»›';
/** Words that begin with an apostrophe; the list is ours, from dictionaries of English contractions. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|n\b|cause\b|round\b|bout\b|s\b)/iu;

/** The marks of `text` between two offsets, in text order, those that are surely apostrophes left out. */
export function marksIn(text: string, paragraph: Span): Mark[] {
	const marks: Mark[] = [];
	for (const match of text.slice(paragraph.start, paragraph.end).matchAll(MARKS)) {
		const start = paragraph.start + match.index;
		for (const piece of pieces(match[0], start)) {
			const mark = markAt(text, piece, paragraph);
			if (mark) marks.push(mark);
		}
	}
	return marks;
}

/** Two marks in a row are one (`""Never""`) only where they are the same; `"“` are two. */
function pieces(found: string, start: number): Span[] {
	if (found.length === 1 || found === '``' || found === "''" || found === '""') return [{ start, end: start + found.length }];
	return [
		{ start, end: start + 1 },
		{ start: start + 1, end: start + 2 },
	];
}

function markAt(text: string, span: Span, paragraph: Span): Mark | null {
	const shape = text.slice(span.start, span.end);
	const before = span.start > paragraph.start ? text.charAt(span.start - 1) : ' ';
	const after = span.end < paragraph.end ? text.charAt(span.end) : ' ';
	if (shape.length === 1 && "'‘’‚‛".includes(shape)) return singleMark(text, span, shape, before, after);
	if (shape === '""' && isBreak(before) && isBreak(after)) return null;
	if (isInch(text, span, shape, before)) return null;
	const isEllipsis = /^ (?:…|\.{3})/.test(text.slice(span.end, span.end + 4));
	return markOf(span, doubleRole(shape, before, after, isEllipsis), false, false);
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
	if (opens && shape !== '’' && !(shape !== '‘' && ELISION.test(text.slice(span.end, span.end + 8)))) {
		return markOf(span, 'open', true, false);
	}
	if (opens && shape === '’') return null;
	if (isSpace(before) || shape === '‘' || /[\p{L}\p{N}]/u.test(after)) return null;
	// `the players' union`: after an `s`, before a word, it is rather a possessive.
	const weak = /s/iu.test(before) && isSpace(after);
	return markOf(span, 'close', true, weak);
}

function markOf({ start, end }: Span, role: MarkRole, single: boolean, weak: boolean): Mark {
	return { start, end, role, single, weak };
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
