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

/** `Christmas Eve`, `New Year's Day in 1964`; a bare `Christmas` only where its day is meant (`before Christmas`). */
export function feastAt(cursor: Cursor, at: number): ParsedExpression | undefined {
	if (!startsWithCapital(cursor.text(at))) return undefined;
	const isThe = cursor.word(at - 1) === 'the';
	for (let length = 5; length > 0; length--) {
		const feast = FEASTS.get(feastName(cursor, at, length));
		if (!feast) continue;
		if (length === 1 && !BEFORE_FEASTS.has(cursor.word(at - 1))) return undefined;
		if (length === 1 && startsWithCapital(cursor.text(at + 1))) return undefined;
		// `the Bastille Day parade`, `the Labor Day holiday`: what is held then has its name.
		if (isThe && /^\p{Ll}{4}/u.test(cursor.text(at + length))) return undefined;
		const { year, hint, to } = yearAfter(cursor, at + length + (cursor.word(at + length) === 'in' ? 1 : 0));
		return { expression: { kind: 'feast', feast, year, hint }, to: year === undefined && hint === undefined ? at + length : to };
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
