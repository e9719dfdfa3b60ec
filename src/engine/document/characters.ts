/** What kind of character a UTF-16 code unit is, from a table for the Basic Multilingual Plane's common part. */
import { CHARACTER_RUNS } from './character-runs.js';

/** Classes of characters that decide where a token ends. */
export const CharacterClass = { space: 0, letter: 1, digit: 2, other: 3, ignorable: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** What a character is, by the first of these that it is. */
const CLASSES: readonly (readonly [pattern: RegExp, characterClass: CharacterClass])[] = [
	[/^\s/u, CharacterClass.space],
	// Joiners, direction marks, soft hyphens, the BOM: invisible, and never a reason to end a word.
	[/^\p{Cf}/u, CharacterClass.ignorable],
	[/^[\p{L}\p{M}]/u, CharacterClass.letter],
	[/^\p{N}/u, CharacterClass.digit],
];

/** The letter of each class in `CHARACTER_RUNS`. */
const LETTERS = 'SLDOI';
/** None of these is half of a surrogate pair. */
const TABLE_SIZE = 0x2100;
const TABLE = classesOf(CHARACTER_RUNS);

/** The class of the code unit; halves of surrogate pairs count as letters, so that no token splits a pair. */
export function classOf(code: number): CharacterClass {
	return (code < TABLE_SIZE ? TABLE[code] : classBeyondTable(code)) as CharacterClass;
}

/** The classes that runs tell. To ask patterns took three times as long, and this is among the first things that a worker does. */
function classesOf(runs: string): Uint8Array {
	const classes = new Uint8Array(TABLE_SIZE);
	let from = 0;
	for (const [, letter = '', length = ''] of runs.matchAll(/([A-Z])([\da-z]*)/g)) {
		const to = from + (length === '' ? 1 : parseInt(length, 36));
		classes.fill(LETTERS.indexOf(letter), from, to);
		from = to;
	}
	return classes;
}

function classBeyondTable(code: number): CharacterClass {
	if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.letter;
	return classify(String.fromCharCode(code));
}

function classify(character: string): CharacterClass {
	return CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterClass.other;
}

export function isUpperCase(character: string): boolean {
	return character !== character.toLowerCase() && character === character.toUpperCase();
}

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
	const code = text.charCodeAt(0);
	// A pattern takes ten times as long as a look at a plain letter.
	return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** Whether a text begins with a letter. */
export function startsWithLetter(text: string): boolean {
	const code = text.charCodeAt(0);
	return code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : /^\p{L}/u.test(text);
}
