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
const TABLE: Uint8Array = buildTable();

/** The class of the code unit; halves of surrogate pairs count as letters, so that no token splits a pair. */
export function classOf(code: number): CharacterClass {
	return (code < TABLE_SIZE ? TABLE[code] : classBeyondTable(code)) as CharacterClass;
}

/** All characters at once: asking of each by itself took longer than anything else when the extension is loaded. */
function buildTable(): Uint8Array {
	const all = Array.from({ length: TABLE_SIZE }, (_, code) => String.fromCharCode(code)).join('');
	const table = new Uint8Array(TABLE_SIZE).fill(CharacterClass.other);
	// The first one stands.
	for (const [pattern, characterClass] of CLASSES.toReversed())
		for (const { index, 0: run } of all.matchAll(pattern)) table.fill(characterClass, index, index + run.length);
	return table;
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
