/** Reads the name of a feast that starts at a token. */
import { startsWithCapital } from '../document/characters.js';
import { words } from '../lexicon/word-class.js';
import type { Cursor } from './cursor.js';
import type { ParsedExpression } from './expression.js';
import { FEASTS } from './feasts.js';
import { yearAfter } from './years.js';

/** Words that the name of a feast may start with, lower case without stop. */
export const FEAST_WORDS: ReadonlySet<string> = new Set(
	[...FEASTS.keys()].map((name) => name.split(/[ ’]/u, 1)[0]?.replace('.', '') ?? ''),
);

/** `last Halloween`, `this Christmas`; `modifier` is the word before. */
export function feastOf(cursor: Cursor, modifier: string, at: number): ParsedExpression | undefined {
	const found = feastAt(cursor, at, true);
	const hint = ({ last: 'last', next: 'next', this: 'this' } as const)[modifier];
	if (found?.expression.kind !== 'feast' || hint === undefined) return undefined;
	// `last Halloween` is the last one that was, which may be this year's.
	return hint === 'this' ? { ...found, expression: { ...found.expression, hint } } : found;
}

/** `Christmas Eve`, `New Year's Day in 1964`; a bare `Christmas` only where its day is meant (`before Christmas`, `last Christmas`). */
export function feastAt(cursor: Cursor, at: number, isModified = false): ParsedExpression | undefined {
	if (!startsWithCapital(cursor.text(at))) return undefined;
	const isThe = cursor.word(at - 1) === 'the';
	for (let length = 5; length > 0; length--) {
		const feast = FEASTS.get(feastName(cursor, at, length));
		if (!feast) continue;
		if (length === 1 && !isModified && !BEFORE_FEASTS.has(cursor.word(at - 1))) return undefined;
		if (length === 1 && startsWithCapital(cursor.text(at + 1))) return undefined;
		// `the Bastille Day parade`, `the Labor Day holiday`: what is held then has its name.
		if (isThe && /^\p{Ll}{4}/u.test(cursor.text(at + length))) return undefined;
		const { to, ...end } = yearAfter(cursor, at + length + (cursor.word(at + length) === 'in' ? 1 : 0));
		return { expression: { kind: 'feast', feast, ...end }, to: Object.keys(end).length === 0 ? at + length : to };
	}
	return undefined;
}

/** Before a feast of one word these say that its day is meant, not the season (`at Christmas`, `for Easter`). */
const BEFORE_FEASTS = words('after before by on since until');

function feastName(cursor: Cursor, at: number, length: number): string {
	let name = '';
	for (let i = at; i < at + length; i++) {
		const token = cursor.token(i);
		if (!token) return '';
		name += (token.spaced && i > at ? ' ' : '') + token.lower.replace("'", '’');
	}
	return name;
}
