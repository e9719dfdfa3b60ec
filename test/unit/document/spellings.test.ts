import assert from 'node:assert/strict';
import { Spellings } from '../../../src/engine/document/spellings.js';
import { pushTokens, type TokenRow } from '../../../src/engine/document/tokens.js';
import type { Span } from '../../../src/annotations.js';
import type { Token } from '../../../src/engine/document/types.js';

function tokensOf(text: string, spellings: Spellings): (Token & Span)[] {
	const row: TokenRow = { tokens: [], starts: [], ends: [], origin: 0 };
	pushTokens(text, 0, text.length, row, spellings);
	return row.tokens.map((token, index) => ({ ...token, start: row.starts[index] ?? 0, end: row.ends[index] ?? 0 }));
}

describe('the spellings of words', () => {
	it('are those of the text, however many words were met before', () => {
		const spellings = new Spellings();
		const words = Array.from({ length: 70_000 }, (_, number) => `Word${number.toString(36)}`);
		for (const text of [words.join(' '), words.toReversed().join(' ')])
			for (const { start, end, text: word, lower } of tokensOf(text, spellings)) {
				assert.equal(word, text.slice(start, end));
				assert.equal(lower, word.toLowerCase());
			}
	});

	it('tell words apart that differ in a letter, a capital or an accent', () => {
		const words = ['harbour', 'Harbour', 'HARBOUR', 'harbours', 'hárbour', 'a-very-long-compound-that-nobody-ever-writes-again'];
		const spellings = new Spellings();
		for (let time = 0; time < 2; time++)
			assert.deepEqual(
				words.map((word) => spellings.of(`(${word})`, 1, word.length + 1, 'word', false).text),
				words,
			);
	});
});
