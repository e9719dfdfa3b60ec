/** What kind of character a UTF-16 code unit is, from a table for the Basic Multilingual Plane's common part. */

/** Classes of characters that decide where a token ends. */
export const CharacterClass = { space: 0, letter: 1, digit: 2, other: 3, ignorable: 4 } as const;
export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

/** What a character is, by the first of these that it is. */
const CLASSES: readonly (readonly [pattern: RegExp, characterClass: CharacterClass])[] = [
	[/\s+/gu, CharacterClass.space],
	// Joiners, direction marks, soft hyphens, the BOM: invisible, and never a reason to end a word.
	[/\p{Cf}+/gu, CharacterClass.ignorable],
	[/[\p{L}\p{M}]+/gu, CharacterClass.letter],
	[/\p{N}+/gu, CharacterClass.digit],
];

/** None of these is half of a surrogate pair. */
const TABLE_SIZE = 0x2100;
const PAGE_SIZE = 0x100;
const UNREAD = 255;
/** Read a page at a time when it is first asked for, for most articles have characters of two: all of them took longer than all else when the extension is loaded. */
const TABLE = new Uint8Array(TABLE_SIZE).fill(UNREAD);

/** The class of the code unit; halves of surrogate pairs count as letters, so that no token splits a pair. */
export function classOf(code: number): CharacterClass {
	if (code >= TABLE_SIZE) return classBeyondTable(code);
	const known = TABLE[code];
	if (known !== UNREAD) return known as CharacterClass;
	readPage(code - (code % PAGE_SIZE));
	return TABLE[code] as CharacterClass;
}

/** All characters of a page at once, for to ask of each by itself takes longer. */
function readPage(start: number): void {
	const all = Array.from({ length: PAGE_SIZE }, (_, at) => String.fromCharCode(start + at)).join('');
	TABLE.fill(CharacterClass.other, start, start + PAGE_SIZE);
	// The first one stands.
	for (const [pattern, characterClass] of CLASSES.toReversed())
		for (const { index, 0: run } of all.matchAll(pattern)) TABLE.fill(characterClass, start + index, start + index + run.length);
}

function classBeyondTable(code: number): CharacterClass {
	if (code >= 0xd800 && code <= 0xdfff) return CharacterClass.letter;
	return classify(String.fromCharCode(code));
}

function classify(character: string): CharacterClass {
	return CLASSES.find(([pattern]) => character.search(pattern) === 0)?.[1] ?? CharacterClass.other;
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
