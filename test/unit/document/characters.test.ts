import assert from 'node:assert/strict';
import { CharacterClass, classOf } from '../../../src/engine/document/characters.js';

const PATTERNS: readonly (readonly [RegExp, CharacterClass])[] = [
	[/\s/u, CharacterClass.space],
	[/\p{Cf}/u, CharacterClass.ignorable],
	[/[\p{L}\p{M}]/u, CharacterClass.letter],
	[/\p{N}/u, CharacterClass.digit],
];
/** Characters that came to Unicode between the engine's version and the table's. */
const MOST_NEW = 40;

describe('classes of characters', () => {
	it('are those of Unicode, but for characters that are new in it', () => {
		const others: string[] = [];
		for (let code = 0; code < 0x3000; code++) {
			const character = String.fromCharCode(code);
			const expected = PATTERNS.find(([pattern]) => pattern.test(character))?.[1] ?? CharacterClass.other;
			if (classOf(code) !== expected) others.push(code.toString(16));
		}
		assert.ok(others.length <= MOST_NEW, others.join(' '));
		// What is new was unassigned before, which is `other`.
		for (const code of others) assert.ok(parseInt(code, 16) > 0x36f, code);
	});

	it('make letters of both halves of a surrogate pair', () => {
		for (const code of [0xd800, 0xdbff, 0xdc00, 0xdfff]) assert.equal(classOf(code), CharacterClass.letter);
	});
});
