import assert from 'node:assert/strict';
import { markdownOf, textOf } from '../../../src/views/phrase.js';
import { changesInWords, diffRuns } from '../../../src/views/word-diff.js';
import { ENGLISH } from './english.js';
import { diffOf } from './proofs.js';

const markdown = (marked: string): string =>
	markdownOf(diffRuns(diffOf(marked)))
		.replaceAll('\u2060', '')
		.replace(/\\/g, '');

describe('the difference between a quotation and its source', () => {
	it('is struck through where only the source has words, and strong where only the article has', () => {
		assert.equal(markdown('We will [-not] go [two>three] miles [+soon].'), 'We will ~~not~~ go ~~two~~ **three** miles **soon** .');
	});

	it('is nothing where all words are the same', () => {
		assert.deepEqual(diffRuns(diffOf('We will go.')), []);
		assert.equal(changesInWords(diffOf('We will go.'), ENGLISH), '');
	});

	it('shows a unit that is a sign', () => {
		assert.equal(markdown('It rose by 5 [%>€] then'), 'It rose by 5 ~~%~~ **€** then');
	});

	it('of a long quotation shows the words around the changes', () => {
		const long = (letter: string): string => Array.from({ length: 30 }, (_, at) => `${letter}${at}`).join(' ');
		assert.equal(
			textOf(diffRuns(diffOf(`${long('a')} [-not] ${long('b')} [+yes] ${long('c')}`))),
			'… a25 a26 a27 a28 a29 not b0 b1 b2 b3 b4 … b25 b26 b27 b28 b29 yes c0 c1 c2 c3 c4 …',
		);
		assert.equal(textOf(diffRuns(diffOf(`[-${long('d')}] x`))), 'd0 d1 d2 d3 d4 d5 d6 … d23 d24 d25 d26 d27 d28 d29 x');
	});

	it('ends after some changes, with an ellipsis', () => {
		const many = Array.from({ length: 40 }, (_, at) => `[x${at}>y${at}] z${at}`).join(' ');
		assert.match(textOf(diffRuns(diffOf(many))), /x7 y7 z7 …$/);
		assert.equal(changesInWords(diffOf(many), ENGLISH), '“y0” for “x0”; “y1” for “x1”; “y2” for “x2”; 37 more changes');
	});

	it('says in words what a screen reader would not tell by the look', () => {
		assert.equal(changesInWords(diffOf('We [-not] go [+now] [two>three]'), ENGLISH), 'left out: “not”; added: “now”; “three” for “two”');
	});

	it('takes words of the source that look like places for values as they are', () => {
		assert.equal(changesInWords(diffOf('[{1}>$&]'), ENGLISH), '“$&” for “{1}”');
	});
});
