/** Whether a sentence looks to the future or the past where it names a day: `will meet on Monday`, `said on Monday`. */
import { IRREGULAR_PASTS } from '../lexicon/inflection.js';
import { union, words } from '../lexicon/word-class.js';
import type { Cursor } from './cursor.js';

/** `near`: what was to come as seen from the past (`was expected on Monday`), and may have come since. */
export type Outlook = 'future' | 'past' | 'near' | 'unknown';

/** Words that speak of what is to come. */
const FUTURE_WORDS = new Set(
	"will 'll ’ll shall expects expect upcoming predicts predict may might intends intend hopes hope aims remains awaits prepares ready".split(
		' ',
	),
);
/** Participles and the like: ahead after `is` (`is expected`, `has been scheduled`), else seen from the past. */
const ARRANGED = new Set(
	'expected scheduled slated due planned forecast predicted projected set supposed likely possibly would could deadline deadlines hoped postponed'.split(
		' ',
	),
);
/** Ahead only before `to`: else they are nouns (`approved a plan Wednesday`). */
const PLANS = new Set('plan plans planning hoping preparing hopes aim'.split(' '));
/** Words that speak of what was. Past participles are known by their ending. */
const BACK = union(IRREGULAR_PASTS, words('ago been died following has have killed says was were'));
const ADJECTIVES_IN_ED = new Set(
	'united need indeed seed speed feed succeed proceed exceed limited advanced armed hundred sacred'.split(' '),
);

const FARTHEST_BEFORE = 16;
const FARTHEST_AFTER = 18;

/**
 * The outlook of the words around the expression at `from..to` (token indices): what stands nearest before it, else what follows. In a
 * headline `to` with a verb is the future (`Council to vote Monday`).
 */
export function outlookAt(cursor: Cursor, from: number, to: number, isHeadline: boolean): Outlook {
	for (let i = from - 1; i >= from - FARTHEST_BEFORE; i--) {
		const word = cursor.word(i);
		if (word === '' || word === ';') break;
		if (isHeadline && word === 'to') return 'future';
		const outlook = outlookOfWord(cursor, i, word);
		if (outlook) return outlook;
	}
	for (let i = to; i < to + FARTHEST_AFTER; i++) {
		const word = cursor.word(i);
		if (word === '') break;
		const outlook = outlookOfWord(cursor, i, word);
		if (outlook) return outlook;
	}
	return 'unknown';
}

function outlookOfWord(cursor: Cursor, at: number, word: string): Outlook | undefined {
	if (FUTURE_WORDS.has(word)) return word === 'may' && cursor.text(at) === 'May' ? undefined : 'future';
	if (PLANS.has(word)) return cursor.word(at + 1) === 'to' ? 'future' : undefined;
	if (ARRANGED.has(word)) return isPresent(cursor, at) ? 'future' : 'near';
	if (word === 'to' && /^(?:is|are|’s)$/.test(cursor.word(at - 1))) return 'future';
	if (word === 'to' && /^(?:was|were)$/.test(cursor.word(at - 1))) return 'near';
	const isBack = BACK.has(word) || (word.length > 4 && word.endsWith('ed') && !ADJECTIVES_IN_ED.has(word));
	return isBack && !isInfinite(cursor, at) ? 'past' : undefined;
}

/** `is expected`, `are now scheduled`, `has been planned`. */
function isPresent(cursor: Cursor, at: number): boolean {
	for (let i = at - 1; i >= at - 3; i--) if (/^(?:is|are|['’]s|has|have|remains)$/.test(cursor.word(i))) return true;
	return false;
}

/** Behind `be` and `to` a form says nothing of the past: `will be held`, `to be sentenced`, `to put`. */
function isInfinite(cursor: Cursor, at: number): boolean {
	const before = cursor.word(at - 1);
	return before === 'be' || before === 'to' || before === 'being' || (before.endsWith('ly') && cursor.word(at - 2) === 'be');
}
