/** Letters after a person's name, which say nothing to the grammar of its sentence: `Jane Roe KC, for the bank,`, `Jan Roe, MBE, PhD, a chemist,`. */
import type { Token } from '../document/types.js';
import { LETTERS, LETTERS_OF_MEMBERS } from '../lexicon/letters.js';

/** Where letters end. */
interface Letters {
	/** The first of them, in lower case. */
	readonly letters: string;
	/** Token index, exclusive. */
	readonly to: number;
}

/** The letters that begin at a token, the one after a name; undefined where none do. `limit` is exclusive. */
export function lettersAfter(tokens: readonly Token[], from: number, limit: number): Letters | undefined {
	const first = lettersAt(tokens, from, limit);
	let last = first;
	for (let next = first; next; next = lettersAt(tokens, next.to, limit)) last = next;
	return first && last ? { letters: first.letters, to: last.to } : undefined;
}

/** One group of letters with the comma or brackets that belong to it. */
function lettersAt(tokens: readonly Token[], from: number, limit: number): Letters | undefined {
	const opening = tokens[from]?.text ?? '';
	const at = opening === ',' || opening === '(' ? from + 1 : from;
	const letters = wordOf(tokens[at]);
	if (at >= limit || !LETTERS.has(letters) || !isWrittenAsLetters(tokens[at])) return undefined;
	const next = tokens[at + 1]?.text ?? '';
	if (opening === '(') return next === ')' ? { letters, to: at + 2 } : undefined;
	// `Jan Roe, MP for Ost`, `Jan Roe, MP,`: an apposition.
	if (LETTERS_OF_MEMBERS.has(letters) && (at > from || /^(?:for|of)$/.test(next))) return undefined;
	return at > from && next !== ',' ? undefined : { letters, to: at + 1 };
}

function wordOf(token: Token | undefined): string {
	return (token?.lower ?? '').replace(/\.$/, '');
}

function isWrittenAsLetters(token: Token | undefined): boolean {
	return /^(?:\p{Lu}{2,}|Esq\.?|Ph\.?D\.?)$/u.test(token?.text ?? '');
}
